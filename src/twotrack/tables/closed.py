"""A row whose keys are all known: a misspelt key is an error, never a key that changes nothing."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

Status = Literal["read", "secondary", "computed", "assumption", "unread"]


class StrictRow(BaseModel):
    """Frozen row that forbids unknown keys, and numbers that are not finite."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, allow_inf_nan=False)


class Text(StrictRow):
    """One text in the two languages."""

    en: str
    es: str

    def __getitem__(self, language: str) -> str:
        return self.es if language == "es" else self.en


class Source(StrictRow):
    """Who says so, and where in the source."""

    cite: str
    where: str = ""
    url: str = ""
    status: Status
