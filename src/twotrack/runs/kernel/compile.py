"""`python -m twotrack.runs.kernel.compile`: compile the printed kernel for this machine, once, into the cache."""

import shutil
import sys
from contextlib import suppress
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from twotrack.base.files import cache_folder
from twotrack.engine.compile import CompilerError, compile_library, compiler
from twotrack.engine.manifest import (
    NAME,
    TABLES,
    KernelFileError,
    Manifest,
    content_with_hash,
    read,
    source_hash,
    write,
)
from twotrack.engine.sandbox import Sandbox
from twotrack.runs.kernel.files import PRINTED, compiled_folder, printed_structure
from twotrack.runs.kernel.structure import structure_hash
from twotrack.tables.catalogue import translate


def main() -> int:
    """Compile unless it is done already, or there is nothing to compile with; either is said."""
    sys.stdout.write(compile_kernel() + "\n")
    return 0


def compile_kernel(folder: Path = PRINTED) -> str:
    """What was done, in the language in force: a library compiled, one that is there, or why there is none."""
    if printed_structure(folder) != structure_hash():
        return translate("kernel.stale")
    manifest = read(folder)
    target = compiled_folder(manifest)
    if (target / NAME).is_file():
        return translate("kernel.compiled_before", folder=target)
    if compiler() is None:
        keep_machine_code(folder)
        return translate("kernel.no_compiler")
    try:
        compile_into(target, folder, manifest)
    except OSError as error:
        return translate("kernel.unwritable", folder=target, reason=error.strerror or str(error))
    except CompilerError as error:
        return translate("kernel.compiler_failed", reason=error)
    return translate("kernel.compiled", folder=target)


def keep_machine_code(folder: Path) -> None:
    """Make the machine code of the WebAssembly and keep it, so that the first run need not wait for it."""
    if find_spec("wasmtime") is not None:
        with suppress(KernelFileError):
            Sandbox(folder, cache_folder())


def compile_into(target: Path, folder: Path, manifest: Manifest) -> None:
    """Compile in a folder beside the target, and put it in place at once: nobody meets half a library."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent, prefix=".twotrack-") as made:
        work = Path(made) / "kernel"
        work.mkdir()
        for name in manifest.files:
            shutil.copy2(folder / name, work / name)
        (work / TABLES).write_bytes(content_with_hash(folder / TABLES, manifest.tables))
        check_source(work, manifest)
        built = compile_library(work, manifest)
        write(work, replace(manifest, libraries=(built,)))
        if not target.exists():
            work.rename(target)


def check_source(folder: Path, manifest: Manifest) -> None:
    """Refuse C that is not what the manifest says: KernelFileError."""
    if source_hash({name: (folder / name).read_bytes() for name in manifest.files}) != manifest.source:
        raise KernelFileError(translate("kernel.source_differs", folder=folder))


if __name__ == "__main__":
    sys.exit(main())
