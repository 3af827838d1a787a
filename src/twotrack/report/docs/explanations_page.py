"""Page of the explanations: accounts, scores, weights and the article's three changes, from the shipped fits."""

import sys
from collections.abc import Sequence
from pathlib import Path

from twotrack.explanation.results import ARTICLE_WINDOWS, Results
from twotrack.explanation.simulator.tables import COMMAND as SIMULATED
from twotrack.explanation.summary import Choice, Summary
from twotrack.explanation.twin.attribution import MAKERS, Attribution, in_view
from twotrack.explanation.twin.score import Score
from twotrack.report.docs.generated import write_or_check
from twotrack.report.docs.score_page import markdown
from twotrack.report.explanation.ablation import ABLATION, ablation_cells
from twotrack.report.explanation.beside import BESIDE, beside, beside_cells
from twotrack.report.explanation.page import ahead_text
from twotrack.report.page.numerals import fixed_number
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import with_sign

PAGE = Path(__file__).parents[4] / "docs" / "explanations.md"
COMMAND = "python -m twotrack.report.docs.explanations_page"
HEADER = f"""# Explanations of the violence

Written by `{COMMAND}` (`make docs`) from the shipped fits. Do not edit. How the twins are built is in
[decision 32](adr/0032-explanations-have-a-conjugate-twin.md); what an account is, in
[its README](../src/twotrack/explanation/README.md).

Nothing here names a cause: each account is a set of covariates, and what follows is how well they predicted and what a
fitted association shares out.
"""
LANGUAGE = "en"
SCORES_NOTE = """Log score: mean log density of a state's log rate. Gain: with its standard error from blocks of four
years; below two of them it is no difference. *Seeds*: largest distance between two runs of the sampler."""


def page() -> str:
    """Whole page as Markdown."""
    results = Results()
    parts = [HEADER.rstrip(), *_accounts(results), *_scores(results), *_origins(results)]
    parts += [*_simulator(results), *_ablation(results), *_weights(results)]
    for window in ARTICLE_WINDOWS:
        parts += _change(results, results.change(*window))
    return "\n\n".join(parts) + "\n"


def _accounts(results: Results) -> list[str]:
    rows = [
        (
            row.label[LANGUAGE],
            "; ".join(one.label[LANGUAGE] for one in row.covariates.values()),
            row.cannot[LANGUAGE],
            row.faults[LANGUAGE],
        )
        for row in results.explanations.accounts.values()
    ]
    return ["## Accounts", markdown(("account", "covariates, lagged a year", "cannot contain", "faults"), rows)]


def _scores(results: Results) -> list[str]:
    heads = ("account", "log score", "gain over the null", "CRPS of the rate", "to the null's", "CRPS of the nation")
    parts = [
        "## Scores",
        SCORES_NOTE,
    ]
    whole = results.summaries()
    for horizon, given in dict.fromkeys((one.horizon, one.drivers) for one in whole):
        part = [one for one in whole if (one.horizon, one.drivers) == (horizon, given)]
        what = "held at the origin" if given == "held" else "as they came (an oracle)"
        head = f"### {horizon} {'year' if horizon == 1 else 'years'} ahead, drivers {what}; {part[0].origins} origins"
        parts += [head, markdown((*heads, "90 % coverage", "seeds"), [_cells(results, one) for one in part])]
    return parts


def _cells(results: Results, one: Summary) -> tuple[str, ...]:
    scores = (
        fixed_number(one.log_score, 3),
        f"{with_sign(one.gain, 3)} ± {one.error:.3f}",
        f"{one.crps:.2f}",
        f"{one.crps_ratio:.3f}",
    )
    rest = (f"{one.nation_crps:.2f}", f"{100 * one.coverage_90:.0f} %", f"{one.spread:.3f}")
    return (results.label(one.member, LANGUAGE), *scores, *rest)


def _origins(results: Results) -> list[str]:
    found = [one for one in results.scores(Choice(horizon=1)) if one.drivers == "held"]
    return ["### Every origin, one year ahead: log score", _by_origin(results, found)]


def _by_origin(results: Results, found: Sequence[Score]) -> str:
    by_origin = {(one.origin, one.member): fixed_number(one.log_score, 3) for one in found}
    members, origins = (dict.fromkeys(getattr(one, name) for one in found) for name in ("member", "origin"))
    rows = [(str(origin), *(by_origin[origin, name] for name in members)) for origin in origins]
    return markdown(("origin", *(results.label(name, LANGUAGE) for name in members)), rows)


def _simulator(results: Results) -> list[str]:
    """The simulator of each account beside its twin; nothing where its scores are not of these equations."""
    simulated = results.simulator
    if simulated is None or not simulated.current:
        return []
    note = translate("explain.read_simulator_scores", LANGUAGE, draws=simulated.draws, lost=simulated.lost)
    lacking = [] if simulated.has_oracle else [translate("explain.no_oracle", LANGUAGE, command=SIMULATED)]
    parts = ["## The simulator of each account", f"{note} Made by `{SIMULATED}`.", *lacking]
    for (horizon, drivers), pairs in beside(results).items():
        values = {"horizon": horizon, "origins": pairs[0].own.origins}
        heads = [translate(f"explain.column_{name}", LANGUAGE) for name in ("member", *BESIDE)]
        rows = [(results.label(pair.own.member, LANGUAGE), *beside_cells(pair)) for pair in pairs]
        parts += [f"### {translate(f'explain.head_simulated_{drivers}', LANGUAGE, **values)}", markdown(heads, rows)]
    scores = [one for one in results.scores(Choice(horizon=1), "simulator") if one.drivers == "held"]
    return [*parts, "### Every origin, one year ahead: log score of the simulator", _by_origin(results, scores)]


def _ablation(results: Results) -> list[str]:
    """What each account adds to the others, twin and simulator."""
    accounts = results.explanations.accounts
    heads = [translate(f"explain.column_{name}", LANGUAGE) for name in ("member", *ABLATION)]
    rows = [
        (results.label(name, LANGUAGE), *ablation_cells(one, LANGUAGE))
        for name in accounts
        for maker in MAKERS
        for one in results.ablation(Choice(without=name), maker)
    ]
    note = (
        f"{translate('explain.read_ablation', LANGUAGE)} `twotrack explain scores --without ACCOUNT` prints both sides."
    )
    return ["## One account left out", note, markdown(heads, rows)]


def _weights(results: Results) -> list[str]:
    rows = [
        (results.label(one.member, LANGUAGE), f"{one.weight:.2f}", f"{one.low:.2f} to {one.high:.2f}")
        for one in results.weights
    ]
    note = "A weight is a part of the best mixture of forecasts, and not the probability that an account is true."
    return [
        "## Stacking weights",
        markdown(("account", "weight", "5 to 95 %"), rows),
        f"{ahead_text(results.ahead, LANGUAGE)} {note}",
    ]


def _change(results: Results, found: Sequence[Attribution]) -> list[str]:
    one = found[0]
    head = f"## {one.first} to {one.last}: {one.before:.2f} to {one.after:.2f} per 100,000, {with_sign(one.change)}"
    heads = ("part", *(f"{shown.reference}: adds" if at == 0 else "5 to 95 %" for shown in found for at in (0, 1)))
    rows = [
        (
            results.label(parts[0].player, LANGUAGE),
            *(text for part in parts for text in _adds(part.mean, part.low, part.high)),
        )
        for parts in zip(*(in_view(shown) for shown in found), strict=True)
    ]
    sums = [with_sign(sum(part.mean for part in shown.parts)) if at == 0 else "" for shown in found for at in (0, 1)]
    held = f"*Held*: had every driver stayed as in {one.first}. *Absent*: had none ever begun."
    note = f"{held} Noise of sampling: at most {_noise(found):.2f}."
    return [head, markdown(heads, [*rows, ("sum", *sums)]), note]


def _adds(mean: float, low: float, high: float) -> tuple[str, str]:
    return with_sign(mean), f"{with_sign(low)} to {with_sign(high)}"


def _noise(found: Sequence[Attribution]) -> float:
    return max(part.noise for one in found for part in one.parts)


def main(arguments: list[str], path: Path = PAGE) -> int:
    """Write the page, or with --check say whether it differs; exit status."""
    return write_or_check(arguments, path, page(), f"docs/{path.name} is not what the fits say: run `{COMMAND}`")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
