"""The words of the issue: its numbers, levers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import lapses, reads, shock
from twotrack.base.shapes import Scalar, struct

Nation = Float[Array, "nation"]
Age = Float[Array, "age"]
AgeNation = Float[Array, "age nation"]
Patch = Float[Array, "patch"]
PatchPatch = Float[Array, "patch patch"]
PatchUsState = Float[Array, "patch us_state"]
UsState = Float[Array, "us_state"]


@struct
class Parameters:
    """Numbers of the issue."""

    people: Patch
    of_mexico: Patch
    domestic_contacts: PatchPatch
    border_contacts: PatchPatch
    mixing_per_crossing: Scalar
    gateways: PatchUsState
    latent_period: Scalar
    infectious_period: Scalar
    reproduction_ancestral: Scalar
    reproduction_delta: Scalar
    delta_share_at_arrival: Scalar
    delta_spread_rate: Scalar
    measures_effect: Scalar
    caution_deaths: Scalar
    transmission_shock_sd: Scalar
    transmission_half_life: Scalar
    shock_interval: Scalar
    introduced_infections: Scalar
    us_vaccine_efficacy: Scalar
    mexico_vaccine_efficacy: Scalar
    delta_efficacy_kept: Scalar
    breakthrough_deaths_prevented: Scalar
    us_fatality: Scalar
    mexico_fatality: Scalar
    us_confirmed_share: Scalar
    mexico_confirmed_share: Scalar
    death_delay: Scalar
    us_eligible_share: Scalar
    mexico_eligible_share: Scalar
    us_refusal_share: Scalar
    mexico_refusal_share: Scalar
    uptake_delay: Scalar
    second_dose_delay: Scalar
    unused_doses_passed_on: Scalar
    vaccinated_threshold: Scalar
    incidence_threshold: Scalar
    us_season_amplitude: Scalar
    fatigue_half_life: Scalar
    fatigue_recovery_half_life: Scalar
    alpha_transmissibility: Scalar
    alpha_share_at_arrival: Scalar
    alpha_spread_rate: Scalar
    delta_fatality: Scalar
    vaccine_waning_time: Scalar
    waned_efficacy_kept: Scalar
    waned_deaths_prevented_kept: Scalar
    recovered_waning_time: Scalar
    waned_recovered_protection: Scalar
    age_shares: AgeNation
    attack_by_age: Age
    fatality_by_age: Age
    priority_of_old: Scalar
    us_waiting_share: Scalar
    waiting_half_life: Scalar
    third_dose_share: Scalar
    third_dose_interval: Scalar
    measures_delay: Scalar
    spare_doses: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    mx_health_measures: Scalar
    us_health_measures: Scalar
    mx_vaccine_supply: Scalar
    us_vaccine_supply: Scalar
    us_doses_donated: Scalar
    us_vaccine_outreach: Scalar


@struct
class Drivers:
    """Arrivals of the virus and of its variants, the season, and rules of vaccination, by month."""

    mexico_introductions: Scalar
    us_introductions: Scalar
    alpha_arrivals: Scalar
    delta_arrivals: Scalar
    us_season: Scalar
    mexico_younger_admitted: Scalar
    us_younger_admitted: Scalar
    us_waiting_ends: Scalar
    mexico_third_doses: Scalar
    us_third_doses: Scalar


@struct
class Stocks:
    """People of each patch by state of infection and deaths to come; of each nation people by age, waned protection,
    doses under way, fatigue and passing waves; and the mix of variants.
    """

    susceptible: Patch
    vaccinated: Patch
    exposed: Patch
    infectious: Patch
    removed: Patch
    dying: Patch
    susceptible_by_age: AgeNation
    vaccinated_by_age: AgeNation
    dosed_by_age: AgeNation
    waned_vaccinated: Nation
    waned_recovered: Nation
    awaiting_second_dose: Nation
    awaiting_third_dose: Nation
    due_third_dose: Nation
    us_still_waiting: Scalar
    measures_kept: Nation
    deaths_before_lapse: Nation
    fatigue: Nation
    alpha_share: Scalar
    delta_share: Scalar
    waves: Nation
    wave_variance: Scalar


@struct
class Inputs:
    """Crossings of persons against 2019, the innovations of the month, and where levers are left to their rules."""

    crossings_kept: UsState = reads("border.crossings_kept", unit="index")

    mexico_transmission_shock: Scalar = shock()
    us_transmission_shock: Scalar = shock()
    mexico_measures_lapse: Scalar = lapses("mx_health_measures")
    us_measures_lapse: Scalar = lapses("us_health_measures")
    us_supply_lapse: Scalar = lapses("us_vaccine_supply")


@struct
class Infections:
    """Infections of each patch by what people had before: nothing, a vaccine, an infection that has waned."""

    unprotected: Patch
    breakthrough: Patch
    repeated: Patch


@struct
class Doses:
    """Doses of each nation: first ones, second ones, and those that come after."""

    first: Nation
    second: Nation
    third: Nation


@struct
class Signals:
    """What other issues may read."""

    reopening_readiness: Scalar
    measures_in_force: Scalar
    mexico_contacts_given_up: Scalar
    us_contacts_given_up: Scalar
    deaths_in_the_news: Scalar


@struct
class Measures:
    """What outcomes may read."""

    deaths: Patch
    infections: Patch
    mexico_deaths: Scalar
    us_deaths: Scalar
    mexico_people_with_dose: Scalar
    us_people_with_dose: Scalar
    us_doses_left: Scalar
    us_coverage_needed: Scalar
