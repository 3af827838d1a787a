"""Compile the C of a folder with a kernel, for this machine or as WebAssembly. No JAX here."""

import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from twotrack.engine.manifest import WASM, LibraryFile, Manifest, hash_of
from twotrack.engine.processor import best_level, machine

# Clang first: of lanes of two vectors it makes two chains of instructions, where GCC goes by way of memory.
COMPILERS = ("clang", "cc", "gcc")
# No contraction, so that every machine gives the same bits; the rest lets the compiler use vectors freely.
FLAGS = ("-std=gnu11", "-O2", "-shared", "-fPIC", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math",
         "-fno-strict-aliasing", "-Wno-psabi", "-w")  # fmt: skip
WASM_FLAGS = ("-target", "wasm32-freestanding", "-std=gnu11", "-O2", "-msimd128", "-mbulk-memory", "-ffp-contract=off",
              "-fno-math-errno", "-fno-strict-aliasing", "-w", "-g0", "-s", "-nostdlib", "-Wl,--no-entry",
              "-DLANES=2")  # fmt: skip
EXPORTS = ("twotrack_lanes", "twotrack_source", "__heap_base")
# Bytes of a vector at each level of instructions, and elsewhere.
VECTOR_BYTES = {"x86-64-v4": 64, "x86-64-v3": 32}
OTHER_VECTOR_BYTES = 32


class CompilerError(RuntimeError):
    """A compiler refused what the engine printed."""


def c_files(manifest: Manifest) -> list[str]:
    """Files of C that a compiler is given."""
    return [name for name in manifest.files if name.endswith(".c")]


def compiler() -> str | None:
    """First C compiler on the path."""
    return next((found for name in COMPILERS if (found := shutil.which(name))), None)


def is_clang(path: str) -> bool:
    """Whether a compiler is clang, whatever it is called."""
    done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)  # noqa: S603  # our own
    return "clang" in done.stdout


def lane_bytes(level: str, *, clang: bool) -> int:
    """Bytes of all lanes of a number: a vector of AVX-512, or two of AVX2, which hide one another's waits."""
    return VECTOR_BYTES.get(level, OTHER_VECTOR_BYTES) * (2 if clang and level == "x86-64-v3" else 1)


def compile_wasm(
    folder: Path, manifest: Manifest, file: str = WASM, programs: Collection[str] | None = None
) -> LibraryFile:
    """The C of a folder (of some programs, or of all) as WebAssembly with vectors of 128 bits, by zig's compiler."""
    names = sorted(manifest.programs if programs is None else programs)
    left_out = {f"{name}.c" for name in manifest.programs if name not in names}
    exports = [*(f"twotrack_{name}{end}" for name in names for end in ("", "_work")), *EXPORTS]
    command = [sys.executable, "-m", "ziglang", "cc", *WASM_FLAGS, f'-DSOURCE="{manifest.source}"', "-o", file]
    command += [f"-Wl,--export={name}" for name in exports]
    command += [name for name in c_files(manifest) if name not in left_out]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603  # our own
    if done.returncode:
        raise CompilerError(f"the kernel did not compile to WebAssembly:\n{done.stderr[:4000]}")
    return LibraryFile(file, hash_of((folder / file).read_bytes()), single=False, system="wasm", machine="wasm32")


def compile_library(
    folder: Path, manifest: Manifest, *, single: bool = False, optimise: str = "", level: str | None = None
) -> LibraryFile:
    """The C of a folder as a shared library, the hash of its source inside; for a level of instructions, by default
    the best that this machine has.
    """
    chosen = best_level() if level is None else level
    name = f"kernel{'32' if single else '64'}{'' if level is None else f'-{level}'}.so"
    path = str(compiler())
    machine_flags = [f"-march={chosen}", f"-mprefer-vector-width={VECTOR_BYTES[chosen] * 8}"] if chosen else []
    lanes = lane_bytes(chosen, clang=is_clang(path)) // (4 if single else 8)
    command = [path, *FLAGS, *machine_flags, *optimise.split(), f"-DLANES={lanes}"]
    command += [f'-DSOURCE="{manifest.source}"', *(["-DSINGLE"] if single else []), "-o", f"{name}.part"]
    command += c_files(manifest)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603  # our own
    if done.returncode:
        raise CompilerError(f"the kernel did not compile:\n{done.stderr[:4000]}")
    # Put in place at once, so that nobody meets half a library.
    (folder / f"{name}.part").replace(folder / name)
    content = (folder / name).read_bytes()
    return LibraryFile(name, hash_of(content), single, sys.platform, machine(), chosen)
