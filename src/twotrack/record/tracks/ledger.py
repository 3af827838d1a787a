"""Acts of two sides in columns, each with its period, its direction and what it puts on each track."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.record.tracks.calendar import label_of

Numbers = NDArray[np.float64]
Words = NDArray[np.str_]
JOINT, INTERNAL, BOTH = "joint", "internal", "both"
# Lower case marks what is said, as in the quad classes of the event coders.
QUADS = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")


@dataclass(frozen=True)
class Selection:
    """Which acts are requested; months are YYYY-MM and both ends count."""

    by: str = "month"
    topic: str | None = None
    level: str | None = None
    since: str | None = None
    until: str | None = None

    def holds(self, month: str) -> bool:
        """Whether a month is within the ends."""
        return (self.since is None or month >= self.since) and (self.until is None or month <= self.until)


@dataclass(frozen=True)
class Acts:
    """Columns of acts; a row is one act, or `number` like acts of one period that all stand on one track."""

    period: NDArray[np.int64]
    direction: Words
    topic: Words
    level: Words
    material: NDArray[np.bool_]
    number: Numbers
    cooperation: Numbers
    hostility: Numbers
    joint: NDArray[np.bool_]

    def where(self, kept: NDArray[np.bool_] | NDArray[np.int64]) -> "Acts":
        """Rows that are kept."""
        return Acts(*(getattr(self, column.name)[kept] for column in fields(self)))

    @property
    def singly(self) -> bool:
        """Whether every row is one act."""
        return bool((self.number == 1).all())


@dataclass(frozen=True)
class Speaker:
    """Who acts, how often, and how much of it is hostile."""

    name: str
    country: str
    level: str
    acts: float
    hostile: float


@dataclass(frozen=True)
class Coverage:
    """How many acts one data set has of one year, and its share of a complete table where one was given."""

    year: int
    dataset: str
    acts: int
    fraction: float | None = None
    share: float | None = None


class Countries(NamedTuple):
    """Two countries by their codes; the first direction is from `one` to `other`."""

    one: str
    other: str


MEXICO_AND_US = Countries("USA", "MEX")


class Tracks(NamedTuple):
    """Amounts of both tracks by period, with draws before them where there are any."""

    cooperation: Numbers
    hostility: Numbers


@dataclass(frozen=True)
class Ledger:
    """All acts requested: as directed rows, and as acts of which a joint one counts once."""

    selection: Selection
    source: str
    kind: str
    dyad: Countries
    starts: tuple[date, ...]
    rows: Acts
    acts: Acts
    speakers: tuple[Speaker, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    # Texts of the acts of a scope and period, by language, for a reader who points at a bar.
    texts: Mapping[tuple[str, int], Mapping[str, Sequence[str]]] = field(default_factory=dict)
    # All events of every pair of countries, by period, where the source gives them.
    volume: Numbers | None = None
    notes: Mapping[str, int] = field(default_factory=dict)
    # Rows left out by what stands in them where a country should and is none.
    unknown: Mapping[str, int] = field(default_factory=dict)
    # Whether a period without an act is one in which nothing happened; else nobody looked.
    empty_is_zero: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """Names of the periods."""
        return tuple(label_of(start, self.selection.by) for start in self.starts)

    @property
    def within(self) -> tuple[str, ...]:
        """Columns within which stances are permuted.

        One code gives both the issue of an event and its stance: permuted within issues, stances
        would hardly move, and chance would look like the finding.
        """
        return ("direction",) if self.kind in {"events", "counts"} else ("topic", "direction")

    @property
    def directions(self) -> tuple[str, str]:
        """Names of the two directions."""
        return "-".join(self.dyad), "-".join(reversed(self.dyad))

    def with_coverage(self, coverage: Sequence[Coverage]) -> "Ledger":
        """Give the same ledger another table of coverage."""
        return replace(self, coverage=tuple(coverage))


@dataclass(frozen=True)
class Scope:
    """A part of the ledger that is measured separately: both sides, a direction, a topic or a level."""

    kind: str
    name: str


def scopes(ledger: Ledger) -> tuple[Scope, ...]:
    """Both sides together, each direction, and each topic and level where there is more than one."""
    found = [Scope(BOTH, BOTH), *(Scope("direction", name) for name in ledger.directions)]
    for kind in ("topic", "level"):
        names = sorted(set(getattr(ledger.acts, kind).tolist()))
        found += [Scope(kind, name) for name in names if len(names) > 1]
    return tuple(found)


def acts_of(ledger: Ledger, scope: Scope) -> Acts:
    """Acts of a scope: directed rows within a direction, elsewhere a joint act once."""
    if scope.kind == BOTH:
        return ledger.acts
    if scope.kind == "direction":
        return ledger.rows.where(ledger.rows.direction == scope.name)
    return ledger.acts.where(getattr(ledger.acts, scope.kind) == scope.name)


def by_quad(acts: Acts, periods: int) -> Numbers:
    """What acts add up to by quad class (rows) and period (columns)."""
    sums = np.zeros((len(QUADS), periods))
    for place, (track, material) in enumerate(
        (track, material) for track in (acts.cooperation, acts.hostility) for material in (False, True)
    ):
        np.add.at(sums[place], acts.period, np.where(acts.material == material, track, 0.0))
    return sums


def both_tracks(acts: Acts, periods: int) -> Tracks:
    """Cooperation and hostility by period."""
    sums = by_quad(acts, periods)
    return Tracks(sums[0] + sums[1], sums[2] + sums[3])
