"""Exponential smoothing and Theta on log figures, with their own normal bands; ARIMA where a library is installed."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

Numbers = NDArray[np.float64]
Generator = np.random.Generator

LEAST_SD, MOST_SD, MOST_LOG = 0.02, 3.0, 25.0


class Bands(NamedTuple):
    """Middle and standard deviation of the log figures ahead."""

    middle: Any
    spread: Any


class Smooth(NamedTuple):
    """Smoothing of level and trend: weights, damping, errors, and where it ends."""

    weights: tuple[float, float, float]
    error: float
    level: float
    trend: float


def smooth(past: Numbers, alpha: float, beta: float, phi: float) -> Smooth:
    """Exponential smoothing with level l, trend b and damping φ, in error-correction form; mean squared one-step
    error.

        e_t = y_t − l − φ b,   l ← l + φ b + α e_t,   b ← φ b + β e_t

    `past` are logs of figures, `weights` are (α, β, φ). Reference: Hyndman, Koehler, Ord and Snyder (2008),
    Forecasting with Exponential Smoothing, chapter 2.
    """
    level = float(past[:3].mean())
    trend = float(np.diff(past[:6]).mean()) if beta > 0 and len(past) > 1 else 0.0
    squares = 0.0
    for seen in past:
        surprise = seen - level - phi * trend
        squares += surprise**2
        level, trend = level + phi * trend + alpha * surprise, phi * trend + beta * surprise
    return Smooth((alpha, beta, phi), squares / len(past), level, trend)


def ets(past: Numbers, steps: int) -> Bands:
    """Forecast of the best of no trend, trend and damped trend by the corrected Akaike criterion (AICc).

    AICc = n ln(mean squared error) + 2k + 2k (k + 1) / (n − k − 1), k the numbers of a form.
    """
    forms = [((0.0,), (0.5,), 2), ((0.05,), (0.5, 0.1), 4), ((0.05,), (0.5, 0.1, 0.9), 5)]
    count = len(past)
    best: tuple[float, Smooth] | None = None
    for _, start, numbers in forms:
        if count < numbers + 4:
            continue
        fit = _best_fit(past, start)
        penalty = 2 * numbers + 2 * numbers * (numbers + 1) / (count - numbers - 1)
        score = count * np.log(max(fit.error, 1e-12)) + penalty
        if best is None or score < best[0]:
            best = (score, fit)
    fit = best[1] if best is not None else smooth(past, 0.5, 0.0, 1.0)
    return _ahead(fit, steps)


def _best_fit(past: Numbers, start: tuple[float, ...]) -> Smooth:
    def full(z: Any) -> tuple[float, float, float]:
        weights = expit(z)
        alpha = float(np.clip(weights[0], 1e-3, 0.999))
        beta = float(alpha * weights[1]) if len(weights) > 1 else 0.0
        phi = float(0.8 + 0.18 * weights[2]) if len(weights) > 2 else 1.0
        return alpha, beta, phi

    begin = [float(np.log(value / (1 - value))) for value in start]
    search: Any = {"method": "Nelder-Mead", "options": {"maxiter": 200}}
    found: Any = minimize(lambda z: smooth(past, *full(z)).error, begin, **search)
    return smooth(past, *full(found.x))


def _ahead(fit: Smooth, steps: int) -> Bands:
    alpha, beta, phi = fit.weights
    damped = np.cumsum(phi ** np.arange(1, steps + 1))
    middle = fit.level + damped * fit.trend
    weight = alpha + beta * np.concatenate([[0.0], damped[:-1]])
    squares = np.concatenate([[0.0], np.cumsum(weight[1:] ** 2)])
    return Bands(middle, np.sqrt(fit.error * (1 + squares)))


def theta(past: Numbers, steps: int) -> Bands:
    """Theta method: simple exponential smoothing with half the slope b of a least-squares line as drift.

        ŷ_{t+h} = l + b/2 · (h − 1 + (1 − (1 − α)^n) / α),   sd = √(mse (1 + (h − 1) α²))

    Reference: Assimakopoulos and Nikolopoulos (2000); Hyndman and Billah (2003), International Journal of
    Forecasting 19.
    """
    count = len(past)
    when = np.arange(count) - (count - 1) / 2
    slope = float((when * past).sum() / (when**2).sum()) if count > 1 else 0.0
    fit = _best_fit(past, (0.5,))
    alpha = fit.weights[0]
    ahead = np.arange(1, steps + 1)
    middle = fit.level + slope / 2 * (ahead - 1 + (1 - (1 - alpha) ** count) / alpha)
    return Bands(middle, np.sqrt(fit.error * (1 + (ahead - 1) * alpha**2)))


def arima_here() -> bool:
    """Whether the library that searches ARIMA models is installed; it is no dependency of the project."""
    return find_spec("statsforecast") is not None


def auto_arima(past: Numbers, steps: int) -> Bands:
    """ARIMA searched by the library, with its own bands."""
    models: Any = import_module("statsforecast.models")
    found = models.AutoARIMA().forecast(y=past, h=steps, level=[68])
    width = (np.asarray(found["hi-68"]) - np.asarray(found["lo-68"])) / 2 / 0.99446
    return Bands(np.asarray(found["mean"], dtype=float), np.nan_to_num(width, nan=0.3))


def rivals() -> dict[str, Any]:
    """The smoothing rivals that can run here, by name."""
    return {"ets": ets, "theta": theta} | ({"auto_arima": auto_arima} if arima_here() else {})


def sample_bands(rule: Any, past: Numbers, steps: int, rng: Generator, draws: int) -> Numbers:
    """Draws of figures from a rule on the logs of each column (draw, step, column)."""
    bands = [rule(np.log(column + 0.5), steps) for column in past.T]
    middle = np.stack([b.middle for b in bands], axis=1)
    spread = np.clip(np.stack([b.spread for b in bands], axis=1), LEAST_SD, MOST_SD)
    drawn = middle + spread * rng.standard_normal((draws, *middle.shape))
    return np.maximum(np.exp(np.minimum(drawn, MOST_LOG)) - 0.5, 0)
