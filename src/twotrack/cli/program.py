"""What a command's end says: an exit code, and for every error a line that a user can act on."""

import sys
from collections.abc import Sequence

import typer

from twotrack.cli.app import app
from twotrack.cli.terminal.claims import release
from twotrack.cli.terminal.interrupts import INTERRUPTED, print_interrupt, was_interrupted
from twotrack.cli.terminal.language import check_environment
from twotrack.cli.terminal.missing import remedy_of
from twotrack.cli.terminal.phrases import error_lines
from twotrack.cli.terminal.pipes import forget_output, reader_gone
from twotrack.cli.terminal.renamed import new_spelling
from twotrack.cli.terminal.streams import write_note
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import TwotrackError, fault_lines

BAD_INPUT = 2


def run_command(arguments: Sequence[str]) -> int:
    """Exit code of the command that the arguments ask for; bad input ends with 2, an interrupt with 130."""
    try:
        check_environment(arguments)
        return flush_and_exit_code(app(args=new_spelling(arguments), standalone_mode=False) or 0)
    except (KeyboardInterrupt, typer.Abort):
        return flush_and_exit_code(INTERRUPTED)
    except (BrokenPipeError, SystemExit) as end:
        if not reader_gone(end):
            raise
        forget_output()
        return 0
    except Exception as error:
        # A library that was being imported makes another error of an interrupt.
        if was_interrupted():
            return flush_and_exit_code(INTERRUPTED)
        if not explain(error):
            raise
        return BAD_INPUT
    finally:
        release()


def explain(error: Exception) -> bool:
    """Say on standard error what a user can do about an error; False where there is nothing to say."""
    lines = remedies(error)
    if lines is not None:
        for line in lines:
            write_note(line)
        return True
    if hasattr(error, "show"):
        # Wrong options: typer's class for them is not public.
        write_note(error_lines(error))
        return True
    return False


def remedies(error: Exception) -> list[str] | None:
    """Lines that say what is wrong and what to do; None for an error of which nothing is known."""
    if isinstance(error, TwotrackError):
        return fault_lines(error.faults)
    if isinstance(error, RecursionError):
        # Tables that are nested without end are refused where they are read; this holds for all the rest.
        return [translate("cli.nested")]
    if isinstance(error, ModuleNotFoundError) and (remedy := remedy_of(error)):
        return [remedy]
    if isinstance(error, OSError) and error.filename is None and error.errno is not None:
        # Files have names: what has none is standard output, as on a full disk.
        forget_output()
        return [translate("cli.output_refused", reason=error.strerror)]
    return None


def flush_and_exit_code(code: int) -> int:
    """Exit code, once all that was printed is out; typer makes a code of an interrupt, and says nothing."""
    if code == INTERRUPTED or was_interrupted():
        print_interrupt()
        code = INTERRUPTED
    sys.stdout.flush()
    return code
