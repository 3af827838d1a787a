"""What the Mexican state can do: forces, institutions that money builds, arrests, and the capture of governments."""

from twotrack.base import forms
from twotrack.base.fields import reads
from twotrack.base.shapes import Scalar, State, struct


@struct
class Parameters:
    """Numbers of the issue."""

    arrest_rate_at_start: Scalar
    assistance_at_start: Scalar
    assistance_delay: Scalar
    institutions_gain: Scalar
    institutions_loss_rate: Scalar
    cooperation_dependence: Scalar
    justice_reform_delay: Scalar
    justice_reform_gain: Scalar
    cooptation_at_start: State
    capture_rate: Scalar
    turnover_rate: Scalar
    cooptation_reform_rate: Scalar
    cooptation_shield: Scalar
    export_income_reference: Scalar
    density_reference: Scalar
    capture_income_elasticity: Scalar
    capture_density_elasticity: Scalar
    protection_window: Scalar
    alternation_freed_share: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    mx_arrest_effort: Scalar
    mx_army_deployment: Scalar
    mx_guard_deployment: State
    us_security_assistance: Scalar
    mx_justice_reform: Scalar
    mx_cooptation_reform: State


@struct
class Drivers:
    """Series that nobody's policy sets."""

    population: State
    alternation: State


@struct
class Stocks:
    """Money under way, institutions built with it, justice reform in force, captured governments, and how fast
    protection was broken of late.
    """

    assistance_under_way: Scalar
    institutions: Scalar
    justice_reform_in_force: Scalar
    cooptation: State
    protection_broken: State


@struct
class Inputs:
    """How well the security agencies of both countries work together, and what captures governments."""

    joint_work: Scalar = reads("diplomacy.working_security_cooperation", unit="share")
    export_income: Scalar = reads("drugs.export_income", unit="USD / month")
    members: State = reads("violence.members", unit="persons")


@struct
class Signals:
    """What other issues may read."""

    arrest_rate: State
    army: Scalar
    guard: State
    protection_broken: State


@struct
class Measures:
    """What outcomes may read."""

    cooptation_mean: Scalar
    assistance_delivered: Scalar


def assistance_delivered(stocks: Stocks, p: Parameters) -> Scalar:
    """Money that arrives, after the delay between law and delivery."""
    return stocks.assistance_under_way / p.assistance_delay


def usable_share(inputs: Inputs, p: Parameters) -> Scalar:
    """Share of the money delivered that builds institutions: a part of it needs agencies that work together."""
    return forms.complement(p.cooperation_dependence * forms.complement(inputs.joint_work))


def arrest_rate(stocks: Stocks, levers: Levers, p: Parameters) -> State:
    """Chance that a member is arrested and held, before the answer to the forces deployed."""
    effort = p.arrest_rate_at_start * levers.mx_arrest_effort
    institutions = (1 + stocks.institutions) * (1 + p.justice_reform_gain * stocks.justice_reform_in_force)
    return effort * institutions * forms.complement(p.cooptation_shield * stocks.cooptation)


def capture_rate(inputs: Inputs, drivers: Drivers, p: Parameters) -> State:
    """Rate at which free governments are captured: faster with the organisations' income and with their presence.

    c · (income / reference)^ε_i · (members per head / reference)^ε_m, both bounded where there is nothing; Trejo and
    Ley 2020 for the mechanism, elasticities by judgement.
    """
    density = inputs.members / drivers.population
    income = forms.bounded_response(inputs.export_income, p.export_income_reference, p.capture_income_elasticity)
    return p.capture_rate * income * forms.bounded_response(density, p.density_reference, p.capture_density_elasticity)


def broken_protection(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> State:
    """Share of governments freed beyond the usual turnover: captured ones that another party takes or reform frees."""
    by_alternation = p.alternation_freed_share * drivers.alternation
    by_reform = p.cooptation_reform_rate * levers.mx_cooptation_reform
    return (by_alternation + by_reform) * stocks.cooptation


def capture(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> State:
    """Change of the captured share of governments: free ones are captured, captured ones fall by turnover, alternation
    and reform.
    """
    captured = capture_rate(inputs, drivers, p) * forms.complement(stocks.cooptation)
    return captured - p.turnover_rate * stocks.cooptation - broken_protection(stocks, drivers, levers, p)


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Assistance in balance, no reform in force, governments as captured as at the start, nothing broken."""
    none = 0 * p.assistance_at_start
    return Stocks(
        assistance_under_way=p.assistance_at_start * p.assistance_delay,
        institutions=p.institutions_gain * p.assistance_at_start / p.institutions_loss_rate,
        justice_reform_in_force=none,
        cooptation=p.cooptation_at_start,
        protection_broken=0 * p.cooptation_at_start / p.protection_window,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Arrest rate by state, forces deployed, and protection broken of late."""
    return Signals(
        arrest_rate=arrest_rate(stocks, levers, p),
        army=levers.mx_army_deployment,
        guard=levers.mx_guard_deployment,
        protection_broken=stocks.protection_broken,
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    delivered = assistance_delivered(stocks, p)
    built = p.institutions_gain * usable_share(inputs, p) * delivered
    return Stocks(
        assistance_under_way=levers.us_security_assistance - delivered,
        institutions=built - p.institutions_loss_rate * stocks.institutions,
        justice_reform_in_force=forms.first_order_delay(
            levers.mx_justice_reform,
            stocks.justice_reform_in_force,
            p.justice_reform_delay,
        ),
        cooptation=capture(stocks, inputs, drivers, levers, p),
        protection_broken=forms.first_order_delay(
            broken_protection(stocks, drivers, levers, p),
            stocks.protection_broken,
            p.protection_window,
        ),
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Captured share of governments over the states, and money delivered."""
    return Measures(cooptation_mean=stocks.cooptation.mean(), assistance_delivered=assistance_delivered(stocks, p))
