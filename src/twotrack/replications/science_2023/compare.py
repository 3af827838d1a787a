"""Published figure beside replicated figure, with how sure the published one is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from twotrack.replications.science_2023.network import read_inputs
from twotrack.replications.science_2023.public_values import HowSure, Place, PublishedRow, public_values, published_rows
from twotrack.replications.science_2023.quantities import quantities_of
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import MINUS, with_sign

if TYPE_CHECKING:
    from twotrack.evidence.folder import DataFolder


@dataclass(frozen=True)
class Comparison:
    """One quantity: what was published of it (a figure, a range or nothing) and what comes out here."""

    name: str
    unit: str
    published: float | None
    low: float | None
    high: float | None
    replicated: float
    how_sure: HowSure
    place: Place
    decimals: int

    @property
    def quantity(self) -> str:
        """Label in the language in force."""
        return translate(f"replication.{self.name}")

    @property
    def source(self) -> str:
        """Where the published figure stands, in the language in force; empty where there is none."""
        return translate(f"replication.{self.place}")

    @property
    def difference(self) -> float | None:
        """Replicated less published; from a range without a figure, the distance to it."""
        if self.published is not None:
            return self.replicated - self.published
        if self.low is None and self.high is None:
            return None
        return self.replicated - _nearest(self.replicated, self.low, self.high)


def _nearest(value: float, low: float | None, high: float | None) -> float:
    if low is not None and value < low:
        return low
    return high if high is not None and value > high else value


def replicate(folder: "DataFolder") -> list[Comparison]:
    """Every quantity of the published account, with the network and the trend of the data folder."""
    network, deaths = read_inputs(folder)
    found = quantities_of(network, deaths, public_values())
    return [_comparison(name, row, float(found[name])) for name, row in published_rows().items()]


def _comparison(name: str, row: PublishedRow, value: float) -> Comparison:
    return Comparison(
        name=name,
        unit=row.unit,
        published=row.value,
        low=row.low,
        high=row.high,
        replicated=value,
        how_sure=row.how_sure,
        place=row.place,
        decimals=row.decimals,
    )


def headings() -> list[str]:
    """Headings of the table in the language in force."""
    return [
        translate(f"replication.{name}") for name in ("quantity", "published", "replicated", "difference", "how_sure")
    ]


def cells(comparison: Comparison) -> list[str]:
    """One line of the table as text, in the order of the headings."""
    number = f",.{comparison.decimals}f"
    return [
        comparison.quantity,
        _published_cell(comparison, number),
        format(comparison.replicated, number).replace("-", MINUS),
        _difference_cell(comparison),
        translate(f"replication.{comparison.how_sure}"),
    ]


def _difference_cell(comparison: Comparison) -> str:
    """Difference in the digits that were published; a plain 0 where none of them differs."""
    if comparison.difference is None:
        return ""
    text = with_sign(comparison.difference, comparison.decimals)
    return text if any(digit in text for digit in "123456789") else "0"


def _published_cell(comparison: Comparison, number: str) -> str:
    low, high = (None if end is None else format(end, number) for end in (comparison.low, comparison.high))
    if low is not None and high is not None:
        span = translate("replication.between", low=low, high=high)
    elif low is not None:
        span = translate("replication.more_than", low=low)
    else:
        span = "" if high is None else translate("replication.up_to", high=high)
    figure = "" if comparison.published is None else format(comparison.published, number)
    return f"{figure} ({span})" if figure and span else figure + span
