"""Some issues of the world by themselves, fed the signals that the others gave in a run of the whole world.

The whole world's gradient is too slow to sample with: an issue by itself costs a small part of it. What
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
from twotrack.world.derivative import Outside, Structs, all_signals, begins, parts, substeps, watched_layout
from twotrack.world.simulate import MIDPOINT, RUNGE_KUTTA, STEPS_A_MONTH, Manner, Trajectory, advance, month_on

SCHEMES = {"runge_kutta": RUNGE_KUTTA, "midpoint": MIDPOINT}


class Held(NamedTuple):
    """What a run of the whole world gives those that are stepped apart: forcing by month, and everybody's signals
    at each month's start and end.
    """

    outside: Outside
    before: Structs
    after: Structs


def by_month(outside: Outside) -> Outside:
    """Forcing by month, out of years of months."""
    return jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:]), outside)


def signals_held(world: World, p: Structs, outside: Outside) -> Held:
    """Signals of every issue through a run of the whole world; nothing is anchored."""
    months = by_month(outside)
    first = jax.tree.map(lambda a: a[0], months.drivers)
    stocks = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in world}

    def one_month(stocks: Structs, month: Outside) -> tuple[Structs, tuple[Structs, Structs]]:
        before = all_signals(world, stocks, month.levers, p)
        stocks, _ = month_on(world, stocks, month, p, STEPS_A_MONTH)
        return stocks, (before, all_signals(world, stocks, month.levers, p))

    _, (before, after) = jax.lax.scan(one_month, stocks, months)
    return Held(months, before, after)


def alone(world: World, names: tuple[str, ...]) -> World:
    """World of these issues only, in the order of the whole one; its links lead out of it."""
    return World(tuple(issue for issue in world if issue.name in names))


def late_start(some: World, first: int) -> int:
    """Months from the first of the run before any of these issues moves."""
    starts = [month_index(begins(i)) - first if begins(i) else 0 for i in some]
    return min(starts)


def moved_by_month(
    some: World, p: Structs, held: Held, skipped: int = 0, wanted: frozenset[str] | None = None
) -> Float[Array, "month watched"]:
    """Integrals of everything watched in these issues by month; zero in the months that are skipped, and for
    what is not wanted.
    """
    first = jax.tree.map(lambda a: a[0], held.outside.drivers)
    stocks = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in some}
    later = jax.tree.map(lambda a: a[skipped:], held)
    # Once the months before a beginning are skipped, every issue has begun.
    months = later._replace(outside=later.outside._replace(begun={})) if skipped else later

    def by_month(manners: dict[str, Manner]) -> Any:
        def one_month(stocks: Structs, month: Held) -> tuple[Structs, Array]:
            moved, watched = month_alone(some, stocks, p, month, manners)
            return at_rest(some, moved, manners), watched

        return one_month

    watched: list[Array] = [jnp.zeros((skipped, width(some)))]
    for span, manners in stretches(some, skipped, wanted):
        stocks, seen = jax.lax.scan(by_month(manners), stocks, jax.tree.map(lambda a, span=span: a[span], months))
        watched.append(seen)
    return jnp.concatenate(watched)


def month_alone(
    some: World, stocks: Structs, p: Structs, month: Held, manners: dict[str, Manner]
) -> tuple[Structs, Array]:
    """Stocks of these issues one month on, as `simulate.month_on`, the others' signals as they were."""
    before = month.before | all_signals(some, stocks, month.outside.levers, p)
    after, moved = before, dict(stocks)
    watched: list[Array] = []
    for part in parts(some):
        seen_ahead = after | {name: month.after[name] for name in stepped_no_later(part[0], stocks)}
        ended, seen = advance(part, stocks, month.outside, p, before, seen_ahead, manners[part[0].name])
        after = after | all_signals(part, ended, month.outside.levers, p)
        moved = moved | ended
        watched.append(seen)
    return moved, jnp.concatenate(watched)


def stretches(some: World, skipped: int, wanted: frozenset[str] | None) -> list[tuple[slice, dict[str, Manner]]]:
    """Months that are stepped in the same manner, and the manner of each part by the name of its first issue."""
    own = {part[0].name: manner_of(part)._replace(wanted=wanted, out=True) for part in parts(some)}
    quiet = {part[0].name: month_index(q.until) for part in parts(some) if (q := quiet_of(part))}
    if not quiet:
        return [(slice(None), own)]
    calm = {name: manner._replace(steps=1) if name in quiet else manner for name, manner in own.items()}
    until = max(0, min(quiet.values()) - DEFAULT_SPAN.first - skipped)
    return [(slice(until), calm), (slice(until, None), own)]


def at_rest(some: World, stocks: Structs, manners: dict[str, Manner]) -> Structs:
    """Stocks, those that rest in months of one step taken as known: on the way back so long a step would blow up
    a derivative that is zero.
    """
    single = [part for part in parts(some) if manners[part[0].name].steps == 1]
    resting = {lead(part).name: q.stocks for part in single if (q := quiet_of(part))}
    still = {
        name: {field: jax.lax.stop_gradient(getattr(stocks[name], field)) for field in fields}
        for name, fields in resting.items()
    }
    return stocks | {name: replace(stocks[name], **fields) for name, fields in still.items()}


def lead(part: tuple[Issue, ...]) -> Issue:
    """Issue that says how a part is stepped while sampling: the first with a `[sampling]` of its own, or the first."""
    return next((issue for issue in part if issue.tables.manifest.sampling), part[0])


def manner_of(part: tuple[Issue, ...]) -> Manner:
    """How a part is stepped while sampling."""
    own = lead(part).tables.manifest.sampling or Sampling()
    return Manner(own.steps or STEPS_A_MONTH * substeps(part[0]), SCHEMES[own.scheme])


def quiet_of(part: tuple[Issue, ...]) -> Quiet | None:
    """Until when a part is quiet, and which stocks of its lead rest until then."""
    own = lead(part).tables.manifest.sampling
    return own.quiet if own else None


def width(some: World) -> int:
    """How many numbers are watched."""
    return sum(prod(shape_of(axes)) for _, axes in watched_layout(some).values())


def stepped_no_later(issue: Issue, stocks: Structs) -> tuple[str, ...]:
    """Issues held outside that the whole world steps before this one or together with it: it sees them move within
    the month, and the others as they were at its start.
    """
    at = (substeps(issue), begins(issue))
    return tuple(i.name for i in shipped_world() if i.name not in stocks and (substeps(i), begins(i)) <= at)


def trajectory(watched: Float[Array, "month watched"]) -> Trajectory:
    """Months as a run of the world keeps them, folded by year, with their yearly sums; no stocks are kept."""
    monthly = watched.reshape(-1, MONTHS_A_YEAR, watched.shape[1])
    nothing: Any = {}
    return Trajectory(monthly, monthly.sum(axis=1), monthly[:, -1], nothing)
