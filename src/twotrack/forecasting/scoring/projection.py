"""A run's own projection beside figures that came later: the outcomes of its draws, scored as any forecast is."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_text, year_of
from twotrack.base.units import factor_to_base
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.flows import FLOWS
from twotrack.forecasting.scoring.rows import PROJECTION, ScoreRow, flow_rows, year_rows
from twotrack.forecasting.scoring.runner import HOMICIDES, Job, Reader
from twotrack.observation.declarations import declarations, outcomes_beside
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.span import Span
from twotrack.runs.inputs import official_level
from twotrack.runs.layout import Layout

Numbers = NDArray[np.float64]
PARTS = frozenset({"nation", "states", "monthly"})


@dataclass(frozen=True)
class Projection:
    """Draws of a run's outcomes, and what labels them."""

    outcomes: Outcomes
    layout: Layout

    @property
    def span(self) -> Span:
        """Months of the run."""
        return self.layout.span

    def rows(self, reader: Reader, todo: list[Job], horizons: tuple[int, ...]) -> list[ScoreRow]:
        """Scores of the projection at the origins of these jobs, which are the last month of the record; none for a
        series whose outcome the run has not by the period of its figures.
        """
        beside, found = outcomes_by_series(self.layout), list[ScoreRow]()
        for job in todo:
            case = reader.case(job, max(horizons))
            if job.group == HOMICIDES:
                found += self.homicide_rows(case, horizons)
            elif (draws := self.flow_draws(case, job.group, beside.get(job.group, ""))) is not None:
                found += flow_rows(case, job.group, PROJECTION, draws, horizons)
        return found

    def homicide_rows(self, case: ForecastCase, horizons: tuple[int, ...]) -> list[ScoreRow]:
        """Nation and states by year. Figures of another institution are met by its share of the level of the last
        recorded year, state by state: projections start from that level.
        """
        last = year_of(self.span.replay_until)
        share = case.known[-MONTHS_A_YEAR:].sum(axis=0) / official_level(last)
        first = self.layout.year_index(last + 1)
        years = min(len(case.future) // MONTHS_A_YEAR, len(self.layout.years) - first)
        draws = np.asarray(self.outcomes.states[HOMICIDES])[:, first : first + years] * share
        reached = tuple(h for h in horizons if h // MONTHS_A_YEAR <= years)
        nation = year_rows(case, PROJECTION, draws.sum(axis=2, keepdims=True), reached)
        return nation + year_rows(case, PROJECTION, draws, reached)

    def flow_draws(self, case: ForecastCase, name: str, outcome: str) -> Numbers | None:
        """Draws of a flow by step ahead, in the unit of its figures; None without an outcome of that period."""
        flow, by_year = FLOWS[name], case.months == MONTHS_A_YEAR
        every = self.outcomes.nation if by_year else self.outcomes.monthly
        if outcome not in every:
            return None
        row = self.layout.outcomes[outcome]
        unit = factor_to_base(row.unit) * (MONTHS_A_YEAR if "year" in row.unit else 1)
        last = self.span.replay_until
        first = self.layout.year_index(year_of(last) + 1) if by_year else last + 1 - self.span.first
        ahead = np.asarray(every[outcome])[:, first : first + len(case.future)]
        return ahead[:, :, None] * unit / flow.divide_by


def outcomes_by_series(layout: Layout) -> dict[str, str]:
    """Outcome that counts what each forecast series counts."""
    return {
        forecast.name: outcome
        for one in declarations(layout.issues, "score")
        for figures in one.row.figures
        for forecast in figures.forecasts
        for outcome in outcomes_beside(layout.outcomes, one, figures)[:1]
    }


def projection_origin(span: Span) -> str:
    """Last month that a projection knows."""
    return month_text(span.replay_until)
