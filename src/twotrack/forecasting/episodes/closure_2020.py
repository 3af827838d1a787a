"""The closure of 2020, forecast from February: crossings by mode, the rule and the measures given and nothing else."""

from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from numpy.typing import NDArray

from twotrack.base.months import month_index
from twotrack.base.shapes import Scalar
from twotrack.forecasting.episodes.reports import LAST, ORIGIN
from twotrack.observation.declarations import Declaration, declarations
from twotrack.observation.kalman import filtered
from twotrack.observation.law import by_column, column_variances
from twotrack.observation.paths import column
from twotrack.observation.smoothing_term import logs
from twotrack.observation.walks import WaveMotion, month_ends
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.tables.readers import read_rows
from twotrack.tables.rows import ParameterRow
from twotrack.world.assemble import World, shipped_world
from twotrack.world.derivative import Structs, all_signals, start_month, substeps
from twotrack.world.exogenous import Forcing
from twotrack.world.forcing import driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import (
    ParameterDistribution,
    parameter_distribution,
    parameter_distributions,
    scales_of,
)
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.parameters.fitted import read_fitted
from twotrack.world.simulate import STEPS_A_MONTH, Stepping, step_part
from twotrack.world.subset import FrozenSignals, by_month, sub_world

Numbers = NDArray[np.float64]

FITTED_THEN = Path(__file__).parent / "fitted_2020-02.toml"
PRIORS_THEN = Path(__file__).parent / "priors_2020-02.toml"
# Given of the months after the origin: the closure, and the measures against the epidemic. Nothing else is.
GIVEN = ("joint_land_restriction", "mx_activity_suspension", "mx_health_measures", "us_health_measures")
BORDER, EPIDEMIC = "border", "pandemic"
CROSSINGS = "bts/crossings"
CHUNK = 200


def crossings() -> Declaration:
    """The observation that crossings are a part of."""
    (found,) = (one for one in declarations() if any(row.series == CROSSINGS for row in one.row.figures))
    return found


def crossing_modes() -> tuple[str, ...]:
    """Modes of crossing, in the order of their observation."""
    return tuple(row.column for row in crossings().row.figures if row.series == CROSSINGS)


class Mode(NamedTuple):
    """One mode in one possible world: the mechanism's path by month without chance, and how its waves move."""

    path: Float[Array, "month"]
    shock: Scalar
    half_life: Scalar
    irregular: Scalar


def numbers_then() -> tuple[ParameterDistribution, ...]:
    """Numbers of the border as of February 2020: fitted to figures up to it, and the beliefs of that month instead of
    priors that were computed from later figures.
    """
    then = read_rows(PRIORS_THEN, ParameterRow)
    fitted = [
        b
        for b in parameter_distributions(shipped_world().tables, read_fitted(FITTED_THEN).numbers)
        if b.name.startswith(f"{BORDER}.")
    ]
    replaced = {f"{BORDER}.{key}": row for key, row in then.items()}
    return tuple(parameter_distribution(b.name, replaced[b.name], None) if b.name in replaced else b for b in fitted)


def lever_paths_given(paths: dict[str, Any]) -> dict[str, Any]:
    """Paths of the levers as the forecast has them: those given as recorded, all others held as they were."""
    known = ORIGIN + 1 - DEFAULT_SPAN.first

    def hold(path: Any) -> Any:
        later = np.repeat(path[known - 1 : known], len(path) - known, axis=0)
        return np.concatenate([path[:known], later])

    return {name: path if name in GIVEN else hold(path) for name, path in paths.items()}


def closure_given() -> tuple[World, FrozenSignals]:
    """The border alone, and its input up to December 2021: levers as given, seasons, and the measures against
    an epidemic in which nobody is infected.
    """
    span = Span(DEFAULT_SPAN.first, LAST, LAST)
    both, border = sub_world(shipped_world(), (BORDER, EPIDEMIC)), sub_world(shipped_world(), (BORDER,))
    levers = lever_forcing(both, lever_paths_given(lever_paths(Scenario(), span)))
    shocks = shock_forcing(border, jax.random.key(0), jnp.array(list(span.months)), 0.0)
    months = by_month(Forcing(levers, driver_forcing(both, span), shocks))
    signals: Structs = {issue.name: () for issue in shipped_world()} | {EPIDEMIC: measures_in_force(both, months)}
    return border, FrozenSignals(months, signals, signals)


def measures_in_force(both: World, months: Forcing) -> Any:
    """Signals of the epidemic's issue by month where nobody is ever infected: only its levers speak."""
    known = tuple(
        b for b in parameter_distributions(shipped_world().tables) if b.name.startswith((f"{BORDER}.", f"{EPIDEMIC}."))
    )
    p = parameters(both, median_values(known, scales_of(known)))[EPIDEMIC]
    (issue,) = (i for i in both if i.name == EPIDEMIC)

    @jax.jit
    def calmly(drivers: Any, levers: Any) -> Any:
        stocks = issue.equations.initial(drivers, p)
        return jax.vmap(lambda month: issue.equations.signals(stocks, month, p))(levers)

    return calmly(jax.tree.map(lambda a: a[0], months.drivers[EPIDEMIC]), months.levers[EPIDEMIC])


def simulate_border(border: World, p: Structs, frozen: FrozenSignals) -> Float[Array, "month diagnostic"]:
    """Integrals of everything watched at the border by month: one step a month until the epidemic begins, since nothing
    there moves within a month before; then as many as the issue asks for.
    """
    first = jax.tree.map(lambda a: a[0], frozen.forcing.drivers)
    stocks: Structs = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in border}

    def by_steps(steps: int) -> Any:
        def one_month(stocks: Structs, month: FrozenSignals) -> tuple[Structs, Array]:
            signals = month.before | all_signals(border, stocks, month.forcing.levers, p)
            return step_part(tuple(border), stocks, month.forcing, p, signals, signals, Stepping(steps))

        return one_month

    until = month_index(start_month(shipped_world().issue(EPIDEMIC))) - DEFAULT_SPAN.first
    calm, later = (jax.tree.map(lambda a, part=part: a[part], frozen) for part in (slice(until), slice(until, None)))
    stocks, before = jax.lax.scan(by_steps(STEPS_A_MONTH), stocks, calm)
    _, after = jax.lax.scan(by_steps(STEPS_A_MONTH * max(map(substeps, border))), stocks, later)
    return jnp.concatenate([before, after])


def modes_of(border: World, values: dict[str, Array], frozen: FrozenSignals) -> Mode:
    """Every mode in one possible world, stacked along a first axis."""
    diagnostics = simulate_border(border, parameters(border, values), frozen)
    one = crossings()
    (wave,) = one.row.process
    at = np.flatnonzero([row.series == CROSSINGS for row in one.columns])
    rows = [row for row in one.columns if row.series == CROSSINGS]
    return Mode(
        path=jnp.concatenate([column(border, one, row, diagnostics, values) for row in rows], axis=1).T,
        shock=by_column(one, values[one.full(wave.sd)])[at],
        half_life=by_column(one, values[one.full(wave.half_life)])[at],
        irregular=column_variances(one, values)[at],
    )


@lru_cache(maxsize=2)
def mechanism_draws(draws: int, seed: int) -> Mode:
    """Every mode (second axis) in each possible world (first axis), under the closure as it was."""
    known = numbers_then()
    border, frozen = closure_given()

    def one(key: Array, scales: Any, frozen: FrozenSignals) -> Mode:
        return modes_of(border, drawn_values(known, scales, key), frozen)

    keys = jax.vmap(partial(draw_key, seed))(jnp.arange(draws))
    program: Any = jax.jit(lambda keys, *rest: jax.lax.map(lambda key: one(key, *rest), keys, batch_size=CHUNK))
    return program(keys, scales_of(known), frozen)


def forecast(mode: str, known: Numbers, draws: int, seed: int) -> Numbers:
    """Draws of the months from March 2020 to December 2021 of one mode, given its months from January 2000 up to
    February 2020: the mechanism's path, the wave inferred from the known months, and the chance of a month.
    """
    found = mechanism_draws(draws, seed)
    at = crossing_modes().index(mode)
    own = Mode(*(column[:, at] for column in found))
    keys = jax.vmap(partial(draw_key, seed + 1))(jnp.arange(draws))
    return np.asarray(_continue_series(own, jnp.asarray(known[-(ORIGIN + 1 - DEFAULT_SPAN.first) :]), keys))


@jax.jit
def _continue_series(modes: Mode, known: Float[Array, "month"], keys: Array) -> Float[Array, "draw ahead"]:
    return jax.vmap(lambda mode, key: continue_series(mode, known, key))(modes, keys)


def continue_series(mode: Mode, known: Float[Array, "month"], key: Array) -> Float[Array, "ahead"]:
    """Crossings of the months after the known ones, in one possible world.

    The gap to the mechanism's path, ln(figure) − ln(path), is a wave with a half-life and an error of its own,
    filtered over the known months; from a draw of where it stands it goes on with drawn shocks.
    """
    count = known.shape[0]
    seen = jnp.append(logs(known) - jnp.log(mode.path[:count]), jnp.nan)[:, None]
    motion = month_ends(mode.half_life)
    error = mode.irregular * jnp.ones_like(seen)
    filtering = filtered(seen, WaveMotion(*(part[None] for part in motion)), mode.shock[None, None] ** 2, error)
    first, own, single = jax.random.split(key, 3)
    spread = jnp.sqrt(jnp.maximum(filtering.spread[-1, 0, 0] - mode.irregular, 0.0))
    start = filtering.forecast[-1, 0] + spread * jax.random.normal(first)

    def month(wave: Array, shock: Array) -> tuple[Array, Array]:
        return motion.carried * wave + motion.added * mode.shock * shock, wave

    steps = mode.path.shape[0] - count
    _, wave = jax.lax.scan(month, start, jax.random.normal(own, (steps,)))
    alone_in_month = jnp.sqrt(mode.irregular) * jax.random.normal(single, (steps,))
    return mode.path[count:] * jnp.exp(wave + alone_in_month)
