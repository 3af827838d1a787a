"""What the fits say, ready to be printed: scores against the null, weights, and changes shared out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from twotrack.explanation.accounts import EXPLANATIONS, NULL, Explanations, read_explanations
from twotrack.explanation.simulator.tables import SimulatorScores, read_simulator_scores
from twotrack.explanation.twin.attribution import REFERENCES, Attribution, Maker, Reference, attribute
from twotrack.explanation.twin.drivers import Drivers, read_drivers
from twotrack.explanation.twin.panel import Panel, read_panel
from twotrack.explanation.twin.score import HORIZONS, Score
from twotrack.explanation.twin.stacking import BLOCK, StackAhead, Weight, block_error, stack_ahead, weights_with_bands
from twotrack.explanation.twin.tables import SHIPPED, Fits, read_fits
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import TwotrackError, nearest

# Growth has no growth before it in the first year, so a window cannot begin there.
FIRST_YEAR = 2001
ARTICLE_WINDOWS = ((2007, 2011), (2011, 2014), (2014, 2018))


@dataclass(frozen=True)
class Summary:
    """A member over all origins: mean log score of a state and year, gain over the null with its standard error from
    blocks of years, CRPS of the rate and its ratio to the null's, CRPS of the log rate and of the nation, cover of the
    90 % band, largest distance between two seeds.
    """

    member: str
    horizon: int
    drivers: str
    origins: int
    log_score: float
    gain: float
    error: float
    blocks: int
    crps: float
    crps_ratio: float
    log_crps: float
    nation_crps: float
    coverage_90: float
    spread: float


@dataclass(frozen=True)
class Choice:
    """Which scores are wanted: all where nothing is said."""

    account: str | None = None
    horizon: int | None = None
    origin: int | None = None


class Results:
    """Accounts with their fits; `fits` is a folder that a refit wrote."""

    def __init__(self, accounts: Path = EXPLANATIONS, fits: Path = SHIPPED) -> None:
        self.explanations: Explanations = read_explanations(accounts)
        self.folder = fits

    @cached_property
    def panel(self) -> Panel:
        """Homicides by state and year."""
        return read_panel()

    @cached_property
    def drivers(self) -> Drivers:
        """Covariates of all accounts."""
        return read_drivers(self.explanations, self.panel.years, self.panel.states)

    @cached_property
    def fits(self) -> Fits:
        """Fits of the folder, refused where they are of other figures or accounts."""
        return read_fits(self.panel, self.drivers, self.folder)

    @cached_property
    def simulator(self) -> SimulatorScores | None:
        """Scores of each account's simulator; None where the folder has none."""
        return read_simulator_scores(self.explanations, self.panel, self.folder)

    def scores(self, choice: Choice | None = None, of: Maker = "twin") -> list[Score]:
        """Scores of every origin, horizon and member that were asked for; TwotrackError for what is not there."""
        choice = choice or Choice()
        self._check(choice)
        wanted = {"member": choice.account, "horizon": choice.horizon, "origin": choice.origin}
        asked = {name: value for name, value in wanted.items() if value is not None}
        every = self.fits.scores if of == "twin" else self.simulator.scores if self.simulator else ()
        return [one for one in every if all(getattr(one, name) == value for name, value in asked.items())]

    def summaries(self, choice: Choice | None = None, of: Maker = "twin") -> list[Summary]:
        """Members over all origins (or the one asked for), best gain over the null of the same maker first within
        horizon and drivers.
        """
        choice = choice or Choice()
        everybody = self.scores(Choice(horizon=choice.horizon, origin=choice.origin), of)
        nulls = [one for one in everybody if one.member == NULL]
        groups = {(one.member, one.horizon, one.drivers): None for one in self.scores(choice, of)}
        found = [summarise(_of(everybody, *key), _of(nulls, NULL, *key[1:])) for key in groups]
        return sorted(found, key=lambda one: (one.horizon, one.drivers, -one.gain))

    @cached_property
    def weights(self) -> list[Weight]:
        """Stacking weights of the walk, the null, and the null with each account; the mixture is of these."""
        return weights_with_bands(self.fits.densities[:, self._stacked], self.stacked_members)

    @cached_property
    def ahead(self) -> StackAhead:
        """How the stack does ahead of the origins that its weights are learned from."""
        return stack_ahead(self.fits.densities[:, self._stacked], self.stacked_members.index(NULL))

    @property
    def stacked_members(self) -> tuple[str, ...]:
        """Members of the stack: all but the one that holds every account."""
        return self.fits.members[:-1]

    @property
    def _stacked(self) -> list[int]:
        return list(range(len(self.stacked_members)))

    def change(self, first: int, last: int, references: Sequence[Reference] = REFERENCES) -> list[Attribution]:
        """The change of the nation's rate between two years, shared out against each reference."""
        self.check_window(first, last)
        return [attribute(self.panel, self.drivers, self.fits.posterior, first, last, one) for one in references]

    def check_window(self, first: int, last: int) -> None:
        """Refuse years that the panel does not have, or in the wrong order."""
        final = self.panel.years[-1]
        for year in (first, last):
            if not FIRST_YEAR <= year <= final:
                raise TwotrackError(translate("explain.unknown_year", year=year, first=FIRST_YEAR, last=final))
        if first >= last:
            raise TwotrackError(translate("explain.years_in_order", first=first, last=last))

    def _check(self, choice: Choice) -> None:
        if choice.account is not None and choice.account not in self.fits.members:
            known = self.fits.members
            said = translate("explain.unknown_account", name=choice.account, known=", ".join(known))
            raise TwotrackError(said + nearest(choice.account, known))
        if choice.horizon is not None and choice.horizon not in HORIZONS:
            raise TwotrackError(translate("explain.unknown_horizon", found=choice.horizon))
        if choice.origin is not None and choice.origin not in self.fits.origins:
            first, last = self.fits.origins[0], self.fits.origins[-1]
            raise TwotrackError(translate("explain.unknown_origin", year=choice.origin, first=first, last=last))

    def label(self, name: str, language: str) -> str:
        """Name of a member, player or part in a language: an account's label, or a text of the catalogue."""
        if name in self.explanations.accounts:
            return self.explanations.accounts[name].label[language]
        return translate(f"explain.player_{name}", language)


def summarise(own: Sequence[Score], null: Sequence[Score]) -> Summary:
    """Means of a member's scores over origins beside the null's at the same origins."""
    gains = np.array([one.log_score - other.log_score for one, other in zip(own, null, strict=True)])
    means = {
        name: float(np.mean([getattr(one, name) for one in own]))
        for name in ("log_score", "crps", "log_crps", "nation_crps", "coverage_90")
    }
    ratio = means["crps"] / float(np.mean([one.crps for one in null]))
    first = own[0]
    return Summary(
        first.member,
        first.horizon,
        first.drivers,
        origins=len(own),
        gain=float(gains.mean()),
        error=block_error(gains),
        blocks=-(-len(gains) // BLOCK),
        crps_ratio=ratio,
        spread=max(one.spread for one in own),
        **means,
    )


def _of(scores: Sequence[Score], member: str, horizon: int, drivers: str) -> list[Score]:
    return [one for one in scores if (one.member, one.horizon, one.drivers) == (member, horizon, drivers)]
