"""`twotrack negotiate`: which package both governments could sign, and any table of utilities."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from twotrack.cli.options import Draws, JsonFlag, Seed
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

Name = Annotated[str | None, typer.Argument(metavar="[PACKAGE]", help="negotiate.package")]
MenuFile = Annotated[Path | None, typer.Option("--menu", metavar="FILE", help="negotiate.menu")]
TableFile = Annotated[Path | None, typer.Option("--table", metavar="FILE", help="negotiate.table")]
Powers = Annotated[str | None, typer.Option("--power", metavar="A:B", help="negotiate.power")]
Mix = Annotated[bool, typer.Option("--mix", help="negotiate.mix")]
Check = Annotated[bool, typer.Option("--check", help="negotiate.check")]
Parties = Annotated[bool, typer.Option("--parties", help="negotiate.parties")]
History = Annotated[bool, typer.Option("--history", help="negotiate.history")]
Resume = Annotated[bool, typer.Option("--resume", help="negotiate.resume")]
Generations = Annotated[bool, typer.Option("--search", help="negotiate.menu_method")]
Folder = Annotated[Path | None, typer.Option("-o", "--out", metavar="DIR", help="negotiate.out")]
HtmlFile = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="negotiate.html")]
OfferLink = Annotated[str | None, typer.Option("--link", metavar="URL", help="negotiate.link")]
Prefer = Annotated[list[str] | None, typer.Option("--prefer", metavar="FILE|NAME=VALUE", help="negotiate.prefer")]
PreferenceDraws = Annotated[int, typer.Option("--preferences", metavar="N", help="negotiate.preference_draws")]


class Inputs(NamedTuple):
    """Numbers of draws, of preferences, and seed; what to write; preferences of one's own; how to print."""

    numbers: Sequence[int]
    out: Path | None
    html: Path | None
    prefer: Sequence[str]
    json: bool
    resume: bool
    listed: bool = True


def negotiate(
    package: Name = None,
    draws: Draws = 200,
    preferences: PreferenceDraws = 400,
    seed: Seed = 1,
    prefer: Prefer = None,
    check: Check = False,
    parties: Parties = False,
    history: History = False,
    menu: MenuFile = None,
    link: OfferLink = None,
    table: TableFile = None,
    power: Powers = None,
    mix: Mix = False,
    resume: Resume = False,
    search: Generations = False,
    out: Folder = None,
    html: HtmlFile = None,
    json: JsonFlag = False,
) -> int:
    """Judge a package, every deal of the record, or a table of utilities; show who the parties are."""
    others = other_tasks(menu, table, history=history, resume=resume, search=search)
    one_task(package, link, check=check, parties=parties, files=others)
    refuse_elsewhere(html, prefer, elsewhere=check or parties or table is not None, history=history)
    if table is not None or power is not None or mix:
        return solve_table(table, power, mix=mix, json=json, out=out)
    if parties or check:
        return check_or_show_parties(package, check=check, json=json)
    inputs = Inputs((draws, preferences, seed), out, html, tuple(prefer or ()), json, resume, not search)
    return judge(menu if package is None else package, inputs) if link is None else judge_link(link, inputs)


def check_or_show_parties(package: str | None, *, check: bool, json: bool) -> int:
    """Check a package file, or print the parties; gives the exit code."""
    if check:
        return check_package(package or "", json=json)
    print_parties(package, json=json)
    return 0


def judge_link(link: str, inputs: Inputs) -> int:
    """Judge the offer of a link, by the package file that is written of it."""
    from tempfile import TemporaryDirectory

    from twotrack.agreements.packages.writing import offer_text
    from twotrack.web.link import read_link

    with TemporaryDirectory() as folder:
        file = Path(folder) / "offer.toml"
        file.write_text(offer_text(read_link(link).scenario.settings), encoding="utf-8")
        return judge(str(file), inputs)


def judge(subject: str | Path | None, inputs: Inputs) -> int:
    """Judge a package, search a menu, or judge every deal of the record."""
    from twotrack.agreements.preferences.overlay import read_overlay
    from twotrack.agreements.worth.worlds import Size
    from twotrack.cli.negotiate.run import Request, judge_request

    size, overlay = Size(*inputs.numbers), read_overlay(inputs.prefer)
    made = Request(size, inputs.out, inputs.html, inputs.json, inputs.resume, overlay, inputs.prefer, inputs.listed)
    judge_request(subject, made)
    return 0


def solve_table(table: Path | None, power: str | None, *, mix: bool, json: bool, out: Path | None) -> int:
    """Print front, solutions and win-sets of a table of utilities; RunError for a folder, since nothing is written."""
    from twotrack.cli.negotiate.domain import negotiate_domain

    if out is not None:
        raise RunError(translate("negotiate.out_of_package"))
    negotiate_domain(table, power, mix=mix, json=json)
    return 0


def refuse_elsewhere(html: Path | None, prefer: Sequence[str] | None, *, elsewhere: bool, history: bool) -> None:
    """Refuse a page where nothing is judged, and preferences of one's own where there is neither a package nor a menu:
    the deals of the record test the declared ones.
    """
    if html is not None and elsewhere:
        raise RunError(translate("negotiate.html_of_package"))
    if prefer and (elsewhere or history):
        raise RunError(translate("negotiate.prefer_of_package"))


def other_tasks(
    menu: Path | None, table: Path | None, *, history: bool, resume: bool, search: bool
) -> Sequence[object | None]:
    """Tasks that need no name of a package; RunError for `--resume` or `--search` without a menu."""
    for option, key in ((resume, "resume_of_menu"), (search, "search_of_menu")):
        if option and menu is None:
            raise RunError(translate(f"negotiate.{key}"))
    return menu, table, True if history else None


def one_task(
    package: str | None, link: str | None, *, check: bool, parties: bool, files: Sequence[object | None]
) -> None:
    """Refuse a command that names no task, or two; RunError says which tasks there are."""
    chosen = [package is not None and not parties, parties, link is not None, *(file is not None for file in files)]
    if sum(chosen) != 1 or (check and package is None):
        raise RunError(translate("negotiate.one_task"))


def check_package(file: str, *, json: bool) -> int:
    """Exit code of a check."""
    from twotrack.cli.negotiate.check import check_file

    return check_file(Path(file), json=json)


def print_parties(name: str | None, *, json: bool) -> None:
    """Print every party, or one."""
    from twotrack.cli.negotiate.parties import show_parties

    show_parties(name, json=json)
