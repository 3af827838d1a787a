"""The options of `twotrack record tracks`, checked."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, nearest

if TYPE_CHECKING:
    from twotrack.record.tracks.ledger import Countries, Selection

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_PAIR = re.compile(r"([A-Z]{3})-([A-Z]{3})")
_LEVELS = ("national", "subnational", "court", "opposition", "private", "unknown")
_MOVES_BETWEEN = ["MEX", "USA"]


def selection(by: str, issue: str | None, level: str | None, since: str | None, until: str | None) -> "Selection":
    """Which acts are requested; a wrong word is an error."""
    from twotrack.record.tracks.calendar import checked_period
    from twotrack.record.tracks.ledger import Selection

    since, until = _month("--since", since), _month("--until", until)
    if since and until and since > until:
        raise RunError(translate("tracks.bad_order", since=since, until=until))
    topic = _choice("--issue", issue, (*codes("topic"), "none"))
    return Selection(checked_period(by), topic, _choice("--level", level, _LEVELS), since, until)


def check_sources(
    db: Path | None, table_file: Path | None, complete: Path | None, *, moves: bool, weighted: bool, corrected: bool
) -> None:
    """Refuse two sources, and options of another source."""
    if sum([db is not None, table_file is not None, moves]) > 1:
        raise RunError(translate("tracks.one_source"))
    if weighted and (db or table_file):
        raise RunError(translate("tracks.only_moves"))
    if complete and not table_file:
        raise RunError(translate("tracks.only_table"))
    if corrected and db is None:
        raise RunError(translate("tracks.only_db"))


def check_moves_pair(pair: "Countries") -> None:
    """Refuse moves of other countries: the table has those of Mexico and the United States."""
    if sorted(pair) != _MOVES_BETWEEN:
        raise RunError(translate("tracks.moves_dyad", found="-".join(pair)))


def _choice(option: str, found: str | None, known: tuple[str, ...]) -> str | None:
    if found is not None and found not in known:
        said = translate("tracks.bad_choice", option=option, found=found, known=", ".join(known))
        raise RunError(Fault(said + nearest(found, known)))
    return found


def _month(option: str, found: str | None) -> str | None:
    if found is not None and not _MONTH.fullmatch(found):
        raise RunError(translate("tracks.bad_month", option=option, found=found))
    return found


def countries_of(dyad: str) -> "Countries":
    """Codes of two countries; an unknown one is an error that offers the nearest."""
    from twotrack.record.events.reference import countries
    from twotrack.record.tracks.ledger import Countries

    pair = _PAIR.fullmatch(dyad)
    if pair is None or pair[1] == pair[2]:
        raise RunError(translate("tracks.bad_dyad", found=dyad))
    for code in pair.groups():
        if code not in countries():
            raise RunError(Fault(translate("events.bad_country", found=code) + nearest(code, countries())))
    return Countries(pair[1], pair[2])
