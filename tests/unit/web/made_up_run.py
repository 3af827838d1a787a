"""Made-up results over the package's own tables: worlds of smooth curves, so that a page needs no engine."""

from functools import lru_cache

import numpy as np

from twotrack.observation.official import official_points
from twotrack.policy.files import load_scenario
from twotrack.report.payload.assemble import Outlines, payload_of
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.results.result import Result
from twotrack.runs.results.summary import summarize
from twotrack.web.effects import MONTH, effect_of, far_level, moved_alone
from twotrack.web.stories import first_changed, story_set

DRAWS = 24
# Outcomes that no made-up scenario touches.
STILL = ("us_approval", "remittances", "states_pull")


@lru_cache(maxsize=1)
def experiment():
    return shipped_experiment()


@lru_cache(maxsize=64)
def made_up_result(name, draws=DRAWS, seed=1):
    return result_of(load_scenario(name), draws, seed)


def result_of(scenario, draws=DRAWS, seed=1):
    """A run whose outcomes are their official paths with noise, which a scenario that sets anything lowers a little."""
    found = experiment()
    layout, rng = found.layout, np.random.default_rng(seed)
    years = np.arange(len(layout.years))
    moved = np.zeros(len(years))
    if scenario.settings:
        at = first_changed(scenario, made_up_result("status-quo", draws, seed))
        moved = np.where(years >= at, 0.03 * len(scenario.settings), 0.0)
    nation = {}
    for at, (name, row) in enumerate(layout.outcomes.items()):
        path = official_path(row, layout)
        spread = np.where(years >= 22, 0.08 * np.sqrt(np.maximum(years - 21, 0)), 0.02)
        shocks = rng.normal(size=(draws, 1)) * spread + rng.normal(size=(draws, len(years))) * spread / 4
        effect = 0.0 if name in STILL else moved * (1 + at % 3) * (1 + 0.3 * rng.normal(size=(draws, 1)))
        nation[name] = path * np.exp(shocks) * np.exp(-effect)
    receipt = found.receipt(scenario, draws, seed)
    return Result(
        scenario=scenario,
        receipt=receipt,
        layout=layout,
        draws=tuple(range(draws)),
        nation=nation,
        **places_of(nation, layout),
        nonfinite=(),
    )


def national(table):
    """Whether each row of a results table is of no single state and no single topic."""
    return ~table["place"].str.startswith("MX-") & (table["topic"] == "")


def places_of(nation, layout):
    """States, topics and months of the outcomes that have them."""
    states = {name: state_draws(nation[name], layout) for name, row in layout.outcomes.items() if row.by_state}
    topics = {
        name: nation[name][:, :, None] * np.linspace(0.3, 0.1, len(layout.topics))
        for name, row in layout.outcomes.items()
        if row.by_topic
    }
    monthly = {name: np.repeat(nation[name], 12, axis=1) / 12 for name, row in layout.outcomes.items() if row.monthly}
    return {"states": states, "topics": topics, "monthly": monthly}


def official_path(row, layout):
    """Official figures where there are some, the last one held; a gentle wave elsewhere."""
    years = np.array(layout.years)
    points = official_points(row, layout.span)
    if points is None:
        level = 0.4 if row.unit == "share" else 50.0
        return level * (1 + 0.2 * np.sin(years / 3.0))
    return np.interp(years, *zip(*sorted(dict(zip(points.years, points.values, strict=True)).items()), strict=True))


def state_draws(nation, layout):
    weights = np.linspace(0.2, 2.0, len(layout.states))
    return nation[:, :, None] * weights


@lru_cache(maxsize=8)
def made_up_set(*names):
    return story_set([made_up_result(name) for name in names])


@lru_cache(maxsize=1)
def made_up_stories():
    """Stories with the effect of three levers."""
    from twotrack.policy.scenario import levers

    base = made_up_result("status-quo")
    effects = {}
    for name in ("us_dealer_rules", "mx_arrest_effort", "us_title42"):
        value = far_level(name, levers()[name])
        effects[name] = effect_of(result_of(moved_alone(name, value)), base, value)
    found = made_up_set("status-quo", "arms-for-inspections", "health-first", "no-closure-2020", "maximum-pressure")
    return found.model_copy(update={"month": MONTH, "effects": effects})


@lru_cache(maxsize=8)
def made_up_page_payload(name="as-it-happened", seed=1):
    return payload_of(experiment(), summarize(made_up_result(name, DRAWS, seed)), Outlines([], None))
