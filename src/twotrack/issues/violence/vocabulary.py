"""The words of the issue: its numbers, levers, stocks, inputs, signals and measures."""

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Bloc, BlocState, Scalar, State, StateState, struct


@struct
class Parameters:
    """Numbers of the issue."""

    start_homicide_rate: State
    conflict_share_at_start: State
    killing_rate_at_start: Scalar
    killing_rate_ceiling: Scalar
    others_killed_ratio: Scalar
    others_factor_most: Scalar
    home_strength: BlocState
    recruitment_rate: Scalar
    seed_share: Scalar
    replacement_share: Scalar
    usual_arrest_rate: Scalar
    held_at_start: Scalar
    sentence: Scalar
    return_share: Scalar
    export_income_reference: Scalar
    income_elasticity: Scalar
    prevention_effect: Scalar
    hardship_effect: Scalar
    forces_reference: Scalar
    forces_arrest_elasticity: Scalar
    forces_conflict_elasticity: Scalar
    least_time_to_arrest: Scalar
    drop_out_rate: Scalar
    density_reference: Scalar
    expansion_rate: Scalar
    neighbours: StateState
    break_away_share: Scalar
    splinter_destination: Bloc
    groups_at_start: Scalar
    groups_share: State
    splinters_per_removal: Scalar
    group_growth_rate: Scalar
    removal_effect: Scalar
    removal_effect_next_door: Scalar
    removal_effect_organisation: Scalar
    arrest_over_killing: Scalar
    usual_killed_share: Scalar
    removal_delay: Scalar
    removal_window: Scalar
    leader: Scalar
    rivalry_effect: Scalar
    groups_effect: Scalar
    broken_effect: Scalar
    scarcity_effect: Scalar
    lethality_elasticity: Scalar
    firearm_odds_in_conflict: Scalar
    firearm_elasticity: Scalar
    firearm_share_in_background: Scalar
    slow_shock_sd: Scalar
    slow_half_life: Scalar
    fast_shock_sd: Scalar
    fast_half_life: Scalar
    home_choice: Scalar
    home_sd: Scalar
    common_share: Scalar
    shock_scale: State
    shock_interval: Scalar
    conflict_floor_share: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    mx_leader_removals: State
    mx_arrest_targeting: Bloc
    mx_prevention: Scalar
    mx_recruitment_reduction: Scalar
    mx_leader_killed_share: Scalar


@struct
class Drivers:
    """Series that nobody's policy sets."""

    population: State


@struct
class Stocks:
    """Members by bloc and state, those in prison, groups, leaders lately removed, the two stochastic terms,
    and what a projection keeps of the past.
    """

    members: BlocState
    held: State
    groups: State
    succession: State
    others_factor: State
    slow: State
    fast: State
    slow_variance: State
    fast_variance: State
    slow_fast_covariance: State
    fast_total: State
    home: State
    elapsed: Scalar
    projection: Scalar


@struct
class Inputs:
    """What is read from other issues, and the innovations of the month."""

    export_income: Scalar = reads("drugs.export_income", unit="USD / month")
    scarcity: Scalar = reads("drugs.scarcity", unit="log")
    protection_broken: State = reads("state.protection_broken", unit="share / year")
    rifle_availability: Scalar = reads("arms.rifle_availability", unit="index")
    arrest_rate: State = reads("state.arrest_rate", unit="1 / month")
    army: Scalar = reads("state.army", unit="persons")
    guard: State = reads("state.guard", unit="persons")
    contacts_given_up: Scalar = reads("pandemic.mexico_contacts_given_up", unit="share")
    slow_shock: State = shock()
    fast_shock: State = shock()
    common_slow_shock: Scalar = shock()
    common_fast_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    members: State
    groups: State
    war_deaths: Scalar


@struct
class Measures:
    """What outcomes may read."""

    homicides: State
    firearm_homicides: State
    members_killed: State
    others_killed: State
    arrests: State
    recruits: State
