"""How patient a party must be to keep an agreement that it would gain by leaving once.

`gain` is what leaving brings in a period as long as nobody notices, `loss` what a period costs once the other side no
longer keeps its part. A discount is what a period later is worth against now.
"""

from statistics import NormalDist

_NORMAL = NormalDist()


def discount_needed(gain: float, loss: float, *, found_out_after: float = 1, found_out_chance: float = 1.0) -> float:
    """Smallest discount that keeps a party in: `(G/(G + qL))^(1/ℓ)`, with detection after `ℓ` periods for sure, or with
    a chance `q` in each. Zero where leaving gains nothing, one where no loss follows.
    """
    if gain <= 0:
        return 0.0
    if loss <= 0:
        return 1.0
    return (gain / (gain + found_out_chance * loss)) ** (1 / found_out_after)


def discount_at_hand(yearly_rate: float, monthly_end: float = 0.0) -> float:
    """Monthly discount `(1 + r)^(−1/12) (1 − h)`, with a chance `h` a month that the agreement ends anyway."""
    return (1 + yearly_rate) ** (-1 / 12) * (1 - monthly_end)


def monthly_end(months_to_election: float, chance: float = 0.5) -> float:
    """Chance a month of an end that an election in some months brings with a chance: `1 − (1 − c)^(1/n)`."""
    return 1 - (1 - chance) ** (1 / months_to_election)


def discount_with_hazard(needed: float, hazard: float) -> float:
    """Discount that a party itself must have where each period may be the last: `δ/(1 − h)`; above one, none does."""
    return needed / (1 - hazard)


def discount_for_punishment(gain: float, loss: float, periods: int) -> float:
    """Smallest discount where leaving is punished for some periods and then forgiven: the root of
    `δ + δ² + … + δⁿ = G/L`; one where even patience without limit is not enough.
    """
    wanted = gain / loss
    if wanted >= periods:
        return 1.0
    low, high = 0.0, 1.0
    while high - low > 1e-12:
        middle = (low + high) / 2
        low, high = (middle, high) if sum(middle**n for n in range(1, periods + 1)) < wanted else (low, middle)
    return high


def discount_for_tit_for_tat(temptation: float, reward: float, punishment: float, sucker: float) -> float:
    """Smallest discount at which tit for tat is an equilibrium: `max((T−R)/(T−P), (T−R)/(R−S))` (Axelrod 1984)."""
    gain = temptation - reward
    return max(gain / (temptation - punishment), gain / (reward - sucker))


def linked_discount(gains: list[float], losses: list[float]) -> float:
    """Smallest discount where a breach of one obligation ends all of them: `ΣG/(ΣG + ΣL)`."""
    return discount_needed(sum(gains), sum(losses))


def months_needed(gain: float, loss: float, discount: float, most: int = 1200) -> int | None:
    """Fewest periods still to come that keep a party in: the smallest `n` with `Σ_{m=1..n} β^m L ≥ G`; None where more
    than `most` would be needed.
    """
    held = 0.0
    for month in range(most + 1):
        if held >= gain:
            return month
        held += discount ** (month + 1) * loss
    return None


def alarm_threshold(false_alarm: float, mean: float = 0.0, sd: float = 1.0) -> float:
    """Level of a normal figure that is exceeded with this chance although all comply."""
    return _NORMAL.inv_cdf(1 - false_alarm) * sd + mean


def detection_chance(threshold: float, shift: float, sd: float = 1.0) -> float:
    """Chance a period that a figure, moved by a breach, exceeds the threshold."""
    return 1 - _NORMAL.cdf((threshold - shift) / sd)


def countries_that_hold(cost: float, benefit: float) -> int:
    """Members of the largest agreement that keeps itself up, where each member's cost falls on it alone and its
    benefit on each: the smallest whole number not below `c/b`, and one where that is one (Barrett 1994).
    """
    ratio = cost / benefit
    whole = round(ratio)
    return max(whole if abs(ratio - whole) < 1e-9 else int(ratio) + 1, 1)


def first_offer_share(first: float, second: float) -> float:
    """Share of the one who offers first, offers alternating, with these discounts: `(1 − δ₂)/(1 − δ₁δ₂)` (Rubinstein
    1982).
    """
    return (1 - second) / (1 - first * second)
