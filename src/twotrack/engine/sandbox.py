"""The same programs as WebAssembly, run by wasmtime: for machines that have neither a library of theirs nor a compiler.

Two lanes at a time, parts of the draws on every core. Nothing here imports JAX.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np

from twotrack.engine.manifest import TABLES, WASM, KernelFileError, Manifest, content_with_hash, read
from twotrack.engine.native import MOST_DRAWS, Progress, cores
from twotrack.engine.ports import Array, Inputs, Part, Request, parts_of, request

ALIGNED, PAGE, POINTER = 64, 65_536, 4
# Where machine code is kept, below the folder that is given.
CACHE = "wasmtime"


class Memory:
    """Memory of an instance, given out from the end of its own data on."""

    def __init__(self, store: Any, exports: Any) -> None:
        self.store, self.memory = store, exports["memory"]
        self.end = int(exports["__heap_base"].value(store))

    def room(self, size: int) -> int:
        """Address of free bytes."""
        first = -(-self.end // ALIGNED) * ALIGNED
        self.end = first + size
        missing = self.end - self.memory.data_len(self.store)
        if missing > 0:
            self.memory.grow(self.store, -(-missing // PAGE))
        return first

    def store_bytes(self, data: bytes) -> int:
        """Address of a copy of these bytes."""
        first = self.room(len(data))
        self.memory.write(self.store, data, first)
        return first

    def pointers(self, addresses: list[int]) -> int:
        """Address of a list of addresses."""
        return self.store_bytes(np.array(addresses, np.uint32).tobytes() or bytes(POINTER))

    def read(self, first: int, like: Array) -> None:
        """Fill an array with the bytes at an address."""
        found: bytearray = self.memory.read(self.store, first, first + like.nbytes)
        like[...] = np.frombuffer(bytes(found), like.dtype).reshape(like.shape)


def engine_in(wasmtime: Any, cache: Path | None) -> Any:
    """Engine that keeps the machine code it makes in a folder, so that only the first start takes the seconds of making
    it; one that keeps nothing where there is no such folder, or it cannot be written.
    """
    config = wasmtime.Config()
    if cache is not None:
        with suppress(OSError, wasmtime.WasmtimeError):
            config.cache = str(settings_of(cache / CACHE))
            return wasmtime.Engine(config)
    return wasmtime.Engine()


def settings_of(folder: Path) -> Path:
    """File that tells wasmtime in which folder it keeps what it makes; written where it is not there."""
    file, text = folder / "settings.toml", f"[cache]\ndirectory = {json.dumps(str(folder.resolve()))}\n"
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return file


class Sandbox:
    """A kernel as WebAssembly that is what its manifest says; KernelFileError where it is not. Its machine code is kept
    in a folder `cache`, if one is given.
    """

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        wasmtime: Any = import_module("wasmtime")
        self.manifest: Manifest = read(folder)
        file = next((f for f in self.manifest.libraries if f.file == WASM), None)
        if file is None:
            raise KernelFileError(f"{folder} holds no {WASM}")
        self.tables = content_with_hash(folder / TABLES, self.manifest.tables)
        engine = engine_in(wasmtime, cache)
        self.module = wasmtime.Module(engine, content_with_hash(folder / WASM, file.sha256))
        self.new_store, self.new_instance = lambda: wasmtime.Store(engine), wasmtime.Instance
        store, exports = self._instance()
        source = np.zeros(len(self.manifest.source), np.uint8)
        Memory(store, exports).read(int(exports["twotrack_source"].value(store)), source)
        if source.tobytes().decode() != self.manifest.source:
            raise KernelFileError(f"{folder / WASM} was compiled from another source")
        self.lanes = int(exports["twotrack_lanes"](store))

    def _instance(self) -> tuple[Any, Any]:
        store = self.new_store()
        return store, self.new_instance(store, self.module, []).exports(store)

    def run(
        self,
        name: str,
        inputs: Inputs,
        draws: int = 1,
        progress: Progress = lambda _: None,
        threads: int | None = None,
        outputs: Iterable[str] | None = None,
    ) -> dict[str, Array]:
        """Results of a program by name, draws along a first axis, as `native.Library.run` gives them."""
        into = self._request(name, inputs, outputs).room(draws)
        number = threads or cores()
        size = min(MOST_DRAWS, -(-draws // (8 * number * self.lanes)) * self.lanes)
        for part in self.stream(name, inputs, draws, outputs, size, number):
            for key, array in part.results.items():
                into[key][part.first : part.first + part.draws] = array
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
        """Parts of `size` draws in order, as `native.Library.stream` gives them."""
        wish, number = self._request(name, inputs, outputs), threads or cores()
        waiting: deque[Future[Part]] = deque()
        stop, pool = Event(), ThreadPoolExecutor(number)
        try:
            for first, count, arrays in given_by_part(wish, inputs, draws, size):
                part = Part(first, count, wish.room(count))
                waiting.append(pool.submit(self._run_part, name, wish, arrays, part, stop))
                if len(waiting) > 2 * number:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)

    def _request(self, name: str, inputs: Inputs, outputs: Iterable[str] | None) -> Request:
        return request(self.manifest.programs[name], outputs, inputs)

    def _run_part(self, name: str, wish: Request, arrays: list[Array], part: Part, stop: Event) -> Part:
        """A part with its results, made in an instance of its own, as long as nobody stops it."""
        draws, results = part.draws, part.results
        store, exports = self._instance()
        memory = Memory(store, exports)
        given = memory.pointers([memory.store_bytes(array.tobytes()) for array in arrays])
        places = {key: memory.room(array.nbytes) for key, array in results.items()}
        out = memory.pointers([places.get(port.name, 0) for port in wish.entry.outputs])
        tables = memory.store_bytes(self.tables)
        work = memory.room(int(exports[f"twotrack_{name}_work"](store)))
        for block in range(0, draws, self.lanes):
            if stop.is_set():
                break
            exports[f"twotrack_{name}"](store, given, out, tables, work, block, draws)
        for key, place in places.items():
            memory.read(place, results[key])
        return part


def given_by_part(wish: Request, inputs: Inputs, draws: int, size: int) -> Iterator[tuple[int, int, list[Array]]]:
    """First draw, number of draws and arguments of each part of a run."""
    shared = [] if callable(inputs) else wish.arrays(inputs, draws)
    for first, count, own in parts_of(inputs, draws, size):
        if own is not None:
            yield first, count, wish.arrays(own, count)
        else:
            pairs = zip(shared, wish.entry.inputs, strict=True)
            yield first, count, [a[first : first + count] if port.lanes else a for a, port in pairs]
