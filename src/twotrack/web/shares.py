"""Shares of links, shipped beside the stories: of each headline outcome that a story moves, what every link between
issues carries of the change, as `twotrack why` says it. To make them takes JAX, to show them none.
"""

import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from twotrack.explanation.why.answer import run_whys
from twotrack.explanation.why.parts import Part, Why
from twotrack.policy.files import load_scenario
from twotrack.runs.compare import YEARS_AHEAD
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.fingerprint import fingerprint as code_fingerprint
from twotrack.runs.sweep.run import Size
from twotrack.tables.closed import StrictRow
from twotrack.web.shipped import TABLES, story_names
from twotrack.world.wiring import Wire, wires

SHIPPED = Path(__file__).with_name("shares.json")
COMMAND = "python -m twotrack.web.shares"
# Worlds and year of `twotrack why` where none are given, so that its plain command answers the same.
SIZE = Size(draws=10, seed=1, year=YEARS_AHEAD[1])
# A change that is less, as a part of the outcome, is shown as none.
LEAST = 0.001
DIGITS = 6
MODULES = ("explanation.why.answer", "explanation.why.program", "issues")
# Of what these import, what makes a twin: how a run is carried out does not change what it finds.
ROOMS = ("base", "explanation", "issues", "observation", "policy", "world")


class LinkShare(StrictRow):
    """What one way carries of a mean change: the link (`issue.input`), or `direct`, or the small ones together
    (`others`); the signal that it reads; mean, 5 and 95 %, part of the change, sampling error (None where exact).
    """

    link: str
    signal: str
    mean: float
    low: float
    high: float
    share: float
    error: float | None


class OutcomeShares(StrictRow):
    """Mean change of an outcome over worlds, 5 and 95 %, and what each way carries of it, the largest first."""

    draws: int
    exact: bool
    change: float
    low: float
    high: float
    parts: tuple[LinkShare, ...]

    def entry(self) -> dict[str, Any]:
        """As the page reads it: of the change its mean and ends, of each way its link, mean, ends, and share last."""
        parts = [[way_entry(part), part.mean, part.low, part.high, part.share] for part in self.parts]
        change = [self.change, self.low, self.high]
        return {"draws": self.draws, "exact": self.exact, "change": change, "parts": parts}


class Shares(StrictRow):
    """Shares of links by story and outcome, in one year, over the first worlds of the stories."""

    year: int
    draws: int
    seed: int
    stories: dict[str, dict[str, OutcomeShares]]

    def entry(self) -> dict[str, Any]:
        """As the page reads it."""
        stories = {name: {outcome: one.entry() for outcome, one in own.items()} for name, own in self.stories.items()}
        return {"year": self.year, "seed": self.seed, "stories": stories}


def way_entry(part: LinkShare) -> int | str:
    """Number of the link among those of the page; what is no link by its name."""
    if not part.signal:
        return part.link
    return wires().index(Wire(part.link.split(".")[0], *part.signal.split(".")))


class ShippedShares(StrictRow):
    """The shares, and the fingerprint of all that they follow from."""

    fingerprint: str
    shares: Shares


@lru_cache(maxsize=1)
def shipped_shares() -> Shares | None:
    """Shares of the package; None where they are not of these tables, equations and scenarios."""
    if not SHIPPED.exists():
        return None
    found = ShippedShares.model_validate_json(SHIPPED.read_bytes())
    return found.shares if found.fingerprint == fingerprint() else None


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Hash of what the shares follow from."""
    return code_fingerprint(MODULES, TABLES, within=ROOMS)


def story_shares(experiment: Experiment, name: str, size: Size = SIZE) -> dict[str, OutcomeShares]:
    """Shares by outcome of one scenario of the package: its headline outcomes that move. Errors are those of `why`."""
    headlines = [outcome for outcome, row in experiment.layout.outcomes.items() if row.headline]
    found = run_whys(experiment, load_scenario(name), headlines, size, least=LEAST)
    return {outcome: outcome_shares(answer) for outcome, answer in found.items()}


def outcome_shares(found: Why) -> OutcomeShares:
    """An answer in six digits."""
    change, low, high = (six_digits(value) for value in (found.change, found.low, found.high))
    parts = tuple(link_share(part) for part in found.parts)
    return OutcomeShares(draws=found.draws, exact=found.exact, change=change, low=low, high=high, parts=parts)


def link_share(part: Part) -> LinkShare:
    """A part in six digits."""
    mean, low, high, share = (six_digits(value) for value in (part.mean, part.low, part.high, part.share))
    error = None if part.error is None else six_digits(part.error)
    return LinkShare(link=part.link, signal=part.signal, mean=mean, low=low, high=high, share=share, error=error)


def six_digits(value: float) -> float:
    """A number in six significant digits."""
    return float(f"{value:.{DIGITS}g}")


def make_shares(names: Sequence[str]) -> Shares:
    """Shares of these stories, from the package as it is."""
    experiment = shipped_experiment()
    stories: dict[str, dict[str, OutcomeShares]] = {}
    for name in names:
        sys.stderr.write(f"{name}\n")
        stories[name] = story_shares(experiment, name)
    return Shares(year=SIZE.year, draws=SIZE.draws, seed=SIZE.seed, stories=stories)


def main() -> int:
    """Write the shares; with `--check` only say whether they still hold."""
    if "--check" in sys.argv[1:]:
        holds = shipped_shares() is not None
        sys.stdout.write("" if holds else f"{SHIPPED.name} is not of these tables and equations: run `{COMMAND}`\n")
        return 0 if holds else 1
    found = ShippedShares(fingerprint=fingerprint(), shares=make_shares(story_names()))
    SHIPPED.write_text(found.model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
