"""Approval of both presidents, what audiences care about, the cost of threats and of giving in, the pull of states."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.politics.mood import event_doublings, mood_change, mx_news, rally_change, us_news
from twotrack.issues.politics.vocabulary import (
    Audience,
    AudienceTopic,
    Drivers,
    Inputs,
    Levers,
    Measures,
    Parameters,
    Signals,
    Stocks,
    Topic,
)


def approval(baseline: Scalar, tide: Scalar, cost: Scalar) -> Scalar:
    """Share who approve: odds of the baseline moved by honeymoon, mood, rally and gains, less what costs have taken."""
    gained = jnp.maximum(-cost, 0) / (baseline * forms.complement(baseline))
    odds = baseline / forms.complement(baseline) * jnp.exp(tide + gained)
    return odds / (1 + odds) * forms.complement(points_lost(baseline, cost) / baseline)


def points_lost(baseline: Scalar, cost: Scalar) -> Scalar:
    """Points of approval that a cost takes from a usual level: itself where small, never all there is; none where it is
    a gain.
    """
    return baseline * forms.complement(jnp.exp(-jnp.maximum(cost, 0) / baseline))


def us_approval(stocks: Stocks, p: Parameters) -> Scalar:
    """Share of the US public who approve of their president."""
    tide = stocks.us_honeymoon + stocks.us_mood + stocks.us_rally
    return approval(p.us_approval_baseline, tide, stocks.audience_cost @ p.us_electorate)


def mx_approval(stocks: Stocks, p: Parameters) -> Scalar:
    """Share of the Mexican public who approve of their president."""
    tide = stocks.mx_honeymoon + stocks.mx_mood + stocks.mx_rally
    return approval(p.mx_approval_baseline, tide, stocks.audience_cost @ p.mx_electorate)


def news(inputs: Inputs, p: Parameters) -> Topic:
    """How far events stand above their reference, in doublings, by the topic on which they are news."""
    return jnp.maximum(event_doublings(inputs, p), 0) @ p.event_topic


def salience_target(inputs: Inputs, p: Parameters) -> AudienceTopic:
    """Where salience is heading: each audience's standing interest, and more with hostility, events and a closed
    border in the news.
    """
    closed = p.restriction_effect * inputs.restriction * p.border_topic
    moved = p.news_effect * inputs.hostility + p.event_effect * news(inputs, p) + closed
    return forms.complement(forms.complement(p.audience_interest) * jnp.exp(-moved))


def climbing_down(stocks: Stocks, inputs: Inputs, p: Parameters) -> Topic:
    """Threats that were made and are no longer held, as the public comes to see it, and what is spent of those that
    are held and not carried out.
    """
    dropped = jnp.maximum(stocks.remembered_threats - inputs.threats, 0) / p.threat_memory
    return p.climb_down_share * (dropped + inputs.spent_credibility)


def memory_change(stocks: Stocks, inputs: Inputs, p: Parameters) -> Topic:
    """Change of the threats held in mind: those that stand, less what of them is spent and so charged already."""
    return (
        forms.first_order_delay(inputs.threats, stocks.remembered_threats, p.threat_memory) - inputs.spent_credibility
    )


def new_cost(stocks: Stocks, inputs: Inputs, p: Parameters) -> Audience:
    """Cost of the month by audience: US ones charge for climbing down, Mexican ones for giving in, less what
    they like of what is given, both by salience.
    """
    charged_us = p.climb_down_cost * (stocks.salience @ climbing_down(stocks, inputs, p))
    price = p.concession_cost - p.content_gain * p.mx_stance
    charged_mx = stocks.salience @ (price * inputs.yielding)
    return p.us_side * charged_us + forms.complement(p.us_side) * charged_mx


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """No honeymoon, no mood, standing interest, nothing remembered."""
    zero = jnp.zeros_like(p.us_approval_baseline)
    none = jnp.zeros_like(drivers.us_states_moves)
    return Stocks(
        us_honeymoon=zero,
        mx_honeymoon=zero,
        us_mood=zero,
        mx_mood=zero,
        salience=p.audience_interest,
        remembered_threats=none,
        audience_cost=jnp.zeros_like(p.us_side),
        states_pull=none,
        us_rally=zero,
        mx_rally=zero,
        usual_events=p.usual_at_start,
        remembered_prices=zero,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Approval of both presidents, and how hard US states pull another way."""
    return Signals(
        us_approval=us_approval(stocks, p),
        mx_approval=mx_approval(stocks, p),
        governors_pull=stocks.states_pull.sum(),
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    ending = forms.decay_rate(p.honeymoon_half_life)
    us_tells, mx_tells = us_news(stocks, inputs, p), mx_news(stocks, inputs, p)
    return Stocks(
        us_honeymoon=p.honeymoon_gain * drivers.us_new_president - ending * stocks.us_honeymoon,
        mx_honeymoon=p.honeymoon_gain * drivers.mx_new_president - ending * stocks.mx_honeymoon,
        us_mood=mood_change(stocks.us_mood, us_tells, drivers.us_new_president, inputs.us_mood_shock, p),
        mx_mood=mood_change(stocks.mx_mood, mx_tells, drivers.mx_new_president, inputs.mx_mood_shock, p),
        salience=forms.first_order_delay(salience_target(inputs, p), stocks.salience, p.salience_delay),
        remembered_threats=memory_change(stocks, inputs, p),
        audience_cost=new_cost(stocks, inputs, p) - forms.decay_rate(p.cost_half_life) * stocks.audience_cost,
        states_pull=drivers.us_states_moves - forms.decay_rate(p.pull_half_life) * stocks.states_pull,
        us_rally=rally_change(stocks.us_rally, inputs.us_hostility_received, p),
        mx_rally=rally_change(stocks.mx_rally, inputs.mx_hostility_received, p),
        usual_events=forms.first_order_delay(event_doublings(inputs, p), stocks.usual_events, p.usual_event_delay),
        remembered_prices=forms.first_order_delay(inputs.us_prices, stocks.remembered_prices, p.price_memory),
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Approval, costs to the two publics, the pull of the states, and what the publics care about."""
    return Measures(
        us_approving=us_approval(stocks, p),
        mx_approving=mx_approval(stocks, p),
        states_pulling=stocks.states_pull,
        us_public_cost=points_lost(p.us_approval_baseline, stocks.audience_cost @ p.us_electorate),
        mx_public_cost=points_lost(p.mx_approval_baseline, stocks.audience_cost @ p.mx_electorate),
        us_salience=p.us_electorate @ stocks.salience,
        mx_salience=p.mx_electorate @ stocks.salience,
    )
