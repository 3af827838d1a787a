"""What a user says of the parties instead of the tables: read, checked, and laid over them."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from twotrack.agreements.preferences.profiles import party_profile, presidents_of
from twotrack.agreements.preferences.rows import OverlayRow
from twotrack.agreements.preferences.tables import ROUNDING, Preferences, shipped_preferences
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.numerals import plain_number
from twotrack.tables.prior import Prior
from twotrack.tables.readers import Document, read_document, row_faults

OTHERWISE, CHANCE = "otherwise", "chance"
# How the command line names what is written on it, and Python what it is given.
ON_THE_LINE, IN_PYTHON = Path("--prefer"), Path("prefer")
PARTS = ("weights", "directions", "stances")


class Overlay(NamedTuple):
    """What a user says: of parties by name, and of the chance of *otherwise* (None: as the package has it)."""

    parties: Mapping[str, OverlayRow]
    chance: Prior | None = None

    def over(self, preferences: Preferences) -> Preferences:
        """Tables with what is said laid over them."""
        return replace(preferences, overlay=self.parties) if self.parties else preferences


NOTHING = Overlay({})


def read_overlay(asked: Sequence[str | Path | Mapping[str, Any]]) -> Overlay:
    """What a user says in files, in settings such as `us_president.encounters=0.4` and in mappings, later ones over
    earlier ones. TableError with every fault: a name that no table has, a weight below 0, weights of a party that do
    not add up, a stance beyond ±1, a chance outside 0 to 1, a concern that the party has no wish for without its way.
    """
    documents = [_document(one) for one in asked]
    _refuse(fault for one in documents for fault in _name_faults(one))
    rows: dict[str, dict[str, dict[str, Any]]] = {}
    chance: Prior | None = None
    for document in documents:
        for party, parts in document.data.items():
            if party == OTHERWISE:
                chance = _chance(document)
                continue
            own = rows.setdefault(party, {})
            for part, values in _row(document, party, parts).model_dump().items():
                own[part] = own.get(part, {}) | values
    found = {party: OverlayRow.model_validate(parts) for party, parts in rows.items()}
    _refuse(fault for party, row in found.items() for fault in _sum_faults(party, row, documents))
    return Overlay(found, chance)


def _refuse(faults: Iterable[Fault]) -> None:
    every = list(faults)
    if every:
        raise TableError(every)


def _document(asked: str | Path | Mapping[str, Any]) -> Document:
    if isinstance(asked, Mapping):
        return Document(IN_PYTHON, "", dict(asked))
    if isinstance(asked, Path) or "=" not in asked:
        return read_document(Path(asked))
    try:
        return Document(ON_THE_LINE, "", _long_form(tomllib.loads(asked)))
    except tomllib.TOMLDecodeError as error:
        said = translate("negotiate.bad_prefer", found=asked)
        raise TableError(Fault(said, str(ON_THE_LINE))) from error


def _long_form(data: dict[str, Any]) -> dict[str, Any]:
    """Setting of a line with its part named: a party's concern has a weight, a lever or term has a stance, and
    *otherwise* a chance.
    """
    found: dict[str, Any] = {}
    for party, inner in data.items():
        if not isinstance(inner, dict):
            found[party] = {CHANCE: inner} if party == OTHERWISE else inner
            continue
        short = {name: value for name, value in inner.items() if name not in (*PARTS, CHANCE)}
        stances = {name: value for name, value in short.items() if name in _measures()}
        weights = {name: value for name, value in short.items() if name not in stances}
        named = {"weights": weights, "stances": stances}
        found[party] = {k: v for k, v in inner.items() if k not in short} | {k: v for k, v in named.items() if v}
    return found


def _measures() -> list[str]:
    return [*levers(), *shipped_preferences().terms]


def _name_faults(document: Document) -> Iterator[Fault]:
    """Names that no table has."""
    known = shipped_preferences()
    for party, parts in document.data.items():
        if party != OTHERWISE and party not in known.parties:
            said = translate("negotiate.unknown_party", name=party, known=", ".join(known.parties))
            # A header may name a party and its part at once.
            inner = list(parts)[:1] if isinstance(parts, dict) and (party,) not in document.positions else []
            yield document.fault(said + nearest(party, (*known.parties, OTHERWISE)), party, *inner)
        elif isinstance(parts, dict):
            for part in (one for one in PARTS if isinstance(parts.get(one), dict)):
                names = _measures() if part == "stances" else list(known.concerns)
                for name in (one for one in parts[part] if one not in names):
                    said = translate("negotiate.unknown_key_name", key=f"{party}.{part}", name=name)
                    listed = "" if part == "stances" else translate("negotiate.known_names", names=", ".join(names))
                    yield document.fault(said + (nearest(name, names) or f" {listed}"), party, part, name)


def _row(document: Document, party: str, parts: Any) -> OverlayRow:
    try:
        return OverlayRow.model_validate(parts)
    except ValidationError as error:
        raise TableError(row_faults(document, error, OverlayRow, party)) from error


def _chance(document: Document) -> Prior:
    """Chance of *otherwise*: a number from 0 to 1, or a prior within it."""
    inner = document.data[OTHERWISE]
    said = inner.get(CHANCE) if isinstance(inner, dict) and set(inner) == {CHANCE} else None
    shown = plain_number(said) if isinstance(said, float) else repr(said)
    fault = document.fault(translate("negotiate.bad_chance", found=shown), OTHERWISE, CHANCE)
    if isinstance(said, int | float) and not isinstance(said, bool):
        if not 0 <= said <= 1:
            raise TableError(fault)
        return Prior(family="fixed", median=float(said))
    try:
        found = Prior.model_validate(said)
    except ValidationError as error:
        raise TableError(fault) from error
    low, high = found.bounds
    if not (0 <= low <= high <= 1 and found.family in ("fixed", "logitnormal")):
        raise TableError(fault)
    return found


def _sum_faults(party: str, row: OverlayRow, documents: Sequence[Document]) -> Iterator[Fault]:
    """Weights that add up to more than one, or to less where no other concern is left to take the rest; a concern that
    is new to the party without its way.
    """
    at = next((one for one in reversed(documents) if party in one.data), documents[-1])
    declared = _concerns_of(party)
    for concern in row.weights:
        if concern not in declared and concern not in row.directions:
            values = {"party": party, "concern": concern}
            yield at.fault(translate("negotiate.which_way", **values), party, "weights", concern)
    total, values = sum(row.weights.values()), {"party": party, "found": plain_number(sum(row.weights.values()))}
    if total > 1 + ROUNDING:
        yield at.fault(translate("negotiate.weights_above_one", **values), party, "weights")
    elif row.weights and declared <= set(row.weights) and total < 1 - ROUNDING:
        yield at.fault(translate("negotiate.weights_below_one", **values), party, "weights")


def _concerns_of(party: str) -> set[str]:
    """Concerns of a party by the tables, under any president."""
    known = shipped_preferences()
    profiles = [party_profile(known, party, one) for one in presidents_of(known, party)]
    return {wish.concern for profile in profiles for wish in profile.wishes}
