"""Files that take their places when they are whole; until then, and after a failure, a folder is as it was."""

import os
import shutil
import signal
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

# Of this process: folders in which files wait for the others, and names of files that a user requested and has.
_waiting: set[Path] = set()
_in_place: list[str] = []


def cache_folder() -> Path:
    """The user's cache folder: what lies there may be deleted and is made again."""
    root = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    return Path(os.environ.get("TWOTRACK_CACHE", str(Path(root) / "twotrack")))


@contextmanager
def staging_folder(folder: Path, *, asked_for: bool = False) -> Generator[Path]:
    """A folder inside this one; what stands in it at the end of the block is moved up, each file by one `replace`.

    `asked_for` says that a user waits for these files; an interrupt then names them. Nothing is moved where
    the block ends with an error or an interrupt. OSError where nothing can be written.
    """
    with _new_folder(folder), _staging(folder, asked_for=asked_for) as made:
        yield made


@contextmanager
def _new_folder(folder: Path) -> Generator[None]:
    """Block that fills a folder, which is made for it; one made here goes again where the block leaves it empty."""
    there = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        if not there:
            with suppress(OSError):
                folder.rmdir()


@contextmanager
def _staging(folder: Path, *, asked_for: bool) -> Generator[Path]:
    # In the folder itself: a file can be replaced in one step only by one of the same file system.
    with TemporaryDirectory(dir=folder, prefix=".twotrack-") as made:
        _waiting.add(Path(made))
        try:
            yield Path(made)
            whole = sorted(Path(made).iterdir())
            for path in whole:
                _flush(path)
            with _interrupts_wait():
                for path in whole:
                    path.replace(folder / path.name)
                    _in_place.extend([path.name] if asked_for else [])
        finally:
            _waiting.discard(Path(made))


def write_files(folder: Path, contents: Mapping[str, str | bytes], *, asked_for: bool = False) -> None:
    """Write files of one folder together: bytes, or text as UTF-8 with plain line ends. OSError as `staging_folder`.

    What is there and is no plain file (a device, a pipe, a link) is written into, and never replaced.
    """
    encoded = {name: text if isinstance(text, bytes) else text.encode() for name, text in contents.items()}
    streams = [name for name in encoded if is_stream(folder / name)]
    if len(streams) < len(encoded):
        with staging_folder(folder, asked_for=asked_for) as made:
            for name in encoded.keys() - set(streams):
                (made / name).write_bytes(encoded[name])
    for name in streams:
        # No `write_bytes`: it would truncate, which some devices refuse.
        with (folder / name).open("wb", buffering=0) as file:
            _write_all(file.fileno(), encoded[name])


def write_file(path: Path, content: str | bytes) -> None:
    """Write one file in one piece. OSError as `staging_folder`."""
    write_files(path.parent, {path.name: content})


def is_stream(path: Path) -> bool:
    """Whether a path is there and is no plain file or folder of its own: a device, a pipe, or a link to anything."""
    return path.is_symlink() or (path.exists() and not path.is_file() and not path.is_dir())


def files_in_place() -> list[str]:
    """Names of the files that a user requested and that are written so far."""
    return list(dict.fromkeys(_in_place))


def forget_in_place() -> None:
    """Begin anew to note which files are written."""
    _in_place.clear()


def clear_waiting() -> None:
    """Remove what waits to be moved, for an end that runs no clean-up of its own."""
    for folder in list(_waiting):
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _interrupts_wait() -> Generator[None]:
    """Block that Ctrl-C does not cut in two; it is heard at its end."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _write_all(file: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(file, left) :]


def _flush(path: Path) -> None:
    """Have the bytes on the disk before the name points to them: a crash in between would leave an empty file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
