"""What Americans spend on each drug, what of it the exporters earn, and how dear cocaine is."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.drugs.vocabulary import Drug, Levers, Parameters, Stocks

# --- what passes the ports, and the price of cocaine


def log_arriving(levers: Levers, p: Parameters) -> Scalar:
    """Log of the share that passes the ports: each unit of effort stops the same share again."""
    return (levers.us_port_interdiction - 1) * jnp.log(forms.complement(p.seized_share_at_ports))


def arriving_share(levers: Levers, p: Parameters) -> Scalar:
    """Share of exports that passes the ports, against the reference."""
    return jnp.exp(log_arriving(levers, p))


def cocaine_price(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Log of the price of pure cocaine against that of January 2007: the rise of 2007-2008, and what is stopped at the
    ports beyond the reference.
    """
    risen = forms.ramp(stocks.elapsed, p.cocaine_price_rise_begins, p.cocaine_price_rise_ends)
    return p.cocaine_price_rise * risen - p.cocaine_price_elasticity * log_arriving(levers, p)


def scarcity(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Scarcity of cocaine: log of its price over the price that has become usual; 0 at the start."""
    return cocaine_price(stocks, levers, p) - stocks.usual_cocaine_price


# --- what exporters earn


def retail_spending(elapsed: Scalar, p: Parameters) -> Drug:
    """Retail spending in the United States at usual use: straight lines between four years, then as in the last."""
    to_second = (p.retail_2006 - p.retail_2000) * forms.ramp(elapsed, p.first_anchor, p.second_anchor)
    to_third = (p.retail_2010 - p.retail_2006) * forms.ramp(elapsed, p.second_anchor, p.third_anchor)
    to_last = (p.retail_2016 - p.retail_2010) * forms.ramp(elapsed, p.third_anchor, p.last_anchor)
    return p.retail_2000 + to_second + to_third + to_last


def lost_to_fentanyl(stocks: Stocks, p: Parameters) -> Drug:
    """Share of a drug's income that is lost as fentanyl takes the place of heroin, which earns more."""
    return p.opioids * stocks.fentanyl_share * forms.complement(p.fentanyl_income_ratio)


def lost_to_american_growers(stocks: Stocks, p: Parameters) -> Drug:
    """Share of a drug's income that is lost as cannabis is grown where it is smoked."""
    since = jnp.maximum(stocks.elapsed - p.cannabis_exports_fall, 0)
    return p.cannabis * forms.complement(forms.decay(forms.decay_rate(p.cannabis_exports_half_life), since))


def exporters_earnings(stocks: Stocks, p: Parameters) -> Drug:
    """What exporters earn with each drug at usual use and effort at the ports, before the level is set."""
    left = forms.complement(lost_to_fentanyl(stocks, p)) * forms.complement(lost_to_american_growers(stocks, p))
    return retail_spending(stocks.elapsed, p) * p.exporters_share * left


def income_by_drug(stocks: Stocks, levers: Levers, p: Parameters) -> Drug:
    """Gross export income of the organisations by drug: its sum is the reference in the middle of 2008."""
    then = (retail_spending(p.reference_year, p) * p.exporters_share).sum()
    now = stocks.use * arriving_share(levers, p) * exporters_earnings(stocks, p)
    return p.export_income_reference / then * now


def export_income(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Gross export income of the organisations."""
    return income_by_drug(stocks, levers, p).sum()
