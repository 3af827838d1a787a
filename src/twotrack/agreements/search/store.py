"""Runs of a search on the model, on disk: what a search that was interrupted goes on from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.criteria import USUAL, Criteria
from twotrack.agreements.preferences.overlay import NOTHING, Overlay
from twotrack.agreements.preferences.tables import preferences_hash
from twotrack.agreements.search.menu import Menu
from twotrack.agreements.worth.worlds import BEFORE, OTHERWISE, Size
from twotrack.base.files import cache_folder, write_file
from twotrack.runs.experiment import Experiment

# Choice of each slot of a menu.
Choice = tuple[float, ...]


class ModelRun(NamedTuple):
    """What the model says of a package: its choice of each slot, gain of each leader by draw of the model, yes of each
    by draw of preferences, the chance of *otherwise* from which each signs (None where none is enough), and whether
    what a user requires holds (requirement, draw).
    """

    choice: Choice
    gains: Numbers
    yes: Numbers
    signs_from: tuple[float | None, ...]
    required: Numbers


class OptionRun(NamedTuple):
    """What the model says of one option of a menu alone, or of two, by leader: changes of its wishes (draw, wish),
    moves of the measures of its stances, and the mean cost of signing.
    """

    changes: tuple[Numbers, ...]
    moves: tuple[Numbers, ...]
    costs: tuple[float, ...]


def store_of(
    experiment: Experiment, menu: Menu, size: Size, overlay: Overlay = NOTHING, criteria: Criteria = USUAL
) -> Path:
    """File of a search, named by all that goes into it: menu, draws and their weights, seed, model, preferences and
    requirements.
    """
    menu = replace(menu, core=menu.core.with_chance(overlay.chance))
    row, slots = menu.core.row.model_dump_json(), repr((menu.slots, sorted(menu.ranges.items())))
    worlds = [experiment.receipt(menu.core.worlds[name], size.draws, size.seed).name for name in (BEFORE, OTHERWISE)]
    own = (preferences_hash(overlay.parties), *criteria.requirements, *([] if size.weights is None else [size.weights]))
    text = repr((row, slots, menu.core.deal, (size.draws, size.preferences, size.seed), worlds, *own))
    return cache_folder() / "searches" / f"{sha256(text.encode()).hexdigest()[:16]}.npz"


def save_runs(path: Path, runs: Iterable[ModelRun]) -> None:
    """Write runs in one piece."""
    every = list(runs)
    signs = [[np.nan if one is None else one for one in run.signs_from] for run in every]
    data = BytesIO()
    np.savez(
        data,
        choices=np.array([run.choice for run in every]),
        gains=np.stack([run.gains for run in every]),
        yes=np.stack([run.yes for run in every]),
        signs_from=np.array(signs),
        required=np.stack([run.required for run in every]),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, data.getvalue())


def load_runs(path: Path) -> dict[Choice, ModelRun]:
    """Runs of a file by the choice of their package; none where there is no such file, or it is damaged."""
    choices, *parts = _arrays(path, ("choices", "gains", "yes", "signs_from", "required"))
    return {
        choice: ModelRun(choice, gains, yes, tuple(None if np.isnan(one) else float(one) for one in signs), required)
        for choice, gains, yes, signs, required in zip(_as_choices(choices), *parts, strict=True)
    }


def _as_choices(rows: Numbers) -> list[Choice]:
    return [tuple(map(float, row)) for row in rows]


def options_file(path: Path) -> Path:
    """File of the options of a search that were run alone, beside that of its packages."""
    return path.with_name(f"{path.stem}-options.npz")


def save_options(path: Path, runs: Mapping[Choice, OptionRun]) -> None:
    """Write the runs of options in one piece; each leader has its own number of wishes and stances."""
    every, parts = list(runs.values()), dict[str, Any]()
    for name in ("changes", "moves"):
        by_leader = zip(*(getattr(run, name) for run in every), strict=True)
        parts |= {f"{name}_{at}": np.stack(each) for at, each in enumerate(by_leader)}
    data = BytesIO()
    np.savez(data, choices=np.array(list(runs)), costs=np.array([run.costs for run in every]), **parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, data.getvalue())


def load_options(path: Path, leaders: int) -> dict[Choice, OptionRun]:
    """Runs of options by the choice of their package; none where there is no such file, or it is damaged."""
    named = [f"{name}_{at}" for name in ("changes", "moves") for at in range(leaders)]
    choices, *parts = _arrays(path, ("choices", "costs", *named))
    return {
        choice: OptionRun(tuple(each[:leaders]), tuple(each[leaders:]), tuple(map(float, costs)))
        for choice, costs, *each in zip(_as_choices(choices), *parts, strict=True)
    }


def runs_kept(path: Path) -> int:
    """How many runs of a search lie on disk."""
    return len(_arrays(path, ("choices",))[0]) + len(_arrays(options_file(path), ("choices",))[0])


def _arrays(path: Path, names: Sequence[str]) -> list[Any]:
    """Arrays of a file by name; empty ones where there is no such file, or it is damaged."""
    try:
        with np.load(BytesIO(path.read_bytes())) as data:
            return [data[name] for name in names]
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return [np.empty(0) for _ in names]
