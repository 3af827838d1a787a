"""Search of a menu too large to list: generations of packages by NSGA-III (Deb and Jain 2014), over the surrogate."""

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers, pareto_front
from twotrack.agreements.search.menu import KNOTS, Menu
from twotrack.agreements.search.surrogate import Verdicts

# Packages of a generation, generations at most, those without growth after which it ends, and what counts as growth.
POPULATION, GENERATIONS, STILL, GROWTH = 100, 300, 30, 1e-4
# Directions between the two leaders' gains along which the first packages are picked.
DIRECTIONS = 21
# How often a generation is filled up again where what was made is there already.
TRIES = 10

Judge = Callable[[Numbers], Verdicts]
# What packages are compared by, out of how they are judged.
Axes = Callable[[Verdicts], Numbers]


def gains_of(judged: Verdicts) -> Numbers:
    """Mean gains of both leaders."""
    return judged.gains


class Evolution(NamedTuple):
    """Choices of all packages that were judged, once each, how, and by generation the area that its gains dominate."""

    choices: Numbers
    judged: Verdicts
    hypervolume: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Genes:
    """Packages as numbers from 0 to 1, one for each slot: a choice is where the number lies among the slot's cells."""

    menu: Menu
    ends: list[Numbers] = field(init=False)

    def __post_init__(self) -> None:
        """Equal cells; in a slot with a range, no option has the cell that it would have among the run levels."""
        ends = [np.arange(1, len(places)) / len(places) for places in self.menu.places]
        for slot in self.menu.ranges:
            steps, none = len(self.menu.places[slot]) - 1, 1 / (KNOTS + 1)
            ends[slot] = none + (1 - none) * np.arange(steps) / steps
        object.__setattr__(self, "ends", ends)

    def numbers(self, genes: Numbers) -> list[Numbers]:
        """Number of the choice of each slot."""
        each = enumerate(self.ends)
        return [np.searchsorted(ends, genes[:, slot], side="right").astype(float) for slot, ends in each]

    def choices(self, genes: Numbers) -> Numbers:
        """Choices of packages."""
        each = zip(self.menu.places, self.numbers(genes), strict=True)
        return np.stack([places[at.astype(int)] for places, at in each], axis=1)

    def middles(self, numbers: list[Numbers]) -> Numbers:
        """Packages by the middles of their cells, so that equal ones are equal."""
        cells = [np.concatenate([[0.0], ends, [1.0]]) for ends in self.ends]
        middles = [(one[1:] + one[:-1]) / 2 for one in cells]
        return np.stack([one[at.astype(int)] for one, at in zip(middles, numbers, strict=True)], axis=1)


@dataclass(eq=False)
class Archive:
    """Every package that was judged, once, and what it is compared by."""

    judge: Judge
    axes: Axes = gains_of
    places: dict[bytes, int] = field(default_factory=dict[bytes, int])
    choices: list[Numbers] = field(default_factory=list[Numbers])
    judged: list[Verdicts] = field(default_factory=list[Verdicts])

    def positions(self, choices: Numbers) -> Numbers:
        """Where packages lie on the axes; those that are new are judged and kept."""
        keys = [row.tobytes() for row in choices]
        new = [at for key, at in {key: at for at, key in enumerate(keys)}.items() if key not in self.places]
        if new:
            self.places |= {keys[at]: len(self.places) + order for order, at in enumerate(new)}
            self.choices.append(choices[new])
            self.judged.append(self.judge(choices[new]))
        return np.concatenate([self.axes(one) for one in self.judged])[[self.places[key] for key in keys]]

    def whole(self, hypervolume: list[float]) -> Evolution:
        """All that was judged."""
        judged = Verdicts(*(np.concatenate(part) for part in zip(*self.judged, strict=True)))
        return Evolution(np.concatenate(self.choices), judged, tuple(hypervolume))


def check_library() -> None:
    """Import pymoo before long work; ModuleNotFoundError where it is not installed."""
    import_module("pymoo")


def evolve(menu: Menu, judge: Judge, seed: int, axes: Axes = gains_of) -> Evolution:
    """Packages of all generations, for what is largest for both leaders on the axes: the same for a seed. It ends where
    the dominated area has not grown for some generations, or nothing is left to try.
    """
    genes, archive, areas = Genes(menu), Archive(judge, axes), list[float]()
    state = np.random.get_state()  # noqa: NPY002 pymoo draws from the numbers that NumPy shares
    try:
        algorithm: Any = _nsga3(menu, genes, _first_genes(menu, genes, archive), seed)
        least = axes(archive.whole([]).judged).min(axis=0)
        while algorithm.has_next() and not _is_stable(areas) and len(archive.places) < menu.size:
            asked = algorithm.ask()
            if asked is None or not len(asked):
                break
            asked.set("F", -archive.positions(genes.choices(asked.get("X"))))
            for one in asked:
                one.evaluated = {"F"}
            algorithm.tell(infills=asked)
            areas.append(dominated_area(-algorithm.pop.get("F"), least))
    finally:
        np.random.set_state(state)  # noqa: NPY002
    return archive.whole(areas)


def _nsga3(menu: Menu, genes: Genes, first: Numbers, seed: int) -> Any:
    """Algorithm, set up; packages are put in the middle of their cells, and those that there are already left out."""
    moo: Any = import_module("pymoo.algorithms.moo.nsga3")
    problem: Any = import_module("pymoo.core.problem")
    repair: Any = import_module("pymoo.core.repair")
    directions: Any = import_module("pymoo.util.ref_dirs").get_reference_directions(
        "das-dennis", 2, n_partitions=POPULATION - 1
    )

    def to_middles(_self: Any, _problem: Any, rows: Numbers, **_: Any) -> Numbers:
        return genes.middles(genes.numbers(np.asarray(rows, dtype=float)))

    middles = type("Middles", (repair.Repair,), {"_do": to_middles})()
    algorithm = moo.NSGA3(directions, pop_size=POPULATION, sampling=first, repair=middles, eliminate_duplicates=True)
    algorithm.mating.n_max_iterations = TRIES
    algorithm.setup(
        problem.Problem(n_var=len(menu.slots), n_obj=2, xl=0.0, xu=1.0), termination=("n_gen", GENERATIONS), seed=seed
    )
    return algorithm


def _first_genes(menu: Menu, genes: Genes, archive: Archive) -> Numbers:
    """First packages: in each direction between both axes the best choice of every slot alone, which are the best
    packages where effects only add up; others follow from these by crossing and mutation.
    """
    tables = [_alone(menu, slot, archive) for slot in range(len(menu.slots))]
    span = np.max([np.ptp(one, axis=0) for one in tables], axis=0)
    weights = np.linspace(0, 1, DIRECTIONS)
    directions = np.stack([weights, 1 - weights]) / np.where(span > 0, span, 1.0)[:, None]
    return np.unique(genes.middles([(one @ directions).argmax(axis=0).astype(float) for one in tables]), axis=0)


def _alone(menu: Menu, slot: int, archive: Archive) -> Numbers:
    """What every choice of one slot is compared by, the others left out."""
    choices = np.zeros((menu.widths[slot], len(menu.slots)))
    choices[:, slot] = menu.places[slot]
    return archive.positions(choices)


def _is_stable(areas: list[float]) -> bool:
    """Whether the area has not grown for some generations."""
    return len(areas) > STILL and areas[-1] <= areas[-1 - STILL] * (1 + GROWTH)


def dominated_area(gains: Numbers, least: Numbers) -> float:
    """Area of two gains that points dominate above a least point: the hypervolume of Zitzler and Thiele (1998)."""
    above = np.maximum(gains - least, 0)
    front = above[pareto_front(above)]
    steps = np.diff(np.concatenate([[0.0], front[:, 0]]))
    return float(steps @ front[:, 1])
