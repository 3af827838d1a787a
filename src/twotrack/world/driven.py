"""Drivers with what acts of levers add to them: arithmetic on lever paths, done once before the first step.

An issue takes acts in by three functions of its equations: `act_moves` (what the acts of a month add), `usual_acts`
(what has become usual a month on) and `add_moves` (the drivers of a month with that among them).
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from twotrack.world.acts import KINDS, ActNumbers, act_levels, act_numbers, acts_of, by_month
from twotrack.world.assemble import Issue, World
from twotrack.world.exogenous import Array, Forcing


class MonthOfActs(NamedTuple):
    """Acts that stand in a month, stood in the month before, and have become usual; months since the record; and the
    numbers of each act (`ActNumbers`), what it begins and ends on flat over side, track and topic.
    """

    level: Array
    before: Array
    usual: Array
    ahead: Array
    rising: Array
    falling: Array
    standing: Array
    hostile: Array
    objected: Array
    begins_on: Array
    ends_on: Array


class Moves(NamedTuple):
    """Moves that acts make, by topic, of either side on either track."""

    us_cooperative: Array
    us_hostile: Array
    mx_cooperative: Array
    mx_hostile: Array


class ActMemory(NamedTuple):
    """Acts that have become usual, and those of the last month."""

    usual: Array
    last: Array


class Path(NamedTuple):
    """Acts that stand, by month and act; months since the record by month; drivers of the taking issue by month."""

    level: Array
    ahead: Array
    drivers: Any


def driven_forcing(world: World, forcing: Forcing, p: dict[str, Any]) -> Forcing:
    """Forcing in which the drivers hold what acts of levers add to them, and nothing of the acts is left."""
    return driven_with_memory(world, forcing, p)[0]


def driven_with_memory(world: World, forcing: Forcing, p: dict[str, Any]) -> tuple[Forcing, dict[str, ActMemory]]:
    """That forcing, and what each issue that takes acts in remembers of them at the end of the last month."""
    rest, memory = forcing._replace(ahead={}, acted={}), dict[str, ActMemory]()
    takers = [issue for issue in world if hasattr(issue.equations, "act_moves")]
    acts = acts_of(world.tables)
    if not takers or not acts:
        return rest, memory
    named = {name: vars(struct) for name, struct in forcing.levers.items()}
    levels, numbers = by_month(act_levels(acts, named, jnp)), act_numbers(acts)
    ahead = by_month(forcing.ahead) if hasattr(forcing.ahead, "shape") else jnp.zeros(len(levels))
    drivers = dict(forcing.drivers)
    for issue in takers:
        own = p[issue.name]
        start = forcing.acted.get(issue.name, first_memory(levels[0]))
        path = Path(levels, ahead, jax.tree.map(by_month, drivers[issue.name]))
        memory[issue.name], moved = drivers_with_acts(issue, start, path, numbers, own)
        drivers[issue.name] = jax.tree.map(lambda new, old: new.reshape(old.shape), moved, drivers[issue.name])
    return rest._replace(drivers=drivers), memory


def first_memory(first: Array) -> ActMemory:
    """What is usual, and the last level, before a first month that nothing is known before: as in that month."""
    return ActMemory(jnp.maximum(first, 0), first)


def drivers_with_acts(issue: Issue, start: ActMemory, path: Path, numbers: ActNumbers, p: Any) -> tuple[ActMemory, Any]:
    """What an issue remembers of acts at the end, and its drivers by month, with what acts add to them."""
    acts, topics = numbers.begins_on.shape[0], numbers.begins_on.shape[-1]
    flat = numbers._replace(begins_on=numbers.begins_on.reshape(acts, -1), ends_on=numbers.ends_on.reshape(acts, -1))

    def one_month(memory: ActMemory, month: Path) -> tuple[ActMemory, Any]:
        given = MonthOfActs(month.level, memory.last, memory.usual, month.ahead, *flat)
        made = Moves(*issue.equations.act_moves(given, p).reshape(len(KINDS), topics))
        usual = issue.equations.usual_acts(memory.usual, month.level, p)
        return ActMemory(usual, month.level), issue.equations.add_moves(month.drivers, made, month.ahead, p)

    return jax.lax.scan(one_month, start, path)
