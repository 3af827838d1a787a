"""Two commands that would write the same files at once: the second is refused before it begins its work."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

# Locks of this process by the file that they are for, held until its end.
_held: dict[Path, int] = {}


def claim(folder: Path, names: Sequence[str]) -> None:
    """Take these files of a folder for this process, until it ends; RunError where another process has one of them.

    The locks lie in the system's folder for temporary files, since the folder itself may not be there yet; where none
    can be made (another system, no such folder) nothing is refused.
    """
    for name in names:
        path = (folder / name).resolve()
        if path not in _held and not _lock(path):
            raise RunError(Fault(translate("cli.busy_folder", file=name), str(folder)))


def release() -> None:
    """Give up every lock of this process, and remove its file."""
    for path, file in _held.items():
        with suppress(OSError):
            _file_of(path).unlink()
        with suppress(OSError):
            os.close(file)
    _held.clear()


def _lock(path: Path) -> bool:
    """Whether this process has the lock of a file now; true where there can be no locks."""
    with suppress(OSError, ModuleNotFoundError):
        fcntl = import_module("fcntl")
        while path not in _held:
            file = os.open(_file_of(path), os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(file)
                return False
            # Whoever held it may have removed it since it was opened: a lock of a file without a name keeps nobody out.
            if _is_named(file, _file_of(path)):
                _held[path] = file
            else:
                os.close(file)
    return True


def _file_of(path: Path) -> Path:
    """The lock file of a file."""
    name = hashlib.sha256(os.fsencode(path)).hexdigest()[:24]
    return Path(tempfile.gettempdir()) / f"twotrack-{name}.lock"


def _is_named(file: int, path: Path) -> bool:
    """Whether an open file is the one that lies at a path."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False
