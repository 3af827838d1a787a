"""The words of the issue: its numbers, levers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, struct

Origin = Float[Array, "origin"]


@struct
class Parameters:
    """Numbers of the issue."""

    encounters_at_start: Origin
    encounters_settled: Origin
    settling_half_life: Origin
    entry_shock_sd: Origin
    entry_half_life: Scalar
    common_share: Scalar
    shock_interval: Scalar
    crosses_mexico: Origin
    exposed_to_disasters: Origin
    war_reference: Scalar
    war_push: Scalar
    wage_push: Scalar
    labour_pull: Scalar
    disaster_push: Scalar
    disaster_half_life: Scalar
    pandemic_effect: Scalar
    push_delay: Scalar
    pressed_troops_gain: Scalar
    mobilisation_delay: Scalar
    transit_time: Scalar
    giving_up_rate: Scalar
    interception_rate: Scalar
    stretched_at: Scalar
    force_elasticity: Scalar
    crowding_elasticity: Scalar
    troops_reference: Scalar
    southern_program_gain: Scalar
    adaptation_share: Scalar
    adaptation_delay: Scalar
    asylum_claim_rate: Origin
    asylum_capacity_reference: Scalar
    asylum_capacity_elasticity: Scalar
    asylum_shortest_wait: Scalar
    port_share: Scalar
    metered_service: Scalar
    list_shortest_wait: Scalar
    list_leaving_rate: Scalar
    list_crossing_share: Scalar
    encounter_chance: Scalar
    deported_share: Origin
    expellable_share: Scalar
    retry_share_expelled: Scalar
    retry_share_remain: Scalar
    retry_share_deported: Scalar
    retry_delay_expelled: Scalar
    retry_delay_remain: Scalar
    retry_delay_deported: Scalar
    penalty_effect: Scalar
    consequences_reference: Scalar
    consequences_at_start: Scalar
    fear_force: Scalar
    fear_return: Scalar
    fear_news: Scalar
    fear_delay: Scalar
    fear_half_life: Scalar
    news_half_life: Scalar
    lost_share: Scalar
    postponing_delay: Scalar
    news_delay: Scalar
    remittances_at_start: Scalar
    remittances_growth_rate: Scalar
    remittances_shock_sd: Scalar
    remittances_half_life: Scalar
    remittances_labour: Scalar
    remittances_peso: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    mx_migration_deployment: Scalar
    mx_southern_border_program: Scalar
    mx_return_acceptance: Origin
    mx_asylum_capacity: Scalar
    us_metering: Scalar
    us_remain_in_mexico: Scalar
    us_title42: Scalar
    us_consequences: Scalar


@struct
class Drivers:
    """Series that nobody's policy sets."""

    season_mexico: Scalar
    season_elsewhere: Scalar
    disasters: Scalar
    announcements_mx: Scalar
    announcements_us: Scalar


@struct
class Stocks:
    """What moves people to leave and what they fear; people on the way, waiting or returned; stochastic terms."""

    push: Origin
    displaced: Scalar
    pressed_troops: Scalar
    unsettled_share: Origin
    entry_wave: Origin
    entry_variance: Origin
    alarm_mx: Scalar
    alarm_us: Scalar
    usual_force: Scalar
    fear: Origin
    postponed: Origin
    in_transit: Origin
    adaptation: Scalar
    on_lists: Origin
    expelled: Origin
    remaining: Origin
    deported: Origin
    asylum_backlog: Scalar
    recent_encounters: Scalar
    remittances_trend: Scalar
    remittances_wave: Scalar
    remittances_variance: Scalar


@struct
class Inputs:
    """War and income in Mexico, contacts given up in a pandemic, pressure from the north, jobs there, the peso, and the
    innovations of the month.
    """

    war_deaths: Scalar = reads("violence.war_deaths", unit="persons / month")
    contacts_given_up: Scalar = reads("pandemic.mexico_contacts_given_up", unit="share")
    enforcement_pressure: Scalar = reads("diplomacy.enforcement_pressure", unit="index")
    mexican_income: Scalar = reads("economy.mexican_income", unit="log")
    us_labour: Scalar = reads("economy.us_labour", unit="percent")
    peso: Scalar = reads("economy.peso", unit="log")

    entry_shock: Origin = shock()
    common_entry_shock: Scalar = shock()
    remittances_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    recent_encounters: Scalar
    waiting_lists: Scalar
    waiting_in_mexico: Scalar
    mexican_enforcement: Scalar


@struct
class Measures:
    """What outcomes may read."""

    entries: Origin
    encounters: Origin
    border_patrol_encounters: Origin
    encounters_of_mexicans: Scalar
    encounters_of_others: Scalar
    repeat_encounters: Origin
    persons_encountered: Origin
    mexican_apprehensions: Origin
    asylum_claims: Origin
    returned_to_mexico: Origin
    remittances: Scalar
