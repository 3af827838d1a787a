"""Ledger of the curated moves: a joint act is two directed rows, and one act where both sides are looked at."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np

from twotrack.record.moves.row import LAST_DAY, Move
from twotrack.record.moves.table import weight_of
from twotrack.record.tracks.calendar import start_of, unbroken
from twotrack.record.tracks.ledger import (
    BOTH,
    INTERNAL,
    JOINT,
    MEXICO_AND_US,
    Acts,
    Coverage,
    Ledger,
    Selection,
    Speaker,
)

_COUNTRY = {"us": "USA", "mx": "MEX"}
_DIRECTION = {"us_to_mx": "USA-MEX", "mx_to_us": "MEX-USA", "": INTERNAL}
_COUNTED = {"cooperative": (1.0, 0.0), "hostile": (0.0, 1.0), "mixed": (0.5, 0.5)}
Index = Callable[[Move], int]


def moves_ledger(moves: Sequence[Move], selection: Selection, *, weighted: bool) -> Ledger:
    """Ledger of moves; without a last month, of those up to the end of the record that is replayed."""
    kept = [move for move in moves if _is_selected(move, selection)]
    starts = unbroken((start_of(_day(move), selection.by) for move in kept), selection.by)
    place = {start: at for at, start in enumerate(starts)}

    def index(move: Move) -> int:
        return place[start_of(_day(move), selection.by)]

    return Ledger(
        selection,
        source="moves",
        kind="weighted_moves" if weighted else "moves",
        dyad=MEXICO_AND_US,
        starts=starts,
        rows=_rows(kept, index, weighted=weighted),
        acts=_acts(kept, index, weighted=weighted),
        speakers=_speakers(kept),
        coverage=_coverage(kept),
        texts=_texts(kept, index),
        notes={"unread": sum(m.status == "unread" for m in kept), "later": _later(moves, selection)},
        empty_is_zero=True,
    )


def _day(move: Move) -> date:
    return date.fromisoformat(move.date)


def _is_selected(move: Move, selection: Selection) -> bool:
    if selection.until is None and move.date > LAST_DAY:
        return False
    wanted = ((selection.topic, move.topic), (selection.level, move.actor_level))
    return selection.holds(move.month) and all(want in (None, found) for want, found in wanted)


def _later(moves: Sequence[Move], selection: Selection) -> int:
    return 0 if selection.until else sum(move.date > LAST_DAY for move in moves)


def _amounts(move: Move, *, weighted: bool) -> tuple[float, float]:
    if not weighted:
        return _COUNTED[move.stance]
    weight = weight_of(move)
    return weight.cooperative, weight.hostile


def _columns(lines: Sequence[tuple[Any, ...]]) -> Acts:
    columns = list(zip(*lines, strict=True)) or [()] * 9
    kinds = (np.int64, str, str, str, bool, float, float, float, bool)
    return Acts(*(np.asarray(column, dtype=kind) for column, kind in zip(columns, kinds, strict=True)))


def _rows(moves: Sequence[Move], index: Index, *, weighted: bool) -> Acts:
    return _columns(
        [_line(move, index, _DIRECTION[move.direction], *_amounts(move, weighted=weighted)) for move in moves]
    )


def _line(move: Move, index: Index, direction: str, cooperation: float, hostility: float) -> tuple[Any, ...]:
    return (
        index(move),
        direction,
        move.topic,
        move.actor_level,
        move.mode == "material",
        1,
        cooperation,
        hostility,
        move.joint == "yes",
    )


def _acts(moves: Sequence[Move], index: Index, *, weighted: bool) -> Acts:
    # Both rows of a joint act weigh where weights are requested; where acts are counted it is one.
    together: dict[tuple[str, str, str], list[Move]] = defaultdict(list)
    for move in moves:
        together[move.date, move.act_en, move.topic].append(move)
    lines: list[tuple[Any, ...]] = []
    for parts in together.values():
        amounts = np.array([_amounts(part, weighted=weighted) for part in parts])
        summed = amounts.sum(axis=0) if weighted else amounts.mean(axis=0)
        first = parts[0]
        direction = _DIRECTION[first.direction] if len(parts) == 1 else JOINT
        lines.append(_line(first, index, direction, float(summed[0]), float(summed[1])))
    return _columns(lines)


def _speakers(moves: Sequence[Move]) -> tuple[Speaker, ...]:
    language: dict[tuple[str, str, str], list[Move]] = defaultdict(list)
    for move in moves:
        language[move.actor, _COUNTRY[move.side], move.actor_level].append(move)
    return tuple(
        Speaker(name, country, level, len(part), sum(_COUNTED[move.stance][1] for move in part))
        for (name, country, level), part in language.items()
    )


def _coverage(moves: Sequence[Move]) -> tuple[Coverage, ...]:
    years = [int(move.date[:4]) for move in moves]
    return tuple(Coverage(year, "moves", years.count(year)) for year in sorted(set(years)))


def _texts(moves: Sequence[Move], index: Index) -> dict[tuple[str, int], dict[str, list[str]]]:
    found: dict[tuple[str, int], dict[str, list[str]]] = {}
    for move in moves:
        for scope in (BOTH, _DIRECTION[move.direction]):
            said = found.setdefault((scope, index(move)), {"en": [], "es": []})
            for language, act in (("en", move.act_en), ("es", move.act_es)):
                text = f"{move.date}: {act}"
                if text not in said[language]:
                    said[language].append(text)
    return found
