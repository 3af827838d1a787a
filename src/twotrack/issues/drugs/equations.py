"""US demand for drugs, the turn to fentanyl, overdose deaths, and what exports earn the organisations."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.fields import shock
from twotrack.base.shapes import Scalar, struct


@struct
class Parameters:
    """Numbers of the issue."""

    use_turnover_rate: Scalar
    fentanyl_share_at_start: Scalar
    fentanyl_spread_rate: Scalar
    deaths_at_start: Scalar
    deaths_at_full_exposure: Scalar
    supply_elasticity: Scalar
    seized_share_at_ports: Scalar
    export_income_reference: Scalar
    mortality_shock_sd: Scalar
    mortality_half_life: Scalar
    shock_interval: Scalar
    cocaine_price_rise: Scalar
    cocaine_price_rise_begins: Scalar
    cocaine_price_rise_ends: Scalar
    cocaine_price_elasticity: Scalar
    usual_price_delay: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    us_demand_reduction: Scalar
    us_port_interdiction: Scalar


@struct
class Drivers:
    """The issue follows no outside series."""


@struct
class Stocks:
    """Time since the start, use, the spread of fentanyl, the passing wave in mortality with its variance, and the
    price of cocaine that has become usual.
    """

    elapsed: Scalar
    use: Scalar
    fentanyl_share: Scalar
    mortality_wave: Scalar
    mortality_variance: Scalar
    usual_cocaine_price: Scalar


@struct
class Inputs:
    """The innovation of the month."""

    mortality_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    export_income: Scalar
    deaths: Scalar
    scarcity: Scalar


@struct
class Measures:
    """What outcomes may read."""

    synthetic_opioid_deaths: Scalar
    export_income_earned: Scalar


def arriving_share(levers: Levers, p: Parameters) -> Scalar:
    """Share of exports that passes the ports, against the reference: each unit of effort stops the same share again."""
    return forms.complement(p.seized_share_at_ports) ** (levers.us_port_interdiction - 1)


def cocaine_price(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Log of the price of pure cocaine against that of January 2007: the rise of 2007-2008, and what is stopped at the
    ports beyond the reference.
    """
    risen = forms.ramp(stocks.elapsed, p.cocaine_price_rise_begins, p.cocaine_price_rise_ends)
    return p.cocaine_price_rise * risen - p.cocaine_price_elasticity * jnp.log(arriving_share(levers, p))


def scarcity(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Scarcity of cocaine: log of its price over the price that has become usual; 0 at the start."""
    return cocaine_price(stocks, levers, p) - stocks.usual_cocaine_price


def export_income(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Gross export income of the organisations."""
    return p.export_income_reference * stocks.use * arriving_share(levers, p)


def overdose_deaths(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Deaths with synthetic opioids: those of the start, and those that come with exposure to fentanyl."""
    exposure = p.deaths_at_start + p.deaths_at_full_exposure * stocks.fentanyl_share
    supply = arriving_share(levers, p) ** p.supply_elasticity
    wave = jnp.exp(stocks.mortality_wave - stocks.mortality_variance / 2)
    return stocks.use * exposure * supply * wave


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Use at its reference, fentanyl at its start, no wave, no scarcity."""
    zero = jnp.zeros_like(p.fentanyl_share_at_start)
    return Stocks(
        elapsed=0 * p.shock_interval,
        use=zero + 1,
        fentanyl_share=p.fentanyl_share_at_start,
        mortality_wave=zero,
        mortality_variance=zero,
        usual_cocaine_price=zero,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Export income, which recruits, deaths, which are news, and scarcity, which is fought over."""
    return Signals(
        export_income=export_income(stocks, levers, p),
        deaths=overdose_deaths(stocks, levers, p),
        scarcity=scarcity(stocks, levers, p),
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    reversion = forms.decay_rate(p.mortality_half_life)
    return Stocks(
        elapsed=jnp.ones_like(stocks.elapsed),
        use=p.use_turnover_rate * (forms.complement(levers.us_demand_reduction) - stocks.use),
        fentanyl_share=forms.logistic_growth(p.fentanyl_spread_rate, stocks.fentanyl_share),
        mortality_wave=p.mortality_shock_sd * inputs.mortality_shock - reversion * stocks.mortality_wave,
        mortality_variance=p.mortality_shock_sd**2 * p.shock_interval - 2 * reversion * stocks.mortality_variance,
        usual_cocaine_price=scarcity(stocks, levers, p) / p.usual_price_delay,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Deaths and income of the month."""
    return Measures(
        synthetic_opioid_deaths=overdose_deaths(stocks, levers, p),
        export_income_earned=export_income(stocks, levers, p),
    )
