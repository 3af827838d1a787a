"""What a command of `negotiate` is asked for."""

from pathlib import Path
from typing import NamedTuple

from twotrack.agreements.criteria import USUAL, Criteria
from twotrack.agreements.preferences.overlay import NOTHING, Overlay
from twotrack.agreements.worth.worlds import Size
from twotrack.cli.negotiate.own import Own


class Request(NamedTuple):
    """How many draws to take, and what to write: files in a folder, a page, an object instead of tables; `resume` goes
    on with a search that was stopped; `overlay` is what a user says of parties, `criteria` what is acceptable, and
    `own` how both were said; of a menu that is `listed` every package is judged.
    """

    size: Size
    out: Path | None = None
    html: Path | None = None
    json: bool = False
    resume: bool = False
    overlay: Overlay = NOTHING
    criteria: Criteria = USUAL
    own: Own = Own()
    listed: bool = True
