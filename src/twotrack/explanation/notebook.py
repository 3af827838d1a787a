"""The explanations from Python: accounts, scores, weights and changes as tables."""

from dataclasses import asdict
from pathlib import Path

import pandas as pd

from twotrack.explanation.accounts import EXPLANATIONS, checked_account
from twotrack.explanation.results import Results
from twotrack.explanation.summary import Choice
from twotrack.explanation.twin.attribution import MAKERS
from twotrack.explanation.twin.tables import SHIPPED
from twotrack.tables.catalogue import current_language


class Explanation:
    """The accounts of the violence with their fits, or with one left out; each table is made when it is requested."""

    def __init__(self, results: Results, without: str | None = None) -> None:
        self.results = results
        self.choice = Choice(without=without)

    @property
    def accounts(self) -> pd.DataFrame:
        """One row an account: its label, the covariates of its twin, what it cannot contain, its faults."""
        language = current_language()
        rows = [
            {
                "account": name,
                "label": row.label[language],
                "covariates": ", ".join(row.covariates),
                "cannot": row.cannot[language],
                "faults": row.faults[language],
            }
            for name, row in self.results.explanations.accounts.items()
        ]
        return pd.DataFrame(rows)

    @property
    def scores(self) -> pd.DataFrame:
        """One row an origin, horizon, member and way of giving drivers, of the twins and then `of` the simulator."""
        return pd.DataFrame([{"of": of} | asdict(one) for of in MAKERS for one in self.results.scores(self.choice, of)])

    @property
    def summary(self) -> pd.DataFrame:
        """One row a member and horizon, beside the null, of the twins and then `of` the simulator."""
        return pd.DataFrame(
            [{"of": of} | asdict(one) for of in MAKERS for one in self.results.summaries(self.choice, of)]
        )

    @property
    def weights(self) -> pd.DataFrame:
        """Stacking weights with their bands."""
        return pd.DataFrame([asdict(one) for one in self.results.weights_without(self.choice.without)])

    @property
    def ablation(self) -> pd.DataFrame:
        """What leaving out the account costs: one row a maker, horizon and way of giving drivers; empty without one."""
        return pd.DataFrame([asdict(one) for of in MAKERS for one in self.results.ablation(self.choice, of)])

    def change(self, first: int, last: int) -> pd.DataFrame:
        """The change of the nation's rate between two years: one row a reference and part; means add up to it."""
        return pd.DataFrame(
            [
                {"first": found.first, "last": found.last, "reference": found.reference, "change": found.change}
                | asdict(part)
                for found in self.results.change(first, last, left_out=self.choice.without)
                for part in found.parts
            ]
        )


def explain(
    accounts: str | Path | None = None, fits: str | Path | None = None, *, without: str | None = None
) -> Explanation:
    """The shipped accounts and fits, or those of your own file and of the folder that a refit wrote for them; all of
    them, or `without` one account.

    TwotrackError where fits are missing or are of other figures than the accounts', and for a name of no account.
    """
    results = Results(Path(accounts or EXPLANATIONS), Path(fits or SHIPPED))
    if without is not None:
        checked_account(without, results.explanations.accounts)
    return Explanation(results, without)
