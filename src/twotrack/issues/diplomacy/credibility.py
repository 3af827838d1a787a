"""What a threat is worth: it wears while it is neither carried out nor dropped, and comes back by rest or by proof."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.diplomacy.vocabulary import Levers, Parameters, Stocks, Topic


def believed_tariff(stocks: Stocks, levers: Levers) -> Scalar:
    """Threat of a tariff that stands, as far as it is believed."""
    return levers.us_tariff_threat * stocks.tariff_credibility


def believed_designation(stocks: Stocks, levers: Levers) -> Scalar:
    """Threat of a listing that stands, as far as it is believed."""
    return levers.us_designation_threat * stocks.designation_credibility


def threats(stocks: Stocks, levers: Levers, p: Parameters) -> Topic:
    """Threats of the United States that stand and are believed, by topic."""
    tariff, designation = believed_tariff(stocks, levers), believed_designation(stocks, levers)
    return tariff * p.tariff_threat_topics + designation * p.security_topic


def threat_moves(stocks: Stocks, levers: Levers, p: Parameters) -> Topic:
    """Hostility of the United States that its threats make, by topic, as far as they are believed."""
    tariff = p.tariff_threat_weight * believed_tariff(stocks, levers) * p.tariff_threat_topics
    return tariff + p.designation_threat_weight * believed_designation(stocks, levers) * p.security_topic


def listing_stands(levers: Levers) -> Scalar:
    """Whether a listing, or a part of one, carries the threat of it out."""
    return jnp.where(levers.us_cartel_listing > 0, 1.0, 0.0)


def wear(credibility: Scalar, threat: Scalar, carried_out: Scalar, p: Parameters) -> Scalar:
    """Credibility that a threat loses in a month in which it stands and is not carried out."""
    return credibility * threat * forms.complement(carried_out) / p.threat_wear


def regain(credibility: Scalar, threat: Scalar, carried_out: Scalar, p: Parameters) -> Scalar:
    """Credibility that comes back: slowly while nothing is threatened, quickly while the threat is carried out."""
    rate = forms.complement(threat) / p.threat_recovery + carried_out / p.threat_proof
    return forms.complement(credibility) * rate


def tariff_belief(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Change of the credibility of a tariff threat in a month."""
    credibility, threat, carried_out = stocks.tariff_credibility, levers.us_tariff_threat, stocks.tariff_carried_out
    return regain(credibility, threat, carried_out, p) - wear(credibility, threat, carried_out, p)


def designation_belief(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Change of the credibility of a threat to list the cartels in a month."""
    credibility, threat = stocks.designation_credibility, levers.us_designation_threat
    return regain(credibility, threat, listing_stands(levers), p) - wear(credibility, threat, listing_stands(levers), p)


def spend(stocks: Stocks, levers: Levers, p: Parameters) -> Topic:
    """Credibility spent in a month by topic, which audiences charge as so much of a threat dropped."""
    tariff = wear(stocks.tariff_credibility, levers.us_tariff_threat, stocks.tariff_carried_out, p)
    designation = wear(stocks.designation_credibility, levers.us_designation_threat, listing_stands(levers), p)
    return tariff * p.tariff_threat_topics + designation * p.security_topic
