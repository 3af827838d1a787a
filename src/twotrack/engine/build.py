"""Write programs as C with their manifest, and compile them where there is a compiler."""

import shutil
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

from twotrack.engine.lowering.trace import WANTED, Leaf, Limit, Program, trace
from twotrack.engine.manifest import TABLES, WASM, Entry, LibraryFile, Manifest, Port, hash_of, write
from twotrack.engine.printing.library import Tables, c_texts
from twotrack.engine.processor import default_level, machine

COMPILERS = ("cc", "gcc", "clang")
# No contraction, so that every machine gives the same bits; the rest lets the compiler use vectors freely.
FLAGS = ("-std=gnu11", "-O2", "-shared", "-fPIC", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math",
         "-fno-strict-aliasing", "-Wno-psabi", "-w")  # fmt: skip
WASM_FLAGS = ("-target", "wasm32-freestanding", "-std=gnu11", "-O2", "-msimd128", "-mbulk-memory", "-ffp-contract=off",
              "-fno-math-errno", "-fno-strict-aliasing", "-w", "-nostdlib", "-Wl,--no-entry", "-DLANES=2")  # fmt: skip
EXPORTS = ("twotrack_lanes", "twotrack_source", "__heap_base")
# Lanes that fill one vector of AVX2.
VECTOR_BYTES = 32

__all__ = ["Limit", "build", "compiler", "trace"]


def build(
    programs: list[Program], folder: Path, *, optimise: str = "", single: bool = False, wasm: bool = False
) -> Manifest:
    """Programs written to a folder as C, tables and manifest; and compiled, in double (and single) precision, where
    there is a compiler; and as WebAssembly if wanted, which takes the package `ziglang`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tables = Tables()
    texts = c_texts(programs, tables)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / TABLES).write_bytes(bytes(tables.data))
    entries = {p.name: _entry(p) for p in programs}
    manifest = Manifest(entries, tuple(texts), source_hash(texts), hash_of(bytes(tables.data)))
    if compiler():
        precisions = (False, True) if single else (False,)
        built = tuple(compile_library(folder, manifest, single=each, optimise=optimise) for each in precisions)
        manifest = replace(manifest, libraries=built)
    if wasm:
        manifest = replace(manifest, libraries=(*manifest.libraries, compile_wasm(folder, manifest)))
    write(folder, manifest)
    return manifest


def source_hash(texts: dict[str, str]) -> str:
    """Hash of all the C, file by file in the order of their names."""
    return hash_of(b"\0".join(texts[name].encode() for name in sorted(texts)))


def c_files(manifest: Manifest) -> list[str]:
    """Files of C that a compiler is given."""
    return [name for name in manifest.files if name.endswith(".c")]


def _entry(program: Program) -> Entry:
    wanted = WANTED if program.groups else ""
    return Entry(program.digest, _ports(program.inputs), _ports(program.outputs), wanted, program.groups)


def _ports(leaves: tuple[Leaf, ...]) -> tuple[Port, ...]:
    return tuple(Port(**asdict(leaf)) for leaf in leaves)


def compiler() -> str | None:
    """First C compiler on the path."""
    return next((found for name in COMPILERS if (found := shutil.which(name))), None)


def compile_wasm(folder: Path, manifest: Manifest) -> LibraryFile:
    """The C of a folder as WebAssembly with vectors of 128 bits, by zig's compiler."""
    names = sorted(manifest.programs)
    exports = [*(f"twotrack_{name}{end}" for name in names for end in ("", "_work")), *EXPORTS]
    command = [sys.executable, "-m", "ziglang", "cc", *WASM_FLAGS, f'-DSOURCE="{manifest.source}"', "-o", WASM]
    command += [f"-Wl,--export={name}" for name in exports] + c_files(manifest)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603  # our own
    if done.returncode:
        raise RuntimeError(f"the kernel did not compile to WebAssembly:\n{done.stderr[:4000]}")
    return LibraryFile(WASM, hash_of((folder / WASM).read_bytes()), single=False, system="wasm", machine="wasm32")


def compile_library(folder: Path, manifest: Manifest, *, single: bool = False, optimise: str = "") -> LibraryFile:
    """The C of a folder as a shared library, the hash of its source inside."""
    name, lanes = f"kernel{'32' if single else '64'}.so", VECTOR_BYTES // (4 if single else 8)
    command = [
        str(compiler()),
        *FLAGS,
        *([f"-march={default_level()}"] if default_level() else []),
        *optimise.split(),
        f"-DLANES={lanes}",
    ]
    command += [f'-DSOURCE="{manifest.source}"', *(["-DSINGLE"] if single else []), "-o", f"{name}.part"]
    command += c_files(manifest)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603  # our own
    if done.returncode:
        raise RuntimeError(f"the kernel did not compile:\n{done.stderr[:4000]}")
    # Put in place at once, so that nobody meets half a library.
    (folder / f"{name}.part").replace(folder / name)
    content = (folder / name).read_bytes()
    return LibraryFile(name, hash_of(content), single, sys.platform, machine(), default_level())
