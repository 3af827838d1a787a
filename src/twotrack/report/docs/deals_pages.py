"""Three deals told as short stories in docs/deals: the prose is written by hand, figures and pictures are made here."""

import sys
from collections.abc import Mapping
from pathlib import Path

from twotrack.agreements.answer import Answer
from twotrack.agreements.negotiate import negotiate
from twotrack.agreements.packages.package import Package
from twotrack.agreements.wording.among import alternative_text, alternatives
from twotrack.agreements.wording.answer import (
    assumptions_text,
    both_text,
    gain_text,
    signing_text,
    threat_text,
    weights_text,
)
from twotrack.agreements.wording.dependence import carried_by_stances
from twotrack.agreements.wording.holding import holding_lines, signing_payment_text
from twotrack.agreements.wording.reasons import band, reasons_text
from twotrack.agreements.wording.units import level_text
from twotrack.agreements.worth.threats import threats
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import levers
from twotrack.report.agreements.dependence import otherwise_picture
from twotrack.report.agreements.page import style
from twotrack.report.agreements.parties import parties_picture
from twotrack.report.docs.score_page import markdown
from twotrack.report.drawing.pixels import own_file
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.catalogue import translate

FOLDER = Path(__file__).parents[4] / "docs" / "deals"
COMMAND = "python -m twotrack.report.docs.deals_pages"
DEALS = ("june-2019", "doses-2021", "reopening-2021")
LANGUAGE, DRAWS = "en", 200
PICTURES = {"parties": parties_picture, "otherwise": otherwise_picture}
# Between these marks stands what is made; the rest of a page is written by hand.
BEGIN, END = "<!-- Made by `{}`: {}. -->", "<!-- End of what is made. -->"


def parts(answer: Answer) -> dict[str, str]:
    """What is made of a story, by the name that its marks have."""
    return {"terms": terms_part(answer.package), "answer": answer_part(answer), "why": why_part(answer)}


def terms_part(package: Package) -> str:
    """What the package and its *otherwise* set, by month."""
    pairs = (("the deal", package.deal), ("otherwise", package.otherwise))
    rows = [
        (row.label[LANGUAGE], world, f"{one['month']}: {level_text(row, float(one['value']), LANGUAGE)}")
        for world, settings in pairs
        for one in setting_entries(Scenario(settings=settings))
        for row in (levers()[one["lever"]],)
    ]
    return markdown(("lever", "in", "from the month on"), rows)


def answer_part(answer: Answer) -> str:
    """Command, verdict beside the record, picture and table of the parties."""
    name = answer.package.name
    history = answer.package.history
    record = "accepted" if history is None or history.accepted else "refused"
    agrees = history is not None and history.accepted == answer.accepted
    beside = f"The record: {record}. The model {'says the same' if agrees else 'says otherwise'}."
    carried = translate("negotiate.stances_carry", LANGUAGE) if carried_by_stances(answer) else ""
    rows = [
        (
            f"**{label}**" if party in answer.must else label,
            f"{answer.chance(party).chance:.2f}",
            "{1} ({0}, {2})".format(
                *map(gain_text, band(answer.parties[party][0].middle.gain[0], answer.worlds.futures))
            ),
        )
        for party in answer.by_veto
        for label in (answer.preferences.parties[party].label[LANGUAGE],)
    ]
    picture = f"![Gain of signing of every party, by its parts; the table says the same]({name}-parties.svg)"
    said = " ".join(filter(None, (both_text(answer, LANGUAGE), carried, beside)))
    heads = ("party (**must say yes**)", "says yes", "gain (5 to 95 %)")
    return "\n\n".join((f"`{command(name)}`", said, picture, markdown(heads, rows)))


def why_part(answer: Answer) -> str:
    """Reasons, alternatives, holding, what it hangs on."""
    must = answer.by_veto[: len(answer.must)]
    lines = [reasons_text(answer, party, LANGUAGE) for party in must]
    lines += [alternative_text(one, LANGUAGE) for one in alternatives(answer)]
    lines += holding_lines(answer, LANGUAGE)
    lines += [signing_text(answer, country, LANGUAGE) for country in ("us", "mx")]
    lines += [signing_payment_text(answer, country, LANGUAGE) for country in ("us", "mx")]
    lines += [threat_text(one, LANGUAGE) for one in threats(answer)]
    lines += [weights_text(answer, country, LANGUAGE) for country in ("us", "mx")]
    lines += [assumptions_text(answer, LANGUAGE)]
    text = "\n".join(f"- {one}" for one in lines if one)
    picture = f"![Gain of each president by the chance of what happens otherwise]({answer.package.name}-otherwise.svg)"
    return f"{text}\n\n{picture}" if answer.package.otherwise else text


def command(name: str) -> str:
    """Command that prints what a story says."""
    return f"twotrack negotiate {name} -n {DRAWS}"


def page(text: str, made: Mapping[str, str]) -> str:
    """A page with what is between its marks made anew; ValueError where marks are missing."""
    for name, part in made.items():
        begin = BEGIN.format(COMMAND, name)
        head, found, rest = text.partition(begin)
        _, ended, tail = rest.partition(END)
        if not found or not ended:
            raise ValueError(name)
        text = f"{head}{begin}\n\n{part}\n\n{END}{tail}"
    return text


def pictures(answer: Answer) -> dict[str, str]:
    """Pictures of a story by the name of their file."""
    look = style("drawing.css")
    drawn = {kind: draw for kind, draw in PICTURES.items() if kind == "parties" or answer.package.otherwise}
    return {f"{answer.package.name}-{kind}.svg": own_file(draw(answer, LANGUAGE), look) for kind, draw in drawn.items()}


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write the stories and their pictures, or with --check say which text differs; exit status. The last digit of a
    picture may differ from machine to machine, so only that it is there is checked.
    """
    experiment, wrong = shipped_experiment(), 0
    for name in DEALS:
        answer = negotiate(name, DRAWS, experiment=experiment)
        path = folder / f"{name}.md"
        text = path.read_text(encoding="utf-8")
        wanted = page(text, parts(answer))
        drawn = pictures(answer)
        if "--check" in arguments:
            if text != wanted or not all((folder / one).is_file() for one in drawn):
                sys.stderr.write(f"docs/deals/{path.name} is not what the model says: run `{COMMAND}`\n")
                wrong = 1
            continue
        for file, content in ({path.name: wanted} | drawn).items():
            (folder / file).write_text(content, encoding="utf-8", newline="\n")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
