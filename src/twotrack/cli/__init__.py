"""The command line. Every command imports what it needs when it is called, so that help is quick."""

import sys

from twotrack.cli.commands import app


def main() -> None:
    """Run a command; bad input ends with 2, an interrupt with 130, and neither with a traceback."""
    import click  # typer stands on it

    from twotrack.tables.catalogue import say
    from twotrack.tables.errors import TwotrackError

    try:
        code = app(standalone_mode=False)
    except TwotrackError as error:
        sys.stderr.write("\n".join(str(fault) for fault in error.faults) + "\n")
        sys.exit(2)
    except (KeyboardInterrupt, click.exceptions.Abort):
        sys.stderr.write("\n" + say("cli.interrupted") + "\n")
        sys.exit(130)
    except click.exceptions.ClickException as error:
        error.show()
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    sys.exit(code or 0)
