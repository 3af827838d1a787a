"""The fit reads nothing after its origin: with all that is later a lie, its program is the same to the last letter."""

from dataclasses import replace
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from reading import read_anew
from twotrack.base.months import month_index
from twotrack.calibration import fit as fitting
from twotrack.evidence.series import load_series
from twotrack.observation.data import read_figures
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.levers import read_history
from twotrack.runs.programs import shared_inputs

EARLY = month_index("2004-12")
seen_until = partial(read_figures, first=DEFAULT_SPAN.first)


def lied_to(monkeypatch, first_lie):
    """Every figure and every recorded level from a year on is another."""

    def series(name, *arguments):
        made = load_series(name, *arguments)
        if name.endswith("_season"):
            # Seasons are those of 2012 to 2018 whatever the origin, as the priors computed from these years are.
            return made
        time = next(column for column in ("year", "month", "fiscal_year") if column in made.table)
        late = made.table[time].astype(str).str[:4].astype(int) >= first_lie
        table = made.table.copy()
        figures = [c for c in table.select_dtypes("number") if c != time]
        for factor, column in enumerate(reversed(figures), start=2):
            table[column] = table[column].where(~late, table[column] * factor)
        return replace(made, columns={column: table[column].to_numpy() for column in table})

    def history(name, axes):
        points = read_history(name, axes)
        return type(points)(replace(p, level=p.level / 2 + 0.1) if p.month >= 12 * first_lie else p for p in points)

    for module in ("observation.data", "runs.inputs", "world.exogenous"):
        monkeypatch.setattr(f"twotrack.{module}.load_series", series)
    monkeypatch.setattr("twotrack.policy.recorded.read_history", history)
    read_anew(monkeypatch)


def program_text(until):
    """Density of the figures up to a month as it is handed to the compiler, every figure written out."""
    prepared = fitting.fit_experiment(until)
    fitted = fitting.fitted_of(prepared)
    size = sum(b.location.size for b in prepared.distributions if b.name in fitted)
    return jax.jit(fitting.log_density(prepared, seen_until(until))).lower(jnp.zeros(size)).as_text()


@pytest.mark.usefixtures("world")
def test_nothing_after_the_origin_is_read(monkeypatch):
    """With all that is later a lie, the program is the same to the last letter; with a lie before, it is not."""
    honest = program_text(EARLY)
    with monkeypatch.context() as later:
        lied_to(later, 2005)
        assert program_text(EARLY) == honest
    with monkeypatch.context() as before:
        lied_to(before, 2004)
        seen = seen_until(EARLY)
        path = shared_inputs(fitting.fit_experiment(EARLY), load_scenario("as-it-happened"), 0)
        assert program_text(EARLY) != honest
    true = seen_until(EARLY)
    assert (seen["homicides"][-1] > 1.5 * true["homicides"][-1]).all()
    assert not np.allclose(seen["firearm_share"][-1], true["firearm_share"][-1])
    assert not np.allclose(seen["synthetic_opioid_deaths"][-1], true["synthetic_opioid_deaths"][-1])
    calm = shared_inputs(fitting.fit_experiment(EARLY), load_scenario("as-it-happened"), 0)
    for kind in ("levers", "drivers"):
        ours, theirs = (jax.tree.leaves(getattr(c.forcing, kind)) for c in (calm, path))
        assert any(not np.allclose(a, b) for a, b in zip(ours, theirs, strict=True)), kind
