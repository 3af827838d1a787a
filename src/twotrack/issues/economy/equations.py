"""Mexican income, the peso, jobs of Hispanics in the United States and its prices, each against its usual path."""

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base import forms
from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, struct

Topic = Float[Array, "topic"]


@struct
class Parameters:
    """Numbers of the issue."""

    value_added_share: Scalar
    export_share: Scalar
    reallocated_share: Scalar
    suspension_loss: Scalar
    income_delay: Scalar
    peso_offset: Scalar
    peso_threat: Scalar
    peso_delay: Scalar
    recording_delay: Scalar
    labour_half_life: Scalar
    labour_sd: Scalar
    price_pass_through: Scalar
    goods_share: Scalar
    price_delay: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    us_hispanic_unemployment: Scalar


@struct
class Drivers:
    """The official rate of unemployment against its usual level, and whether it is known."""

    recorded_labour: Scalar
    labour_known: Scalar


@struct
class Stocks:
    """Mexican income, the peso, jobs and prices in the United States, each against its usual path."""

    income: Scalar
    peso: Scalar
    labour: Scalar
    prices: Scalar


@struct
class Inputs:
    """What a duty and a suspension leave of trade, threats that stand, and the innovation of the month."""

    sales_lost: Scalar = reads("border.export_sales_lost", unit="share")
    duty: Scalar = reads("border.duty_in_force", unit="share")
    activity: Scalar = reads("border.activity", unit="share")
    threats: Topic = reads("diplomacy.threats", unit="share")

    labour_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    mexican_income: Scalar
    peso: Scalar
    us_labour: Scalar
    us_prices: Scalar


@struct
class Measures:
    """What outcomes may read."""

    income_index: Scalar
    peso_index: Scalar
    price_index: Scalar
    unemployment_gap: Scalar


# --- where each stock goes


def income_target(inputs: Inputs, p: Parameters) -> Scalar:
    """Mexican income, log against its usual path, that sales lost and a suspension lead to:

    −v s (1 − r) λ − l (1 − o), with v the Mexican value added in exports, s exports over income, r what is sold to
    others or made in its place, λ the share of sales lost, l the loss from a full suspension, o activity.
    """
    lost = p.value_added_share * p.export_share * forms.complement(p.reallocated_share) * inputs.sales_lost
    return -lost - p.suspension_loss * forms.complement(inputs.activity)


def peso_target(inputs: Inputs, p: Parameters) -> Scalar:
    """Pesos a dollar, log above usual, under a duty and under threats that stand."""
    return p.peso_offset * jnp.log(1 + inputs.duty) + p.peso_threat * inputs.threats.sum()


def price_target(inputs: Inputs, p: Parameters) -> Scalar:
    """Rise of prices of goods in the United States by the duty that is passed through: π d g (1 − λ), with g the usual
    imports from Mexico over the goods that are consumed.
    """
    return p.price_pass_through * inputs.duty * p.goods_share * forms.complement(inputs.sales_lost)


def labour_rate(drivers: Drivers, p: Parameters) -> Scalar:
    """Rate at which jobs move to the figure recorded, or back to the usual where none is."""
    returning = forms.decay_rate(p.labour_half_life)
    return drivers.labour_known / p.recording_delay + forms.complement(drivers.labour_known) * returning


def labour_inflow(inputs: Inputs, drivers: Drivers, p: Parameters) -> Scalar:
    """What moves jobs: the figure recorded, or chance where none is."""
    recorded = drivers.labour_known * drivers.recorded_labour / p.recording_delay
    return recorded + forms.complement(drivers.labour_known) * p.labour_sd * inputs.labour_shock


# --- the issue


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Nothing unusual but the rate of unemployment, which is that of the record."""
    usual = jnp.zeros_like(p.peso_delay)
    return Stocks(income=usual, peso=usual, labour=drivers.labour_known * drivers.recorded_labour, prices=usual)


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """All four, each against its usual path."""
    return Signals(
        mexican_income=stocks.income,
        peso=stocks.peso,
        us_labour=stocks.labour - levers.us_hispanic_unemployment,
        us_prices=stocks.prices,
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    return Stocks(
        income=forms.first_order_delay(income_target(inputs, p), stocks.income, p.income_delay),
        peso=forms.first_order_delay(peso_target(inputs, p), stocks.peso, p.peso_delay),
        labour=labour_inflow(inputs, drivers, p) - labour_rate(drivers, p) * stocks.labour,
        prices=forms.first_order_delay(price_target(inputs, p), stocks.prices, p.price_delay),
    )


def delayed_level(target: Scalar, stock: Scalar, delay: Scalar, elapsed: Scalar) -> Scalar:
    """Stock after part of a month of closing the gap to a target: x* + (x − x*) e^(−t / T)."""
    return target + (stock - target) * forms.decay(1 / delay, elapsed)


def solution(
    stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters, elapsed: Scalar
) -> Stocks:
    """Stocks after part of a month: what the flows lead to, exactly, since what drives them stands still."""
    rate = labour_rate(drivers, p)
    moved = labour_inflow(inputs, drivers, p) * forms.decayed_inflow(rate, elapsed)
    return Stocks(
        income=delayed_level(income_target(inputs, p), stocks.income, p.income_delay, elapsed),
        peso=delayed_level(peso_target(inputs, p), stocks.peso, p.peso_delay, elapsed),
        labour=stocks.labour * forms.decay(rate, elapsed) + moved,
        prices=delayed_level(price_target(inputs, p), stocks.prices, p.price_delay, elapsed),
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Income, the peso and prices as indices of their usual path, and unemployment above usual."""
    return Measures(
        income_index=jnp.exp(stocks.income),
        peso_index=jnp.exp(stocks.peso),
        price_index=1 + stocks.prices,
        unemployment_gap=levers.us_hispanic_unemployment - stocks.labour,
    )
