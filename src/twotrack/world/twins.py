"""One possible world twice: as it is, and under other levers with any of its links held at its first path.

A link that is held reads the signal of the first copy at the same stage of the same step, so that a copy with all links
held differs from the first only by what its levers do inside their own issues.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree
from jaxtyping import Array, Float

from twotrack.base.fields import Link, links
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import Issue, World
from twotrack.world.closed_form import solve_part
from twotrack.world.derivative import Structs, all_flows, all_signals, diagnostics_layout, parts, substeps
from twotrack.world.exogenous import ProjectionAnchor
from twotrack.world.simulate import (
    STEPS_A_MONTH,
    Stepping,
    anchor_stocks,
    anchored_level,
    initial_stocks,
    runge_kutta_step,
)

# Whether a link is live (1) or held (0), by `issue.input`.
Live = Mapping[str, Array]


class Twins(NamedTuple):
    """Something of both copies: of the world as it is, and of the one that is moved."""

    base: Any
    moved: Any


def link_signals(world: World) -> dict[str, str]:
    """Signal that every link between issues reads, by `issue.input` of the issue that reads it, in the order of the
    world.
    """
    return {
        f"{issue.name}.{name}": link.signal
        for issue in world
        for name, link in links(issue.struct("Inputs")).items()
        if isinstance(link, Link)
    }


def link_names(world: World) -> tuple[str, ...]:
    """Every link between issues, as `issue.input`, in the order of the world."""
    return tuple(link_signals(world))


def signals_read(issue: Issue, signals: Twins, live: Live) -> Structs:
    """Signals as the moved copy of an issue reads them: its own where a link is live, the first copy's where held."""
    read = dict(signals.moved)
    for name, link in links(issue.struct("Inputs")).items():
        if isinstance(link, Link):
            owner, signal = link.signal.split(".")
            held, own = (getattr(copy[owner], signal) for copy in signals)
            value = jnp.where(live[f"{issue.name}.{name}"] > 0, own, held)
            read[owner] = replace(read[owner], **{signal: value})
    return read


def twin_signals(issues: Iterable[Issue], stocks: Twins, month: Twins, p: Structs) -> Twins:
    """Signals of these issues in both copies."""
    return Twins(*(all_signals(issues, own, at.levers, p) for own, at in zip(stocks, month, strict=True)))


def twin_flows(
    issues: tuple[Issue, ...], stocks: Twins, month: Twins, p: Structs, external: Twins, live: Live
) -> tuple[Twins, Twins]:
    """Flows of these issues in both copies, and what is watched in each; issue by issue, since each issue of the moved
    copy reads signals of its own.
    """
    own = twin_signals(issues, stocks, month, p)
    signals = Twins(external.base | own.base, external.moved | own.moved)
    flows, seen = Twins({}, {}), Twins([], [])
    for issue in issues:
        anchor = issue.tables.manifest.anchor
        watched = frozenset({f"{issue.name}.{anchor}"} if anchor else ())
        base = all_flows((issue,), stocks.base, month.base, p, signals.base, watched)
        moved = all_flows((issue,), stocks.moved, month.moved, p, signals_read(issue, signals, live))
        for copy, (change, diagnostics) in enumerate((base, moved)):
            flows[copy].update(change)
            seen[copy].append(diagnostics)
    return flows, Twins(*(jnp.concatenate([jnp.zeros(0), *parts_seen]) for parts_seen in seen))


class Window(NamedTuple):
    """Some years of a forcing: place of the first, and of the year after the last."""

    first: Any
    end: Any


class TwinState(NamedTuple):
    """Stocks of both copies; of the last year the moved copy's integrals and its rates at the year's end; and how far
    the signal of each link has been from that of the first copy at the end of any month, as a part of its size.
    """

    stocks: Twins
    yearly: Float[Array, "diagnostic"]
    ends: Float[Array, "diagnostic"]
    parted: Float[Array, "link"]


def simulate_twins(
    world: World, p: Structs, forcing: Twins, anchor: ProjectionAnchor, live: Live, given: Twins, window: Window
) -> TwinState:
    """Both copies through the years of a window, whose bounds are arguments of the run; what is seen is of the last.

    They start from the stocks `given`, or as a world does where the first year is that of the forcing. Both have the
    same shocks, and start their projection from the level of the first copy: the gap to the official level belongs to
    history and not to the levers.
    """
    start = initial_stocks(world, forcing.base.drivers, p)
    begun = jax.tree.map(lambda new, old: jnp.where(window.first == 0, new, old), Twins(start, start), given)
    empty = jnp.zeros(diagnostics_width(world))

    def one_month(stocks: Twins, month: Twins) -> tuple[Twins, tuple[Twins, Array]]:
        stocks, seen = twin_month(world, stocks, month, p, live)
        return stocks, (seen, distances(world, twin_signals(world, stocks, month, p)))

    def one_year(at: Array, state: TwinState) -> TwinState:
        months = jax.tree.map(lambda a: a[at], forcing)
        stocks, (seen, apart) = jax.lax.scan(one_month, state.stocks, months)
        last = jax.tree.map(lambda a: a[-1], months)
        ends = twin_rates(world, stocks, last, p, live)
        level = anchored_level(world, seen.base.sum(axis=0))
        moved = Twins(*(anchor_stocks(world, own, last.base.drivers, p, level, anchor.official) for own in stocks))
        anchored = anchor.anchor_year[at] > 0
        stocks = jax.tree.map(lambda new, old: jnp.where(anchored, new, old), moved, stocks)
        return TwinState(stocks, seen.moved.sum(axis=0), ends, jnp.maximum(state.parted, apart.max(axis=0)))

    state = TwinState(begun, empty, empty, jnp.zeros(len(link_names(world))))
    return jax.lax.fori_loop(window.first, window.end, one_year, state)


def distances(world: World, signals: Twins) -> Array:
    """Largest difference between the two copies in the signal of each link, as a part of its largest size in both."""
    read = [signal.split(".") for signal in link_signals(world).values()]
    both = [tuple(getattr(copy[owner], name) for copy in signals) for owner, name in read]
    apart = jnp.stack([jnp.abs(one - other).max() for one, other in both])
    size = jnp.stack([jnp.maximum(jnp.abs(one).max(), jnp.abs(other).max()) for one, other in both])
    return jnp.where(size > 0, apart / jnp.where(size > 0, size, 1), 0)


def diagnostics_width(world: World) -> int:
    """Length of the vector of everything watched."""
    start, axes = list(diagnostics_layout(world).values())[-1]
    return start + prod(shape_of(axes))


def twin_month(world: World, stocks: Twins, month: Twins, p: Structs, live: Live) -> tuple[Twins, Twins]:
    """Stocks of both copies one month on, and the month's integrals: split as one copy is (`simulate.step_month`)."""
    before = twin_signals(world, stocks, month, p)
    after, moved = before, stocks
    seen: Twins = Twins([], [])
    for part in parts(world):
        ended, diagnostics = twin_part(part, stocks, month, p, Twins(before, after), live)
        ahead = twin_signals(part, ended, month, p)
        after = Twins(*(old | new for old, new in zip(after, ahead, strict=True)))
        moved = Twins(*(old | new for old, new in zip(moved, ended, strict=True)))
        for copy in (0, 1):
            seen[copy].append(diagnostics[copy])
    return moved, Twins(*(jnp.concatenate(one) for one in seen))


def twin_rates(world: World, stocks: Twins, month: Twins, p: Structs, live: Live) -> Array:
    """Everything watched in the moved copy at one moment, as a rate a month."""
    signals = twin_signals(world, stocks, month, p)
    return jnp.concatenate([twin_flows(part, stocks, month, p, signals, live)[1].moved for part in parts(world)])


def twin_part(
    part: tuple[Issue, ...], stocks: Twins, month: Twins, p: Structs, ends: Twins, live: Live
) -> tuple[Twins, Twins]:
    """Stocks of a part in both copies one month on, with integrals; still where the part is not active yet. `ends` are
    the signals of both copies at the month's start and at its end.
    """
    own = Twins(*({i.name: copy[i.name] for i in part} for copy in stocks))
    name = part[0].name

    def one_month() -> tuple[Twins, Twins]:
        if part[0].tables.manifest.closed_form:
            return solve_twins(part, own, month, p, ends, live)
        return integrate_twins(part, own, month, p, ends, live)

    if name not in month.base.active:
        return one_month()
    still = (own, twin_flows(part, own, month, p, ends.base, live)[1])
    return jax.lax.cond(month.base.active[name], one_month, lambda: still)


def solve_twins(
    part: tuple[Issue, ...], own: Twins, month: Twins, p: Structs, ends: Twins, live: Live
) -> tuple[Twins, Twins]:
    """Stocks in closed form and integrals of both copies after a month, issue by issue, since each issue of the moved
    copy reads signals of its own; as `closed_form.solve_part` has them for one copy.
    """
    stocks, seen = Twins({}, {}), Twins([], [])
    for issue in part:
        before, after = (Twins(end.base, signals_read(issue, end, live)) for end in ends)
        for copy in (0, 1):
            solved, diagnostics = solve_part((issue,), own[copy], month[copy], p, before[copy], after[copy], None)
            stocks[copy].update(solved)
            seen[copy].append(diagnostics)
    return stocks, Twins(*(jnp.concatenate(one) for one in seen))


def integrate_twins(
    part: tuple[Issue, ...], own: Twins, month: Twins, p: Structs, ends: Twins, live: Live
) -> tuple[Twins, Twins]:
    """Stocks and integrals of both copies after the steps of a month, stepped as one system."""
    packed, unpack = ravel_pytree(own)
    stepping = Stepping(STEPS_A_MONTH * substeps(part[0]))
    h = 1 / stepping.steps

    def step(packed: Array, middle: Array) -> tuple[Array, Array]:
        now = jax.tree.map(lambda a, b: a + middle * (b - a), *ends)

        def change(packed: Array) -> tuple[Array, Array]:
            flows, seen = twin_flows(part, unpack(packed), month, p, now, live)
            return ravel_pytree(flows)[0], jnp.concatenate(seen)

        return runge_kutta_step(change, packed, h, stepping)

    packed, seen = jax.lax.scan(step, packed, h * (jnp.arange(stepping.steps, dtype=float) + 1 / 2))
    return unpack(packed), Twins(*jnp.split(seen.sum(axis=0), 2))
