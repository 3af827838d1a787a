"""Run the programs of a compiled kernel: arrays in, arrays out, blocks of draws on every core.

Nothing here imports JAX.
"""

import ctypes
import os
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from threading import local
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.engine.manifest import KernelFileError, Manifest, Port, content_with_hash, read

TABLES = "kernel.bin"
DTYPES = {"f8": "float64", "w8": "float64", "i4": "int32", "i8": "int64", "u4": "uint32", "u8": "uint64", "b1": "bool"}
# Alignment of the work space, in bytes.
ALIGNED = 64

Array = NDArray[Any]
Progress = Callable[[int], None]


class Library:
    """A compiled kernel that is what its manifest says."""

    def __init__(self, folder: Path, *, single: bool = False) -> None:
        self.manifest: Manifest = read(folder)
        built = next((b for b in self.manifest.libraries if b.single == single and b.file.endswith(".so")), None)
        if built is None:
            raise KernelFileError(f"{folder} holds no library of {'single' if single else 'double'} precision")
        content_with_hash(folder / built.file, built.sha256)
        self.tables = aligned_bytes(content_with_hash(folder / TABLES, self.manifest.tables))
        self.code = ctypes.CDLL(str(folder / built.file))
        source = ctypes.cast(self.code.twotrack_source, ctypes.c_char_p).value if _has_source(self.code) else b""
        if (source or b"").decode() != self.manifest.source:
            raise KernelFileError(f"{folder / built.file} was compiled from another source")
        self.lanes = int(self.code.twotrack_lanes())
        self.spaces = local()

    def run(
        self,
        name: str,
        inputs: Mapping[str, Any],
        draws: int = 1,
        progress: Progress = lambda _: None,
        threads: int | None = None,
    ) -> dict[str, Array]:
        """Results of a program by name, draws along a first axis. `progress` is told the draws of each block that is
        done; what it raises ends the run once the blocks that run are done.
        """
        entry = self.manifest.programs[name]
        arrays = [as_port(inputs, port, draws) for port in entry.inputs]
        results = [np.empty((draws, *port.shape), DTYPES[port.kind]) for port in entry.outputs]
        call = self._caller(name, arrays, results, draws)
        firsts = range(0, draws, self.lanes)
        over_threads(call, firsts, lambda first: progress(min(self.lanes, draws - first)), threads or cores())
        return {port.name: result for port, result in zip(entry.outputs, results, strict=True)}

    def _caller(self, name: str, arrays: list[Array], results: list[Array], draws: int) -> Callable[[int], int]:
        """A function that runs the block of draws from a first one on."""
        code, size = getattr(self.code, f"twotrack_{name}"), getattr(self.code, f"twotrack_{name}_work")
        size.restype, code.restype = ctypes.c_longlong, None
        bytes_needed = int(size())
        into = (ctypes.c_void_p * max(1, len(arrays)))(*(a.ctypes.data for a in arrays))
        out = (ctypes.c_void_p * max(1, len(results)))(*(a.ctypes.data for a in results))
        tables = ctypes.c_void_p(self.tables.ctypes.data)

        def call(first: int) -> int:
            work = self._space(bytes_needed)
            code(
                into, out, tables, ctypes.c_void_p(work.ctypes.data), ctypes.c_longlong(first), ctypes.c_longlong(draws)
            )
            return first

        return call

    def _space(self, size: int) -> Array:
        """Work space of this thread."""
        space: Array | None = getattr(self.spaces, "work", None)
        if space is None or space.size < size:
            space = aligned_bytes(bytes(size))
            self.spaces.work = space
        return space


def _has_source(code: ctypes.CDLL) -> bool:
    return hasattr(code, "twotrack_source")


def aligned_bytes(data: bytes) -> Array:
    """Bytes in memory at a place that vectors can be read from."""
    room = np.empty(len(data) + ALIGNED, np.uint8)
    first = -room.ctypes.data % ALIGNED
    found = room[first : first + len(data)]
    found[:] = np.frombuffer(data, np.uint8)
    return found


def as_port(inputs: Mapping[str, Any], port: Port, draws: int) -> Array:
    """An argument as the kernel reads it; ValueError where it is missing or of another shape."""
    shape = (draws, *port.shape) if port.lanes else port.shape
    if port.name not in inputs:
        raise ValueError(f"the kernel wants an argument `{port.name}` of shape {shape}")
    array = np.asarray(inputs[port.name], DTYPES[port.kind], order="C")
    if array.shape != shape:
        raise ValueError(f"argument `{port.name}` has shape {array.shape}, the kernel wants {shape}")
    return array


def cores() -> int:
    """Processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def over_threads(call: Callable[[int], int], firsts: range, done: Callable[[int], None], threads: int) -> None:
    """Call for each first draw, on a number of threads; few wait, so that an interruption ends the run at once."""
    waiting = iter(firsts)
    pool = ThreadPoolExecutor(threads)
    try:
        running: set[Future[int]] = {
            pool.submit(call, first) for _, first in zip(range(2 * threads), waiting, strict=False)
        }
        while running:
            ended, running = wait(running, return_when=FIRST_COMPLETED)
            for future in ended:
                done(future.result())
                running |= {pool.submit(call, first) for _, first in zip(range(1), waiting, strict=False)}
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
