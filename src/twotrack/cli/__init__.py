"""The command line. Every command imports what it needs when it is called, so that help is quick."""

import sys

import typer

from twotrack.cli.commands import app
from twotrack.tables.catalogue import say
from twotrack.tables.errors import TwotrackError

BAD_INPUT, INTERRUPTED = 2, 130


def main() -> None:
    """Run a command; bad input ends with 2, an interrupt with 130, and neither with a traceback."""
    sys.exit(exit_code())


def exit_code() -> int:
    """Exit code of the command that the arguments ask for."""
    try:
        return app(standalone_mode=False) or 0
    except TwotrackError as error:
        sys.stderr.write("\n".join(str(fault) for fault in error.faults) + "\n")
        return BAD_INPUT
    except (KeyboardInterrupt, typer.Abort):
        sys.stderr.write("\n" + say("cli.interrupted") + "\n")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has gone, as `head` does: there is nobody left to tell.
        sys.stderr.close()
        return 0
    except Exception as error:
        # Wrong options: typer shows them itself, but its class for them is not public.
        if not hasattr(error, "show"):
            raise
        error.show()  # pyright: ignore[reportAttributeAccessIssue]
        return BAD_INPUT
