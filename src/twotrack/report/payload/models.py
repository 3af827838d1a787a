"""The schema of a run's payload: what `--json` prints, and what the terminal, the pages and a server read.

Texts are pairs of both languages, months YYYY-MM, years whole numbers, states ISO 3166-2 codes. A figure that does not
exist is null. docs/json.md is printed from these classes.
"""

from typing import Any

from pydantic import Field

from twotrack.report.payload.parts import (
    DrawsPart,
    ExplainedPart,
    FactPart,
    IssuePart,
    Model,
    OutcomePart,
    ReceiptPart,
    SettingPart,
    ShocksPart,
    SpanPart,
    StatesPart,
    Text,
    TracksPart,
)

SCHEMA = 1
# What `run --json` prints of it; levers and numbers have commands of their own.
PRINTED = (
    "schema_version",
    "receipt",
    "shocks",
    "span",
    "draws",
    "outcomes",
    "issues",
    "tracks",
    "states",
    "reported",
    "explained",
    "settings",
)


class Payload(Model):
    """A run, as every reader of it gets it."""

    schema_version: int = Field(default=SCHEMA, description="number of this schema: another where a key changes")
    receipt: ReceiptPart
    shocks: ShocksPart
    title: Text
    story: Text
    span: SpanPart
    draws: DrawsPart
    outcomes: list[OutcomePart]
    issues: list[IssuePart]
    tracks: TracksPart | None
    states: StatesPart
    reported: list[FactPart]
    explained: list[ExplainedPart] = Field(description="empty where the run's numbers are not the shipped ones")
    settings: list[SettingPart]
    levers: list[dict[str, Any]] = Field(description="as `twotrack levers --json`, each with its `issue`")
    numbers: list[dict[str, Any]] = Field(description="as `twotrack sources --json`")
