"""US demand for drugs, the turn to fentanyl, overdose deaths, and what exports earn the organisations."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.drugs.markets import export_income, income_by_drug, log_arriving, scarcity
from twotrack.issues.drugs.vocabulary import Drivers, Inputs, Levers, Measures, Parameters, Signals, Stocks


def overdose_deaths(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Deaths with synthetic opioids: those of the start, and those that come with exposure to fentanyl."""
    exposure = p.deaths_at_start + p.deaths_at_full_exposure * stocks.fentanyl_share
    supply = p.supply_elasticity * log_arriving(levers, p)
    wave = stocks.mortality_wave - stocks.mortality_variance / 2
    return stocks.use * exposure * jnp.exp(supply + wave)


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
    """Deaths of the month, and income, whole and by drug."""
    by_drug = income_by_drug(stocks, levers, p)
    return Measures(
        synthetic_opioid_deaths=overdose_deaths(stocks, levers, p),
        export_income_earned=by_drug.sum(),
        cocaine_income=by_drug @ p.cocaine,
        opioid_income=by_drug @ p.opioids,
        methamphetamine_income=by_drug @ p.methamphetamine,
        cannabis_income=by_drug @ p.cannabis,
    )
