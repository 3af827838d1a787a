"""The words of the issue: its numbers, levers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, struct

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
    """Arrivals of the virus and of its Delta variant, by month."""

    mexico_introductions: Scalar
    us_introductions: Scalar
    delta_arrivals: Scalar


@struct
class Stocks:
    """People of each patch by state of infection, doses under way, deaths to come, and passing waves."""

    susceptible: Patch
    vaccinated: Patch
    exposed: Patch
    infectious: Patch
    removed: Patch
    dosed: Patch
    awaiting_second_dose: Patch
    dying: Patch
    delta_share: Scalar
    mexico_wave: Scalar
    us_wave: Scalar
    wave_variance: Scalar


@struct
class Inputs:
    """Crossings of persons against 2019, and the innovations of the month."""

    crossings_kept: UsState = reads("border.crossings_kept", unit="index")

    mexico_transmission_shock: Scalar = shock()
    us_transmission_shock: Scalar = shock()


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
