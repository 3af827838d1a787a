"""Arrays in one file with a seal: the same arrays give the same bytes, and a file that was spoilt is refused.

The file is a .npz that NumPy reads: a zip, without compression, every date fixed, its first member a JSON header. The
comment at its end is the SHA-256 of all bytes before.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import numpy as np
from numpy.typing import NDArray

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

HEADER = "header.json"
_DATE = (1980, 1, 1, 0, 0, 0)
_SEAL = 64
_CHUNK = 1 << 20


def write_arrays(stream: IO[bytes], header: dict[str, Any], arrays: Iterable[tuple[str, NDArray[Any]]]) -> None:
    """Write arrays, one after another, to an empty stream that can be read as well."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as file:
        text = json.dumps(header, sort_keys=True, ensure_ascii=False, allow_nan=False)
        file.writestr(zipfile.ZipInfo(HEADER, _DATE), text.encode())
        for name, array in arrays:
            with file.open(zipfile.ZipInfo(f"{name}.npy", _DATE), "w", force_zip64=True) as member:
                np.lib.format.write_array(member, np.asanyarray(array, order="C"), allow_pickle=False)
        file.comment = b"0" * _SEAL
    length = stream.seek(0, io.SEEK_END) - _SEAL
    seal = _digest(stream, length)
    stream.seek(length)
    stream.write(seal)


def _digest(stream: IO[bytes], length: int) -> bytes:
    """Hash of the first bytes of a stream, as it stands in the comment."""
    stream.seek(0)
    digest = hashlib.sha256()
    while length > 0:
        part = stream.read(min(_CHUNK, length))
        digest.update(part)
        length -= len(part) or length
    return digest.hexdigest().encode()


class ArrayFile:
    """Arrays of one file, each read when it is requested. RunError for a file that was spoilt or cut off.

    `checked` says that the seal was found right before, so that the file need not be read whole once more.
    """

    def __init__(self, path: Path, *, checked: bool = False) -> None:
        self.path = path
        try:
            if not checked:
                self._check_seal()
            self._file = zipfile.ZipFile(path)
            self.header: dict[str, Any] = json.loads(self._file.read(HEADER))
        except (OSError, zipfile.BadZipFile, KeyError, ValueError) as error:
            raise RunError(Fault(translate("scale.damaged"), str(path))) from error

    def _check_seal(self) -> None:
        with self.path.open("rb") as stream:
            length = stream.seek(0, io.SEEK_END) - _SEAL
            seal = _digest(stream, length)
            if length <= 0 or stream.read(_SEAL) != seal:
                raise ValueError

    def __getitem__(self, name: str) -> NDArray[Any]:
        with self._file.open(f"{name}.npy") as member:
            return np.lib.format.read_array(member, allow_pickle=False)

    @property
    def names(self) -> list[str]:
        """Names of the arrays, in the order in which they were written."""
        return [name.removesuffix(".npy") for name in self._file.namelist() if name != HEADER]

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
