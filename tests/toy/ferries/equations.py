"""Passengers of ferries: a usual number, raised and lowered by a wave that reverts."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.fields import shock
from twotrack.base.shapes import Scalar, struct


@struct
class Parameters:
    """Numbers of the issue."""

    usual: Scalar
    shock_sd: Scalar
    half_life: Scalar


@struct
class Levers:
    """None."""


@struct
class Drivers:
    """None."""


@struct
class Stocks:
    """The wave of travel."""

    wave: Scalar


@struct
class Inputs:
    """Innovation of the month."""

    wave_shock: Scalar = shock()


@struct
class Signals:
    """None."""


@struct
class Measures:
    """What outcomes may read."""

    passengers: Scalar


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """No wave at the start."""
    return Stocks(wave=0 * p.usual)


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Nothing is published."""
    return Signals()


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of the wave in a month."""
    return Stocks(wave=p.shock_sd * inputs.wave_shock - forms.decay_rate(p.half_life) * stocks.wave)


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Passengers carried."""
    return Measures(passengers=p.usual * jnp.exp(stocks.wave))
