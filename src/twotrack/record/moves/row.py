"""What is known of one move: who, toward whom, about what, in which spirit, and who says so."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator

from twotrack.record.moves.weights import read_weights
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import nearest

LAST_DAY = "2021-12-31"
OWN_NATION = {"us": "United States", "mx": "Mexico"}
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")

Stance = Literal["cooperative", "hostile", "mixed"]
Level = Literal["national", "subnational", "court", "opposition", "private"]


def _day(text: str) -> str:
    if not _DAY.fullmatch(text):
        raise ValueError(translate("moves.bad_date"))
    return text


def _require_text(text: str | None) -> str:
    if not text or not text.strip():
        raise ValueError(translate("moves.empty_cell"))
    return text


def _one_of(text: str, known: tuple[str, ...]) -> str:
    if text not in known:
        raise ValueError(translate("moves.not_known", known=", ".join(known)) + nearest(text, known))
    return text


def _topic(text: str) -> str:
    return _one_of(text, codes("topic"))


def _weight_code(text: str) -> str:
    return _one_of(text, tuple(read_weights()))


Filled = Annotated[str, BeforeValidator(_require_text)]


class Move(StrictRow):
    """One directed move; an act of both governments is two of them, marked `joint`.

    `side` is the country of the actor. `lever` names the lever that carries
    the move in a run, so that it is not counted a second time among the recorded moves.
    """

    date: Annotated[str, AfterValidator(_day)]
    actor: Filled
    actor_level: Level
    side: Literal["us", "mx"]
    target: Filled
    topic: Annotated[str, AfterValidator(_topic)]
    stance: Stance
    mode: Literal["verbal", "material"]
    act_en: Filled
    act_es: Filled
    weight_code: Annotated[str, AfterValidator(_weight_code)]
    joint: Literal["yes", "no"]
    lever: str
    replay: Literal["yes", "no"]
    source: Filled
    status: Literal["read", "unread"]
    in_article: Literal["yes", "no"]

    @property
    def month(self) -> str:
        """Month of the move, YYYY-MM."""
        return self.date[:7]

    @property
    def direction(self) -> str:
        """From which country to which; empty for an act that is turned to nobody abroad.

        A court, a party or a state that acts against its own nation's government turns to nobody abroad.
        """
        if self.target in ("domestic", OWN_NATION[self.side]):
            return ""
        return "us_to_mx" if self.side == "us" else "mx_to_us"
