"""Search of a menu: single options and pairs on the model, packages by their sum, the best on the model again."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.criteria import GAIN, USUAL, Criteria
from twotrack.agreements.preferences.overlay import NOTHING, Overlay
from twotrack.agreements.search.axes import axes_of, front_on, solutions_on
from twotrack.agreements.search.bench import Bench, screen, set_up
from twotrack.agreements.search.evolution import check_library, evolve
from twotrack.agreements.search.menu import Menu, choices_of
from twotrack.agreements.search.opening import open_nearest
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.agreements.search.surrogate import Surrogate, Verdicts, judge_choices
from twotrack.agreements.worth.money import money_rates
from twotrack.agreements.worth.worlds import Size
from twotrack.runs.engine import Progress, no_progress
from twotrack.runs.experiment import Experiment, shipped_experiment

VERIFIED_AT_ONCE, ROUNDS, JUDGED_AT_ONCE = 40, 4, 2_000


def search(
    menu: Menu,
    size: Size,
    experiment: Experiment | None = None,
    progress: Progress = no_progress,
    *,
    overlay: Overlay = NOTHING,
    criteria: Criteria = USUAL,
    resume: bool = False,
    listed: bool = True,
) -> Search:
    """Search of a menu as of its date: every package of it where it is `listed`, else by generations of packages. Every
    option, pair and package that was run is kept on disk: with `resume` a search of the same menu, draws and model does
    not run it again. An interrupt while packages are verified gives what is done. Front and solutions are those on the
    plane of the `criteria`.

    RunError where no draw stays finite, ModuleNotFoundError where pymoo is needed and not installed.
    """
    if not listed:
        check_library()
    menu = replace(menu, core=menu.core.with_chance(overlay.chance))
    bench = set_up(menu, size, experiment or shipped_experiment(), progress, overlay, criteria)
    if resume:
        bench.resume()
    surrogates = screen(bench)
    found = judge_all(menu, surrogates) if listed else judge_some(menu, surrogates, size.seed, criteria.plane)
    found.criteria, found.futures = criteria, bench.futures
    found.draws, found.nonfinite = int(bench.kept.sum()), bench.lost
    found.rates = money_rates(dict(zip(COUNTRIES, (one.core for one in surrogates), strict=True)))
    _verify_best(found, bench)
    _open_nearest(found, bench)
    found.runs = 2 + sum(map(len, menu.slots)) + len(surrogates[0].pairs) + 1 + len(found.verified)
    found.runs += 0 if found.opening is None else 1 + len(found.opening.steps)
    return found


def _open_nearest(found: Search, bench: Bench) -> None:
    """Where no package is in both win-sets, find what would open the one that comes nearest."""
    miss = found.nearest_miss()
    if found.overlap or found.stopped or miss is None:
        return
    try:
        found.opening = open_nearest(bench, miss, found.choice(miss.number), found.criteria.threshold)
    except KeyboardInterrupt:
        found.stopped = True


def judge_all(menu: Menu, surrogates: list[Surrogate]) -> Search:
    """Every package by the surrogates, some at a time."""
    shape = (menu.size, len(COUNTRIES))
    found = Search(menu, np.empty(shape), np.empty(shape), np.empty(menu.size))
    for first in range(0, menu.size, JUDGED_AT_ONCE):
        part = np.arange(first, min(first + JUDGED_AT_ONCE, menu.size))
        found.gains[part], found.chances[part], found.both[part] = judge_choices(surrogates, choices_of(menu, part))
    return found


def judge_some(menu: Menu, surrogates: list[Surrogate], seed: int, plane: str = GAIN) -> Search:
    """Packages of generations that NSGA-III makes on a plane, by the surrogates."""

    def axes(judged: Verdicts) -> Numbers:
        return axes_of(plane, judged.gains, judged.chances)

    found = evolve(menu, lambda choices: judge_choices(surrogates, choices), seed, axes)
    return Search(menu, *found.judged, tried=found.choices, hypervolume=found.hypervolume)


def _contenders(found: Search) -> list[int]:
    """Packages that must be verified: every solution, the likeliest, and the front, those with the best worse axis
    first.
    """
    solved = solutions_on(found.criteria.plane, found.gains, found.chances)
    numbers = [int(at) for places in solved.values() for at in places]
    numbers += [int(found.both.argmax()), int(found.chances.min(axis=1).argmax())]
    front = front_on(found.criteria.plane, found.gains, found.chances)
    numbers += [int(at) for at in front[np.argsort(-found.axes[front].min(axis=1), kind="stable")]]
    return list(dict.fromkeys(numbers))


def _verify_best(found: Search, bench: Bench) -> None:
    """Run the best packages on the model, and those that are best then, until the best ones stay."""
    run = set[int]()
    try:
        for _ in range(ROUNDS):
            chosen = [number for number in _contenders(found) if number not in run][:VERIFIED_AT_ONCE]
            run.update(chosen)
            _verify(found, bench, chosen)
    except KeyboardInterrupt:
        found.stopped = True


def _verify(found: Search, bench: Bench, numbers: Iterable[int]) -> None:
    """Run packages on the model, whose judgement replaces that of the surrogate. A package that loses a
    draw is left to the surrogate.
    """
    for number in numbers:
        choice = found.choice(number)
        run = bench.model_run(choice)
        if run is None:
            continue
        missed, package = bench.futures.mean(run.gains) - found.gains[number], bench.menu.package(choice)
        found.verified[number] = VerifiedPackage(
            number, package, run.gains, run.yes, missed, run.signs_from, run.required, bench.futures
        )
        found.gains[number], found.chances[number] = bench.futures.mean(run.gains), run.yes.mean(axis=1)
        found.both[number] = run.yes.all(axis=0).mean()
