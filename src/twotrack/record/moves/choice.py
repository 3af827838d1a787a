"""Which moves are selected, and how many of them were read or stand in the article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from twotrack.base.months import month_index
from twotrack.record.moves.row import Level, Move
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TwotrackError, nearest

SIDES = ("us", "mx")
LEVELS: tuple[str, ...] = get_args(Level)


@dataclass(frozen=True)
class Choice:
    """Which moves are selected: topic, first and last month, level and side of the actor; None asks for all."""

    issue: str | None = None
    since: str | None = None
    until: str | None = None
    level: str | None = None
    side: str | None = None


@dataclass(frozen=True)
class Count:
    """Directed rows, the acts they describe (a joint act once), and how many acts are unread or in the article."""

    rows: int
    acts: int
    unread: int
    in_article: int


def select_moves(moves: Iterable[Move], choice: Choice) -> tuple[Move, ...]:
    """Moves that fit a choice; a name that nothing bears is an error that offers the nearest."""
    faults = choice_faults(choice)
    if faults:
        raise TwotrackError(faults)
    return tuple(move for move in moves if _fits(move, choice))


def choice_faults(choice: Choice) -> list[Fault]:
    """What cannot be asked: unknown names, months that are none, an end before its beginning."""
    faults = _name_faults("--issue", choice.issue, codes("topic"))
    faults += _name_faults("--level", choice.level, LEVELS)
    faults += _name_faults("--side", choice.side, SIDES)
    months = _month_faults("--since", choice.since) + _month_faults("--until", choice.until)
    if not months and choice.since and choice.until and choice.until < choice.since:
        months = [Fault(translate("record_moves.backwards", since=choice.since, until=choice.until))]
    return faults + months


def _name_faults(option: str, name: str | None, known: Sequence[str]) -> list[Fault]:
    if name is None or name in known:
        return []
    wanted = translate("record_moves.unknown", option=option, found=name, known=", ".join(known))
    return [Fault(wanted + nearest(name, known))]


def _month_faults(option: str, text: str | None) -> list[Fault]:
    if text is None:
        return []
    try:
        month_index(text)
    except ValueError:
        return [Fault(translate("record_moves.bad_month", option=option, found=text))]
    return []


def _fits(move: Move, choice: Choice) -> bool:
    asked = ((choice.issue, move.topic), (choice.level, move.actor_level), (choice.side, move.side))
    named = all(wanted is None or wanted == found for wanted, found in asked)
    return named and (choice.since or "") <= move.month <= (choice.until or "9999")


def count(moves: Iterable[Move]) -> Count:
    """Rows and acts of moves; both rows of a joint act are one act."""
    rows = list(moves)
    acts = {(move.date, move.topic, move.act_en) if move.joint == "yes" else at: move for at, move in enumerate(rows)}
    return Count(
        rows=len(rows),
        acts=len(acts),
        unread=sum(move.status == "unread" for move in acts.values()),
        in_article=sum(move.in_article == "yes" for move in acts.values()),
    )
