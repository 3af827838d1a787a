"""The command line. Every command imports what it needs when it is called, so that help is quick."""

import gc
import os
import sys

from twotrack.cli.terminal.interrupts import INTERRUPTED, listen_anew, print_interrupt, watch_for_interrupts
from twotrack.cli.terminal.streams import open_streams

# New objects between two passes of the garbage collector. Python's 700 cost a run a twentieth of its time: imports and
# tables make many objects that stay.
OBJECTS_A_PASS = 100_000


def main() -> None:
    """Run a command; bad input ends with 2, an interrupt with 130, and neither with a traceback."""
    gc.set_threshold(OBJECTS_A_PASS)
    # Looking for plugins in every installed package takes a sixtieth of a start; no table needs one.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.exit(prepare_terminal() or exit_code())


def prepare_terminal() -> int:
    """0 once streams take every text and Ctrl-C is watched for; an interrupt may come as early as this."""
    try:
        open_streams()
        watch_for_interrupts()
    except KeyboardInterrupt:
        print_interrupt("cli.interrupted")
        return INTERRUPTED
    return 0


def exit_code() -> int:
    """Exit code of the command that the arguments ask for."""
    try:
        listen_anew()
        # Imported here, so that Ctrl-C is heard while it is: it takes longer than all the rest.
        from twotrack.cli.program import run_command

        return run_command(sys.argv[1:])
    except KeyboardInterrupt:
        print_interrupt()
        return INTERRUPTED
