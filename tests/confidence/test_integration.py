"""Integration error: the monthly step is small enough, by halving it and by an independent program."""

import warnings

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from ends import stocks_at_ends
from jax.flatten_util import ravel_pytree
from paths import YEARS, Case, in_future, outcomes, parts, scenario, setting, unpacked, worlds

from golden.jax_worlds import kept, key_of, short
from twotrack.policy.scenario import Scenario
from twotrack.runs.continuation import ACTS
from twotrack.runs.programs import shared_inputs
from twotrack.world.assemble import shipped_world
from twotrack.world.derivative import all_flows
from twotrack.world.driven import driven_forcing
from twotrack.world.forcing import shock_forcing
from twotrack.world.lapse import with_lapses
from twotrack.world.parameters.draws import median_values, parameters

pytestmark = pytest.mark.filterwarnings("default::golden.jax_outcomes.StaleRecordWarning")
# A thousandth: an outcome is never shown with more than three digits.
AGREED = 1e-3
# An outcome that has died away is held against a twentieth of its largest year, which is what a page can show of it.
SHOWN = 1 / 20
# The smaller of two tracks has a kink where they cross, at which a step of fourth order is one of first order.
KINKED = {"both_tracks_us_to_mx", "both_tracks_mx_to_us"}
AGREED_AT_KINKS = {"nation": 2e-2, "topics": 5e-2, "monthly": 5e-2}
# Events below the usual are no news, so salience, by which a concession is charged, has a kink as well.
AGREED_BESIDE = {("nation", "concession_cost_mx"): 2e-3}

SCENARIOS = {
    "as it happened": Scenario(),
    "many switches": scenario(
        setting("mx_leader_removals", 2, "2025-03", "2025-05", "MX-SIN"),
        setting("mx_arrest_effort", 4, "2024-07", "2026-02"),
        setting("us_assault_weapons_ban", 1, "2027-11"),
        setting("us_tariff_threat", 1, "2023-04", "2023-05"),
        setting("joint_land_restriction", 1, "2024-02", "2024-09"),
        setting("mx_migration_deployment", 60_000, "2025-05"),
        setting("us_title42", 1, "2026-01"),
    ),
    "all at once": in_future({"mx_arrest_effort": 4, "mx_leader_removals": 2, "us_security_assistance": 2000}),
}


def worst(found, wanted, kept=("nation", "states", "topics")):
    """Largest relative difference by outcome: of the nation, the places and the topics by year, or of the months."""
    errors = {}
    for part, name, (left, right) in parts(found, wanted):
        if part in kept:
            size = np.maximum(np.abs(right), SHOWN * np.abs(right).max(axis=0))
            apart = np.divide(np.abs(left - right), size, out=np.zeros_like(size), where=size > 0)
            errors[part, name] = float(apart.max()) if np.isfinite(apart).all() else float("inf")
    return errors


def beyond(errors):
    """Differences beyond what is agreed."""
    allowed = {key: AGREED_AT_KINKS[key[0]] if key[1] in KINKED else AGREED_BESIDE.get(key, AGREED) for key in errors}
    return {key: error for key, error in errors.items() if not error <= allowed[key]}


@pytest.fixture(scope="module")
def stepped_both_ways(prior_setup):
    """Each scenario at the medians, and four draws of the record: with one step a month by the engine of every run, and
    with two by JAX, to a thirtieth of what is agreed.
    """
    cases = {title: Case(chosen) for title, chosen in SCENARIOS.items()} | {draw: Case(draw=draw) for draw in range(4)}
    every = list(cases.values())

    def two_steps():
        runs = zip(cases, worlds(prior_setup, every, 2), strict=True)
        return {
            f"{key} {part}": short(in_order(getattr(run, part)), 14) for key, (run, _) in runs for part in asked(key)
        }

    half = kept("half the step", key_of(prior_setup, every, __file__), two_steps)
    found = dict(zip(cases, outcomes(prior_setup, every), strict=True))
    return {key: (with_parts(run, key), with_parts(run, key, half)) for key, run in found.items()}


def asked(key):
    """Parts of the outcomes that are compared: of draws not the months."""
    return ("nation", "states", "topics", "monthly")[: 4 if key in SCENARIOS else 3]


def in_order(named):
    """Arrays of a part in the order of their names."""
    return np.stack([np.asarray(named[name]) for name in sorted(named)])


def with_parts(run, key, half=None):
    """Outcomes of a case with the parts that are compared, or those with half the step."""
    parts = {part: getattr(run, part) if part in asked(key) else {} for part in run._fields}
    if half is not None:
        parts |= {p: dict(zip(sorted(parts[p]), half[f"{key} {p}"].astype(float), strict=True)) for p in asked(key)}
    return type(run)(**parts)


@pytest.mark.parametrize("title", SCENARIOS)
def test_half_the_step_moves_no_outcome(stepped_both_ways, title):
    whole, half = stepped_both_ways[title]
    assert beyond(worst(whole, half)) == {}
    assert beyond(worst(whole, half, ("monthly",))) == {}


@pytest.mark.parametrize("draw", range(4))
def test_half_the_step_moves_no_outcome_of_a_draw_with_chance(stepped_both_ways, draw):
    assert beyond(worst(*stepped_both_ways[draw])) == {}


def test_errors_beyond_what_is_agreed_are_found(stepped_both_ways):
    run, _ = stepped_both_ways["as it happened"]
    off = run._replace(nation={n: v * (1.002 if n in {"homicides", *KINKED} else 1.0) for n, v in run.nation.items()})
    assert set(beyond(worst(off, run))) == {("nation", "homicides")}
    lost = run._replace(nation=run.nation | {"homicides": run.nation["homicides"] * np.nan})
    assert set(beyond(worst(lost, run))) == {("nation", "homicides")}


# A part of the world that takes fewer steps sees the others as they were when the month began, half a month late on
# average, however short its own steps: what the issues that read a quicker one may be off for that, by their largest.
LATE = {"migration": 0.08, "economy": 0.01, "politics": 0.06, "pandemic": 0.002, "state": 0.0005, "diplomacy": 0.0005}
LATE |= {"border": 0.03}


def test_diffrax_finds_the_same_stocks(prior_setup):
    """Tsitouras 5(4) with its own step and a tolerance of 1e-10, all issues at once, against RK4 part by part."""
    free = prior_setup.without_projection()
    chosen = SCENARIOS["many switches"]
    case = Case(chosen)
    judged = kept("diffrax", key_of(free, [case], __file__), lambda: by_diffrax(free, chosen))
    off, stocks = {}, stocks_at_ends(free, case, YEARS)
    assert set(judged) == {name for name in stocks if not name.startswith(ACTS)}
    for name, theirs in judged.items():
        issue, ours = name.split(".")[0], stocks[name]
        error = np.abs(ours - theirs) / np.maximum(np.abs(theirs).max(axis=0), 1e-12)
        if not error.max() < LATE.get(issue, AGREED / 10):
            off[name] = float(error.max())
    assert off == {}


def imported_diffrax():
    """The program; its own imports may warn of names that the engine has renamed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import diffrax

    return diffrax


def by_diffrax(setup, chosen):
    """Stocks at each year's end on the median path without chance, by diffrax, to a twentieth of what is agreed."""
    diffrax = imported_diffrax()
    shared = shared_inputs(setup, chosen, 0)
    p = parameters(setup.world, median_values(setup.distributions, shared.scales))
    calm = shock_forcing(setup.world, jax.random.key(0), jnp.array(list(setup.span.months)), 0.0)
    lapsed = with_lapses(setup.world, shared.forcing._replace(shocks=calm), shared.free, jax.random.key(0), 0.0)
    forcing = driven_forcing(setup.world, lapsed, p)
    months = jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:]), forcing)
    first = jax.tree.map(lambda a: a[0], months.drivers)
    start, unpack = ravel_pytree({i.name: i.equations.initial(first[i.name], p[i.name]) for i in shipped_world()})

    def change(_, packed, month):
        flows, _ = all_flows(shipped_world().issues, unpack(packed), month, p, {})
        # An issue that begins later stands still until then.
        for name, begun in month.active.items():
            flows[name] = jax.tree.map(lambda flow, begun=begun: jnp.where(begun, flow, 0.0), flows[name])
        return ravel_pytree(flows)[0]

    def one_month(packed, month):
        found = diffrax.diffeqsolve(
            *(diffrax.ODETerm(change), diffrax.Tsit5()),
            *(0.0, 1.0, 0.5, packed, month),
            stepsize_controller=diffrax.PIDController(rtol=1e-10, atol=1e-10),
            saveat=diffrax.SaveAt(t1=True),
        )
        return found.ys[0], found.ys[0]

    every_month = jax.jit(lambda stocks: jax.lax.scan(one_month, stocks, months)[1])(start)
    every_year = unpacked(jax.vmap(unpack)(every_month[11::12]))
    return {name: short(values, 18) for name, values in every_year.items()}
