"""`twotrack sweep` says in every form what answers to no lever, and which levers move nothing."""

import pytest

import twotrack as tt
from twotrack.cli.sweep import as_object, print_table
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.sweep.effects import Effect, Sweep
from twotrack.tables import catalogue

SIZE = (10.0, -2.0, -1.0, 0.0, -0.1, -0.5)


@pytest.fixture
def swept():
    """Two levers and two outcomes: dealer rules move homicides alone, prevention moves nothing."""
    moved = Effect("us_dealer_rules", "high", 1.0, "homicides", "MX", "persons / year", 2030, *SIZE, 1.0, 0.9)
    still = (10.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, None)
    rest = [
        Effect(lever, "high", 1.0, outcome, "MX", unit, 2030, *still)
        for lever, outcome, unit in (
            ("us_dealer_rules", "groups", "groups"),
            ("mx_prevention", "homicides", "persons / year"),
            ("mx_prevention", "groups", "groups"),
        )
    ]
    return Sweep(tt.Scenario(), 2030, "bounds", 4, 1, (moved, *rest))


def test_what_answers_to_nothing_is_an_entry_of_the_object(swept):
    found = as_object(swept)
    assert found["silent_outcomes"] == ["groups"]
    assert found["idle_levers"] == ["mx_prevention"]
    assert len(found["effects"]) == 4


@pytest.mark.parametrize(
    ("spoken", "nothing", "still", "idle"),
    [
        (
            "en",
            "no lever moves it",
            "Moved by no lever in 2030: Criminal groups",
            "Levers that move no outcome in 2030",
        ),
        ("es", "ninguna palanca lo mueve", "Ninguna palanca los mueve en 2030", "Palancas que no mueven"),
    ],
)
def test_what_answers_to_nothing_has_its_line_in_the_table(swept, capsys, monkeypatch, spoken, nothing, still, idle):
    monkeypatch.setattr(catalogue, "_chosen", [spoken])
    print_table(swept, shipped_experiment(prior=True).layout)
    text = " ".join(capsys.readouterr().out.split())
    assert nothing in text
    assert still in text
    assert idle in text
    assert text.rindex("mx_prevention") > text.index(idle)
