"""The past of a dated run, found once for a date, model, seed and draws, and kept on disk: shocks, and the record."""

from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

import numpy as np

from twotrack.base.files import cache_folder, write_file
from twotrack.engine.named import arrays_digest, named_arrays
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import conditioned_inputs, conditioning_inputs, draw_inputs, is_conditioned
from twotrack.runs.inputs import DrawInputs

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

# Arrays by group and name: shocks by issue, outcomes by part.
Nested = Mapping[str, Mapping[str, Any]]
# Most bytes of all files: shocks have some 160 kB a draw, a record up to 100, and the fourteen deals of the record are
# as of thirteen dates. Of more, those that were read or written longest ago go.
MOST_BYTES = 700_000_000


def conditioned_past(experiment: "Experiment", draws: range, seed: int) -> DrawInputs:
    """What a range of draws have of their own, their past conditioned: as `conditioned_inputs`, and from disk where an
    earlier call with the same model, evidence, date, seed and draws has kept it. Most of what a dated package costs is
    this, and its terms, levers and preferences change nothing of it.
    """
    if not is_conditioned(experiment) or experiment.assembled is not None:
        return conditioned_inputs(experiment, draws, seed)
    own = draw_inputs(experiment, draws, seed)
    path = past_file(experiment, own, seed)
    shocks = read_arrays(path)
    if same_shapes(shocks, own.shocks):
        return own._replace(shocks=shocks)
    found = conditioned_inputs(experiment, draws, seed)
    with suppress(OSError):
        write_arrays(path, found.shocks)
    return found


def past_file(experiment: "Experiment", own: DrawInputs, seed: int) -> Path:
    """File of a past, named by all that goes into it: equations, engine, draws, their numbers, levers and figures."""
    receipt = experiment.receipt(Scenario(), len(own.draw), seed)
    shared = conditioning_inputs(experiment, seed)
    arrays = named_arrays(shared=shared, draws=own.draw, scores=own.scores, figures=experiment.figures)
    made_of = repr((receipt.name, experiment.engine.name, seed, arrays_digest(arrays)))
    return cache_folder() / "pasts" / f"{sha256(made_of.encode()).hexdigest()[:16]}.npz"


def write_arrays(path: Path, arrays: Nested) -> None:
    """Write arrays by group and name in one piece, and drop the files that were used longest ago."""
    data = BytesIO()
    named: dict[str, Any] = {f"{group}.{name}": array for group, own in arrays.items() for name, array in own.items()}
    np.savez(data, **named)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, data.getvalue())
    drop_oldest(path.parent)


def drop_oldest(folder: Path) -> None:
    """Remove the files used longest ago beyond `MOST_BYTES` of all; never the last one."""
    total = 0
    for at, file in enumerate(sorted(folder.glob("*.npz"), key=lambda one: one.stat().st_mtime, reverse=True)):
        total += file.stat().st_size
        if at and total > MOST_BYTES:
            file.unlink(missing_ok=True)


def read_arrays(path: Path) -> dict[str, dict[str, Any]]:
    """Arrays of a file by group and name; none where there is no such file, or it is damaged."""
    found: dict[str, dict[str, Any]] = {}
    try:
        with np.load(BytesIO(path.read_bytes())) as data:
            for key in data.files:
                group, _, name = key.rpartition(".")
                found.setdefault(group, {})[name] = data[key]
        path.touch()
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return {}
    return found


def same_shapes(arrays: Nested, like: Nested) -> bool:
    """Whether arrays have the names and shapes of others."""
    shapes, wanted = (
        {(group, name): np.shape(array) for group, own in one.items() for name, array in own.items()}
        for one in (arrays, like)
    )
    return shapes == wanted
