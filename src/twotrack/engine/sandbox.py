"""The same programs as WebAssembly, run by wasmtime: for machines that have neither a library of theirs nor a compiler.

One thread, two lanes at a time. Nothing here imports JAX.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from twotrack.engine.manifest import KernelFileError, Manifest, content_with_hash, read
from twotrack.engine.native import DTYPES, TABLES, Array, Progress, as_port

FILE = "kernel.wasm"
ALIGNED, PAGE, POINTER = 64, 65_536, 4


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

    def get(self, first: int, size: int) -> bytes:
        """Bytes at an address."""
        found: bytearray = self.memory.read(self.store, first, first + size)
        return bytes(found)


class Sandbox:
    """A kernel as WebAssembly that is what its manifest says."""

    def __init__(self, folder: Path) -> None:
        wasmtime: Any = import_module("wasmtime")
        self.manifest: Manifest = read(folder)
        built = next((b for b in self.manifest.libraries if b.file == FILE), None)
        if built is None:
            raise KernelFileError(f"{folder} holds no {FILE}")
        self.tables = content_with_hash(folder / TABLES, self.manifest.tables)
        engine = wasmtime.Engine()
        self.module = wasmtime.Module(engine, content_with_hash(folder / FILE, built.sha256))
        self.new_store, self.new_instance = lambda: wasmtime.Store(engine), wasmtime.Instance
        store, exports = self._instance()
        source = Memory(store, exports).get(int(exports["twotrack_source"].value(store)), len(self.manifest.source))
        if source.decode() != self.manifest.source:
            raise KernelFileError(f"{folder / FILE} was compiled from another source")
        self.lanes = int(exports["twotrack_lanes"](store))

    def _instance(self) -> tuple[Any, Any]:
        store = self.new_store()
        return store, self.new_instance(store, self.module, []).exports(store)

    def run(
        self, name: str, inputs: Mapping[str, Any], draws: int = 1, progress: Progress = lambda _: None
    ) -> dict[str, Array]:
        """Results of a program by name, draws along a first axis, as `native.Library.run` gives them."""
        entry = self.manifest.programs[name]
        store, exports = self._instance()
        memory = Memory(store, exports)
        given = memory.pointers([memory.store_bytes(as_port(inputs, port, draws).tobytes()) for port in entry.inputs])
        shapes = [(draws, *port.shape) for port in entry.outputs]
        sizes = [
            int(np.prod(shape)) * np.dtype(DTYPES[p.kind]).itemsize
            for shape, p in zip(shapes, entry.outputs, strict=True)
        ]
        places = [memory.room(size) for size in sizes]
        out, tables = memory.pointers(places), memory.store_bytes(self.tables)
        work = memory.room(int(exports[f"twotrack_{name}_work"](store)))
        for first in range(0, draws, self.lanes):
            exports[f"twotrack_{name}"](store, given, out, tables, work, first, draws)
            progress(min(self.lanes, draws - first))
        return {
            port.name: np.frombuffer(memory.get(place, size), DTYPES[port.kind]).reshape(shape)
            for port, place, size, shape in zip(entry.outputs, places, sizes, shapes, strict=True)
        }
