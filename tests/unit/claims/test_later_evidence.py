"""Evidence after 2021: forecasts are scored only where it was supplied; what a folder that lacks tables costs."""

import pandas as pd
import pytest

from twotrack.claims.answer import answer, answers
from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.claims.sources import LATER_MOVES
from twotrack.evidence.folder import open_folder


class Later(Inputs):
    """As if a data folder went on to 2022: made-up poverty and homicides, and the record's own later moves."""

    reaches_further = True

    def __init__(self, deaths):
        super().__init__()
        states = sorted(set(self["conapo/population_state"]["state"]))
        poor = [
            (code, year, 40 + at - (1 + at % 2) * (year - 2020))
            for at, code in enumerate(states)
            for year in (2020, 2022)
        ]
        dead = [
            (code, f"{year}-07-01", deaths + at * (year - 2020))
            for at, code in enumerate(states)
            for year in (2020, 2022)
        ]
        self.made = {
            "data/security/poverty_state_year": pd.DataFrame(poor, columns=["state_code", "year", "poverty_pct"]),
            "data/security/homicides_occurrence_state_month": pd.DataFrame(
                dead, columns=["state_code", "date", "homicides"]
            ).assign(date=lambda frame: pd.to_datetime(frame["date"])),
        }

    def lacks(self, names):
        return [name for name in super().lacks(names) if name not in self.made and name != LATER_MOVES]

    def __getitem__(self, name):
        made = getattr(self, "made", {})
        return made[name] if name in made else super().__getitem__(name)


@pytest.mark.parametrize(("deaths", "verdict"), [(1100, "came_true"), (100, "open")])
def test_a_forecast_is_scored_on_evidence_that_goes_further(deaths, verdict):
    found = answer("C49", read_claims()["C49"], Later(deaths))
    assert found.verdict == verdict
    assert found.finding.parts["poverty"] == pytest.approx(-3)


def test_dated_forecasts_are_scored_on_the_later_record():
    later = Later(1000)
    found = {name: answer(name, read_claims()[name], later) for name in ("C19", "C27", "C25")}
    assert {name: one.verdict for name, one in found.items()} == {
        "C19": "came_true",
        "C27": "came_true",
        "C25": "untold",
    }
    assert found["C27"].finding.value == 1


def test_a_verdict_of_the_past_does_not_read_what_came_later(own_answers):
    later = Later(1000)
    for name in ("C33", "C54", "C80", "C81"):
        found = answer(name, read_claims()[name], later)
        assert found.verdict == own_answers[name].verdict
        assert found.finding.value == own_answers[name].finding.value


def test_a_folder_without_some_tables_says_which_claims_they_cost(data_folder, all_answers):
    inputs = Inputs(open_folder(data_folder / "security"))
    found = {one.name: one for one in answers(read_claims(), inputs)}
    lost = {name for name, one in found.items() if one.missing}
    assert {"C03", "C20", "C42", "C71", "C82"} <= lost
    assert all(found[name].verdict == "needs_data" for name in lost)
    assert found["C47"].verdict == all_answers["C47"].verdict
    assert found["C20"].missing == ("data/pandemic/vaccination_us_border_state_day",)


def test_the_command_names_what_was_lost(data_folder, capsys, monkeypatch):
    from twotrack.cli.claims import print_missing

    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    print_missing(answers(read_claims(), Inputs(open_folder(data_folder / "security")), ["C20", "C47"]))
    said = " ".join(capsys.readouterr().err.split())
    assert "1 claim unanswered (C20): give --data DIR with pandemic/vaccination_us_border_state_day" in said


def test_claims_from_python(monkeypatch):
    import twotrack as tt

    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    assert len(tt.claims()) == len(read_claims())
    assert tt.claims("C33").verdict == "fails"
