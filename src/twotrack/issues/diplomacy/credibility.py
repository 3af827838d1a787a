"""What a threat is worth: it wears while it is neither carried out nor dropped, and comes back by rest or by proof."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.diplomacy.vocabulary import Levers, Parameters, Stocks, Topic


def believed(stocks: Stocks, levers: Levers) -> tuple[Scalar, Scalar]:
    """Threats of a tariff and of a listing that stand, as far as they are believed."""
    tariff = levers.us_tariff_threat * stocks.tariff_credibility
    return tariff, levers.us_designation_threat * stocks.designation_credibility


def threats(stocks: Stocks, levers: Levers, p: Parameters) -> Topic:
    """Threats of the United States that stand and are believed, by topic."""
    tariff, designation = believed(stocks, levers)
    return tariff * p.tariff_threat_topics + designation * p.security_topic


def listed(levers: Levers) -> Scalar:
    """Whether a listing, or a part of one, carries the threat of it out."""
    return jnp.where(levers.us_cartel_listing > 0, 1.0, 0.0)


def worn(credibility: Scalar, threat: Scalar, carried_out: Scalar, p: Parameters) -> Scalar:
    """Credibility that a threat loses in a month in which it stands and is not carried out."""
    return credibility * threat * forms.complement(carried_out) / p.threat_wear


def regained(credibility: Scalar, threat: Scalar, carried_out: Scalar, p: Parameters) -> Scalar:
    """Credibility that comes back: slowly while nothing is threatened, quickly while the threat is carried out."""
    rate = forms.complement(threat) / p.threat_recovery + carried_out / p.threat_proof
    return forms.complement(credibility) * rate


def changes(stocks: Stocks, levers: Levers, p: Parameters) -> tuple[Scalar, Scalar]:
    """Change of the credibility of either threat in a month."""
    tariff = (stocks.tariff_credibility, levers.us_tariff_threat, stocks.tariff_carried_out)
    designation = (stocks.designation_credibility, levers.us_designation_threat, listed(levers))
    return regained(*tariff, p) - worn(*tariff, p), regained(*designation, p) - worn(*designation, p)


def spent(stocks: Stocks, levers: Levers, p: Parameters) -> Topic:
    """Credibility spent in a month by topic, which audiences charge as so much of a threat dropped."""
    tariff = worn(stocks.tariff_credibility, levers.us_tariff_threat, stocks.tariff_carried_out, p)
    designation = worn(stocks.designation_credibility, levers.us_designation_threat, listed(levers), p)
    return tariff * p.tariff_threat_topics + designation * p.security_topic
