"""Files that take their places when they are whole; until then, and after a failure, a folder is as it was."""

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


def cache_folder() -> Path:
    """The user's cache folder: what lies there may be deleted and is made again."""
    root = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    return Path(os.environ.get("TWOTRACK_CACHE", str(Path(root) / "twotrack")))


@contextmanager
def staging_folder(folder: Path) -> Generator[Path]:
    """A folder inside this one; what stands in it at the end of the block is moved up, each file by one `replace`.

    Nothing is moved where the block ends with an error or an interrupt. OSError where nothing can be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # In the folder itself: a file can be replaced in one step only by one of the same file system.
    with TemporaryDirectory(dir=folder, prefix=".twotrack-") as made:
        yield Path(made)
        whole = sorted(Path(made).iterdir())
        for path in whole:
            _flush(path)
        for path in whole:
            path.replace(folder / path.name)


def write_files(folder: Path, contents: Mapping[str, str | bytes]) -> None:
    """Write files of one folder together: bytes, or text as UTF-8 with plain line ends. OSError as `staged`."""
    with staging_folder(folder) as made:
        for name, content in contents.items():
            if isinstance(content, bytes):
                (made / name).write_bytes(content)
            else:
                (made / name).write_text(content, encoding="utf-8", newline="\n")


def write_file(path: Path, content: str | bytes) -> None:
    """Write one file in one piece. OSError as `staged`."""
    write_files(path.parent, {path.name: content})


def _flush(path: Path) -> None:
    """Have the bytes on the disk before the name points to them: a crash in between would leave an empty file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
