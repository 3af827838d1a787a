"""Extreme conditions: nothing breaks where policy, stocks or numbers are pushed to their ends."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from ends import side_by_side
from paths import (
    FIRST,
    ISSUES,
    YEARS,
    Case,
    at_bound,
    bound,
    in_future,
    outcomes,
    parts,
    scenario,
    setting,
)

from every import cases as some_of
from twotrack.base.fields import axes_of, names
from twotrack.base.units import dimension
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario, levers
from twotrack.runs.continuation import ACTS
from twotrack.runs.engine import EVERYTHING, STOCKS, draw_inputs, no_progress
from twotrack.runs.inputs import input_arrays
from twotrack.runs.programs import shared_inputs
from twotrack.tables.axes import shape_of
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world
from twotrack.world.parameters.draws import median_values, parameters

SIDES = {"min": 0, "max": 1}
# Ends of years at which stocks are looked at where the engine of every run makes a world: it gives them where a run
# ends, so that every year takes a run of its own.
STOCK_YEARS = some_of(YEARS, [2008, 2020, 2028, 2035])
UNCERTAIN = sorted(
    f"{issue.name}.{name}"
    for issue in shipped_world()
    for name, row in (issue.tables.parameters | issue.tables.recording).items()
    if row.prior.family != "fixed"
)


# Logs in doublings, and the sum over months of deviations: of either sign. Of a threat that wears faster than it comes
# to mind (three deviations from the median) more is spent for a month or two than is in mind.
SIGNED = {"politics.usual_events", "violence.fast_total", "politics.remembered_threats"}

# What is said against the usual: below it as well as above.
SIGNED_UNITS = {"log", "percent"}


def bounded_below(issue, name):
    """Whether a stock is an amount: something countable, a share or an index, or a variance."""
    if f"{issue}.{name}" in SIGNED:
        return False
    unit = shipped_world().issue(issue).unit_of(name)
    return bool(dimension(unit)) or unit in {"share", "index"} or name.endswith("_variance")


def check_outcomes(measured, why):
    rows = outcome_rows(shipped_world().tables)
    for _, name, (values,) in parts(measured):
        assert np.isfinite(values).all(), f"{why}: {name} is not finite"
        # Organisations arrested to the last member may round to less than nothing.
        assert rows[name].unit in SIGNED_UNITS or values.min() >= -1e-12 * np.abs(values).max(), (
            f"{why}: {name} falls to {values.min()}"
        )
        if rows[name].unit == "share":
            assert values.max() <= 1, f"{why}: {name} rises to {values.max()}"


def check_stocks(stocks, why):
    for name, values in stocks.items():
        assert np.isfinite(values).all(), f"{why}: {name} is not finite"
        issue, field = name.split(".", 1)
        if issue == ACTS:
            # What is known of acts before a month, which goes with the stocks of issues and is none of them.
            continue
        if bounded_below(issue, field):
            # A variance that the official start has just made known may round to less than nothing.
            assert values.min() >= -1e-12 * np.abs(values).max(), f"{why}: {name} falls to {values.min()}"
        if shipped_world().issue(issue).unit_of(field) == "share":
            assert values.max() <= 1, f"{why}: {name} rises to {values.max()}"


@pytest.fixture(scope="module")
def at_bounds(prior_setup):
    """Outcomes and stocks with one lever, or all, at a bound throughout: at the medians, and of all in three draws."""
    ones = {(n, side): setting(n, bound(row, SIDES[side]), FIRST) for n, row in levers().items() for side in SIDES}
    every = {("all", side): at_bound(SIDES[side]) for side in SIDES}
    cases = {key: scenario(settings) for key, settings in ones.items()} | every
    found = dict(zip(cases, side_by_side(prior_setup, list(cases.values()), 0, YEARS), strict=True))
    drawn = ((*key, draw) for key in every for draw in range(3))
    return found | dict(zip(drawn, side_by_side(prior_setup, list(every.values()), 3, YEARS), strict=True))


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("lever", sorted(levers()))
def test_one_lever_at_its_bound_throughout(at_bounds, lever, side):
    measured, stocks = at_bounds[lever, side]
    check_outcomes(measured, f"{lever} at {side}")
    check_stocks(stocks, f"{lever} at {side}")


@pytest.mark.parametrize("side", SIDES)
def test_all_levers_at_their_bounds_throughout(at_bounds, side):
    measured, stocks = at_bounds["all", side]
    check_outcomes(measured, f"all at {side}")
    check_stocks(stocks, f"all at {side}")


@pytest.mark.parametrize("side", SIDES)
def test_all_levers_at_their_bounds_in_draws_with_chance(at_bounds, side):
    for draw in range(3):
        measured, stocks = at_bounds["all", side, draw]
        check_outcomes(measured, f"all at {side}, draw {draw}")
        check_stocks(stocks, f"all at {side}, draw {draw}")


def test_draws_of_the_priors_are_sound(prior_draws):
    check_outcomes(prior_draws, "draws 0 to 99")


def scores_at(setup, corners):
    """Scores of every uncertain number in worlds in which one number is so many deviations from its median."""
    uncertain = [b for b in setup.distributions if b.family != "fixed"]
    ends = dict(zip((b.name for b in uncertain), np.cumsum([b.keys.size for b in uncertain]), strict=True))
    size = {b.name: b.keys.size for b in uncertain}
    scores = np.zeros((len(corners), sum(size.values())))
    for row, (name, standard) in zip(scores, corners, strict=True):
        row[ends[name] - size[name] : ends[name]] = standard
    return scores


@pytest.fixture(scope="module")
def far_out(prior_setup):
    """Outcomes by year, and stocks at the ends of some, at the medians with one number three deviations below or above:
    worlds side by side that differ by the scores of their numbers.
    """
    corners = [(name, standard) for name in UNCERTAIN for standard in (-3.0, 3.0)]
    own = draw_inputs(prior_setup, len(corners), 1)._replace(scores=scores_at(prior_setup, corners))
    shared = input_arrays(prior_setup.without_chance(), Scenario(), 1)
    made = prior_setup.engine.run(own, shared, EVERYTHING, no_progress).outcomes
    ends = [prior_setup.engine.run(own, shared, (STOCKS,), no_progress, year).stocks for year in STOCK_YEARS]
    stocks = {
        f"{issue}.{name}": np.stack([end[issue][name] for end in ends], axis=1)
        for issue in ends[0]
        for name in ends[0][issue]
    }
    return {
        corner: (
            Outcomes(*({name: values[at] for name, values in part.items()} for part in made)),
            {name: values[at] for name, values in stocks.items()},
        )
        for at, corner in enumerate(corners)
    }


@pytest.mark.parametrize("name", UNCERTAIN)
def test_one_number_at_three_deviations(far_out, name):
    for standard in (-3.0, 3.0):
        measured, stocks = far_out[name, standard]
        check_outcomes(measured, f"{name} at {standard} sd")
        check_stocks(stocks, f"{name} at {standard} sd")


def test_worlds_far_out_are_those_that_one_number_makes(prior_setup, far_out):
    """Scores move the number that is named, and no other."""
    for name in ("violence.recruitment_rate", "border.base_trucks"):
        number = next(b for b in prior_setup.distributions if b.name == name)
        value = np.exp(number.location + 3 * number.scale) * number.to_base
        (alone,) = outcomes(prior_setup, [Case(numbers={name: value})])
        for _, outcome, (one, other) in parts(far_out[name, 3.0][0], alone):
            np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-12, err_msg=outcome)


def test_a_hundred_soldiers_are_as_good_as_none(prior_setup):
    """The response to forces must not hang on how near to nothing a deployment is."""
    deployed = [in_future({"mx_guard_deployment": 0, "mx_army_deployment": soldiers}) for soldiers in (0, 100)]
    none, few = outcomes(prior_setup, [Case(chosen) for chosen in deployed])
    for name in ("homicides", "members"):
        ratio = np.asarray(none.nation[name] / few.nation[name])
        assert abs(ratio - 1).max() < 0.05, (
            f"{name} without soldiers at {ratio[-1]:.0%} of those with a hundred in the country"
        )


# --- stocks at nothing: a stock that is empty can only fill


def start_of(setup, issue, when):
    """What an issue sees in the first month, with every lever at a bound."""
    shared = shared_inputs(setup, at_bound(SIDES[when]), 0)
    p = parameters(setup.world, median_values(setup.distributions, shared.scales))[issue.name]
    forcing = jax.tree.map(lambda a: a[0, 0], (shared.forcing.drivers[issue.name], shared.forcing.levers[issue.name]))
    stocks = issue.equations.initial(forcing[0], p)
    inputs = issue.struct("Inputs")
    ones = {n: jnp.ones(shape_of(axes_of(inputs, n))) for n in names(inputs)}
    return stocks, inputs(**ones), *forcing, p


def check_empty(issue, seen, emptied):
    stocks, inputs, drivers, held, p = seen
    zeros = {n: jnp.zeros_like(getattr(stocks, n)) for n in emptied}
    seen = (replace(stocks, **zeros), inputs, drivers, held, p)
    made = {
        "signals": issue.equations.signals(seen[0], held, p),
        "flows": issue.equations.flows(*seen),
        "measures": issue.equations.measures(*seen),
    }
    for verb, struct in made.items():
        for field, value in vars(struct).items():
            assert np.isfinite(value).all(), f"{issue.name}: {verb}.{field} with {emptied} at zero"
            if verb != "flows" and issue.unit_of(field) not in SIGNED_UNITS:
                assert np.min(value) >= 0, f"{issue.name}: {verb}.{field} with {emptied} at zero"
    for name in emptied:
        if bounded_below(issue.name, name):
            assert np.min(getattr(made["flows"], name)) >= 0, f"{issue.name}: empty {name} is emptied further"


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", ISSUES)
def test_stocks_at_zero(prior_setup, name, side):
    issue = prior_setup.world.issue(name)
    seen = start_of(prior_setup, issue, side)
    fields = names(issue.struct("Stocks"))
    for emptied in ((field,) for field in fields):
        check_empty(issue, seen, emptied)
    check_empty(issue, seen, fields)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", ISSUES)
def test_full_shares_do_not_grow(prior_setup, name, side):
    issue = prior_setup.world.issue(name)
    stocks, *rest = start_of(prior_setup, issue, side)
    shares = [n for n in names(issue.struct("Stocks")) if issue.unit_of(n) == "share"]
    full = replace(stocks, **{n: jnp.ones_like(getattr(stocks, n)) for n in shares})
    flows = issue.equations.flows(full, *rest)
    for share in shares:
        assert np.max(getattr(flows, share)) <= 0, f"{issue.name}: a full {share} still grows"
