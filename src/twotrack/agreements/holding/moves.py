"""Who moves first, whether a threat is carried out, and from which chance of it a party signs."""


def trust_needed(exposed: float, gained: float, steps: int = 1) -> float:
    """Trust from which the first mover moves: `E/(E + g)`, with `E` lost if the other never follows and `g` gained if
    it does; divided in equal steps only one of them is exposed at a time, `(E/n)/(E/n + g)`.
    """
    at_risk = exposed / steps
    if at_risk <= 0:
        return 0.0
    return 1.0 if gained <= 0 else at_risk / (at_risk + gained)


def is_carried_out(own_cost: float, audience_cost: float) -> bool:
    """Whether a threat that was refused is carried out: its cost to the sender is no more than that of backing down
    before its own public (Fearon 1994).
    """
    return own_cost <= audience_cost


def concession(own_cost: float, audience_cost: float, blow: float, wanted: float) -> float:
    """What the target gives: all that is wanted, where the threat would be carried out and is no smaller than that."""
    return wanted if is_carried_out(own_cost, audience_cost) and blow >= wanted else 0.0


def chance_to_sign(before: float, deal: float, otherwise: float, signing: float = 0.0) -> float | None:
    """Chance of *otherwise* from which a party signs: `p* = (V(before) + a − V(deal))/(V(before) − V(otherwise))`.
    Zero where it signs without any; None where no chance up to one is enough.
    """
    short = before + signing - deal
    if short <= 0:
        return 0.0
    at_stake = before - otherwise
    return short / at_stake if short <= at_stake else None
