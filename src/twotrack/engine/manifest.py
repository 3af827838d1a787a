"""What a folder with a kernel says of it: programs, what goes in and out, and the hash of every file."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

VERSION = 1
NAME = "manifest.json"


@dataclass(frozen=True)
class Port:
    """An argument or a result: name, shape, kind of element, and whether each draw has its own."""

    name: str
    shape: tuple[int, ...]
    kind: str
    lanes: bool


@dataclass(frozen=True)
class Entry:
    """A program: hash of its equations, what goes in and what comes out."""

    digest: str
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]


@dataclass(frozen=True)
class LibraryFile:
    """A compiled file: its name and hash, and whether it is of single precision."""

    file: str
    sha256: str
    single: bool


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
    """A kernel that is damaged, or of another source than its manifest says."""


def hash_of(data: bytes) -> str:
    """Hash of the content of a file."""
    return hashlib.sha256(data).hexdigest()


def write(folder: Path, manifest: Manifest) -> None:
    """Put a manifest into a folder."""
    (folder / NAME).write_text(json.dumps(asdict(manifest), indent=1) + "\n", encoding="utf-8")


def read(folder: Path) -> Manifest:
    """Manifest of a folder; KernelFileError where it is none of this version."""
    data = json.loads((folder / NAME).read_text(encoding="utf-8"))
    if data.get("version") != VERSION:
        raise KernelFileError(f"{folder / NAME} is of version {data.get('version')}, not {VERSION}")
    programs = {
        name: Entry(entry["digest"], _ports(entry["inputs"]), _ports(entry["outputs"]))
        for name, entry in data["programs"].items()
    }
    libraries = tuple(LibraryFile(**built) for built in data["libraries"])
    return Manifest(programs, tuple(data["files"]), data["source"], data["tables"], libraries, data["version"])


def _ports(rows: list[dict[str, object]]) -> tuple[Port, ...]:
    return tuple(Port(str(r["name"]), tuple(r["shape"]), str(r["kind"]), bool(r["lanes"])) for r in rows)  # type: ignore[arg-type]


def content_with_hash(path: Path, sha256: str) -> bytes:
    """Content of a file; KernelFileError where it is not what its manifest says."""
    data = path.read_bytes()
    if hash_of(data) != sha256:
        raise KernelFileError(f"{path} is damaged, or of another build: its hash is not that of the manifest")
    return data
