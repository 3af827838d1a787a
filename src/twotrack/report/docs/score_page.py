"""Page of the forecasts: the score table of the shipped scores and every origin, as Markdown."""

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from twotrack.forecasting.scoring.compare import Ratio, TableRow, ratio, score_table
from twotrack.forecasting.scoring.mechanism_rule import BELOW, CELLS, LAST_YEAR, ORIGINS, standings
from twotrack.forecasting.scoring.rows import LEVELS, OWN, POOL, ScoreRow
from twotrack.forecasting.track_record import read_scores
from twotrack.report.docs.generated import write_or_check
from twotrack.tables.catalogue import messages

PAGE = Path(__file__).parents[4] / "docs" / "forecasts.md"
DECISION = "adr/0045-where-the-mechanism-is-the-drift-and-bands-of-encounters.md"
COMMAND = "twotrack score -o src/twotrack/forecasting/scores.csv"
# Origins that the brief of this work names.
MARKED = ("2010-12", "2013-12", "2015-12", "2018-12")
# Looked at while the form was made, so no test of it.
SEEN = ("2010-12", "2013-12")
HEADER = f"""# Forecasts from past origins

Written by `python -m twotrack.report.docs.score_page` (`make docs`) from the scores that `{COMMAND}` wrote: 2000 draws,
seed 1; homicides once after [decision 18](adr/0018-forecasts-of-violence-second-form.md) was written, all series once
more after [decision 45](adr/0045-where-the-mechanism-is-the-drift-and-bands-of-encounters.md). Do not edit.

*To best*: ratio of CRPS to that of the best baseline (geometric mean over origins), with the standard error of its
log from blocks of four years where there are three; below 1 is better, and a star marks two standard errors below 1.
*To pool*: ratio to the equal pool of two walks. A baseline is *best* for a series and horizon after the fact, which
flatters it. Coverage: share of outcomes inside the central 50 and 90 % band. Forecasts are of the
[form](adr/0018-forecasts-of-violence-second-form.md) that carries what the mechanism cannot explain, the second one: it
was chosen on other countries, with the scores of the [first](adr/0017-forecasts-of-violence.md) known. The line *with
mechanism* has seen later years through its priors. The origins {" and ".join(SEEN)} were in sight when the form was
chosen.

In which order overdoses by year and the line *closure given* were written and seen is in
[decision 19](adr/0019-years-the-closure-ten-points-and-what-is-explained.md).
*Closure given* (crossings from 2020-02) knows what governments did afterwards and nothing else; the other lines do not
know this, which explains its lead.
"""


def name_of(key: str) -> str:
    """English name of a method or series."""
    return messages()[f"score.{key}"]["en"]


def ratio_text(found: Ratio | None, *, star: bool = False) -> str:
    """Ratio with its standard error, and a star where it is better for sure."""
    if found is None:
        return ""
    error = "" if found.error is None else f" ({found.error:.2f})"
    return f"{found.value:.3f}{error}{'*' if star and found.better else ''}"


def cells(line: TableRow) -> list[str]:
    """One method at one horizon."""
    mine = "**" if line.method == OWN else ""
    covers = f"{100 * line.coverage_50:.0f} %", f"{100 * line.coverage_90:.0f} %"
    name, ratios = name_of(f"method_{line.method}"), (ratio_text(line.to_best, star=True), ratio_text(line.to_pool))
    return [f"{mine}{name}{mine}", f"{len(line.origins)}", f"{line.crps:.3g}", *ratios, *covers]


def markdown(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Table with its first column to the left."""
    heads = list(heads)
    lines = [heads, ["---", *["--:"] * (len(heads) - 1)], *map(list, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def series_part(series: str, lines: list[TableRow], rows: list[ScoreRow]) -> str:
    """A series: a table of methods for each horizon, then every origin."""
    heads = ("method", "origins", "CRPS", "to best", "to pool", "50 % coverage", "90 % coverage")
    parts = [f"## {name_of(f'series_{series}')}"]
    for horizon in sorted({line.horizon for line in lines}):
        part = [line for line in lines if line.horizon == horizon]
        best = name_of(f"method_{part[0].best_rival}")
        parts += [f"### {horizon} months ahead; best baseline: {best}", markdown(heads, map(cells, part))]
    parts += ["### Every origin", origins_table(rows)]
    return "\n\n".join(parts)


def origins_table(rows: list[ScoreRow]) -> str:
    """Every origin: CRPS of the own form against the pool's and share inside the 90 % band, by horizon."""
    found: dict[str, dict[int, dict[str, ScoreRow]]] = defaultdict(lambda: defaultdict(dict))
    for one in rows:
        found[one.origin][one.horizon][one.method] = one
    horizons = sorted({one.horizon for one in rows})
    heads = ["origin", *(f"to pool, {h}" for h in horizons), *(f"90 % coverage, {h}" for h in horizons)]
    lines = [
        [_origin(origin), *(_to_pool(at[h]) for h in horizons), *(_cover(at[h]) for h in horizons)]
        for origin, at in sorted(found.items())
    ]
    return markdown(heads, lines)


def _origin(origin: str) -> str:
    return f"**{origin}**" if origin in MARKED else origin


def _to_pool(methods: dict[str, ScoreRow]) -> str:
    own, pool = methods.get(OWN), methods.get(POOL)
    if own is None or pool is None or own.crps is None or pool.crps is None:
        return ""
    return ratio_text(ratio({own.origin: own}, {pool.origin: pool}))


def _cover(methods: dict[str, ScoreRow]) -> str:
    own = methods.get(OWN)
    return "" if own is None or own.coverage_90 is None else f"{100 * own.coverage_90:.0f} %"


def rule_part(rows: list[ScoreRow]) -> str:
    """Where the mechanism is the drift: the ratio that the rule reads, for every series."""
    heads = ("series", "ratio with to without", "cells", "origins", "earned")
    lines = (
        [
            name_of(f"series_{one.series}"),
            f"{one.ratio:.3f}",
            str(one.cells),
            str(one.origins),
            "yes" if one.earned else "no",
        ]
        for one in standings(rows)
    )
    said = (
        f"CRPS with the mechanism as drift over that without it, on outcomes to {LAST_YEAR} (geometric mean over "
        f"origins and horizons, which overlap). By [decision 45]({DECISION}), written before these scores, it is "
        f"earned below {BELOW} over {CELLS} cells and {ORIGINS} origins. Both lines have seen later years."
    )
    return "\n\n".join(("## Where the mechanism is the drift", said, markdown(heads, lines)))


def page(rows: list[ScoreRow]) -> str:
    """The whole page."""
    lines = score_table(rows)
    named = dict.fromkeys(line.series for line in lines)
    ordered = [s for s in LEVELS if s in named] + [s for s in named if s not in LEVELS]
    parts = [HEADER.strip(), rule_part(rows)]
    for series in ordered:
        own = [one for one in rows if one.series == series]
        parts.append(series_part(series, [line for line in lines if line.series == series], own))
    return "\n\n".join(parts) + "\n"


def main(arguments: list[str], path: Path = PAGE) -> int:
    """Write the page, or with --check say whether it differs; exit status."""
    return write_or_check(
        arguments, path, page(read_scores()), "docs/forecasts.md is not what the shipped scores say: run `make docs`"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
