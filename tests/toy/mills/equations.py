"""Savings of the mills: filled by freight, emptied by wages."""

from twotrack.base.fields import reads
from twotrack.base.shapes import Scalar, struct


@struct
class Parameters:
    """Numbers of the issue."""

    savings_at_start: Scalar
    freight: Scalar
    wage_rate: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    us_mill_tax: Scalar


@struct
class Drivers:
    """The issue follows no outside series."""


@struct
class Stocks:
    """Savings of all mills."""

    savings: Scalar


@struct
class Inputs:
    """What is read from the rivers."""

    boatmen: Scalar = reads("rivers.boatmen", unit="persons", reduce="sum")


@struct
class Signals:
    """What other issues may read."""

    wages: Scalar


@struct
class Measures:
    """What outcomes may read."""

    income: Scalar


def income(inputs: Inputs, levers: Levers, p: Parameters) -> Scalar:
    """Freight that the boatmen bring, after tax."""
    return p.freight * inputs.boatmen * (1 - levers.us_mill_tax)


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Savings of the start."""
    return Stocks(savings=p.savings_at_start)


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Wages paid out of savings."""
    return Signals(wages=p.wage_rate * stocks.savings)


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of the savings in a month."""
    return Stocks(savings=income(inputs, levers, p) - p.wage_rate * stocks.savings)


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Income of the month."""
    return Measures(income=income(inputs, levers, p))
