"""The words of the issue: its numbers, levers, drivers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import reads
from twotrack.base.shapes import Scalar, struct

Topic = Float[Array, "topic"]
Direction = Float[Array, "direction"]
DirectionTopic = Float[Array, "direction topic"]
TopicTopic = Float[Array, "topic topic"]


@struct
class Parameters:
    """Numbers of the issue."""

    from_us: Direction
    from_mx: Direction
    cooperation_half_life: Scalar
    hostility_half_life: Scalar
    pressure_half_life: Scalar
    tariff_threat_weight: Scalar
    tariff_threat_topics: Topic
    designation_threat_weight: Scalar
    recognition_weight: Scalar
    forum_weight: Scalar
    security_topic: Topic
    diplomacy_topic: Topic
    enforcement_topic: Topic
    linkage: TopicTopic
    answer_rate: Scalar
    backlash_rate: Scalar
    pressure_reference: Scalar
    trust_at_start: Scalar
    trust_inertia: Scalar
    hostility_emphasis: Scalar
    trust_delay: Scalar
    working_share: Scalar
    security_sensitivity: Scalar
    hostility_spillover: Scalar
    states_weight: Scalar
    security_delay: Scalar
    agents_law_effect: Scalar
    act_scale: Scalar
    standing_scale: Scalar
    usual_delay: Scalar
    closure_objection: Scalar
    closure_objection_later: Scalar
    return_half_life: Scalar
    threat_wear: Scalar
    threat_recovery: Scalar
    threat_proof: Scalar
    news_delay: Scalar
    comparison_months: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    us_tariff_threat: Scalar
    us_designation_threat: Scalar
    mx_recognition_delay: Scalar
    mx_foreign_agents_law: Scalar
    mx_regional_forum_weight: Scalar
    joint_security_dialogue: Scalar
    us_cartel_listing: Scalar
    mx_extraditions: Scalar
    mx_suits_against_us_makers: Scalar


@struct
class Drivers:
    """Moves of the month by topic: cooperation and hostility of either side, and what is usual of each."""

    us_cooperative_moves: Topic
    us_hostile_moves: Topic
    mx_cooperative_moves: Topic
    mx_hostile_moves: Topic
    us_cooperative_usual: Topic
    us_hostile_usual: Topic
    mx_cooperative_usual: Topic
    mx_hostile_usual: Topic


@struct
class Stocks:
    """The two tracks, the pressure of threats and what they are worth, hostile moves of late, trust, and how well the
    security agencies work together.
    """

    cooperation: DirectionTopic
    hostility: DirectionTopic
    pressure: Topic
    trust: Scalar
    security_cooperation: Scalar
    tariff_credibility: Scalar
    designation_credibility: Scalar
    tariff_carried_out: Scalar
    hostile_lately: Direction


@struct
class Inputs:
    """The pull of US states, as Mexico sees it, and the duty that carries a threat out."""

    governors_pull: Scalar = reads("politics.governors_pull", unit="index")
    duty: Scalar = reads("border.duty_in_force", unit="share")


@struct
class Signals:
    """What other issues may read."""

    enforcement_pressure: Scalar
    working_security_cooperation: Scalar
    us_cooperation_total: Scalar
    us_hostility_total: Scalar
    mx_cooperation_total: Scalar
    mx_hostility_total: Scalar
    hostility_by_topic: Topic
    threats: Topic
    yielding: Topic
    spent_credibility: Topic
    hostile_moves_received_us: Scalar
    hostile_moves_received_mx: Scalar


@struct
class Measures:
    """What outcomes may read."""

    us_cooperation: Topic
    us_hostility: Topic
    mx_cooperation: Topic
    mx_hostility: Topic
    us_both_tracks: Topic
    mx_both_tracks: Topic
    trust_held: Scalar
    credibility_held: Scalar
