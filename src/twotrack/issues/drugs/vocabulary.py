"""The words of the issue: its numbers, levers, stocks, inputs, signals and measures."""

from jaxtyping import Array, Float

from twotrack.base.fields import shock
from twotrack.base.shapes import Scalar, struct

Drug = Float[Array, "drug"]


@struct
class Parameters:
    """Numbers of the issue."""

    use_turnover_rate: Scalar
    fentanyl_share_at_start: Scalar
    fentanyl_spread_rate: Scalar
    deaths_at_start: Scalar
    deaths_at_full_exposure: Scalar
    supply_elasticity: Scalar
    seized_share_at_ports: Scalar
    export_income_reference: Scalar
    mortality_shock_sd: Scalar
    mortality_half_life: Scalar
    shock_interval: Scalar
    cocaine_price_rise: Scalar
    cocaine_price_rise_begins: Scalar
    cocaine_price_rise_ends: Scalar
    cocaine_price_elasticity: Scalar
    usual_price_delay: Scalar
    retail_2000: Drug
    retail_2006: Drug
    retail_2010: Drug
    retail_2016: Drug
    first_anchor: Scalar
    second_anchor: Scalar
    third_anchor: Scalar
    last_anchor: Scalar
    reference_year: Scalar
    exporters_share: Drug
    fentanyl_income_ratio: Scalar
    cannabis_exports_fall: Scalar
    cannabis_exports_half_life: Scalar
    cocaine: Drug
    opioids: Drug
    methamphetamine: Drug
    cannabis: Drug


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    us_demand_reduction: Scalar
    us_port_interdiction: Scalar


@struct
class Drivers:
    """The issue follows no outside series."""


@struct
class Stocks:
    """Time since the start, use, the spread of fentanyl, the passing wave in mortality with its variance, and the
    price of cocaine that has become usual.
    """

    elapsed: Scalar
    use: Scalar
    fentanyl_share: Scalar
    mortality_wave: Scalar
    mortality_variance: Scalar
    usual_cocaine_price: Scalar


@struct
class Inputs:
    """The innovation of the month."""

    mortality_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    export_income: Scalar
    deaths: Scalar
    scarcity: Scalar


@struct
class Measures:
    """What outcomes may read."""

    synthetic_opioid_deaths: Scalar
    export_income_earned: Scalar
    cocaine_income: Scalar
    opioid_income: Scalar
    methamphetamine_income: Scalar
    cannabis_income: Scalar
