"""`tt.negotiate`: a package, or every deal of the record, judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict, Unpack

from twotrack.agreements.answer import Answer, judge
from twotrack.agreements.criteria import EVEN, USUAL, Criteria, checked_threshold
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.reading import load_package, shipped_packages
from twotrack.agreements.preferences.overlay import NOTHING, Overlay, read_overlay
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.requirements import read_requirements
from twotrack.agreements.worth.draw_weights import checked_weights, read_weights
from twotrack.agreements.worth.parties import unique_measures
from twotrack.agreements.worth.worlds import Size, Worlds, run_worlds
from twotrack.runs.engine import Progress, no_progress
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.run import check_numbers
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

# Worlds that one package takes: three, and two in which one side leaves; one more where it says what follows a breach.
WORLDS = 5


def worlds_of(package: Package) -> int:
    """Number of worlds of a package."""
    return WORLDS + (package.punish is not None)


class Options(TypedDict, total=False):
    """What a user calls acceptable, the chance of a yes from which a package is in a win-set and bounds on what follows
    from the deal; what each draw of the model counts, by the path of a file or as numbers.
    """

    threshold: float
    require: Sequence[str]
    weights_of_draws: str | Path | Sequence[float]


def negotiate(
    package: Package | str,
    draws: int = 200,
    seed: int = 1,
    *,
    preferences: int = 400,
    prefer: str | Path | Mapping[str, Any] | None = None,
    experiment: Experiment | None = None,
    progress: Progress = no_progress,
    **options: Unpack[Options],
) -> Answer:
    """Answer for a package: a `Package`, the name of a deal of the record, or the path of a file.

    Everything is as of the package's date: past shocks are conditioned on figures of the months before it, and levers
    are held at what stood then. `draws` are of the model, `preferences` of what the parties want. `progress` gets the
    draws of each of the five worlds as they are done.

    `prefer` is what you say of parties instead of the tables, as a file or as a mapping such as
    `{"mx_president": {"weights": {"mx_income": 0.6}, "stances": {"mx_migration_deployment": -0.2}},
    "otherwise": {"chance": 0.3}}`.

    `threshold=0.8` is the chance of a yes from which the package is in the win-set of a government, 0.5 without it;
    `require=["encounters<=0.9", "trust>=0.4 share"]` are bounds (a multiple of what stands now, a level with its unit)
    of which the answer says in which share of futures they hold. `weights_of_draws` says what each draw of the model
    counts in means, shares and bands over futures: a CSV file with columns `draw` and `weight`, or a number each.

    Raises ScenarioError for a package that cannot be judged, TableError for preferences, requirements or weights that
    are not as they should be, RunError for less than one draw, or a threshold that is no chance.
    """
    size, criteria = checked_size(Size(draws, preferences, seed)), criteria_of(options)
    size = size._replace(weights=weights_of(options, draws))
    chosen = load_package(package) if isinstance(package, str) else package
    overlay = NOTHING if prefer is None else read_overlay([prefer])
    return judge_in(experiment or shipped_experiment(), chosen, size, progress, overlay, criteria)


def criteria_of(options: Options) -> Criteria:
    """What a user calls acceptable, checked; RunError and TableError as `negotiate` raises them."""
    return Criteria(checked_threshold(options.get("threshold", EVEN)), read_requirements(options.get("require", ())))


def weights_of(options: Options, draws: int) -> tuple[float, ...] | None:
    """What each draw counts; None where all count alike."""
    said = options.get("weights_of_draws")
    if said is None:
        return None
    return read_weights(Path(said), draws) if isinstance(said, str | Path) else checked_weights(said, draws)


def judge_in(
    experiment: Experiment,
    package: Package,
    size: Size,
    progress: Progress = no_progress,
    overlay: Overlay = NOTHING,
    criteria: Criteria = USUAL,
) -> Answer:
    """Answer for a package in an experiment; what a user says of parties is laid over the tables."""
    asked, preferences = package.with_chance(overlay.chance), overlay.over(shipped_preferences())
    worlds = run_worlds(experiment, asked, preferences, checked_size(size), progress)
    return judge(worlds, size, criteria=criteria)


def checked_size(size: Size) -> Size:
    """The size; RunError for less than one draw of either kind."""
    check_numbers(size.draws, size.seed)
    if size.preferences < 1:
        raise RunError(translate("negotiate.no_preferences", found=size.preferences))
    return size


@dataclass(frozen=True, eq=False)
class Past:
    """A deal of the record as judged, and as judged without the stances that serve it alone."""

    answer: Answer
    alone: frozenset[str]
    without: Answer

    @property
    def right(self) -> bool:
        """Whether the verdict is that of history: from the threshold on if it was accepted, else less."""
        return self.answer.accepted == self.accepted

    @property
    def right_without(self) -> bool:
        """The same without the stances that serve this deal alone."""
        return self.without.accepted == self.accepted

    @property
    def accepted(self) -> bool:
        """Whether it was accepted."""
        history = self.answer.package.history
        return history is not None and history.accepted


def judge_history(
    names: Sequence[str] = (),
    size: Size | None = None,
    progress: Progress = no_progress,
    criteria: Criteria = USUAL,
) -> list[Past]:
    """Deals of the record (by default all), each as of its date and without surveys about it."""
    asked, experiment = checked_size(size or Size()), shipped_experiment()
    every = [
        run_worlds(experiment, load_package(name), shipped_preferences(), asked, progress)
        for name in names or shipped_packages()
    ]
    moved = [one.moved_measures() for one in every]
    return [_past(worlds, own, moved, asked, criteria) for worlds, own in zip(every, moved, strict=True)]


def _past(worlds: Worlds, own: frozenset[str], moved: list[frozenset[str]], size: Size, criteria: Criteria) -> Past:
    alone = unique_measures(worlds.preferences, moved, own)
    return Past(judge(worlds, size, criteria=criteria), alone, judge(worlds, size, alone, criteria))
