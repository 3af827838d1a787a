"""`python -m twotrack.runs.kernel.build`: print the programs of the shipped world anew. This takes JAX, and zig for the
WebAssembly (`pip install ziglang`).
"""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from twotrack.engine.build import build
from twotrack.engine.manifest import Manifest
from twotrack.runs.kernel.engine import CONTINUE
from twotrack.runs.kernel.files import PRINTED, printed_structure, write_structure
from twotrack.runs.kernel.programs import printed_programs
from twotrack.runs.kernel.structure import printer_hash, structure_hash

COMMAND = "python -m twotrack.runs.kernel.build"


def main() -> int:
    """Print into the package; with `--check` only say whether what is printed there is of this structure."""
    if "--check" in sys.argv[1:]:
        holds = printed_structure() == structure_hash()
        sys.stdout.write("" if holds else f"the printed kernel is not of these equations and tables: run `{COMMAND}`\n")
        return 0 if holds else 1
    print_kernel(PRINTED)
    return 0


def print_kernel(folder: Path) -> Manifest:
    """C, tables, WebAssembly and manifest of the shipped world's programs, in place of what the folder holds."""
    with TemporaryDirectory() as made:
        work = Path(made)
        # A library of this machine is no part of what is shipped.
        manifest = build(printed_programs(), work, library=False, wasm=True, page=(CONTINUE,))
        write_structure(structure_hash(), work, printer_hash())
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for path in sorted(work.iterdir()):
            shutil.copy2(path, folder / path.name)
    return manifest


if __name__ == "__main__":
    sys.exit(main())
