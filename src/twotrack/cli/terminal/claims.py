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


def _lock(path: Path) -> bool:
    """Whether this process has the lock of a file now; true where there can be no locks."""
    name = hashlib.sha256(os.fsencode(path)).hexdigest()[:24]
    lock = Path(tempfile.gettempdir()) / f"twotrack-{name}.lock"
    with suppress(OSError, ModuleNotFoundError):
        fcntl = import_module("fcntl")
        file = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        _held[path] = file
    return True


def release() -> None:
    """Give up every lock of this process, and remove its file."""
    for file in _held.values():
        with suppress(OSError):
            os.close(file)
    _held.clear()
