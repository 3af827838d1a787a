"""What it costs to leave one account out, as cells of a table."""

from math import isfinite
from typing import TYPE_CHECKING

from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import with_sign

if TYPE_CHECKING:
    from twotrack.explanation.summary import Ablation

# Columns, in the order of the cells.
ABLATION = ("of", "horizon", "drivers", "cost", "origins")


def ablation_cells(one: "Ablation", language: str) -> tuple[str, ...]:
    """Whose forecasts, how many years ahead, with which drivers, the cost with its standard error, how many origins."""
    error = f" ± {one.error:.3f}" if isfinite(one.error) else ""
    words = (translate(f"explain.of_{one.of}", language), translate(f"explain.drivers_{one.drivers}", language))
    return (words[0], str(one.horizon), words[1], f"{with_sign(one.cost, 3)}{error}", str(one.origins))
