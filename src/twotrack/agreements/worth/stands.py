"""Public stands: what a party that has tied its hands would say without them (Schelling 1960)."""

from dataclasses import replace

from twotrack.agreements.answer import Answer
from twotrack.agreements.bargaining.chances import Chance


def without_stands(answer: Answer, party: str) -> Chance | None:
    """Chance that a party says yes where it breaks no public stand by signing; None where it has taken none."""
    if not any(one.party == party for one in answer.package.row.stands):
        return None
    row = answer.package.row.model_copy(update={"stands": ()})
    worlds = replace(answer.worlds, package=replace(answer.package, row=row))
    each = [replace(one, worlds=worlds) for one in answer.parties[party]]
    return replace(answer, parties={**answer.parties, party: each}).chance(party)
