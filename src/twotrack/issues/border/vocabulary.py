"""The words of the issue: its numbers, levers, drivers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, struct

Flow = Float[Array, "border_flow"]
UsState = Float[Array, "us_state"]


@struct
class Parameters:
    """Numbers of the issue."""

    base_pedestrians: UsState
    base_personal_vehicles: UsState
    base_vehicle_passengers: UsState
    base_trucks: UsState
    base_imports: Scalar
    base_exports: Scalar
    start_ratio: Flow
    growth_rate: Flow
    months_to_base: Scalar
    months_between: Scalar
    gap_half_life: Scalar
    wave_sd: Flow
    wave_half_life: Scalar
    shock_interval: Scalar
    rule_share_pedestrians: Scalar
    rule_share_vehicles: Scalar
    rule_share_passengers: Scalar
    avoided_share_pedestrians: Scalar
    avoided_share_vehicles: Scalar
    avoided_share_passengers: Scalar
    fear_reference: Scalar
    fear_delay: Scalar
    shortest_fear_delay: Scalar
    fatigue_half_life: Scalar
    renewal_interval: Scalar
    stopped_share_trucks: Scalar
    stopped_share_imports: Scalar
    stopped_share_exports: Scalar
    import_elasticity: Scalar
    import_elasticity_gain: Scalar
    export_elasticity: Scalar
    export_elasticity_gain: Scalar
    trade_half_life: Scalar
    pass_through: Scalar
    us_loss_per_crossing: Scalar
    mx_loss_per_crossing: Scalar
    crossings_per_traveller: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    joint_land_restriction: Scalar
    joint_reopening_rule: Scalar
    mx_activity_suspension: Scalar
    us_tariff_on_mexico: Scalar
    mx_retaliatory_tariff: Scalar


@struct
class Drivers:
    """Series that nobody's policy sets here: seasons."""

    season_pedestrians: Scalar
    season_vehicles: Scalar
    season_passengers: Scalar
    season_trucks: Scalar
    season_imports: Scalar
    season_exports: Scalar


@struct
class Stocks:
    """Demand of each flow against the base year, its passing wave, how people avoid travel, and how far trade has
    adjusted to duties.
    """

    trend: Flow
    gap: Flow
    wave: Flow
    wave_variance: Flow
    caution: Scalar
    fatigue: Scalar
    easing: Scalar
    import_adjustment: Scalar
    export_adjustment: Scalar


@struct
class Inputs:
    """Measures against the pandemic, readiness to reopen, and the innovations of the month."""

    measures_in_force: Scalar = reads("pandemic.measures_in_force", unit="share")
    reopening_readiness: Scalar = reads("pandemic.reopening_readiness", unit="share")

    wave_shock: Flow = shock()


@struct
class Signals:
    """What other issues may read: without the season, which averages out."""

    person_crossings: UsState
    crossings_kept: UsState
    restriction: Scalar
    fear: Scalar
    imports: Scalar
    duty_in_force: Scalar
    export_sales_lost: Scalar
    activity: Scalar


@struct
class Usual:
    """What would cross with an open border and without fear, stoppage or duty."""

    walkers: UsState
    cars: UsState
    riders: UsState
    lorries: UsState
    goods_bought: Scalar
    goods_sold: Scalar


@struct
class Measures:
    """What outcomes may read."""

    pedestrians: UsState
    personal_vehicles: UsState
    vehicle_passengers: UsState
    trucks: UsState
    imports_from_mexico: Scalar
    exports_to_mexico: Scalar
    person_crossings_lost: UsState
    person_crossings_stopped: UsState
    persons_kept_out: UsState
    us_closure_loss: Scalar
    mx_closure_loss: Scalar
    us_duty_bill: Scalar
    us_buyers_duty: Scalar
    mx_exporters_duty: Scalar
    mx_duty_bill: Scalar
