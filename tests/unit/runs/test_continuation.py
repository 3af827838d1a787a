"""A run that goes on from the stocks of its draws at the start of a year is the run of these draws from 2000 on."""

import re

import numpy as np
import pytest

from twotrack.base.months import month_index, year_of
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.continuation import longest, no_shifts_from, shifts_from, years_from
from twotrack.runs.engine import EVERYTHING, STOCKS, conditioned_inputs, no_progress, with_baseline
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import changes_the_past, input_arrays, month_apart
from twotrack.runs.kernel.files import PRINTED
from twotrack.runs.pairs import PairRun, continuations, start_stocks

DRAWS, FIRST = range(398, 403), DEFAULT_SPAN.years[0]
# First month in which levers differ, and last year: in the record alone, through the start of the projection (at the
# last moment in a run as long as any), and in the projection alone.
WINDOWS = (
    ("2007-01", 2010),
    ("2009-03", 2022),
    ("2019-06", 2024),
    ("2021-02", 2023),
    ("2022-01", 2023),
    ("2030-01", 2035),
)


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def own(experiment):
    return conditioned_inputs(experiment, DRAWS, 1)


def parted(month):
    """Levers of several issues that differ from a month on, one of them in a single state, one an act."""
    return (
        Scenario()
        .set("us_assault_weapons_ban", 1, month=month)
        .set("mx_leader_removals", 1.5, month=month, place="MX-GRO")
        .set("mx_migration_deployment", 40_000, month=month)
        .set("us_tariff_on_mexico", 0.2, month=month)
    )


def whole(experiment, own, scenario, until):
    """All results of a scenario run from 2000 on."""
    recorded, shared = (input_arrays(experiment, one, 1) for one in (Scenario(), scenario))
    if changes_the_past(scenario, experiment.span):
        own, shared = with_baseline(experiment, own, recorded, shared)
    return own, experiment.engine.run(own, shared, (*EVERYTHING, STOCKS), no_progress, until)


def assert_same(found, wanted, message):
    """The same bits, since every machine rounds these operations alike."""
    np.testing.assert_array_equal(found, wanted, err_msg=message)


@pytest.mark.parametrize(("month", "until"), WINDOWS)
def test_going_on_from_stocks_gives_the_bits_of_the_whole_run(experiment, own, month, until):
    year = year_of(month_index(month))
    scenarios, months = (parted(month), Scenario()), 12 * (until - year + 1)
    started, wanted = zip(*(whole(experiment, own, one, until) for one in scenarios), strict=True)
    run = PairRun(experiment, scenarios, started[0], 1, months, (*EVERYTHING, STOCKS), year)
    stocks = start_stocks(run)
    if stocks is None:
        pytest.skip("JAX does not go on from stocks")
    pairs = [(at, found) for places, found in continuations(run, (0, 1), stocks) for at in [places]]
    for places, found in pairs:
        for row, place in enumerate(places):
            scenario, draw = divmod(int(place), len(DRAWS))
            compare(found, wanted[scenario], (row, draw), (year, until, months))
    assert sorted(int(p) for places, _ in pairs for p in places) == list(range(2 * len(DRAWS)))


def compare(found, wanted, rows, span):
    (row, draw), (year, until, months) = rows, span
    for part, named in wanted.outcomes._asdict().items():
        each = 12 if part in ("monthly", "topic_months") else 1
        for name, values in named.items():
            at = slice((year - FIRST) * each, (until + 1 - FIRST) * each)
            assert_same(getattr(found.outcomes, part)[name][row, : months // 12 * each], values[draw, at], name)
    assert_same(found.level[row, : months // 12], wanted.level[draw, year - FIRST : until + 1 - FIRST], "level")
    for issue, named in wanted.stocks.items():
        for name, values in named.items():
            assert_same(found.stocks[issue][name][row], values[draw], f"{issue} {name}")


def test_nothing_is_made_for_months_that_are_not_run():
    text = (PRINTED / "continue.c").read_text(encoding="utf-8")
    months = 12 * longest(DEFAULT_SPAN)
    assert f"< n{months}; " in text
    assert not re.search(rf"for \(int (k\d+) = 0; \1 < {months}; \+\+\1\) {{", text)


def test_shifts_are_those_of_the_months_that_are_run():
    months = DEFAULT_SPAN.future - DEFAULT_SPAN.first
    shocks = {"drugs": {"mortality_shock": np.arange(2.0 * months).reshape(2, months)}}
    found = shifts_from(shocks, DEFAULT_SPAN, 2020, 36)["drugs"]["mortality_shock"]
    assert found.shape == (2, 12 * longest(DEFAULT_SPAN))
    np.testing.assert_array_equal(found[:, :24], shocks["drugs"]["mortality_shock"][:, -24:])
    assert not found[:, 24:].any()
    few = shifts_from(shocks, DEFAULT_SPAN, 2001, 12)["drugs"]["mortality_shock"]
    np.testing.assert_array_equal(few[:, :12], shocks["drugs"]["mortality_shock"][:, 12:24])
    assert not few[:, 12:].any()
    none = no_shifts_from(shocks, DEFAULT_SPAN, 3)["drugs"]["mortality_shock"]
    assert none.shape == (3, found.shape[1])
    assert not none.any()


def test_years_after_the_span_repeat_its_last_one():
    by_year = {"at": np.array(DEFAULT_SPAN.years, float)}
    np.testing.assert_array_equal(years_from(by_year, DEFAULT_SPAN, 2022)["at"], np.arange(2022, 2036))
    np.testing.assert_array_equal(years_from(by_year, DEFAULT_SPAN, 2034)["at"], [2034, *[2035] * 13])


def test_a_scenario_parts_from_the_record_in_the_first_month_with_another_level():
    assert month_apart(Scenario(), DEFAULT_SPAN) == DEFAULT_SPAN.last + 1
    assert month_apart(parted("2019-06"), DEFAULT_SPAN) == month_index("2019-06")
    # The ban stood until 2004.
    kept = Scenario().set("us_assault_weapons_ban", 1, month="2000-01")
    assert month_apart(kept, DEFAULT_SPAN) == month_index("2004-10")
