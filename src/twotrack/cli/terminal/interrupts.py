"""Ctrl-C heard at once, also where the main thread is deep in a library that hears nothing for minutes."""

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from twotrack.cli.terminal.streams import write_note

INTERRUPTED = 130
# So long a command may take to end on its own, with its own clean-up; a library that swallows the interrupt, or
# compiles for minutes, is then left where it is.
GRACE = 0.8
_heard, _told = threading.Event(), threading.Event()
# Of work that keeps what it has done: what to say of it, and how long it may take to end.
_keeping: list[tuple[Callable[[], str], float]] = []


@contextmanager
def keeping_work(said: Callable[[], str], grace: float) -> Generator[None]:
    """Block whose work is kept when Ctrl-C ends it: `said` says what is, or nothing where there is nothing yet. It may
    take `grace` seconds to end on its own.
    """
    _keeping.append((said, grace))
    try:
        yield
    except KeyboardInterrupt:
        print_interrupt()
        raise
    finally:
        _keeping.pop()


def watch_for_interrupts() -> None:
    """Have a thread of its own see to it that the program ends within seconds of Ctrl-C."""
    theirs, ours = socket.socketpair()
    theirs.setblocking(False)
    with suppress(ValueError):
        # Not in the main thread, or no signals here: then Python's own way is all there is.
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        threading.Thread(target=_watch, args=(ours, theirs), daemon=True, name="interrupts").start()


def _watch(ours: socket.socket, theirs: socket.socket) -> None:
    del theirs  # Held open as long as this thread lives.
    while int.from_bytes(ours.recv(1)) != signal.SIGINT:
        pass
    _heard.set()
    ours.settimeout(_keeping[-1][1] if _keeping else GRACE)
    with suppress(TimeoutError):
        # A second Ctrl-C asks for the end now.
        while int.from_bytes(ours.recv(1)) != signal.SIGINT:
            pass
    end_now()


def end_now() -> None:
    """End the process with what an interrupt leaves: no file half-written, and a line that says so."""
    from twotrack.base.files import clear_waiting

    with suppress(Exception):
        clear_waiting()
        print_interrupt("cli.interrupted_now")
        sys.stderr.flush()
    os._exit(INTERRUPTED)


def was_interrupted() -> bool:
    """Whether Ctrl-C was heard, even where a library made another error of it or none."""
    return _heard.is_set()


def listen_anew() -> None:
    """Forget an interrupt that another command of this process heard."""
    from twotrack.base.files import forget_in_place

    _heard.clear()
    _told.clear()
    forget_in_place()


def print_interrupt(otherwise: str = "cli.interrupted") -> None:
    """Say, once, that the command was interrupted, and what it had written before; if nothing, what this key says."""
    from twotrack.base.files import files_in_place
    from twotrack.tables.catalogue import translate

    if _told.is_set():
        return
    _told.set()
    names = ", ".join(files_in_place())
    kept = _keeping[-1][0]() if _keeping else ""
    write_note("\n" + (translate("cli.interrupted_after", files=names) if names else kept or translate(otherwise)))
