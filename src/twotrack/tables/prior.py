"""Prior distributions as published figures state them: a median with its 5 % and 95 % points."""

from math import exp, isclose, log
from typing import Literal

from pydantic import model_validator

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow

Family = Literal["fixed", "normal", "nonnegative", "lognormal", "logitnormal"]

# Distance of the 5 % and 95 % points from the median, in standard deviations.
Z90 = 1.6448536269514722
TOLERANCE = 0.05


def _logit(share: float) -> float:
    return log(share / (1 - share))


def _expit(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds))


def number_of(family: Family, normal: float) -> float:
    """Number of a family from its value x on the normal scale.

    lognormal: e^x; logitnormal: 1 / (1 + e^(−x)); nonnegative: max(x, 0); normal and fixed: x.
    """
    if family == "lognormal":
        return exp(normal)
    if family == "logitnormal":
        return _expit(normal)
    return max(0.0, normal) if family == "nonnegative" else normal


class Prior(StrictRow):
    """What is believed of a number before the data: family, median, 5 % and 95 % points.

    `nonnegative` is a normal distribution with everything below zero put at zero, so that zero
    itself has a probability: the family for effects that may be absent.
    """

    family: Family
    median: float
    low: float | None = None
    high: float | None = None

    @model_validator(mode="after")
    def _fits_its_family(self) -> "Prior":
        if self.family == "fixed":
            if self.low is not None or self.high is not None:
                raise ValueError(translate("table.prior_fixed"))
            return self
        if self.low is None or self.high is None:
            raise ValueError(translate("table.prior_ends", family=self.family))
        if not self.low < self.median < self.high:
            raise ValueError(translate("table.prior_order", low=self.low, median=self.median, high=self.high))
        self._check_support()
        self._check_fit()
        return self

    def _check_support(self) -> None:
        low, high = self.bounds
        if self.family == "lognormal" and low <= 0:
            raise ValueError(translate("table.prior_positive"))
        if self.family == "logitnormal" and not 0 < low < high < 1:
            raise ValueError(translate("table.prior_share"))
        if self.family == "nonnegative" and low < 0:
            raise ValueError(translate("table.prior_nonnegative"))

    def _check_fit(self) -> None:
        width = self.bounds[1] - self.bounds[0]
        for name, stated, fitted in zip(("low", "high"), self.bounds, self.quantiles(), strict=True):
            if not isclose(stated, fitted, abs_tol=TOLERANCE * width, rel_tol=TOLERANCE):
                found = {"stated": f"{stated:g}", "fitted": f"{fitted:.4g}"}
                raise ValueError(translate("table.prior_fit", family=self.family, name=name, **found))

    @property
    def bounds(self) -> tuple[float, float]:
        """Stated 5 % and 95 % points; the median twice for a fixed number."""
        return (
            self.median if self.low is None else self.low,
            self.median if self.high is None else self.high,
        )

    @property
    def location(self) -> float:
        """Median on the scale on which the family is normal."""
        if self.family == "lognormal":
            return log(self.median)
        return _logit(self.median) if self.family == "logitnormal" else self.median

    @property
    def scale(self) -> float:
        """Standard deviation on the scale on which the family is normal."""
        low, high = self.bounds
        if self.family == "fixed":
            return 0.0
        if self.family == "lognormal":
            return (log(high) - log(low)) / (2 * Z90)
        if self.family == "logitnormal":
            return (_logit(high) - _logit(low)) / (2 * Z90)
        if self.family == "nonnegative" and low == 0:
            return (high - self.median) / Z90
        return (high - low) / (2 * Z90)

    def value(self, standard: float) -> float:
        """Number at a distance from the median in standard deviations."""
        return number_of(self.family, self.location + self.scale * standard)

    def quantiles(self) -> tuple[float, float]:
        """5 % and 95 % points that the family with this median and scale really has."""
        return self.value(-Z90), self.value(Z90)
