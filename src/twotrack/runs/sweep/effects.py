"""What one lever does to one outcome, and the effects of all levers as a table."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Literal

from twotrack.policy.scenario import Scenario
from twotrack.tables.files.csv_text import csv_text

To = Literal["bounds", "half"]
# Below this share of the outcome nothing is moved.
TRACE = 1e-6


@dataclass(frozen=True)
class Effect:
    """What one lever at one end does to one outcome in one year, draw by draw.

    Attributes:
        lever: Name of the lever.
        end: `low` or `high`.
        level: Level it is brought to (mean of its places).
        outcome: Name of the outcome.
        place: Whose it is: `MX`, `US` or `US-MX`.
        unit: Its unit.
        year: Year of the effect.
        base: Median of the outcome without the move.
        low: 5 % of the difference over draws.
        median: Its median.
        high: Its 95 %.
        relative: Median difference as a share of the base; None where the base is nothing.
        deviations: Median difference in standard deviations of the outcome over draws; None where it has none.
        differing: Share of the possible worlds in which there is a difference.
        better: Probability that it is for the better; None where no side is better or nothing differs.
    """

    lever: str
    end: str
    level: float
    outcome: str
    place: str
    unit: str
    year: int
    base: float
    low: float
    median: float
    high: float
    relative: float | None
    deviations: float | None
    differing: float
    better: float | None

    @property
    def felt(self) -> bool:
        """Whether it is more than rounding, or the last trace of a shock that has passed: a millionth of the outcome
        in one of twenty worlds.
        """
        return max(map(abs, (self.low, self.median, self.high))) > TRACE * abs(self.base)


@dataclass(frozen=True, repr=False, eq=False)
class Sweep:
    """Effects of every lever alone, with what they were measured from."""

    scenario: Scenario
    year: int
    to: To
    draws: int
    seed: int
    effects: tuple[Effect, ...]

    def of(self, outcome: str) -> tuple[Effect, ...]:
        """Effects on one outcome that are felt, the largest median first."""
        found = [effect for effect in self.effects if effect.outcome == outcome and effect.felt]
        return tuple(sorted(found, key=lambda effect: -abs(effect.median)))

    @property
    def movers(self) -> dict[str, int]:
        """Number of levers whose effect on each outcome is felt, at either end."""
        pairs = {(effect.outcome, effect.lever) for effect in self.effects if effect.felt}
        return _counts((effect.outcome for effect in self.effects), pairs)

    @property
    def reach(self) -> dict[str, int]:
        """Number of outcomes on which each lever's effect is felt, at either end."""
        pairs = {(effect.lever, effect.outcome) for effect in self.effects if effect.felt}
        return _counts((effect.lever for effect in self.effects), pairs)

    @property
    def silent_outcomes(self) -> tuple[str, ...]:
        """Outcomes that answer to no lever."""
        return tuple(name for name, count in self.movers.items() if count == 0)

    @property
    def idle_levers(self) -> tuple[str, ...]:
        """Levers that move no outcome."""
        return tuple(name for name, count in self.reach.items() if count == 0)

    def to_csv(self) -> str:
        """Effects as a table with one row for each lever, end and outcome; `movers` is the number of levers that move
        the outcome, `reach` that of the outcomes which the lever moves.
        """
        columns, movers, reach = [column.name for column in fields(Effect)], self.movers, self.reach
        rows = (
            (*(_cell(getattr(effect, name)) for name in columns), movers[effect.outcome], reach[effect.lever])
            for effect in self.effects
        )
        return csv_text((*columns, "movers", "reach"), rows)

    def __repr__(self) -> str:
        """What was swept, in one line."""
        every = len(self.reach)
        what = f"{every - len(self.idle_levers)} of {every} levers move an outcome in {self.year}"
        return f"<Sweep to {self.to} from {self.scenario.name!r}: {what}; {self.draws} draws, seed {self.seed}>"


def _counts(names: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Number of pairs of each first name, zero where it has none, in the order of the names."""
    found = Counter(first for first, _ in pairs)
    return {name: found[name] for name in dict.fromkeys(names)}


def _cell(value: object) -> object:
    if value is None:
        return ""
    return f"{value:.10g}" if isinstance(value, float) else value
