"""`twotrack negotiate`: front, win-sets and bargaining solutions of a table of utilities."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.options import JsonFlag
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

TableFile = Annotated[Path | None, typer.Option("--table", metavar="FILE", help="negotiate.table")]
Powers = Annotated[str | None, typer.Option("--power", metavar="A:B", help="negotiate.power")]
Mix = Annotated[bool, typer.Option("--mix", help="negotiate.mix")]


def negotiate(table: TableFile = None, power: Powers = None, mix: Mix = False, json: JsonFlag = False) -> None:
    """Print what could be agreed on."""
    from twotrack.cli.negotiate.domain import negotiate_domain

    if table is None:
        raise RunError(translate("negotiate.nothing_asked"))
    negotiate_domain(table, power, mix=mix, json=json)
