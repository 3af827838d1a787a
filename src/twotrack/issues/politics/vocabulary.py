"""The words of the issue: its numbers, levers, drivers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, struct

Topic = Float[Array, "topic"]
Audience = Float[Array, "audience"]
AudienceTopic = Float[Array, "audience topic"]
News = Float[Array, "news"]
NewsTopic = Float[Array, "news topic"]


@struct
class Parameters:
    """Numbers of the issue."""

    us_approval_baseline: Scalar
    mx_approval_baseline: Scalar
    honeymoon_gain: Scalar
    honeymoon_half_life: Scalar
    mood_half_life: Scalar
    mood_shock_sd: Scalar
    renewal_share: Scalar
    audience_interest: AudienceTopic
    news_effect: Scalar
    event_effect: Scalar
    event_topic: NewsTopic
    event_reference: News
    border_topic: Topic
    restriction_effect: Scalar
    salience_delay: Scalar
    threat_memory: Scalar
    climb_down_share: Scalar
    climb_down_cost: Scalar
    concession_cost: Scalar
    content_gain: Scalar
    mx_stance: Topic
    cost_half_life: Scalar
    us_side: Audience
    us_electorate: Audience
    mx_electorate: Audience
    pull_half_life: Scalar
    event_floor: News
    usual_at_start: News
    usual_event_delay: Scalar
    encounter_cost: Scalar
    overdose_cost: Scalar
    killing_cost: Scalar
    pandemic_cost: Scalar
    price_cost: Scalar
    price_memory: Scalar
    unemployment_cost: Scalar
    income_cost: Scalar
    rally_gain: Scalar
    rally_half_life: Scalar


@struct
class Levers:
    """No lever of a government is held here: audiences answer."""


@struct
class Drivers:
    """Inaugurations of new presidents, and recorded moves of US states."""

    us_new_president: Scalar
    mx_new_president: Scalar
    us_states_moves: Topic


@struct
class Stocks:
    """Honeymoon, mood and rally of each public, what has become usual, salience, threats held in mind, costs by
    audience, pull of the states.
    """

    us_honeymoon: Scalar
    mx_honeymoon: Scalar
    us_mood: Scalar
    mx_mood: Scalar
    salience: AudienceTopic
    remembered_threats: Topic
    audience_cost: Audience
    states_pull: Topic
    us_rally: Scalar
    mx_rally: Scalar
    usual_events: News
    remembered_prices: Scalar


@struct
class Inputs:
    """What diplomacy brings home, what happens in the other issues, and the innovations of the month."""

    hostility: Topic = reads("diplomacy.hostility_by_topic", unit="index")
    threats: Topic = reads("diplomacy.threats", unit="index")
    yielding: Topic = reads("diplomacy.yielding", unit="1 / month")
    spent_credibility: Topic = reads("diplomacy.spent_credibility", unit="1 / month")
    encounters: Scalar = reads("migration.recent_encounters", unit="persons / month")
    overdose_deaths: Scalar = reads("drugs.deaths", unit="persons / month")
    war_deaths: Scalar = reads("violence.war_deaths", unit="persons / month")
    pandemic_deaths: Scalar = reads("pandemic.deaths_in_the_news", unit="persons / month")
    us_hostility_received: Scalar = reads("diplomacy.hostile_moves_received_us", unit="1 / month")
    mx_hostility_received: Scalar = reads("diplomacy.hostile_moves_received_mx", unit="1 / month")
    us_prices: Scalar = reads("economy.us_prices", unit="percent")
    us_labour: Scalar = reads("economy.us_labour", unit="percent")
    mexican_income: Scalar = reads("economy.mexican_income", unit="log")
    restriction: Scalar = reads("border.restriction", unit="share")
    us_mood_shock: Scalar = shock()
    mx_mood_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    us_approval: Scalar
    mx_approval: Scalar
    governors_pull: Scalar


@struct
class Measures:
    """What outcomes may read."""

    us_approving: Scalar
    mx_approving: Scalar
    states_pulling: Topic
    us_public_cost: Scalar
    mx_public_cost: Scalar
    us_salience: Topic
    mx_salience: Topic
