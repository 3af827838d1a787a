"""The command line. Every command imports what it needs when it is called, so that help is quick."""

import sys

import typer

from twotrack.cli.app import app
from twotrack.cli.terminal.missing import remedy_of
from twotrack.cli.terminal.pipes import forget_output, reader_gone
from twotrack.cli.terminal.renamed import new_spelling
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import TwotrackError, fault_lines

BAD_INPUT, INTERRUPTED = 2, 130


def main() -> None:
    """Run a command; bad input ends with 2, an interrupt with 130, and neither with a traceback."""
    sys.exit(exit_code())


def exit_code() -> int:
    """Exit code of the command that the arguments ask for."""
    try:
        return flush_and_exit_code(app(args=new_spelling(sys.argv[1:]), standalone_mode=False) or 0)
    except (KeyboardInterrupt, typer.Abort):
        return flush_and_exit_code(INTERRUPTED)
    except (BrokenPipeError, SystemExit) as end:
        if not reader_gone(end):
            raise
        forget_output()
        return 0
    except Exception as error:
        if not explain(error):
            raise
        return BAD_INPUT


def explain(error: Exception) -> bool:
    """Say on standard error what a user can do about an error; False where there is nothing to say."""
    if isinstance(error, TwotrackError):
        sys.stderr.write("\n".join(fault_lines(error.faults)) + "\n")
    elif isinstance(error, RecursionError):
        # What is read is nested without end: tables are refused where they are read, this holds for all the rest.
        sys.stderr.write(translate("cli.nested") + "\n")
    elif isinstance(error, ModuleNotFoundError) and (remedy := remedy_of(error)):
        sys.stderr.write(remedy + "\n")
    elif hasattr(error, "show"):
        # Wrong options: typer shows them itself, but its class for them is not public.
        error.show()  # pyright: ignore[reportAttributeAccessIssue]
    else:
        return False
    return True


def flush_and_exit_code(code: int) -> int:
    """Exit code, once all that was printed is out; typer makes a code of an interrupt, and says nothing."""
    sys.stdout.flush()
    if code == INTERRUPTED:
        sys.stderr.write("\n" + translate("cli.interrupted") + "\n")
    return code
