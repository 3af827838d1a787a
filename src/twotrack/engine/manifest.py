"""What a folder with a kernel says of it: programs, what goes in and out, and the hash of every file."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

VERSION = 1
NAME = "manifest.json"
TABLES = "kernel.bin"
WASM = "kernel.wasm"
# WebAssembly of some of the programs alone, for a page that embeds it.
PAGE_WASM = "page.wasm"
DTYPES = {"f8": "float64", "w8": "float64", "i4": "int32", "i8": "int64", "u4": "uint32", "u8": "uint64", "b1": "bool"}


@dataclass(frozen=True)
class Port:
    """An argument or a result: name, shape, kind of element, and whether each draw has its own.

    A `default` is taken where the argument is not given. A result of a `group` is made only if the group is wanted.
    """

    name: str
    shape: tuple[int, ...]
    kind: str
    lanes: bool
    default: int | None = None
    group: str = ""


@dataclass(frozen=True)
class Entry:
    """A program: hash of its equations, what goes in and what comes out; the argument that says which groups of results
    are wanted (bit k for the k-th group), and the groups.
    """

    digest: str
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    wanted: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class LibraryFile:
    """A compiled file: its name and hash, whether it is of single precision, and the machine it is for."""

    file: str
    sha256: str
    single: bool
    system: str
    machine: str
    level: str = ""


@dataclass(frozen=True)
class Manifest:
    """Programs of a folder, files of C, hash of their text and of the tables, and the files compiled from them."""

    programs: dict[str, Entry]
    files: tuple[str, ...]
    source: str
    tables: str
    libraries: tuple[LibraryFile, ...] = ()
    version: int = VERSION


class KernelFileError(RuntimeError):
    """A kernel that is damaged, of another source than its manifest says, or not for this machine."""


def hash_of(data: bytes) -> str:
    """Hash of the content of a file."""
    return hashlib.sha256(data).hexdigest()


def source_hash(texts: Mapping[str, bytes]) -> str:
    """Hash of all the C, file by file in the order of their names."""
    return hash_of(b"\0".join(texts[name] for name in sorted(texts)))


def write(folder: Path, manifest: Manifest) -> None:
    """Put a manifest into a folder."""
    (folder / NAME).write_text(json.dumps(asdict(manifest), indent=1) + "\n", encoding="utf-8")


def read(folder: Path) -> Manifest:
    """Manifest of a folder; KernelFileError where there is none of this version."""
    if not (folder / NAME).is_file():
        raise KernelFileError(f"{folder} holds no {NAME}, so there is no kernel in it")
    data = json.loads((folder / NAME).read_text(encoding="utf-8"))
    if data.get("version") != VERSION:
        raise KernelFileError(f"{folder / NAME} is of version {data.get('version')}, not {VERSION}")
    programs = {name: _entry(row) for name, row in data["programs"].items()}
    libraries = tuple(LibraryFile(**row) for row in data["libraries"])
    return Manifest(programs, tuple(data["files"]), data["source"], data["tables"], libraries, data["version"])


def _entry(row: dict[str, Any]) -> Entry:
    ports = {key: tuple(Port(**(p | {"shape": tuple(p["shape"])})) for p in row[key]) for key in ("inputs", "outputs")}
    return Entry(row["digest"], ports["inputs"], ports["outputs"], row["wanted"], tuple(row["groups"]))


def content_with_hash(path: Path, sha256: str) -> bytes:
    """Content of a file; KernelFileError where it is missing or not what its manifest says."""
    if not path.is_file():
        raise KernelFileError(f"{path} is missing, though the manifest beside it lists it")
    data = path.read_bytes()
    if hash_of(data) != sha256:
        raise KernelFileError(f"{path} is damaged, or of another build: its hash is not that of the manifest")
    return data
