"""What a public makes of the news: events above the usual, prices, jobs, income; and its rally under attack."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.politics.vocabulary import Inputs, News, Parameters, Stocks


def event_doublings(inputs: Inputs, p: Parameters) -> News:
    """Events in doublings of their reference; no less than of a floor, below which nobody counts."""
    levels = (inputs.encounters, inputs.overdose_deaths, inputs.war_deaths, inputs.pandemic_deaths)
    return jnp.log2(jnp.maximum(jnp.stack(levels), p.event_floor) / p.event_reference)


def unusual_events(stocks: Stocks, inputs: Inputs, p: Parameters) -> News:
    """Doublings of events above what has become usual."""
    return jnp.maximum(event_doublings(inputs, p) - stocks.usual_events, 0)


def inflation(stocks: Stocks, inputs: Inputs) -> Scalar:
    """Rise of prices by duties over what they were about a year ago."""
    return inputs.us_prices - stocks.remembered_prices


def us_news(stocks: Stocks, inputs: Inputs, p: Parameters) -> Scalar:
    """Log odds of approval that the news give a president of the United States: less for bad ones."""
    nothing = jnp.zeros_like(p.pandemic_cost)
    costs = jnp.stack((p.encounter_cost, p.overdose_cost, nothing, p.pandemic_cost))
    economy = p.unemployment_cost * inputs.us_labour - p.price_cost * inflation(stocks, inputs)
    return economy - costs @ unusual_events(stocks, inputs, p)


def mx_news(stocks: Stocks, inputs: Inputs, p: Parameters) -> Scalar:
    """Log odds of approval that the news give a president of Mexico: less for bad ones."""
    nothing = jnp.zeros_like(p.pandemic_cost)
    costs = jnp.stack((nothing, nothing, p.killing_cost, p.pandemic_cost))
    return p.income_cost * inputs.mexican_income - costs @ unusual_events(stocks, inputs, p)


def mood_change(mood: Scalar, news: Scalar, new_president: Scalar, innovation: Scalar, p: Parameters) -> Scalar:
    """Change of a mood: chance, a slow return to the news, and a fresh start under a new president."""
    returned = forms.decay_rate(p.mood_half_life) * (mood - news) + p.renewal_share * new_president * mood
    return p.mood_shock_sd * innovation - returned


def rally_change(rally: Scalar, received: Scalar, p: Parameters) -> Scalar:
    """Change of a rally: a pulse of log odds by each hostile move received, in ultimatums, and its end."""
    return p.rally_gain * received - forms.decay_rate(p.rally_half_life) * rally
