"""Boatmen on the rivers of each state: they come for wages and leave in time; the water wanders."""

from twotrack.base import forms
from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, State, struct


@struct
class Parameters:
    """Numbers of the issue."""

    boatmen_at_start: State
    leaving_rate: Scalar
    arrivals: Scalar
    wage_elasticity: Scalar
    wage_reference: Scalar
    water_shock_sd: Scalar
    water_half_life: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    mx_licences: State


@struct
class Drivers:
    """Series that nobody's policy sets."""

    children: State


@struct
class Stocks:
    """Boatmen, and the deviation of the water."""

    boatmen: State
    water: Scalar


@struct
class Inputs:
    """What is read from the mills, and the innovation of the month."""

    wages: Scalar = reads("mills.wages", unit="USD / month")
    water_shock: Scalar = shock()


@struct
class Signals:
    """What other issues may read."""

    boatmen: State


@struct
class Measures:
    """What outcomes may read."""

    departures: State


def arrivals(inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> State:
    """Persons who take to the river."""
    wage = forms.power_response(inputs.wages, p.wage_reference, p.wage_elasticity)
    return p.arrivals * wage * levers.mx_licences * drivers.children / drivers.children.sum()


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Boatmen of the start, water at its mean."""
    return Stocks(boatmen=p.boatmen_at_start, water=0 * p.wage_elasticity)


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Boatmen by state."""
    return Signals(boatmen=stocks.boatmen)


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    return Stocks(
        boatmen=arrivals(inputs, drivers, levers, p) - p.leaving_rate * stocks.boatmen,
        water=p.water_shock_sd * inputs.water_shock - forms.decay_rate(p.water_half_life) * stocks.water,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Boatmen who leave."""
    return Measures(departures=p.leaving_rate * stocks.boatmen)
