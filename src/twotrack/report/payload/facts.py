"""Reported facts in words, in both languages, for the payload."""

from typing import Any

from twotrack.runs.reported import Fact
from twotrack.tables.catalogue import messages, translate_all
from twotrack.tables.issue_tables import issue_tables, outcome_rows

Entry = dict[str, Any]
# Deaths a year under which a share of the official change says nothing.
SMALL_CHANGE = 1000
# The outcome that each fact is about.
ABOUT = {"turning_point": "homicides", "effective_states": "homicides", "ban_share": "weapons_trafficked"}


def fact_entry(fact: Fact, *, conditioned: bool = False) -> Entry:
    """One fact of the payload: label, sentence, figures. Where shocks are inferred from official figures, nothing is
    said of how many draws agree with these.
    """
    low, median, high = fact.model
    scale = 100 if fact.name == "ban_share" else 1
    figures: dict[str, str] = {
        "first": str(fact.first),
        "last": str(fact.last),
        "official": amount(fact.official * scale),
        "low": amount(low * scale),
        "median": amount(median * scale),
        "high": amount(high * scale),
        "mechanism": "" if fact.mechanism is None else amount(fact.mechanism),
        "part": part(fact),
        "agreeing": "" if fact.agreeing is None else percent(fact.agreeing),
    }
    return {
        "name": f"{fact.name}_{fact.first}_{fact.last}",
        "issue": issue_of(ABOUT[fact.name]),
        "label": translate_all(f"fact.{fact.name}_label", **figures),
        "text": sentence(fact, figures, conditioned=conditioned),
        "model": [low, median, high],
        "mechanism": fact.mechanism,
        "agreeing": None if conditioned else fact.agreeing,
        "published": fact.official,
        "left_out": list(fact.left_out),
        "unit": {"turning_point": "persons / year", "effective_states": "index", "ban_share": "share"}[fact.name],
    }


def issue_of(outcome: str) -> str:
    """Issue whose table holds an outcome."""
    return outcome_rows(issue_tables())[outcome].of.partition(".")[0]


def sentence(fact: Fact, figures: dict[str, str], *, conditioned: bool) -> dict[str, str]:
    """What is said of a fact."""
    if conditioned and f"fact.{fact.name}_conditioned" in messages():
        return translate_all(f"fact.{fact.name}_conditioned", **figures)
    return turn(fact, figures) if fact.name == "turning_point" else translate_all(f"fact.{fact.name}", **figures)


def turn(fact: Fact, figures: dict[str, str]) -> dict[str, str]:
    """Sentence of a turning point; where hardly anything changed officially, a share of it would say nothing."""
    small = abs(fact.official) < SMALL_CHANGE
    return translate_all("fact.turning_point_small" if small else "fact.turning_point", **figures)


def part(fact: Fact) -> str:
    """What the mechanism gives of the official change."""
    return "" if fact.mechanism is None else percent(fact.mechanism / fact.official)


def amount(value: float) -> str:
    """Figure with as many digits as it can bear: whole above 100, one decimal below."""
    whole = 100
    return (f"{value:,.0f}" if abs(value) >= whole else f"{value:.1f}").replace("-", "−")


def percent(share: float) -> str:
    """Share as whole percent."""
    return f"{100 * share:.0f} %".replace("-", "−")
