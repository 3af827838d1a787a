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

from twotrack.engine.manifest import DTYPES, TABLES, WASM, Entry, Manifest, Port, read
from twotrack.engine.ports import request
from twotrack.policy.scenario import Scenario, levers
from twotrack.runs.engine import conditioned_inputs
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import input_arrays, named_arrays
from twotrack.runs.kernel.engine import WORLD
from twotrack.runs.kernel.files import PRINTED
from twotrack.tables.axes import codes
from twotrack.web.stories import STATE_OUTCOME

# Worlds in the page, and how many of them each frame of an answer is of.
DRAWS = 64
FRAMES = (8, 32, DRAWS)
ALIGNED = 8
NATION, STATES = "outcomes.nation.", f"outcomes.states.{STATE_OUTCOME}"


@dataclass(frozen=True)
class LiveEngine:
    """The packed engine, its worlds and their seed."""

    packed: str
    draws: int
    seed: int


def live_engine(experiment: Experiment, draws: int = DRAWS, seed: int = 1) -> LiveEngine:
    """Engine over the first draws of an experiment: the worlds of `twotrack run -n draws --seed seed`."""
    manifest = read(PRINTED)
    entry, arrays = manifest.programs[WORLD], world_arrays(experiment, draws, seed)
    given = given_arrays(entry, arrays, draws)
    head = {
        "program": WORLD,
        "draws": draws,
        "frames": [count for count in FRAMES if count < draws] + [draws],
        "inputs": [port_entry(port) for port in entry.inputs],
        "outputs": [output_entry(port) for port in entry.outputs],
        "wanted": [entry.wanted, wanted_mask(entry)],
        "levers": lever_ports(entry),
    }
    return LiveEngine(packed(head, sections(manifest, given)), draws, seed)


def world_arrays(experiment: Experiment, draws: int, seed: int) -> dict[str, NDArray[Any]]:
    """Arguments of the worlds under the status quo, by name."""
    own = conditioned_inputs(experiment, range(draws), seed)
    return named_arrays(**own._asdict(), shared=input_arrays(experiment, Scenario(), seed))


def given_arrays(entry: Entry, arrays: Mapping[str, NDArray[Any]], draws: int) -> dict[str, NDArray[Any]]:
    """Arguments as the kernel reads them; those that have a default are left to it."""
    wish = request(entry, None, arrays)
    whole = zip(entry.inputs, wish.arrays(arrays, draws), strict=True)
    return {port.name: array for port, array in whole if port.name in arrays}


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
    """Argument of each lever, and the places along its last axis."""
    ports = {port.name.rpartition(".")[2]: port.name for port in entry.inputs if ".levers." in port.name}
    rows = levers()
    return {
        name: {"port": ports[name], "places": list(codes(row.axes[0])) if row.axes else [], "high": row.bounds[1]}
        for name, row in rows.items()
    }


def sections(manifest: Manifest, given: Mapping[str, NDArray[Any]]) -> dict[str, bytes]:
    """Parts of the engine by name: code, tables, and each argument."""
    kernel = {"code": (PRINTED / WASM).read_bytes(), "tables": (PRINTED / TABLES).read_bytes()}
    dtypes = {port.name: DTYPES[port.kind] for port in manifest.programs[WORLD].inputs}
    return kernel | {f"in {name}": np.ascontiguousarray(a, dtypes[name]).tobytes() for name, a in given.items()}


def packed(head: Mapping[str, Any], parts: Mapping[str, bytes]) -> str:
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
