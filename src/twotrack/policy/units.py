"""What the places of a lever make together: a total, or a mean."""

from twotrack.base.units import same_dimension
from twotrack.tables.rows import LeverRow


def adds_up(row: LeverRow) -> bool:
    """Whether places add up to the nation: counts do, shares and indices do not."""
    return not same_dimension(row.unit, "share")
