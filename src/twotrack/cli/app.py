"""The command line, assembled: which commands there are, and where each of them lives."""

from typing import Annotated, ClassVar

import typer

from twotrack.cli.terminal.commands import PLAIN, Group, Place


class Twotrack(Group):
    """Every command, in the order of its help."""

    places: ClassVar[dict[str, Place]] = {
        "run": Place("run.app:run", "cli.run"),
        "merge": Place("scale.merge:merge", "scale.command"),
        "scenarios": Place("scenarios:scenarios", "cli.scenarios"),
        "levers": Place("levers:levers", "cli.levers"),
        "check": Place("check:check", "cli.check"),
        "sources": Place("sources:sources", "cli.sources"),
        "fit": Place("estimate.fit:fit", "cli.fit"),
        "calibrate": Place("estimate.calibrate:calibrate", "calibrate.command"),
        "claims": Place("claims:claims", "claims.command"),
        "explain": Place("explain.app:explain", "explain.command"),
        "replicate": Place("replicate:replicate", "cli.replicate"),
        "verify": Place("run.verify:verify", "cli.verify"),
        "compare": Place("compare:compare", "compare.command"),
        "sweep": Place("sweep:sweep", "sweep.command"),
        "why": Place("why:why", "why.command"),
        "sensitivity": Place("sensitivity.app:sensitivity", "sensitivity.command"),
        "discover": Place("sensitivity.discover:discover", "discover.command"),
        "negotiate": Place("negotiate.app:negotiate", "negotiate.command"),
        "page": Place("page:page", "serve.page"),
        "serve": Place("serve:serve", "serve.command"),
        "new": Place("new:new", "compare.new"),
        "new-issue": Place("new_issue:new_issue", "new_issue.command"),
        "score": Place("estimate.score:score", "score.command"),
        "record": Place("record.app:record", "events.record"),
    }


app = typer.Typer(cls=Twotrack, no_args_is_help=True, help="cli.twotrack", **PLAIN)


@app.callback()
def twotrack(version: Annotated[bool, typer.Option("--version", help="cli.version")] = False) -> None:
    """Show the version."""
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"twotrack {installed('twotrack')}")
        raise typer.Exit
