"""Which engine runs an experiment: the native kernel, its WebAssembly, or JAX; and why, for those who run it."""

import atexit
import os
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from twotrack.base.files import cache_folder
from twotrack.engine.manifest import NAME, KernelFileError
from twotrack.engine.native import Library
from twotrack.engine.sandbox import Sandbox
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.engine import Engine
from twotrack.runs.kernel.engine import KernelEngine
from twotrack.runs.kernel.files import PRINTED, library_folders, printed_structure
from twotrack.runs.kernel.structure import structure_hash
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

VARIABLE = "TWOTRACK_ENGINE"
NATIVE, WASM, JAX = ENGINES = ("native", "wasm", "jax")


class Kernel(NamedTuple):
    """An engine that runs the printed kernel, or none; and why it is not the fastest one: key of a message, and what
    it names.
    """

    engine: Engine | None
    key: str = ""
    detail: str = ""

    @property
    def reason(self) -> str:
        """Reason in the language in force; nothing where the fastest engine was chosen, or one was requested."""
        return translate(self.key, detail=self.detail) if self.key else ""


def engine_of(experiment: "Experiment") -> Engine:
    """Engine of an experiment. Worlds made by hand, and other spans than the shipped one, are not printed: JAX.

    Raises RunError where neither a kernel nor JAX can run it, or another engine is requested than there are.
    """
    if experiment.assembled is None and experiment.span == DEFAULT_SPAN:
        engine = shipped_kernel().engine
        if engine is not None:
            return engine
    return jax_engine(experiment)


def jax_engine(experiment: "Experiment") -> Engine:
    """The engine in JAX; RunError where JAX is not installed."""
    if find_spec("jax") is None:
        raise RunError(translate("kernel.no_jax", reason=shipped_kernel().reason))
    made: Engine = import_module("twotrack.runs.jax_engine").JaxEngine(experiment.world, experiment.span)
    return made


def shipped_kernel() -> Kernel:
    """Kernel of the package for the engine requested, or the fastest that this machine can run."""
    return _kernel(engine_asked())


def engine_asked() -> str:
    """Engine that the environment asks for; RunError where there is none of that name."""
    asked = os.environ.get(VARIABLE, "").strip().lower()
    if asked and asked not in ENGINES:
        raise RunError(translate("kernel.unknown_engine", found=asked, known=", ".join(ENGINES), variable=VARIABLE))
    return asked


@lru_cache(maxsize=4)
def _kernel(asked: str) -> Kernel:
    if asked == JAX:
        return Kernel(None)
    if not (PRINTED / NAME).is_file():
        return Kernel(None, "kernel.not_printed")
    # Asked for by name or not, a kernel of other equations is never run.
    if printed_structure() != structure_hash():
        return Kernel(None, "kernel.stale")
    found = _sandbox("") if asked == WASM else _native(asked)
    if asked and found.engine is None:
        raise RunError(translate("kernel.not_the_engine", asked=asked, reason=found.reason))
    return found


# What wasmtime made must go while its module is still there: otherwise the end of a program is noisy.
atexit.register(_kernel.cache_clear)


def _native(asked: str) -> Kernel:
    refusals: list[str] = []
    for folder in library_folders():
        try:
            return Kernel(KernelEngine(NATIVE, Library(folder)))
        except (KernelFileError, OSError) as error:
            refusals.append(str(error))
    if asked == NATIVE:
        raise RunError(translate("kernel.no_library", detail="; ".join(refusals)))
    return _sandbox("; ".join(refusals[:-1]))


def _sandbox(refusal: str) -> Kernel:
    key = "kernel.refused" if refusal else "kernel.uncompiled"
    if find_spec("wasmtime") is None:
        return Kernel(None, "kernel.no_wasmtime", refusal)
    try:
        return Kernel(KernelEngine(WASM, Sandbox(PRINTED, cache_folder())), key, refusal)
    except KernelFileError as error:
        return Kernel(None, "kernel.wasm_refused", str(error))
