"""Ctrl-C heard at once, also where the main thread is deep in a library that hears nothing for minutes."""

import os
import signal
import socket
import sys
import threading
from contextlib import suppress

from twotrack.cli.terminal.streams import say

INTERRUPTED = 130
# So long a command may take to end on its own, with its own clean-up; a library that swallows the interrupt, or
# compiles for minutes, is then left where it is.
GRACE = 0.8
_heard, _told = threading.Event(), threading.Event()


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
    ours.settimeout(GRACE)
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
        tell_interrupt("cli.interrupted_now")
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


def tell_interrupt(otherwise: str = "cli.interrupted") -> None:
    """Say, once, that the command was interrupted, and what it had written before; if nothing, what this key says."""
    from twotrack.base.files import files_in_place
    from twotrack.tables.catalogue import translate

    if _told.is_set():
        return
    _told.set()
    names = ", ".join(files_in_place())
    say("\n" + (translate("cli.interrupted_after", files=names) if names else translate(otherwise)))
