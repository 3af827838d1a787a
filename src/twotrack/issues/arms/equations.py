"""Firearms bought in the United States for trafficking, carried south, lost or seized in Mexico."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.fields import reads
from twotrack.base.shapes import Scalar, struct


@struct
class Parameters:
    """Numbers of the issue."""

    trafficked_share: Scalar
    members_reference: Scalar
    demand_elasticity: Scalar
    rifle_share: Scalar
    ban_effect: Scalar
    dealer_rules_effect: Scalar
    loss_rate: Scalar
    seizure_rate: Scalar
    sales_reference: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    us_assault_weapons_ban: Scalar
    us_dealer_rules: Scalar
    us_southbound_interdiction: Scalar
    mx_arms_seizures: Scalar


@struct
class Drivers:
    """Series that nobody's policy sets."""

    us_gun_sales: Scalar


@struct
class Stocks:
    """Illegal firearms in Mexico that came from the United States."""

    handguns: Scalar
    rifles: Scalar


@struct
class Inputs:
    """What is read from other issues."""

    members: Scalar = reads("violence.members", unit="persons", reduce="sum")


@struct
class Signals:
    """What other issues may read."""

    rifle_availability: Scalar
    firearms: Scalar


@struct
class Measures:
    """What outcomes may read."""

    weapons_trafficked: Scalar
    firearms_seized: Scalar


def purchases_for_trafficking(sales: Scalar, demand: Scalar, levers: Levers, p: Parameters) -> Scalar:
    """Firearms bought in the United States to be carried south."""
    return p.trafficked_share * sales * demand * forms.log_linear(-p.dealer_rules_effect, levers.us_dealer_rules)


def demand_of_organisations(inputs: Inputs, p: Parameters) -> Scalar:
    """Factor by which purchases follow the size of the organisations."""
    return forms.power_response(inputs.members, p.members_reference, p.demand_elasticity)


def handguns_carried_south(purchases: Scalar, levers: Levers, p: Parameters) -> Scalar:
    """Handguns that pass the border."""
    return purchases * forms.complement(p.rifle_share) * forms.complement(levers.us_southbound_interdiction)


def rifles_under(ban: Scalar, p: Parameters) -> Scalar:
    """Rifles in each purchase for trafficking: fewer the more of the ban is in force."""
    return p.rifle_share * forms.log_linear(-p.ban_effect, ban)


def rifles_carried_south(purchases: Scalar, levers: Levers, p: Parameters) -> Scalar:
    """Rifles that pass the border."""
    return (
        purchases * rifles_under(levers.us_assault_weapons_ban, p) * forms.complement(levers.us_southbound_interdiction)
    )


def removal_rate(levers: Levers, p: Parameters) -> Scalar:
    """Rate at which firearms leave criminal hands: lost, broken or seized."""
    return p.loss_rate + p.seizure_rate * levers.mx_arms_seizures


def stock_in_balance(purchases: Scalar, p: Parameters) -> Scalar:
    """Stock at which inflow and removal are equal under mean effort."""
    return purchases / (p.loss_rate + p.seizure_rate)


def rifles_at_start(p: Parameters) -> Scalar:
    """Rifles in balance with the sales of the reference year, under the full ban."""
    return stock_in_balance(p.trafficked_share * p.sales_reference, p) * rifles_under(jnp.ones(()), p)


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Stocks in balance with the sales of the reference year, under the ban."""
    balance = stock_in_balance(p.trafficked_share * p.sales_reference, p)
    return Stocks(handguns=balance * forms.complement(p.rifle_share), rifles=rifles_at_start(p))


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Availability of rifles against the start, and all firearms."""
    return Signals(
        rifle_availability=forms.relative(stocks.rifles, rifles_at_start(p)), firearms=stocks.handguns + stocks.rifles
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    purchases = purchases_for_trafficking(drivers.us_gun_sales, demand_of_organisations(inputs, p), levers, p)
    removal = removal_rate(levers, p)
    return Stocks(
        handguns=handguns_carried_south(purchases, levers, p) - removal * stocks.handguns,
        rifles=rifles_carried_south(purchases, levers, p) - removal * stocks.rifles,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Firearms carried south and seized."""
    purchases = purchases_for_trafficking(drivers.us_gun_sales, demand_of_organisations(inputs, p), levers, p)
    return Measures(
        weapons_trafficked=handguns_carried_south(purchases, levers, p) + rifles_carried_south(purchases, levers, p),
        firearms_seized=p.seizure_rate * levers.mx_arms_seizures * (stocks.handguns + stocks.rifles),
    )
