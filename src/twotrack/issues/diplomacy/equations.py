"""Cooperation and hostility between the governments, kept apart; what threats obtain; trust and joint security work."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.diplomacy.acts import act_moves, add_moves, usual_acts
from twotrack.issues.diplomacy.credibility import (
    designation_belief,
    spend,
    tariff_belief,
    threat_moves,
    threats,
)
from twotrack.issues.diplomacy.vocabulary import (
    Direction,
    DirectionTopic,
    Drivers,
    Inputs,
    Levers,
    Measures,
    Parameters,
    Signals,
    Stocks,
    Topic,
)

# The world asks for these before the first step: acts of levers are among the moves then.
__all__ = ["act_moves", "add_moves", "usual_acts"]


def distancing_moves(levers: Levers, p: Parameters) -> Topic:
    """Hostility of Mexico that late recognition and the turn to a rival forum make."""
    late = p.recognition_weight * levers.mx_recognition_delay
    return (late + p.forum_weight * levers.mx_regional_forum_weight) * p.diplomacy_topic


def linked_pressure(stocks: Stocks, p: Parameters) -> Topic:
    """Pressure, one being an ultimatum, by the topic on which Mexico answers it: not always the one pressed."""
    return stocks.pressure @ p.linkage / p.pressure_reference


def yielding(stocks: Stocks, p: Parameters) -> Topic:
    """Cooperation that Mexico gives under pressure: more with trust that this is honoured, never without end."""
    return p.answer_rate * stocks.trust * forms.saturating(linked_pressure(stocks, p))


def cooperative_moves(stocks: Stocks, drivers: Drivers, p: Parameters) -> DirectionTopic:
    """Cooperation added in the month: recorded moves, and what is given under pressure."""
    of_mexico = drivers.mx_cooperative_moves + yielding(stocks, p)
    return p.from_us[:, None] * drivers.us_cooperative_moves + p.from_mx[:, None] * of_mexico


def hostile_moves(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> DirectionTopic:
    """Hostility added in the month: recorded moves, threats and distancing, and the backlash to pressure."""
    of_mexico = drivers.mx_hostile_moves + distancing_moves(levers, p) + p.backlash_rate * stocks.pressure
    of_the_us = drivers.us_hostile_moves + threat_moves(stocks, levers, p)
    return p.from_us[:, None] * of_the_us + p.from_mx[:, None] * of_mexico


def trust_target(stocks: Stocks, inputs: Inputs, p: Parameters) -> Scalar:
    """Where trust is heading: the cooperative part of what is remembered, beside the trust there was at the start.
    States that pull another way count as a part of the hostility.
    """
    cooperation = stocks.cooperation.sum()
    hostility = stocks.hostility.sum() + p.states_weight * inputs.governors_pull
    whole = cooperation + p.hostility_emphasis * hostility + p.trust_inertia
    return (cooperation + p.trust_at_start * p.trust_inertia) / whole


def security_target(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Where joint security work is heading: dialogue lifts it, the agents' law and hostility lower it, on security
    and, by a part, on every other topic.
    """
    possible = p.working_share + forms.complement(p.working_share) * levers.joint_security_dialogue
    by_topic = stocks.hostility.sum(axis=0)
    elsewhere = by_topic @ forms.complement(p.security_topic)
    hostility = by_topic @ p.security_topic + p.hostility_spillover * elsewhere
    allowed = forms.complement(p.agents_law_effect * levers.mx_foreign_agents_law)
    return possible * allowed * forms.log_linear(-p.security_sensitivity, hostility)


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """No move remembered, trust at its start, security work as it is without dialogue."""
    none = jnp.zeros_like(p.from_us[:, None] * p.security_topic)
    return Stocks(
        cooperation=none,
        hostility=none,
        pressure=jnp.zeros_like(p.security_topic),
        trust=p.trust_at_start,
        security_cooperation=p.working_share,
        tariff_credibility=jnp.ones_like(p.trust_at_start),
        designation_credibility=jnp.ones_like(p.trust_at_start),
        tariff_carried_out=jnp.zeros_like(p.trust_at_start),
        hostile_lately=jnp.zeros_like(p.from_us),
    )


def moves_received(stocks: Stocks, p: Parameters) -> Direction:
    """Hostile moves a month by who makes them, as they become known, one being an ultimatum."""
    return stocks.hostile_lately / (p.news_delay * p.pressure_reference)


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Totals of the tracks, and what the other issues answer to."""
    return Signals(
        enforcement_pressure=linked_pressure(stocks, p) @ p.enforcement_topic,
        working_security_cooperation=stocks.security_cooperation,
        us_cooperation_total=(p.from_us @ stocks.cooperation).sum(),
        us_hostility_total=(p.from_us @ stocks.hostility).sum(),
        mx_cooperation_total=(p.from_mx @ stocks.cooperation).sum(),
        mx_hostility_total=(p.from_mx @ stocks.hostility).sum(),
        hostility_by_topic=stocks.hostility.sum(axis=0),
        threats=threats(stocks, levers, p),
        yielding=yielding(stocks, p),
        spent_credibility=spend(stocks, levers, p),
        hostile_moves_received_us=moves_received(stocks, p) @ p.from_mx,
        hostile_moves_received_mx=moves_received(stocks, p) @ p.from_us,
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    forgotten = forms.decay_rate(p.cooperation_half_life) * stocks.cooperation
    forgiven = forms.decay_rate(p.hostility_half_life) * stocks.hostility
    hostile = hostile_moves(stocks, drivers, levers, p)
    duty_stands = jnp.where(inputs.duty > 0, 1.0, 0.0)
    return Stocks(
        cooperation=cooperative_moves(stocks, drivers, p) - forgotten,
        hostility=hostile - forgiven,
        pressure=threat_moves(stocks, levers, p) - forms.decay_rate(p.pressure_half_life) * stocks.pressure,
        trust=forms.first_order_delay(trust_target(stocks, inputs, p), stocks.trust, p.trust_delay),
        security_cooperation=forms.first_order_delay(
            security_target(stocks, levers, p), stocks.security_cooperation, p.security_delay
        ),
        tariff_credibility=tariff_belief(stocks, levers, p),
        designation_credibility=designation_belief(stocks, levers, p),
        tariff_carried_out=forms.first_order_delay(duty_stands, stocks.tariff_carried_out, p.news_delay),
        hostile_lately=hostile.sum(axis=1) - stocks.hostile_lately / p.news_delay,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """The tracks by direction and topic, and where both are walked at once."""
    both = jnp.minimum(stocks.cooperation, stocks.hostility)
    return Measures(
        us_cooperation=p.from_us @ stocks.cooperation,
        us_hostility=p.from_us @ stocks.hostility,
        mx_cooperation=p.from_mx @ stocks.cooperation,
        mx_hostility=p.from_mx @ stocks.hostility,
        us_both_tracks=p.from_us @ both,
        mx_both_tracks=p.from_mx @ both,
        trust_held=stocks.trust,
        credibility_held=stocks.tariff_credibility,
    )
