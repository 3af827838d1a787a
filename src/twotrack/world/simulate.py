"""One possible world through time: RK4 by the month, year by year, with yearly totals on the way."""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import Issue, World
from twotrack.world.closed_form import solve_part
from twotrack.world.derivative import Structs, all_flows, all_signals, diagnostics_layout, parts, substeps
from twotrack.world.driven import driven_forcing
from twotrack.world.exogenous import Forcing, ProjectionAnchor

STEPS_A_MONTH = 1


class ButcherTableau(NamedTuple):
    """Explicit Runge–Kutta tableau: stage k evaluates at y + c_k h f_{k−1} and enters with weight b_k.

    Only schemes whose stages use the stage before (one subdiagonal) can be written so. Reference: Butcher (2016),
    Numerical Methods for Ordinary Differential Equations.
    """

    nodes: tuple[float, ...]
    weights: tuple[float, ...]


# Fourth order, as every run is stepped; and second order at half the cost, where a path may err by a thousandth.
RUNGE_KUTTA = ButcherTableau((0.0, 1 / 2, 1 / 2, 1.0), (1 / 6, 1 / 3, 1 / 3, 1 / 6))
MIDPOINT = ButcherTableau((0.0, 1 / 2), (0.0, 1.0))


class Stepping(NamedTuple):
    """How an issue is stepped: steps a month, the tableau of each, and the diagnostics selected (None for all of
    them).

    With `unroll_and_remat` the stages stand side by side in the program and a step is recomputed in reverse mode
    instead of stored: gradients cost half, compiling several times as much.
    """

    steps: int
    tableau: ButcherTableau = RUNGE_KUTTA
    selected: frozenset[str] | None = None
    unroll_and_remat: bool = False


class Year(NamedTuple):
    """What drives a year, by month, and whether the projection starts from its end."""

    months: Forcing
    anchors: Float[Array, ""] | None


class Trajectory(NamedTuple):
    """Integrals of every diagnostic by month and by year, its rates at each year's end, and the stocks there."""

    monthly: Float[Array, "year month diagnostic"]
    yearly: Float[Array, "year diagnostic"]
    ends: Float[Array, "year diagnostic"]
    stocks: dict[str, Any]


def simulate(
    world: World, p: Structs, forcing: Forcing, anchor: ProjectionAnchor, steps: int = STEPS_A_MONTH
) -> Trajectory:
    """Trajectory of one possible world: dx/dt = f(x, signals, forcing, p), integrated month by month.

    `forcing` is folded by year and month, `p` holds the parameters of each issue in base units; time is in months.
    `steps` multiplies the steps that each issue takes in a month.
    """
    stocks = initial_stocks(world, forcing.drivers, p)
    return run_years(world, stocks, p, driven_forcing(world, forcing, p), anchor, steps)[1]


def initial_stocks(world: World, drivers: Structs, p: Structs) -> Structs:
    """Stocks of each issue at the start of the first month."""
    first = jax.tree.map(lambda a: a[0, 0], drivers)
    return {i.name: i.equations.initial(first[i.name], p[i.name]) for i in world}


def run_years(
    world: World,
    stocks: Structs,
    p: Structs,
    forcing: Forcing,
    anchor: ProjectionAnchor | None,
    steps: int = STEPS_A_MONTH,
) -> tuple[Structs, Trajectory]:
    """Stocks at the end of the years of `forcing`, from these at their start, and the trajectory between. The drivers
    hold what acts of levers add to them; without an `anchor` nothing is shifted to an official level on the way.
    """

    def one_month(stocks: Structs, month: Forcing) -> tuple[Structs, Array]:
        return step_month(world, stocks, month, p, steps)

    def one_year(stocks: Structs, year: Year) -> tuple[Structs, Trajectory]:
        months, at = year
        stocks, monthly = jax.lax.scan(one_month, stocks, months)
        last = jax.tree.map(lambda a: a[-1], months)
        seen = Trajectory(monthly, monthly.sum(axis=0), rates(world, stocks, last, p), stocks)
        if anchor is None or at is None or not any(issue.tables.manifest.anchor for issue in world):
            return stocks, seen
        level = anchored_level(world, seen.yearly)
        if anchor.baseline_level is not None:
            level = jnp.where(anchor.use_baseline > 0, anchor.baseline_level, level)
        moved = anchor_stocks(world, stocks, last.drivers, p, level, anchor.official)
        return jax.tree.map(lambda new, old: jnp.where(at > 0, new, old), moved, stocks), seen

    return jax.lax.scan(one_year, stocks, Year(forcing, None if anchor is None else anchor.anchor_year))


def step_month(world: World, stocks: Structs, month: Forcing, p: Structs, steps: int) -> tuple[Structs, Array]:
    """Stocks one month on and the month's integral of the diagnostics: part by part, the slowest first.

    Operator splitting: a part sees the signals of issues already stepped on the line from the month's start to its
    end, and the others as they were at its start. Reference: Hairer, Lubich and Wanner (2006), section II.5.
    """
    before = all_signals(world, stocks, month.levers, p)
    after, moved = before, stocks
    diagnostics: list[Array] = []
    for part in parts(world):
        ended, seen = step_part(part, stocks, month, p, before, after, Stepping(steps * substeps(part[0])))
        after = after | all_signals(part, ended, month.levers, p)
        moved = moved | ended
        diagnostics.append(seen)
    return moved, jnp.concatenate(diagnostics)


def rates(world: World, stocks: Structs, month: Forcing, p: Structs) -> Array:
    """Every diagnostic at one moment, as a rate a month."""
    signals = all_signals(world, stocks, month.levers, p)
    return jnp.concatenate([all_flows(part, stocks, month, p, signals)[1] for part in parts(world)])


def step_part(
    part: tuple[Issue, ...],
    stocks: Structs,
    month: Forcing,
    p: Structs,
    before: Structs,
    after: Structs,
    stepping: Stepping,
) -> tuple[Structs, Array]:
    """Stocks of a part one month on, and the integral of its diagnostics; a part that is not active yet stands
    still. `before` and `after` are the signals of every issue at the month's start and end.
    """
    own = {i.name: stocks[i.name] for i in part}
    name = part[0].name

    def one_month() -> tuple[Structs, Array]:
        if part[0].tables.manifest.closed_form:
            return solve_part(part, own, month, p, before, after, stepping.selected)
        return integrate_part(part, own, month, p, before, after, stepping)

    if name not in month.active:
        return one_month()
    still = (own, all_flows(part, own, month, p, before, stepping.selected)[1])
    return jax.lax.cond(month.active[name], one_month, lambda: still)


def integrate_part(
    part: tuple[Issue, ...],
    own: Structs,
    month: Forcing,
    p: Structs,
    before: Structs,
    after: Structs,
    stepping: Stepping,
) -> tuple[Structs, Array]:
    """Stocks and integrals after the steps of a month; signals of other issues go on a line from `before` to
    `after`, and are taken at the middle of each step.
    """
    packed, unpack = ravel_pytree(own)
    h = 1 / stepping.steps

    def step(packed: Array, middle: Array) -> tuple[Array, Array]:
        now = jax.tree.map(lambda a, b: a + middle * (b - a), before, after)

        def change(packed: Array) -> tuple[Array, Array]:
            flows, diagnostics = all_flows(part, unpack(packed), month, p, now, stepping.selected)
            return ravel_pytree(flows)[0], diagnostics

        return runge_kutta_step(change, packed, h, stepping)

    step = jax.checkpoint(step) if stepping.unroll_and_remat else step
    packed, diagnostics = jax.lax.scan(step, packed, h * (jnp.arange(stepping.steps, dtype=float) + 1 / 2))
    return unpack(packed), diagnostics.sum(axis=0)


def runge_kutta_step(change: Any, packed: Array, h: float, stepping: Stepping) -> tuple[Array, Array]:
    """State after one explicit Runge–Kutta step of length h, and the integral of the diagnostics d over it.

        f_k = f(y + c_k h f_{k−1}),   y' = y + h Σ_k b_k f_k,   ∫d ≈ h Σ_k b_k d_k

    The classical tableau has a local error of h⁵, the midpoint one of h³. The stages are a loop unless unrolled, so
    that the program holds the equations once.
    """

    def stage(slope: Array, weights: Array) -> tuple[Array, tuple[Array, Array]]:
        reach, part = weights
        slope, diagnostics = change(packed + h * reach * slope)
        return slope, (part * slope, part * diagnostics)

    weights = jnp.array([stepping.tableau.nodes, stepping.tableau.weights]).T
    together = len(stepping.tableau.nodes) if stepping.unroll_and_remat else 1
    _, (slopes, diagnostics) = jax.lax.scan(stage, jnp.zeros_like(packed), weights, unroll=together)
    return packed + h * slopes.sum(axis=0), h * diagnostics.sum(axis=0)


def anchored_level(world: World, yearly: Array) -> Array:
    """Modelled level by state, in each year, of the measure whose official level a projection starts from."""
    layout = diagnostics_layout(world)
    for issue in world:
        if issue.tables.manifest.anchor:
            first, axes = layout[f"{issue.name}.{issue.tables.manifest.anchor}"]
            return yearly[..., first : first + shape_of(axes)[0]]
    return yearly[..., :0]


def anchor_stocks(
    world: World, stocks: Structs, drivers: Structs, p: Structs, level: Array, official: Array
) -> Structs:
    """Stocks shifted so that an issue that can be anchored starts the projection at its official level."""
    moved = dict(stocks)
    for issue in world:
        if issue.tables.manifest.anchor:
            modelled, wanted = level / MONTHS_A_YEAR, official / MONTHS_A_YEAR
            seen = (stocks[issue.name], modelled, wanted, drivers[issue.name], p[issue.name])
            moved[issue.name] = issue.equations.anchored(*seen)
    return moved
