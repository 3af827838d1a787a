"""What the fits say, ready to be printed: scores against the null, weights, and changes shared out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import EXPLANATIONS, NULL, WITHOUT, Explanations, checked_account, read_explanations
from twotrack.explanation.simulator.tables import SimulatorScores, read_simulator_scores
from twotrack.explanation.summary import Ablation, Choice, Summary, ablation, of_member, summarise
from twotrack.explanation.twin.attribution import REFERENCES, Attribution, Maker, Reference, attribute
from twotrack.explanation.twin.drivers import Drivers, read_drivers
from twotrack.explanation.twin.gibbs import Posterior
from twotrack.explanation.twin.members import ALL, leaves_out, without
from twotrack.explanation.twin.panel import Panel, read_panel
from twotrack.explanation.twin.refit import WHOLE, whole_fit
from twotrack.explanation.twin.score import HORIZONS, Score
from twotrack.explanation.twin.stacking import StackAhead, Weight, stack_ahead, weights_with_bands
from twotrack.explanation.twin.tables import SHIPPED, Fits, read_fits, thin
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import TwotrackError, nearest

Numbers = NDArray[np.float64]

# Growth has no growth before it in the first year, so a window cannot begin there.
FIRST_YEAR = 2001
ARTICLE_WINDOWS = ((2007, 2011), (2011, 2014), (2014, 2018))


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
        """Scores of every origin, horizon and member requested; TwotrackError for what is not there."""
        choice = choice or Choice()
        self._check(choice)
        every = self.fits.scores if of == "twin" else self.simulator.scores if self.simulator else ()
        return [one for one in every if choice.wants(one)]

    def ablation(self, choice: Choice, of: Maker = "twin") -> list[Ablation]:
        """What it costs to leave out the account of a choice, by horizon and way of giving drivers; empty where its
        scores were not made.
        """
        if choice.without is None:
            return []
        found = self.scores(choice, of)
        groups = dict.fromkeys((one.horizon, one.drivers) for one in found if leaves_out(one.member))
        pairs = {key: [of_member(found, member, *key) for member in (ALL, without(choice.without))] for key in groups}
        return [ablation(of, choice.without, *pair) for pair in pairs.values()]

    def summaries(self, choice: Choice | None = None, of: Maker = "twin") -> list[Summary]:
        """Members over all origins (or the one requested), best gain over the null of the same maker first within
        horizon and drivers.
        """
        choice = choice or Choice()
        everybody = self.scores(replace(choice, account=None), of)
        nulls = [one for one in everybody if one.member == NULL]
        groups = {(one.member, one.horizon, one.drivers): None for one in self.scores(choice, of)}
        found = [summarise(of_member(everybody, *key), of_member(nulls, NULL, *key[1:])) for key in groups]
        return sorted(found, key=lambda one: (one.horizon, one.drivers, -one.gain))

    @cached_property
    def weights(self) -> list[Weight]:
        """Stacking weights of the walk, the null, and the null with each account; the mixture is of these."""
        return self.weights_without(None)

    def weights_without(self, account: str | None) -> list[Weight]:
        """Stacking weights of a mixture in which an account has no part."""
        members, densities = self._stack(account)
        return weights_with_bands(densities, members)

    @cached_property
    def ahead(self) -> StackAhead:
        """How the stack does ahead of the origins that its weights are learned from."""
        return self.ahead_without(None)

    def ahead_without(self, account: str | None) -> StackAhead:
        """How a stack in which an account has no part does ahead of the origins that its weights are learned from."""
        members, densities = self._stack(account)
        return stack_ahead(densities, members.index(NULL))

    def _stack(self, left_out: str | None) -> tuple[tuple[str, ...], Numbers]:
        """Members of the stack, all but the one that holds every account and one left out, and their densities."""
        if left_out is not None:
            checked_account(left_out, self.explanations.accounts)
        members = tuple(name for name in self.fits.members if name not in {ALL, left_out})
        return members, self.fits.densities[:, [self.fits.members.index(name) for name in members]]

    def change(
        self, first: int, last: int, references: Sequence[Reference] = REFERENCES, left_out: str | None = None
    ) -> list[Attribution]:
        """The change of the nation's rate between two years, shared out against each reference.

        Without an account the twin is fitted again, to the same figures, by the covariates of the others; so what was
        this account's can go to another or to the shocks.
        """
        self.check_window(first, last)
        drivers, posterior = self._fit(left_out)
        return [attribute(self.panel, drivers, posterior, first, last, one) for one in references]

    def _fit(self, left_out: str | None) -> tuple[Drivers, Posterior]:
        """Covariates and posterior of the twin with all accounts, or with all but one."""
        if left_out is None:
            return self.drivers, self.fits.posterior
        drivers = self.drivers.without(checked_account(left_out, self.explanations.accounts))
        return drivers, thin(whole_fit(self.panel, drivers, WHOLE))

    def check_window(self, first: int, last: int) -> None:
        """Refuse years that the panel does not have, or in the wrong order."""
        final = self.panel.years[-1]
        for year in (first, last):
            if not FIRST_YEAR <= year <= final:
                raise TwotrackError(translate("explain.unknown_year", year=year, first=FIRST_YEAR, last=final))
        if first >= last:
            raise TwotrackError(translate("explain.years_in_order", first=first, last=last))

    def _check(self, choice: Choice) -> None:
        if choice.account is not None and choice.without is not None:
            raise TwotrackError(translate("explain.account_and_without"))
        if choice.without is not None:
            checked_account(choice.without, self.explanations.accounts)
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
        if leaves_out(name):
            label = self.label(name.removeprefix(WITHOUT), language)
            return translate("explain.all_without", language, account=label)
        return translate(f"explain.player_{name}", language)
