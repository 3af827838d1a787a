"""What may be asked of a run: an outcome that there is, in a year that it has."""

from twotrack.runs.layout import Layout
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError, nearest


def check_outcome(layout: Layout, outcome: str, year: int) -> None:
    """RunError for an outcome or a year that there is not."""
    if outcome not in layout.outcomes:
        raise RunError(translate("why.no_outcome", found=outcome) + nearest(outcome, layout.outcomes))
    if year not in layout.years:
        raise RunError(translate("why.bad_year", found=year, first=layout.years[0], last=layout.years[-1]))
