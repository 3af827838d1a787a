"""`twotrack negotiate`: which package both governments could sign, and any table of utilities."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from twotrack.cli.negotiate.own import Own
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
Plane = Annotated[str | None, typer.Option("--plane", metavar="gain|chance", help="negotiate.plane")]
Threshold = Annotated[float | None, typer.Option("--threshold", metavar="CHANCE", help="negotiate.threshold")]
Require = Annotated[list[str] | None, typer.Option("--require", metavar="BOUND", help="negotiate.require")]
DrawWeights = Annotated[Path | None, typer.Option("--weights-of-draws", metavar="FILE", help="negotiate.draw_weights")]
PreferenceDraws = Annotated[int, typer.Option("--preferences", metavar="N", help="negotiate.preference_draws")]


class Task(NamedTuple):
    """What a command names to be done."""

    package: str | None
    link: str | None
    menu: Path | None
    table: Path | None
    history: bool
    check: bool
    parties: bool

    @property
    def named(self) -> Sequence[bool]:
        """Which tasks are named: a party beside `--parties` is none of its own."""
        files = (one is not None for one in (self.link, self.menu, self.table))
        return [self.package is not None and not self.parties, self.parties, self.history, *files]

    @property
    def judged(self) -> bool:
        """Whether packages are judged."""
        return not (self.check or self.parties or self.table is not None)


class Inputs(NamedTuple):
    """Numbers of draws, of preferences, and seed; what to write; what is said instead of what is declared; how to
    print.
    """

    numbers: tuple[int, int, int]
    out: Path | None
    html: Path | None
    own: Own
    json: bool
    resume: bool
    listed: bool = True
    plane: str | None = None


def negotiate(
    package: Name = None,
    draws: Draws = 200,
    preferences: PreferenceDraws = 400,
    seed: Seed = 1,
    prefer: Prefer = None,
    threshold: Threshold = None,
    require: Require = None,
    weights_of_draws: DrawWeights = None,
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
    plane: Plane = None,
    out: Folder = None,
    html: HtmlFile = None,
    json: JsonFlag = False,
) -> int:
    """Judge a package, every deal of the record, or a table of utilities; show who the parties are."""
    task = Task(package, link, menu, table, history=history, check=check, parties=parties)
    own = Own(tuple(prefer or ()), threshold, tuple(require or ()), weights_of_draws)
    inputs = Inputs((draws, preferences, seed), out, html, own, json, resume, not search, plane)
    check_options(task, inputs)
    return do_task(task, inputs, power, mix=mix)


def check_options(task: Task, inputs: Inputs) -> None:
    """Refuse a command that names no task or two, and options where they have no part, such as those of a menu where
    there is none; RunError says what goes with what.
    """
    of_menu = {"resume": inputs.resume, "search": not inputs.listed, "plane": inputs.plane is not None}
    for name, chosen in of_menu.items():
        if chosen and task.menu is None:
            raise RunError(translate(f"negotiate.{name}_of_menu"))
    if sum(task.named) != 1 or (task.check and task.package is None):
        raise RunError(translate("negotiate.one_task"))
    if inputs.html is not None and not task.judged:
        raise RunError(translate("negotiate.html_of_package"))
    inputs.own.refuse_elsewhere(judged=task.judged, history=task.history)


def do_task(task: Task, inputs: Inputs, power: str | None, *, mix: bool) -> int:
    """Solve a table, check a package, print the parties, or judge; gives the exit code."""
    if task.table is not None or power is not None or mix:
        return solve_table(task.table, power, mix=mix, json=inputs.json, out=inputs.out)
    if task.check or task.parties:
        return check_or_show(task.package, check=task.check, json=inputs.json)
    if task.link is not None:
        return judge_link(task.link, inputs)
    return judge(task.menu if task.package is None else task.package, inputs)


def check_or_show(package: str | None, *, check: bool, json: bool) -> int:
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
    from twotrack.agreements.criteria import EVEN, GAIN, Criteria, checked_plane, checked_threshold
    from twotrack.agreements.negotiate import checked_size
    from twotrack.agreements.preferences.overlay import read_overlay
    from twotrack.agreements.requirements import read_requirements
    from twotrack.agreements.worth.draw_weights import read_weights
    from twotrack.agreements.worth.worlds import Size
    from twotrack.cli.negotiate.request import Request
    from twotrack.cli.negotiate.run import judge_request

    size, own = checked_size(Size(*inputs.numbers)), inputs.own
    if own.weights is not None:
        size = size._replace(weights=read_weights(own.weights, size.draws))
    threshold = checked_threshold(EVEN if own.threshold is None else own.threshold)
    plane = GAIN if inputs.plane is None else checked_plane(inputs.plane)
    criteria = Criteria(threshold, read_requirements(own.require), plane)
    said = (read_overlay(own.prefer), criteria, own)
    judge_request(subject, Request(size, inputs.out, inputs.html, inputs.json, inputs.resume, *said, inputs.listed))
    return 0


def solve_table(table: Path | None, power: str | None, *, mix: bool, json: bool, out: Path | None) -> int:
    """Print front, solutions and win-sets of a table of utilities; RunError for a folder, since nothing is written."""
    from twotrack.cli.negotiate.domain import negotiate_domain

    if out is not None:
        raise RunError(translate("negotiate.out_of_package"))
    negotiate_domain(table, power, mix=mix, json=json)
    return 0


def check_package(file: str, *, json: bool) -> int:
    """Exit code of a check."""
    from twotrack.cli.negotiate.check import check_file

    return check_file(Path(file), json=json)


def print_parties(name: str | None, *, json: bool) -> None:
    """Print every party, or one."""
    from twotrack.cli.negotiate.parties import show_parties

    show_parties(name, json=json)
