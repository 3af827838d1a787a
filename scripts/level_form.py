"""How the form of homicide forecasts does where it was chosen: seventeen American countries and the states of Brazil.

    python scripts/level_form.py prior     a nation's numbers until 2005, middle and spread: those of levels/nation.toml
    python scripts/level_form.py nations   bands and CRPS of the nation's form on the countries
    python scripts/level_form.py states    bands and CRPS of the states' form on the states of Brazil

No Mexican figure is read. Origins are the ends of 2004 to 2017; CRPS is of logs, over the mean absolute change.
"""

import sys
from typing import Any

import jax.numpy as jnp
import numpy as np

from twotrack.evidence.series import load_series
from twotrack.forecasting.levels.filter import UNKNOWN_SD, FilterInput, filtered
from twotrack.forecasting.levels.forecasts import OWN_PART, single
from twotrack.forecasting.levels.numbers import FLOW, NATION, STATES, number, parameter_priors, points
from twotrack.forecasting.levels.paths import sample_levels
from twotrack.forecasting.levels.pooling import pool_columns
from twotrack.forecasting.levels.recording import counting_variance, last_years
from twotrack.forecasting.scoring.measures import crps

YEAR, AHEAD, DRAWS, SEED = 12, 4, 2000, 1
ORIGINS = range(2004, 2018)
FEWEST_YEARS = 8


def countries() -> Any:
    """Log rates by year and country."""
    return np.log(
        load_series("unodc/homicide_rates_americas").table.pivot(index="year", columns="country").astype(float)
    )


def print_prior() -> None:
    """Middle and spread over countries of each number, from wide assumptions and the figures until 2005."""
    logs = countries().loc[:2005].to_numpy()
    grid, known = points(FLOW), parameter_priors(FLOW.table)
    seen = FilterInput(jnp.asarray(logs - np.nanmean(logs, axis=0)), jnp.zeros(logs.shape), YEAR)
    alike = jnp.ones(len(logs))
    density = np.asarray(filtered(FLOW.motion(grid.values), seen, jnp.asarray(UNKNOWN_SD), alike).density)
    found = pool_columns(grid.standard, density)
    for at, (name, _, _) in enumerate(FLOW.nodes):
        middle = float(number(known[name], np.array(found.middle[at])))
        print(f"{name}: median {middle:.4g}, log sd over countries {found.spread[at] * float(known[name].scale):.3g}")


def print_nations() -> None:
    """Scores of every country with enough years behind the origin."""
    logs, rng = countries(), np.random.default_rng(SEED)
    found: list[tuple[int, Any, Any, float]] = []
    for origin in ORIGINS:
        for country in logs:
            column = logs[country]
            known = column.loc[:origin].to_numpy()
            if np.isfinite(known).sum() < FEWEST_YEARS or not np.isfinite(known[-1]):
                continue
            home = np.nanmean(known[-15:])
            seen = FilterInput(jnp.asarray(known - home)[:, None], jnp.zeros((len(known), 1)), YEAR)
            levels = single(NATION, seen, AHEAD, YEAR, rng, DRAWS)
            chance = np.sqrt(levels.recording / YEAR)[:, None] * rng.standard_normal((DRAWS, AHEAD, 1))
            drawn = home + levels.paths + chance
            came = column.reindex(range(origin + 1, origin + 1 + AHEAD)).to_numpy()
            found += [(h, drawn[:, h], came[h : h + 1], known[-1]) for h in range(AHEAD) if np.isfinite(came[h])]
    print_table(found)


def print_states() -> None:
    """Scores of the states of Brazil, the nation given by its own form."""
    table = load_series("datasus/homicides_brazil").table.pivot(index="year", columns="place", values="homicides")
    rng = np.random.default_rng(SEED)
    found: list[tuple[int, Any, Any, Any]] = []
    for origin in ORIGINS:
        known = table.loc[:origin].to_numpy(dtype=float)
        total = known.sum(axis=1, keepdims=True)
        apart = np.log(known / total)
        home = np.log(total[-15:]).mean()
        seen = FilterInput(jnp.asarray(np.log(total) - home), jnp.asarray(1 / total), YEAR)
        national = home + single(NATION, seen, AHEAD, YEAR, rng, DRAWS).paths
        share = np.exp(shares(apart, counting_variance(known, np.ones_like(known)), rng))
        expected = np.exp(national) * share / share.sum(axis=2, keepdims=True)
        drawn = np.log(rng.poisson(expected) + 1 / 2)
        came = np.log(table.reindex(range(origin + 1, origin + 1 + AHEAD)).to_numpy(dtype=float) + 1 / 2)
        found += [(h, drawn[:, h], came[h], np.log(known[-1] + 1 / 2)) for h in range(AHEAD)]
    print_table(found)


def shares(apart: Any, chance: Any, rng: np.random.Generator) -> Any:
    """Log shares by draw, year and state, half around known homes and half around an unknown one, by years."""
    own, grid = last_years(apart, YEAR), points(STATES)
    how = STATES.motion(grid.values)
    parts: list[Any] = []
    for home, unknown in ((OWN_PART * own + (1 - OWN_PART) * own.mean(), 0.0), (own * 0 + own.mean(), UNKNOWN_SD)):
        found = filtered(how, FilterInput(jnp.asarray(apart - home), jnp.asarray(chance), YEAR), jnp.asarray(unknown))
        belief = pool_columns(grid.standard, np.asarray(found.density)).weights
        levels = sample_levels(how, found, belief, AHEAD, YEAR, rng, DRAWS // 2)
        noise = np.sqrt(levels.recording / YEAR)[:, None] * rng.standard_normal(levels.paths.shape)
        parts.append(home + levels.paths + noise)
    return np.concatenate(parts)


def print_table(found: list[tuple[int, Any, Any, Any]]) -> None:
    """Cover of the 50 and the 90 % band, and CRPS of logs against the mean absolute change, by distance."""
    print("months  figures  inside 50 %  inside 90 %  CRPS over absolute change")
    for ahead in range(AHEAD):
        part = [row for row in found if row[0] == ahead]
        bands = [np.quantile(drawn, (0.05, 0.25, 0.75, 0.95), axis=0) for _, drawn, _, _ in part]
        came = [row[2] for row in part]
        wide = np.concatenate([(b[0] <= c) & (c <= b[3]) for b, c in zip(bands, came, strict=True)])
        narrow = np.concatenate([(b[1] <= c) & (c <= b[2]) for b, c in zip(bands, came, strict=True)])
        score = np.concatenate([crps(drawn, c) for _, drawn, c, _ in part])
        change = np.concatenate([np.abs(c - last) for _, _, c, last in part])
        inside = f"{100 * narrow.mean():10.0f}  {100 * wide.mean():10.0f}"
        print(f"{YEAR * (ahead + 1):6d}  {len(wide):7d}  {inside}  {score.mean() / change.mean():.3f}")


if __name__ == "__main__":
    {"prior": print_prior, "nations": print_nations, "states": print_states}[sys.argv[1]]()
