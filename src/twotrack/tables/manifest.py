"""What an issue says of itself: its name, its place on a page, how it is stepped in time."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from twotrack.base.months import month_index
from twotrack.tables.catalogue import LANGUAGES, translate
from twotrack.tables.closed import StrictRow, Text


def _a_month(text: str) -> str:
    try:
        month_index(text)
    except ValueError as error:
        raise ValueError(translate("table.month", found=text)) from error
    return text


def _in_both_languages(text: Text) -> Text:
    for language in LANGUAGES:
        if not text[language]:
            raise ValueError(translate("table.label_empty", language=language))
    return text


Month = Annotated[str, AfterValidator(_a_month)]
Label = Annotated[Text, AfterValidator(_in_both_languages)]
Steps = Annotated[int, Field(ge=1)]


class Quiet(StrictRow):
    """Stocks that rest at zero until a month, while nothing else in the issue changes within a month."""

    until: Month
    stocks: Annotated[tuple[str, ...], Field(min_length=1)]


class Sampling(StrictRow):
    """How an issue is stepped while its numbers are sampled: coarser than in a run, where that hardly changes its path.

    `steps` a month replace the substeps; before the month in `quiet` one step a month is taken.
    """

    steps: Steps | None = None
    scheme: Literal["runge_kutta", "midpoint"] = "runge_kutta"
    quiet: Quiet | None = None


class Manifest(StrictRow):
    """An issue's `issue.toml`.

    `label` is its name. `order` is its place where issues are listed, lowest first. `substeps` are its steps a month;
    with `closed_form` it takes none, since its equations say where its stocks stand at any moment of a month.
    Before `starts` it stands still. A projection starts from the official level of the measure by state in `anchor`.
    """

    label: Label
    order: Annotated[int, Field(ge=1)]
    substeps: Steps = 1
    closed_form: bool = False
    starts: Month | None = None
    anchor: str = ""
    sampling: Sampling | None = None
