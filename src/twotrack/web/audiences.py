"""Parties before which a story has to stand: what each wishes of the outcomes, and what it thinks of levers. The tables
are those of `twotrack negotiate`; how many worlds go a party's way is what the page counts.
"""

from typing import Any

from twotrack.agreements.preferences.rows import PartyRow
from twotrack.agreements.preferences.tables import Preferences, shipped_preferences
from twotrack.policy.scenario import levers
from twotrack.web.texts import both

Entry = dict[str, Any]
# Parties that wish for something at home; leaders stand before them, blocs are mixes of them.
KINDS = ("public", "lobby", "governor", "agency")
ASSUMPTION = "assumption"


def audience_entries() -> list[Entry]:
    """Parties with their wishes and stances, those of one country together."""
    found = shipped_preferences()
    entries = [audience_entry(found, name, row) for name, row in found.parties.items() if row.kind in KINDS]
    return sorted((one for one in entries if one["wishes"] or one["stances"]), key=lambda one: one["country"] != "us")


def audience_entry(found: Preferences, name: str, row: PartyRow) -> Entry:
    """One party: wishes as outcome, direction, form and what an ordinary year changes it by; stances by lever."""
    known = levers()
    wishes = [(one, found.concerns[one.concern]) for one in found.positions if one.party == name]
    stances = [one for one in found.stances if one.party == name and one.measure in known]
    return {
        "label": both(dict(row.label)),
        "country": row.country,
        "wishes": [
            [concern.outcome, one.direction, concern.form, concern.scale] for one, concern in wishes if concern.outcome
        ],
        "stances": [[one.measure, one.stance] for one in stances],
        "assumed": [
            sum(one.status == ASSUMPTION for one, _ in wishes) + sum(one.status == ASSUMPTION for one in stances),
            len(wishes) + len(stances),
        ],
    }
