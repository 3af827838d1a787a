"""`twotrack negotiate --parties [NAME]`: who the parties are, what they want, and who says so."""

from typing import Any

from twotrack.agreements.preferences.profiles import party_profile, presidents_at, presidents_of
from twotrack.agreements.preferences.tables import Preferences, shipped_preferences
from twotrack.cli.terminal.output import print_json, results_console, table
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError, nearest
from twotrack.tables.numerals import per_cent


def show_parties(name: str | None, *, json: bool) -> None:
    """Print every party, or the preferences of one."""
    preferences = shipped_preferences()
    if name is not None and name not in preferences.parties:
        said = translate("negotiate.unknown_party", name=name, known=", ".join(preferences.parties))
        raise RunError(said + nearest(name, preferences.parties))
    names = list(preferences.parties) if name is None else [name]
    if json:
        print_json({"parties": [party_entry(preferences, one) for one in names]})
    elif name is None:
        print_parties(preferences)
    else:
        print_party(preferences, name)


def party_entry(preferences: Preferences, name: str) -> dict[str, Any]:
    """A party as `--json` prints it: a leader once for each president of the record."""
    row = preferences.parties[name]
    return {
        "name": name,
        "label": dict(row.label),
        "country": row.country,
        "kind": row.kind,
        "profiles": [profile_entry(preferences, name, president) for president in presidents_of(preferences, name)],
    }


def profile_entry(preferences: Preferences, name: str, president: str) -> dict[str, Any]:
    """Wishes and stances of a party under a president."""
    profile = party_profile(preferences, name, president)
    return {
        "president": president or None,
        "wishes": [one._asdict() for one in profile.wishes],
        "stances": [one._asdict() for one in profile.stances],
    }


def print_parties(preferences: Preferences) -> None:
    """Every party, with its main concern and how much of it is assumed."""
    language, console = current_language(), results_console()
    columns = ("column_name", "column_party", "column_kind", "column_wish", "column_assumed")
    made = table(*(translate(f"negotiate.{one}") for one in columns))
    for name, row in preferences.parties.items():
        profile = party_profile(preferences, name, president_now(preferences, row.country))
        first = max(profile.wishes, key=lambda one: one.weight, default=None)
        wish = (
            "" if first is None else f"{preferences.concerns[first.concern].label[language]} ({per_cent(first.weight)})"
        )
        statuses = [one.status for one in (*profile.wishes, *profile.stances)]
        assumed = f"{statuses.count('assumption')} / {len(statuses)}"
        made.add_row(name, row.label[language], translate(f"negotiate.kind_{row.kind}"), wish, assumed)
    console.print(made)


def president_now(preferences: Preferences, country: str) -> str:
    """President at the end of the record."""
    return presidents_at(preferences.coalitions, country, DEFAULT_SPAN.replay_until)[0]


def print_party(preferences: Preferences, name: str) -> None:
    """Wishes and stances of one party, with their sources."""
    language, console, row = current_language(), results_console(), preferences.parties[name]
    profile = party_profile(preferences, name, president_now(preferences, row.country))
    console.print(row.label[language], style="bold", markup=False)
    keys = ("column_wish", "column_better", "column_weight", "column_status")
    made = table(*(translate(f"negotiate.{one}") for one in keys))
    for one in sorted(profile.wishes, key=lambda one: -one.weight):
        label = preferences.concerns[one.concern].label[language]
        better = translate(f"negotiate.better_{('lower', 'neither', 'higher')[one.direction + 1]}")
        made.add_row(label, better, f"{one.weight:.2f}", translate(f"negotiate.status_{one.status}"))
    console.print(made)
    made = table(*(translate(f"negotiate.{one}") for one in ("column_measure", "column_stance", "column_status")))
    for one in profile.stances:
        named = preferences.terms.get(one.measure) or levers()[one.measure]
        stance = f"{one.value:+.2f}".replace("-", "−")
        made.add_row(named.label[language], stance, translate(f"negotiate.status_{one.status}"))
    console.print(made)
    sources = dict.fromkeys(source.cite for source in row.sources)
    sources |= dict.fromkeys(one.source for one in preferences.positions if one.party == name)
    console.print(translate("negotiate.sources", sources="; ".join(sources)), style="dim", markup=False)
