"""The claims from Python: all of them as a table, or one with everything about it."""

import os
from pathlib import Path
from typing import Any

import pandas as pd

from twotrack.claims.answer import Answer, answer, answers
from twotrack.claims.choice import checked_id
from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.claims.wording import entry
from twotrack.evidence.folder import ENVIRONMENT, open_folder


def inputs_of(data: str | Path | None) -> Inputs:
    """What claims are tested on: the package's series and, where one is given or TWOTRACK_DATA names it, a data
    folder.
    """
    if data is None and not os.environ.get(ENVIRONMENT):
        return Inputs()
    return Inputs(open_folder(None if data is None else Path(data)))


def claims(name: str | None = None, data: str | Path | None = None) -> "pd.DataFrame | Answer":
    """All claims, one row each, with verdict and figure in the language in force; or, by its id, one `Answer`.

    `data` is a data folder (or TWOTRACK_DATA): without it, claims that need it have the verdict `needs_data`.
    TwotrackError for an id that is none.
    """
    table, inputs = read_claims(), inputs_of(data)
    if name is not None:
        return answer(name, table[checked_id(name, table)], inputs)
    rows: list[dict[str, Any]] = [entry(one) for one in answers(table, inputs)]
    return pd.DataFrame(rows)
