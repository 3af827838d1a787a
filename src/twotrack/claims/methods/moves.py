"""What the record of moves says: counts, days between, months with both tracks, shares of issues."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from twotrack.claims.finding import Finding, Picture, picture
from twotrack.claims.inputs import Frame, Inputs
from twotrack.claims.sources import LATER_MOVES, MOVES
from twotrack.record.moves.row import LAST_DAY

__all__ = [
    "agreement_signed",
    "days_between",
    "moves_count",
    "share_of_topics",
    "tariff_threat",
    "threat_to_trade",
    "two_tracks_by_month",
]

TRADE = "census/goods_trade"


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _by_month(chosen: Frame, first: float, last: float) -> Picture:
    """Moves by month, months without any as zero, from the first to the last of them and of the window."""
    months = [int(day[:4]) * 12 + int(day[5:7]) - 1 for day in chosen["date"]]
    start, end = min([*months, round(first * 12)]), max([*months, round(last * 12)])
    counts = np.bincount(np.array(months) - start, minlength=end - start + 1)
    return picture([(start + at) / 12 for at in range(len(counts))], counts.tolist(), first, last)


def moves_count(
    inputs: Inputs,
    since: str,
    until: str,
    actor: str = "",
    topics: Sequence[str] = (),
    codes: Sequence[str] = (),
    lever: str = "",
    stance: str = "",
) -> Finding:
    """Number of dated moves in a period by an actor, in these topics, of these kinds, on a lever, in a spirit.

    Where it begins after 2021, of the later record. A joint act counts once. Parts: `before`, the same in the
    period of equal length before; `days` on which they fall.
    """
    moves = inputs[MOVES if since <= LAST_DAY else LATER_MOVES]
    wanted = {"actor": [actor], "topic": topics, "weight_code": codes, "lever": [lever], "stance": [stance]}
    chosen = moves
    for column, admitted in wanted.items():
        if any(admitted):
            chosen = chosen[chosen[column].isin(list(admitted))]
    chosen = chosen.drop_duplicates(["date", "act_en"])
    inside = chosen[(chosen["date"] >= since) & (chosen["date"] <= until)]
    start = _day(since) - (_day(until) - _day(since))
    before = chosen[(chosen["date"] >= start.isoformat()) & (chosen["date"] < since)]
    shown = _by_month(chosen, _year(since), _year(until)) if len(chosen) else None
    parts = {"before": float(len(before)), "days": float(inside["date"].nunique())}
    if len(inside):
        parts |= {"first_day": _ordinal(inside["date"].min()), "last_day": _ordinal(inside["date"].max())}
    return Finding(float(len(inside)), interval_kind="none", parts=parts, picture=shown)


def _year(text: str) -> float:
    return int(text[:4]) + (int(text[5:7]) - 1) / 12


def _ordinal(text: str) -> float:
    return float(_day(text).toordinal())


def days_between(inputs: Inputs, first: str, last: str, actor: str = "", topic: str = "", stance: str = "") -> Finding:
    """Days from one date to another. Parts: `on_record`, how many of the two are dates of moves; `between`, moves of an
    actor on a topic in a spirit dated between them; `first_day` and `last_day`.
    """
    moves = inputs[MOVES]
    dates = set(moves["date"])
    inside = moves[(moves["date"] > first) & (moves["date"] < last)]
    for column, wanted in {"actor": actor, "topic": topic, "stance": stance}.items():
        inside = inside[inside[column] == wanted] if wanted else inside
    parts = {
        "on_record": float((first in dates) + (last in dates)),
        "between": float(len(inside)),
        "first_day": _ordinal(first),
        "last_day": _ordinal(last),
    }
    return Finding(
        float((_day(last) - _day(first)).days), parts=parts, picture=_by_month(moves, _year(first), _year(last))
    )


def agreement_signed(inputs: Inputs, since: str, until: str, topic: str) -> Finding:
    """Number of agreements of both governments signed in a period. Parts: `declarations`, joint acts of words on a
    topic
    in it, with their `first_day`; `next_day`, the first visit of a president's level that both record afterwards.
    """
    moves = inputs[MOVES]
    joint = moves[moves["joint"] == "yes"].drop_duplicates(["date", "act_en"])
    inside = joint[(joint["date"] >= since) & (joint["date"] <= until)]
    spoken = inside[(inside["weight_code"] == "cooperative_verbal") & (inside["topic"] == topic)]
    later = joint[(joint["date"] > until) & joint["weight_code"].isin(["visit", "visit_host"])]
    parts = {
        "declarations": float(len(spoken)),
        "first_day": _ordinal(spoken["date"].min()),
        "next_day": _ordinal(later["date"].min()),
    }
    signed = inside[inside["weight_code"] == "signed_agreement"]
    return Finding(float(len(signed)), parts=parts, picture=_by_month(moves, _year(since), _year(until)))


def two_tracks_by_month(inputs: Inputs, since: str, until: str, draws: int, seed: int) -> Finding:
    """Percent of the months with any move in which cooperative and hostile moves stand side by side.

    Interval: what shuffled stances over the same dates give (95 %). A mixed move is both; a joint act counts once.
    """
    moves = inputs[MOVES].drop_duplicates(["date", "act_en"])
    moves = moves[(moves["date"] >= since) & (moves["date"] <= until)]
    month = moves["date"].str[:7].astype("category").cat.codes.to_numpy()
    signs = moves["stance"].to_numpy()
    rng = np.random.default_rng(seed)
    chance = np.array([_both(month, rng.permutation(signs)) for _ in range(draws)])
    low, high = np.quantile(chance, [0.025, 0.975])
    shown = _by_month(moves, _year(since), _year(until))
    p = float((1 + (chance >= _both(month, signs) - 1e-9).sum()) / (1 + draws))
    return Finding(_both(month, signs), float(low), float(high), "permutation", float(chance.mean()), {"p": p}, shown)


def _both(month: Frame, stance: Frame) -> float:
    count = month.max() + 1
    kind = {
        name: np.bincount(month[stance == name], minlength=count) > 0 for name in ("cooperative", "hostile", "mixed")
    }
    both = (kind["cooperative"] | kind["mixed"]) & (kind["hostile"] | kind["mixed"])
    return float(100 * both.mean())


def share_of_topics(inputs: Inputs, since: str, until: str, topics: Sequence[str]) -> Finding:
    """Percent of the moves of a period that fall in these topics. Part `topics`: all topics there are in it."""
    moves = inputs[MOVES].drop_duplicates(["date", "act_en"])
    inside = moves[(moves["date"] >= since) & (moves["date"] <= until)]
    shown = _by_month(moves, _year(since), _year(until))
    parts = {"moves": float(len(inside)), "topics": float(inside["topic"].nunique())}
    return Finding(float(100 * inside["topic"].isin(list(topics)).mean()), parts=parts, picture=shown)


def _figures(text: str) -> list[float]:
    return [float(word) for word in text.replace("%", " % ").split() if word.replace(".", "", 1).isdigit()]


def tariff_threat(inputs: Inputs, day: str, rate: float) -> Finding:
    """First step of the duty announced on a day, in percent. Parts: `last` step; `bill`, a rate on the imports of the
    twelve months to May 2019, in billions of dollars.
    """
    moves = inputs[MOVES]
    act = str(moves[(moves["date"] == day) & (moves["lever"] == "us_tariff_threat")]["act_en"].iloc[0])
    steps = [figure for figure in _figures(act.split("unless", maxsplit=1)[0]) if f"{figure:g} %" in act]
    trade = inputs[TRADE]
    year = trade[(trade["month"] > "2018-05") & (trade["month"] <= day[:7])]
    parts = {"last": max(steps), "bill": float(rate / 100 * year["imports"].sum() / 1000)}
    return Finding(min(steps), parts=parts, picture=_trade(inputs, _year(day), _year(day) + 0.5))


def _trade(inputs: Inputs, first: float, last: float) -> Picture:
    trade = inputs[TRADE]
    return picture([_year(m) for m in trade["month"]], list((trade["imports"] + trade["exports"]) / 1000), first, last)


def threat_to_trade(inputs: Inputs, first: str, last: str, word: str) -> Finding:
    """Imports from the threatened country in a period over the same months of the year before, less one, in percent.

    Parts: `exports` and `both`, the same for the other direction and for the sum; `closures`: moves before it, in
    the same year, that threaten a sanction and name a word.
    """
    trade = inputs[TRADE].set_index("month")
    trade["both"] = trade["imports"] + trade["exports"]
    earlier = [f"{int(text[:4]) - 1}{text[4:]}" for text in (first, last)]
    change = 100 * (trade.loc[first:last].sum() / trade.loc[earlier[0] : earlier[1]].sum() - 1)
    moves = inputs[MOVES]
    said = moves[(moves["date"] >= f"{first[:4]}-01-01") & (moves["date"] <= f"{last}-31")]
    shut = said[(said["weight_code"] == "threaten_sanctions") & said["act_en"].str.contains(word)]
    parts = {"closures": float(len(shut)), "exports": float(change["exports"]), "both": float(change["both"])}
    shown = _trade(inputs, _year(first), _year(last))
    return Finding(float(change["imports"]), interval_kind="register", parts=parts, picture=shown)
