"""Some issues of the world alone, given the signals that the others had in a run of the whole world.

The whole world's gradient is too slow to sample with: one issue alone costs a small part of it. What
the issue would change in the others, and they in it, is left out; only the issues that are moved answer.
"""

from dataclasses import replace
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import shape_of
from twotrack.tables.manifest import Quiet, Sampling
from twotrack.world.assemble import Issue, World, shipped_world
from twotrack.world.derivative import (
    Structs,
    all_signals,
    diagnostics_layout,
    parts,
    start_month,
    stepping_rank,
    substeps,
)
from twotrack.world.driven import driven_forcing
from twotrack.world.exogenous import Forcing
from twotrack.world.simulate import MIDPOINT, RUNGE_KUTTA, STEPS_A_MONTH, Stepping, Trajectory, step_month, step_part

SCHEMES = {"runge_kutta": RUNGE_KUTTA, "midpoint": MIDPOINT}


class FrozenSignals(NamedTuple):
    """What a run of the whole world gives those that are stepped apart: forcing by month, and everybody's signals
    at each month's start and end.
    """

    forcing: Forcing
    before: Structs
    after: Structs


def by_month(forcing: Forcing) -> Forcing:
    """Forcing by month, out of years of months."""
    return jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:]), forcing)


def frozen_signals(world: World, p: Structs, forcing: Forcing) -> FrozenSignals:
    """Signals of every issue through a run of the whole world; nothing is anchored."""
    months = by_month(driven_forcing(world, forcing, p))
    first = jax.tree.map(lambda a: a[0], months.drivers)
    stocks = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in world}

    def one_month(stocks: Structs, month: Forcing) -> tuple[Structs, tuple[Structs, Structs]]:
        before = all_signals(world, stocks, month.levers, p)
        stocks, _ = step_month(world, stocks, month, p, STEPS_A_MONTH)
        return stocks, (before, all_signals(world, stocks, month.levers, p))

    _, (before, after) = jax.lax.scan(one_month, stocks, months)
    return FrozenSignals(months, before, after)


def sub_world(world: World, names: tuple[str, ...]) -> World:
    """World of these issues only, in the order of the whole one; its links lead out of it."""
    return World(tuple(issue for issue in world if issue.name in names))


def months_before_start(some: World, first: int) -> int:
    """Months from the first of the run before any of these issues moves."""
    starts = [month_index(start_month(i)) - first if start_month(i) else 0 for i in some]
    return min(starts)


def integrate_by_month(
    some: World, p: Structs, frozen: FrozenSignals, skipped: int = 0, selected: frozenset[str] | None = None
) -> Float[Array, "month diagnostic"]:
    """Integrals of everything watched in these issues by month; zero in the months that are skipped, and for
    what is not wanted.
    """
    first = jax.tree.map(lambda a: a[0], frozen.forcing.drivers)
    stocks = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in some}
    later = jax.tree.map(lambda a: a[skipped:], frozen)
    # Once the months before a beginning are skipped, every issue has begun.
    months = later._replace(forcing=later.forcing._replace(active={})) if skipped else later

    def by_month(steppings: dict[str, Stepping]) -> Any:
        def one_month(stocks: Structs, month: FrozenSignals) -> tuple[Structs, Array]:
            moved, diagnostics = step_subset_month(some, stocks, p, month, steppings)
            return stop_gradient_at_rest(some, moved, steppings), diagnostics

        return one_month

    diagnostics: list[Array] = [jnp.zeros((skipped, diagnostics_width(some)))]
    for span, steppings in stepping_spans(some, skipped, selected):
        stocks, seen = jax.lax.scan(by_month(steppings), stocks, jax.tree.map(lambda a, span=span: a[span], months))
        diagnostics.append(seen)
    return jnp.concatenate(diagnostics)


def step_subset_month(
    some: World, stocks: Structs, p: Structs, month: FrozenSignals, steppings: dict[str, Stepping]
) -> tuple[Structs, Array]:
    """Stocks of these issues one month on, as `simulate.month_on`, the others' signals as they were."""
    before = month.before | all_signals(some, stocks, month.forcing.levers, p)
    after, moved = before, dict(stocks)
    diagnostics: list[Array] = []
    for part in parts(some):
        ahead = [name for name in stepped_before_or_with(part[0], stocks) if name in month.after]
        seen_ahead = after | {name: month.after[name] for name in ahead}
        ended, seen = step_part(part, stocks, month.forcing, p, before, seen_ahead, steppings[part[0].name])
        after = after | all_signals(part, ended, month.forcing.levers, p)
        moved = moved | ended
        diagnostics.append(seen)
    return moved, jnp.concatenate(diagnostics)


def stepping_spans(
    some: World, skipped: int, selected: frozenset[str] | None
) -> list[tuple[slice, dict[str, Stepping]]]:
    """Months that are stepped in the same manner, and the manner of each part by the name of its first issue."""
    own = {part[0].name: stepping_of(part)._replace(selected=selected, unroll_and_remat=True) for part in parts(some)}
    quiet = {part[0].name: month_index(q.until) for part in parts(some) if (q := quiet_of(part))}
    if not quiet:
        return [(slice(None), own)]
    calm = {name: stepping._replace(steps=1) if name in quiet else stepping for name, stepping in own.items()}
    until = max(0, min(quiet.values()) - DEFAULT_SPAN.first - skipped)
    return [(slice(until), calm), (slice(until, None), own)]


def stop_gradient_at_rest(some: World, stocks: Structs, steppings: dict[str, Stepping]) -> Structs:
    """Stocks, those that rest in months of one step taken as known: on the way back so long a step would blow up
    a derivative that is zero.
    """
    single = [part for part in parts(some) if steppings[part[0].name].steps == 1]
    resting = {lead(part).name: q.stocks for part in single if (q := quiet_of(part))}
    still = {
        name: {field: jax.lax.stop_gradient(getattr(stocks[name], field)) for field in fields}
        for name, fields in resting.items()
    }
    return stocks | {name: replace(stocks[name], **fields) for name, fields in still.items()}


def lead(part: tuple[Issue, ...]) -> Issue:
    """Issue that says how a part is stepped while sampling: the first with a `[sampling]` of its own, or the first."""
    return next((issue for issue in part if issue.tables.manifest.sampling), part[0])


def stepping_of(part: tuple[Issue, ...]) -> Stepping:
    """How a part is stepped while sampling."""
    own = lead(part).tables.manifest.sampling or Sampling()
    return Stepping(own.steps or STEPS_A_MONTH * substeps(part[0]), SCHEMES[own.scheme])


def quiet_of(part: tuple[Issue, ...]) -> Quiet | None:
    """Until when a part is quiet, and which stocks of its lead rest until then."""
    own = lead(part).tables.manifest.sampling
    return own.quiet if own else None


def diagnostics_width(some: World) -> int:
    """How many numbers are watched."""
    return sum(prod(shape_of(axes)) for _, axes in diagnostics_layout(some).values())


def stepped_before_or_with(issue: Issue, stocks: Structs) -> tuple[str, ...]:
    """Issues held outside that the whole world steps before this one or together with it: it sees them move within
    the month, and the others as they were at its start.
    """
    at = stepping_rank(issue)
    return tuple(i.name for i in shipped_world() if i.name not in stocks and stepping_rank(i) <= at)


def trajectory(diagnostics: Float[Array, "month diagnostic"]) -> Trajectory:
    """Months as a run of the world keeps them, folded by year, with their yearly sums; no stocks are kept."""
    monthly = diagnostics.reshape(-1, MONTHS_A_YEAR, diagnostics.shape[1])
    nothing: Any = {}
    return Trajectory(monthly, monthly.sum(axis=1), monthly[:, -1], nothing)
