"""Run the programs of a compiled kernel: arrays in, arrays out, parts of the draws on every core.

Nothing here imports JAX.
"""

import ctypes
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event, local
from typing import Any

import numpy as np

from twotrack.engine.manifest import TABLES, KernelFileError, LibraryFile, Manifest, content_with_hash, read
from twotrack.engine.ports import Array, Inputs, Part, Request, parts_of, request
from twotrack.engine.processor import reason_against

# Alignment of the work space, in bytes.
ALIGNED = 64
# Draws that one thread runs before the next part is taken.
MOST_DRAWS = 64

Progress = Callable[[int], None]


class Library:
    """A compiled kernel that is what its manifest says; KernelFileError where it is not, or cannot run here."""

    def __init__(self, folder: Path, *, single: bool = False) -> None:
        self.folder, self.manifest = folder, read(folder)
        path = folder / suitable(self.manifest, folder, single=single).file
        self.tables = aligned_bytes(content_with_hash(folder / TABLES, self.manifest.tables))
        self.code = ctypes.CDLL(str(path))
        source = ctypes.cast(self.code.twotrack_source, ctypes.c_char_p).value if _has_source(self.code) else b""
        if (source or b"").decode() != self.manifest.source:
            raise KernelFileError(f"{path} was compiled from another source")
        self.lanes = int(self.code.twotrack_lanes())
        self.spaces = local()

    def run(
        self,
        name: str,
        inputs: Inputs,
        draws: int = 1,
        progress: Progress = lambda _: None,
        threads: int | None = None,
        outputs: Iterable[str] | None = None,
    ) -> dict[str, Array]:
        """Results of a program by name (of those in `outputs`, or all), draws along a first axis.

        `progress` is given the number of draws of each part that ends; what it raises ends the run within a block.
        """
        wish = self._request(name, inputs, outputs)
        number = threads or cores()
        size = -(-draws // (4 * number * self.lanes)) * self.lanes
        into = wish.room(draws)
        for part in self._parts(name, wish, inputs, draws, min(size, MOST_DRAWS), number, into):
            progress(part.draws)
        return into

    def stream(
        self,
        name: str,
        inputs: Inputs,
        draws: int,
        outputs: Iterable[str] | None = None,
        size: int = MOST_DRAWS,
        threads: int | None = None,
    ) -> Iterator[Part]:
        """Parts of `size` draws in order, so that a caller who reduces them needs the memory of a few parts, however
        many draws there are. `inputs` may be a function of the first draw and a number of draws.
        """
        yield from self._parts(name, self._request(name, inputs, outputs), inputs, draws, size, threads or cores())

    def _request(self, name: str, inputs: Inputs, outputs: Iterable[str] | None) -> Request:
        return request(self.manifest.programs[name], outputs, inputs)

    def _parts(
        self,
        name: str,
        wish: Request,
        inputs: Inputs,
        draws: int,
        size: int,
        threads: int,
        into: Mapping[str, Array] | None = None,
    ) -> Iterator[Part]:
        """Parts in order, a few ahead on a number of threads; those not begun are dropped when the caller stops."""
        shared = None if callable(inputs) else wish.arrays(inputs, draws)
        waiting: deque[tuple[Part, Future[None]]] = deque()
        stop, pool, places = Event(), ThreadPoolExecutor(threads), Places([p.lanes for p in wish.entry.inputs])
        try:
            for first, count, own in parts_of(inputs, draws, size):
                arrays = shared if own is None else wish.arrays(own, count)
                given = places.of(arrays or [], 0 if own is not None else first)
                room = {n: a[first : first + count] for n, a in into.items()} if into else wish.room(count)
                part = Part(first, count, room)
                waiting.append((part, pool.submit(self._run_part, name, wish, (given, arrays), part, stop)))
                if len(waiting) > 2 * threads:
                    yield _finish(waiting)
            while waiting:
                yield _finish(waiting)
        finally:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)

    def _run_part(self, name: str, wish: Request, given: Any, part: Part, stop: Event) -> None:
        """Run the blocks of a part, as long as nobody stops it."""
        code, size = getattr(self.code, f"twotrack_{name}"), getattr(self.code, f"twotrack_{name}_work")
        size.restype, code.restype = ctypes.c_longlong, None
        out = np.zeros(max(1, len(wish.entry.outputs)), np.uintp)
        for at, port in enumerate(wish.entry.outputs):
            out[at] = part.results[port.name].ctypes.data if port.name in part.results else 0
        work = self._space(int(size()))
        places = [ctypes.c_void_p(array.ctypes.data) for array in (given[0], out, self.tables, work)]
        for block in range(0, part.draws, self.lanes):
            if stop.is_set():
                return
            code(*places, ctypes.c_longlong(block), ctypes.c_longlong(part.draws))

    def _space(self, size: int) -> Array:
        """Work space of this thread."""
        space: Array | None = getattr(self.spaces, "work", None)
        if space is None or space.size < size:
            space = aligned_room(size)
            self.spaces.work = space
        return space


def _has_source(code: ctypes.CDLL) -> bool:
    return hasattr(code, "twotrack_source")


def _finish(waiting: deque[tuple[Part, Future[None]]]) -> Part:
    """First of the parts that run, once it has ended."""
    part, future = waiting.popleft()
    future.result()
    return part


def suitable(manifest: Manifest, folder: Path, *, single: bool) -> LibraryFile:
    """Library of a folder that can run here, its content as the manifest says; KernelFileError where there is none."""
    of_precision = [f for f in manifest.libraries if f.single == single and f.machine != "wasm32"]
    reasons = {file.file: reason_against(file) for file in of_precision}
    found = next((file for file in of_precision if reasons[file.file] is None), None)
    if found is None:
        against = "; ".join(filter(None, reasons.values())) or "none was compiled"
        raise KernelFileError(
            f"{folder} holds no library of {'single' if single else 'double'} precision that runs here: {against}"
        )
    content_with_hash(folder / found.file, found.sha256)
    return found


class Places:
    """Addresses of arguments. NumPy takes a microsecond to say one, and there are hundreds: that of an array which many
    parts of a run share is requested once.
    """

    def __init__(self, by_draw: list[bool]) -> None:
        self.by_draw = by_draw
        self.last: Sequence[Array | None] = [None] * len(by_draw)
        self.begin, self.row = np.zeros((2, max(1, len(by_draw))), np.uintp)

    def of(self, arrays: list[Array], first: int) -> Array:
        """Address of each argument; of those given by draw, that of a first draw."""
        for at, (array, last) in enumerate(zip(arrays, self.last, strict=True)):
            if array is not last:
                self.begin[at] = array.ctypes.data
                self.row[at] = array.strides[0] if self.by_draw[at] else 0
        self.last = arrays
        found: Array = self.begin + self.row * np.uintp(first)
        return found


def aligned_bytes(data: bytes) -> Array:
    """Bytes in memory at a place that vectors can be read from."""
    found = aligned_room(len(data))
    found[:] = np.frombuffer(data, np.uint8)
    return found


def aligned_room(size: int) -> Array:
    """Zeros in memory at such a place."""
    room = np.zeros(size + ALIGNED, np.uint8)
    first = -room.ctypes.data % ALIGNED
    return room[first : first + size]


def cores() -> int:
    """Processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
