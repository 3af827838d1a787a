"""`twotrack sensitivity` and `discover`: sentences in both languages, and what is asked wrongly is refused."""

import pytest

from twotrack.agreements.discovery.about import Discovery, Limit
from twotrack.agreements.discovery.find import Condition, Finding
from twotrack.agreements.discovery.wording import as_entry
from twotrack.agreements.sensitivity.answer import Estimate, Influence, Sensitivity
from twotrack.cli.sensitivity.app import as_csv
from twotrack.cli.sensitivity.tables import sentences
from twotrack.tables.catalogue import choose_language

LABEL = {"en": "Growth of demand", "es": "Crecimiento de la demanda"}


def found(*shares):
    each = [
        Influence(f"border.{at}", LABEL, "number", {"share": Estimate(share, share - 0.1, share + 0.1)}, share > 0.14)
        for at, share in enumerate(shares)
    ]
    return Sensitivity("trucks", LABEL, "crossings / year", "given", 200, 1, 0.14, tuple(each))


def test_what_moves_most_and_what_cannot_be_told():
    first, untold, lost = sentences(found(0.7, 0.2, 0.1, -0.05))
    assert "Growth of demand moves it most: 70 %" in first
    assert "2 of 4 inputs" in first
    assert "together 90 %" in first
    assert "2 inputs do not stand out with 200 points: below 0.14" in untold
    assert "1 draw is left out" in lost
    assert "No input stands out" in sentences(found(0.1, 0.05))[0]
    assert as_csv([found(0.7)]).splitlines()[1] == "trucks,given,border.0,number,share,0.7,0.6,0.8,0.14,true"


def test_sentences_in_spanish():
    choose_language("es")
    try:
        assert "Crecimiento de la demanda es lo que más lo mueve: 70 %" in sentences(found(0.7, 0.1))[0]
    finally:
        choose_language("en")


def test_a_box_in_a_sentence():
    finding = Finding("found", 40, 200, (Condition(3, 0.2, float("inf"), 0.7, 1.0, 19),), 50, 0.9, 0.72, 0.7, 20)
    limit = Limit("border.growth_rate", LABEL, "", 0.2, None, 0.7, 1.0, 19)
    one = Discovery("above", "trucks", LABEL, finding, (limit,), (1.0, 2.0, 3.0))
    told = as_entry(one, {"year": 2025, "above": 7_000_000.0})
    assert told["base_rate"] == 0.2
    assert told["text"]["en"].startswith(
        "Growth of demand above 7,000,000 in 2025 where “Growth of demand” is above 0.2 "
        "(higher than in 70 % of draws; found again in 19 of 20 halves). 72 % of the 50 draws"
    )
    assert "por encima de 0.2" in told["text"]["es"]
    turned = as_entry(
        Discovery("below", "trucks", LABEL, finding, (limit,), (1.0, 2.0, 3.0)), {"year": 2025, "above": 7e6}
    )
    said = "You asked for the side on which 160 of 200 draws lie."
    assert turned["text"]["en"].startswith(said)
    assert "the other side: Growth of demand below 7,000,000 in 2025" in turned["text"]["en"]
    assert "describe el otro lado" in turned["text"]["es"]
    assert (told["opposite"], turned["opposite"]) == (False, True)
    none = Discovery("above", "trucks", LABEL, Finding("few", 3, 200), (), (1.0, 2.0, 3.0))
    assert "nine of ten draws lie between 1 and 3" in as_entry(none, {"year": 2025, "above": 5.0})["text"]["en"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sensitivity", "--of", "homicide"), "Did you mean 'homicides'"),
        (("sensitivity", "--of-package", "june-2018"), "Did you mean 'june-2019'"),
        (("sensitivity", "--of-package", "june-2019", "--method", "morris"), "stands without --method"),
        (("sensitivity", "--method", "sobol"), "name it with --of"),
        (("sensitivity", "-n", "0"), "draw"),
        (("sensitivity", "--of", "trucks", "--method", "morris", "-n", "1"), "wanted 2 at least"),
        (("discover",), "name an outcome with"),
        (("discover", "homicides"), "one of --above and --below"),
        (("discover", "homicides", "--above", "1", "--below", "2"), "one of --above and --below"),
        (("discover", "homicides", "--above", "nan"), "one of --above and --below"),
        (("discover", "homicide", "--above", "1"), "Did you mean 'homicides'"),
        (("discover", "homicides", "--of-package", "june-2019"), "name an outcome with"),
        (("discover", "--of-package", "june-2019", "--above", "1"), "stands without --above"),
    ],
)
def test_what_is_refused(words, said, twotrack):
    ended = twotrack(*words)
    assert ended.code == 2
    assert said in ended.err
    assert not ended.out
