"""A made-up experiment of three years: its draws are random numbers keyed by seed and draw."""

import os
import signal
from collections import namedtuple
from dataclasses import dataclass, field

import numpy as np

from twotrack.base.months import month_index
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.layout import Layout
from twotrack.runs.receipt import Receipt
from twotrack.runs.run import label_result
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import issue_tables

SPAN = Span(month_index("2020-01"), month_index("2021-12"), month_index("2022-12"))
RECORD = Scenario()
# As the outcomes of a run, without the engine.
Raw = namedtuple("Raw", ["nation", "states", "topics", "monthly", "topic_months"])  # noqa: PYI024


def groups(layout):
    """Shape of each outcome in each group: all of them by year, and two by month."""
    rows, years = layout.outcomes, len(layout.years)
    by_state = [name for name, row in rows.items() if row.by_state]
    by_topic = [name for name, row in rows.items() if row.by_topic]
    return {
        "nation": dict.fromkeys(rows, (years,)),
        "states": dict.fromkeys(by_state, (years, len(codes("state")))),
        "topics": dict.fromkeys(by_topic, (years, len(codes("topic")))),
        "monthly": dict.fromkeys([name for name, row in rows.items() if row.monthly][:2], (len(layout.months),)),
    }


def die_once(mark):
    """Kill the first process that comes here, as a full memory does; a file is the mark that this was done."""
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class MadeUp:
    """Experiment as the rooms above need it: layout, receipt, draws in blocks and all at once."""

    spoilt: tuple[int, ...] = ()
    equations: str = "made-up"
    layout: Layout = field(default_factory=lambda: Layout(issue_tables(), SPAN))
    asked: list = field(default_factory=list)
    deadly: str = ""

    def receipt(self, scenario, draws, seed):
        parts = dict.fromkeys(("tables", "record", "evidence", "fitted", "scenario_hash"), "0" * 16)
        return Receipt(
            version="0", scenario=scenario.name, seed=seed, draws=draws, layer="prior", shocks="unconditioned",
            equations=self.equations, **parts,
        )  # fmt: skip

    def block(self, scenario, draws, seed, progress=lambda _: None):
        del scenario
        self.asked.append(draws)
        if self.deadly and draws.start == 2_000:
            die_once(self.deadly)
        found = {group: {} for group in Raw._fields}
        shapes = [(group, n, shape) for group, each in groups(self.layout).items() for n, shape in each.items()]
        size = sum(int(np.prod(shape)) for _, _, shape in shapes)
        table = np.array([np.random.default_rng([seed, draw]).standard_normal(size) for draw in draws])
        table[[at for at, draw in enumerate(draws) if draw in self.spoilt], 0] = np.nan
        start = 0
        for number, (group, name, shape) in enumerate(shapes):
            stop = start + int(np.prod(shape))
            values = table[:, start:stop].reshape(len(draws), *shape)
            # Some outcomes grow, some change their sign, some are mostly zero.
            found[group][name] = [np.exp(values * 2), values * 1e4, np.maximum(values, 0)][number % 3]
            start = stop
        progress(len(draws))
        # As an engine may: not in the order of the tables.
        return Raw(**{group: dict(sorted(each.items())) for group, each in found.items()})

    def result(self, draws, seed, scenario=RECORD):
        """The same draws as an ordinary run has them."""
        return label_result(self, scenario, self.block(scenario, range(draws), seed), seed)
