"""The engine in the page: the printed kernel as WebAssembly and all that its worlds are made of, in one packed text.

The worker of the page unpacks it. What the draws share stands once; numbers are doubles, so that the page's worlds are
those of a run, bit for bit of what goes in.
"""

import base64
import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.base.units import factor_to_base
from twotrack.engine.manifest import DTYPES, PAGE_WASM, TABLES, Entry, Manifest, Port, read
from twotrack.engine.named import named_arrays
from twotrack.engine.ports import request
from twotrack.policy.scenario import levers
from twotrack.runs.continuation import continuation_arrays
from twotrack.runs.experiment import Experiment
from twotrack.runs.kernel.engine import CONTINUE
from twotrack.runs.kernel.files import PRINTED
from twotrack.runs.pairs import pair_source, projection_run
from twotrack.tables.axes import codes
from twotrack.web.stories import STATE_OUTCOME

# Worlds in the page, and how many of them each frame of an answer is of.
DRAWS = 64
FRAMES = (8, 32, DRAWS)
ALIGNED = 8
NATION, STATES = "outcomes.nation.", f"outcomes.states.{STATE_OUTCOME}"


@dataclass(frozen=True)
class LiveEngine:
    """The packed engine (nothing where a server runs the worlds), its worlds and their seed."""

    packed: str
    draws: int
    seed: int

    @property
    def is_served(self) -> bool:
        """Whether a server runs the worlds."""
        return not self.packed


def live_engine(experiment: Experiment, draws: int = DRAWS, seed: int = 1) -> LiveEngine:
    """Engine over the first draws of an experiment: the worlds of `twotrack run -n draws --seed seed`."""
    manifest = read(PRINTED)
    entry, arrays = manifest.programs[CONTINUE], projection_inputs(experiment, draws, seed)
    given = given_arrays(entry, arrays, draws)
    head = {
        "program": CONTINUE,
        "draws": draws,
        "frames": [count for count in FRAMES if count < draws] + [draws],
        "inputs": [port_entry(port) for port in entry.inputs],
        "outputs": [output_entry(port) for port in entry.outputs],
        "wanted": [entry.wanted, wanted_mask(entry)],
        "levers": lever_ports(entry),
    }
    return LiveEngine(pack_parts(head, sections(manifest, given)), draws, seed)


def projection_inputs(experiment: Experiment, draws: int, seed: int) -> dict[str, NDArray[Any]]:
    """Arguments of the projection of each world under the status quo, by name: its numbers, its stocks when the
    projection starts, the levers as recorded.

    Raises RunError where the engine of this machine runs no projection alone.
    """
    run, stocks = projection_run(experiment, draws, seed, ())
    pairs = pair_source(run, (0,), stocks)(0, draws)
    return named_arrays(**pairs._asdict(), shared=continuation_arrays(experiment, seed, run.year))


def given_arrays(entry: Entry, arrays: Mapping[str, NDArray[Any]], draws: int) -> dict[str, NDArray[Any]]:
    """Arguments as the kernel reads them; those that have a default are left to it."""
    wish = request(entry, None, arrays)
    whole = zip(entry.inputs, wish.arrays(arrays, draws), strict=True)
    return {port.name: own_part(array, port) for port, array in whole if port.name in arrays}


def own_part(array: NDArray[Any], port: Port) -> NDArray[Any]:
    """Argument without what can be repeated: where all draws have the same, it stands once."""
    alike = port.lanes and array.shape[0] > 1 and bool(np.all(array[:1] == array))
    return array[:1] if alike else array


def port_entry(port: Port) -> list[Any]:
    """Argument: name, shape, kind, whether each draw has its own, and its default."""
    return [port.name, list(port.shape), port.kind, port.lanes, port.default]


def output_entry(port: Port) -> list[Any]:
    """Result: name that the page gives it, or nothing where it does not read it; and its shape."""
    name = port.name.removeprefix(NATION) if port.name.startswith(NATION) else ""
    return ["states" if port.name == STATES else name, list(port.shape), port.kind]


def wanted_mask(entry: Entry) -> int:
    """Number that asks for the groups in which the page's results are."""
    names = [port.name for port in entry.outputs if output_entry(port)[0]]
    return request(entry, names, {}).mask


def lever_ports(entry: Entry) -> dict[str, dict[str, Any]]:
    """Argument of each lever, the places along its last axis, the bound of one, the factor to base units, and the
    argument that says whether it is left to its rule of lapse.
    """
    ports = {port.name.rpartition(".")[2]: port.name for port in entry.inputs if port.name.startswith("levers.")}
    free = {port.name.rpartition(".")[2]: port.name for port in entry.inputs if port.name.startswith("free.")}
    rows = levers()
    return {
        name: {
            "port": ports[name],
            "places": list(codes(row.axes[0])) if row.axes else [],
            "high": row.bounds[1],
            "factor": factor_to_base(row.unit),
            "free": free.get(name, ""),
        }
        for name, row in rows.items()
    }


def sections(manifest: Manifest, given: Mapping[str, NDArray[Any]]) -> dict[str, bytes]:
    """Parts of the engine by name: code, tables, and each argument."""
    kernel = {"code": (PRINTED / PAGE_WASM).read_bytes(), "tables": (PRINTED / TABLES).read_bytes()}
    dtypes = {port.name: DTYPES[port.kind] for port in manifest.programs[CONTINUE].inputs}
    return kernel | {f"in {name}": np.ascontiguousarray(a, dtypes[name]).tobytes() for name, a in given.items()}


def pack_parts(head: Mapping[str, Any], parts: Mapping[str, bytes]) -> str:
    """Head as JSON with the place of each part, then the parts, gzipped, as base64.

    The first eight bytes are the length of the head; every part begins at a multiple of eight.
    """
    places: dict[str, list[int]] = {}
    body, at = bytearray(), 0
    for name, data in parts.items():
        places[name] = [at, len(data)]
        body += data + bytes(-len(data) % ALIGNED)
        at = len(body)
    text = json.dumps({**head, "parts": places}, separators=(",", ":")).encode()
    text += b" " * (-len(text) % ALIGNED)
    whole = len(text).to_bytes(ALIGNED, "little") + text + bytes(body)
    return base64.b64encode(gzip.compress(whole, 9, mtime=0)).decode("ascii")
