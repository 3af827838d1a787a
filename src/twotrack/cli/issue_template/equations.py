"""Persons who take part: a share of the population comes each month, and leaves in time."""

from twotrack.base.shapes import Scalar, State, struct


@struct
class Parameters:
    """Numbers of the issue."""

    entry_rate: Scalar
    exit_rate: Scalar


@struct
class Levers:
    """Levers of the issue, as they stand this month."""

    joint_example_programme: Scalar


@struct
class Drivers:
    """Series that nobody's policy sets."""

    population: State


@struct
class Stocks:
    """Persons who take part."""

    participants: Scalar


@struct
class Inputs:
    """This issue reads no other."""


@struct
class Signals:
    """What other issues may read."""

    participants: Scalar


@struct
class Measures:
    """What outcomes may read."""

    exits: Scalar


def entries(drivers: Drivers, p: Parameters) -> Scalar:
    """Persons who begin to take part."""
    return p.entry_rate * drivers.population.sum()


def exits(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Persons who leave, more of them the larger the programme is."""
    return p.exit_rate * (1 + levers.joint_example_programme) * stocks.participants


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Participants in balance with the population of the start, without a programme."""
    return Stocks(participants=entries(drivers, p) / p.exit_rate)


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Persons who take part."""
    return Signals(participants=stocks.participants)


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    return Stocks(participants=entries(drivers, p) - exits(stocks, levers, p))


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Persons who leave."""
    return Measures(exits=exits(stocks, levers, p))
