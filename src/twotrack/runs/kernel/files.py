"""Where the kernel lies: printed in the package, compiled in the user's cache folder. No JAX here."""

import hashlib
import json
import platform
import sys
from pathlib import Path

from twotrack.base.files import cache_folder, write_file
from twotrack.engine.manifest import NAME, Manifest, read

PRINTED = Path(__file__).parent / "printed"
STRUCTURE = "structure.json"


def printed_structure(folder: Path = PRINTED) -> str:
    """Structure that the printed kernel is of; nothing where none is printed."""
    return _entry("structure", folder)


def printing_code(folder: Path = PRINTED) -> str:
    """Hash of the code that printed the kernel; nothing where none is noted."""
    return _entry("printer", folder)


def _entry(what: str, folder: Path) -> str:
    path = folder / STRUCTURE
    return str(json.loads(path.read_text(encoding="utf-8")).get(what, "")) if path.is_file() else ""


def write_structure(structure: str, folder: Path = PRINTED, printer: str = "") -> None:
    """Note the structure that a folder's kernel is of, and the code that printed it."""
    write_file(folder / STRUCTURE, json.dumps({"structure": structure, "printer": printer}) + "\n")


def compiled_folder(manifest: Manifest) -> Path:
    """Folder of the library that this machine compiled of a kernel, named by all that it follows from."""
    made_of = (manifest.source, manifest.tables, sys.platform, platform.machine())
    return cache_folder() / "kernel" / hashlib.sha256(repr(made_of).encode()).hexdigest()[:16]


def library_folders(folder: Path = PRINTED) -> list[Path]:
    """Folders in which a library may lie, the best first: the cache, then the package."""
    return [path for path in (compiled_folder(read(folder)), folder) if (path / NAME).is_file()]
