"""Answers that go into a pipe whose reader may have seen enough."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def answer_before_files() -> Generator[None]:
    """Block that prints an answer, all of which is out at its end: files that take longer to make are written after it,
    and a reader who has gone, as `head` goes, keeps none of them from being written.
    """
    try:
        yield
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit) as end:
        if not reader_gone(end):
            raise
        forget_output()


def reader_gone(end: BaseException) -> bool:
    """Whether the reader of a pipe has gone, as `head` does; the libraries below make an exit with 1 of it."""
    return isinstance(end, BrokenPipeError) or isinstance(end.__context__, BrokenPipeError)


def forget_output() -> None:
    """Send what is left to be printed nowhere; Python would fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
