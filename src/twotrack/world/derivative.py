"""The world's derivative: all signals, then all inputs, then all flows; so no order, no loop."""

from collections.abc import Iterable, Sequence
from itertools import chain
from math import prod
from typing import Any

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.fields import Lapse, Noise, axes_of, links, names
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import Issue, World
from twotrack.world.exogenous import Forcing

Structs = dict[str, Any]


def all_signals(issues: Iterable[Issue], stocks: Structs, levers: Structs, p: Structs) -> Structs:
    """Signals of these issues, from stocks, levers and parameters only."""
    return {i.name: i.equations.signals(stocks[i.name], levers[i.name], p[i.name]) for i in issues}


def inputs_of(issue: Issue, signals: Structs, shocks: Structs, switches: Structs | None = None) -> Any:
    """Inputs of one issue, each read along its link."""
    struct = issue.struct("Inputs")
    read: dict[str, Array] = {}
    for name, link in links(struct).items():
        if isinstance(link, Noise):
            read[name] = shocks[issue.name][name]
            continue
        if isinstance(link, Lapse):
            read[name] = (switches or {}).get(issue.name, {}).get(link.lever, jnp.zeros(()))
            continue
        owner, signal = link.signal.split(".")
        value = getattr(signals[owner], signal)
        down = axes_of(struct, name)
        if link.reduce and value.ndim > len(down):
            value = value.sum() if link.reduce == "sum" else value.mean()
        read[name] = value
    return struct(**read)


def all_flows(
    issues: Sequence[Issue],
    stocks: Structs,
    forcing: Forcing,
    p: Structs,
    external_signals: Structs,
    selected: frozenset[str] | None = None,
) -> tuple[Structs, Array]:
    """Flows of these issues, and all their measures and signals as one vector to be integrated.

    `elsewhere` holds the signals of the issues that are stepped apart. Where only some names are `wanted`, the
    others stand as zeros, so that nothing is spent on them.
    """
    signals = external_signals | all_signals(issues, stocks, forcing.levers, p)
    flows: Structs = {}
    diagnostics: list[Array] = []
    for issue in issues:
        n = issue.name
        inputs = inputs_of(issue, signals, forcing.shocks, forcing.lapsing)
        seen = (stocks[n], inputs, forcing.drivers[n], forcing.levers[n], p[n])
        flows[n] = issue.equations.flows(*seen)
        measures = issue.equations.measures(*seen)
        for kind, values in (("Measures", measures), ("Signals", signals[n])):
            for name in names(issue.struct(kind)):
                value = jnp.ravel(getattr(values, name))
                seen_here = selected is None or f"{n}.{name}" in selected
                diagnostics.append(value if seen_here else jnp.zeros_like(value))
    return flows, jnp.concatenate([jnp.zeros(0), *diagnostics])


def substeps(issue: Issue) -> int:
    """Steps that an issue takes in each month."""
    return issue.tables.manifest.substeps


def start_month(issue: Issue) -> str:
    """Month from which an issue moves, or nothing where it always does."""
    return issue.tables.manifest.starts or ""


def stepping_rank(issue: Issue) -> tuple[str, bool, int]:
    """Place of an issue in the order of a month: those that move from the first month on, the slowest first and those
    solved in closed form after them; then those that start later.
    """
    return (start_month(issue), issue.tables.manifest.closed_form, substeps(issue))


def parts(world: World) -> tuple[tuple[Issue, ...], ...]:
    """Issues that are stepped together: those of one rank, in the order of the month."""
    ranks = sorted({stepping_rank(issue) for issue in world})
    return tuple(tuple(i for i in world if stepping_rank(i) == rank) for rank in ranks)


def diagnostics_layout(world: World) -> dict[str, tuple[int, tuple[str, ...]]]:
    """Where each measure and signal stands in the watched vector: start and axes, by `issue.name`."""
    layout: dict[str, tuple[int, tuple[str, ...]]] = {}
    start = 0
    for issue in chain.from_iterable(parts(world)):
        for kind in ("Measures", "Signals"):
            for name in names(issue.struct(kind)):
                axes = axes_of(issue.struct(kind), name)
                layout[f"{issue.name}.{name}"] = (start, axes)
                start += prod(shape_of(axes))
    return layout
