"""One generated file: written, or with `--check` compared with what stands there."""

import sys
from collections.abc import Sequence
from pathlib import Path

CHECK = "--check"


def write_or_check(arguments: Sequence[str], path: Path, wanted: str, complaint: str) -> int:
    """Write a text to a path; with `--check` among the arguments only say this complaint where another stands there.

    Returns the exit status: 1 where it differs, else 0.
    """
    if CHECK not in arguments:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted, encoding="utf-8", newline="\n")
        return 0
    same = path.is_file() and path.read_text(encoding="utf-8") == wanted
    if not same:
        sys.stderr.write(f"{complaint}\n")
    return int(not same)
