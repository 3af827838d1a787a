"""Goods under policy: what a suspension stops, and what a duty takes at once and in time."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.border.vocabulary import Levers, Parameters, Stocks, UsState


def activity(levers: Levers) -> Scalar:
    """Share of activities in Mexico that are not suspended."""
    return forms.complement(levers.mx_activity_suspension)


def share_of_trade_operating(stopped_share: Scalar, levers: Levers) -> Scalar:
    """Share of trade that goes on while activities are suspended."""
    return forms.complement(stopped_share * levers.mx_activity_suspension)


# --- duties


def import_duty(levers: Levers) -> Scalar:
    """Log of one plus the duty of the United States."""
    return jnp.log(1 + levers.us_tariff_on_mexico)


def export_duty(levers: Levers) -> Scalar:
    """Log of one plus the duty of Mexico in answer."""
    return jnp.log(1 + levers.mx_retaliatory_tariff)


def tariff_response(elasticity: Scalar, gain: Scalar, log_duty: Scalar, adjustment: Scalar) -> Scalar:
    """Trade against what it would be without a duty, which buyers answer at once and more as they adjust:
    exp(−e D − (e_l − e) A), with e of the first year, e_l of the long run, D = ln(1 + duty) and A following D.

    Reference: Boehm, Levchenko and Pandalai-Nayar (2023), American Economic Review 113.
    """
    return jnp.exp(-elasticity * log_duty - gain * adjustment)


def imports_left(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Share of usual imports that is still bought under the duty of the United States."""
    return tariff_response(p.import_elasticity, p.import_elasticity_gain, import_duty(levers), stocks.import_adjustment)


def exports_left(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Share of usual exports that is still bought under the duty of Mexico."""
    return tariff_response(p.export_elasticity, p.export_elasticity_gain, export_duty(levers), stocks.export_adjustment)


def export_sales_lost(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Share of usual imports from Mexico that is not bought for the duty."""
    return forms.complement(imports_left(stocks, levers, p))


def adjustments(stocks: Stocks, levers: Levers, p: Parameters) -> tuple[Scalar, Scalar]:
    """Change of both adjustments in a month: (D − A) ln 2 / H."""
    rate = forms.decay_rate(p.trade_half_life)
    imports = rate * (import_duty(levers) - stocks.import_adjustment)
    return imports, rate * (export_duty(levers) - stocks.export_adjustment)


def adjustments_after(stocks: Stocks, levers: Levers, p: Parameters, elapsed: Scalar) -> tuple[Scalar, Scalar]:
    """Both adjustments after part of a month: D + (A − D) 2^(−t / H)."""
    kept = forms.decay(forms.decay_rate(p.trade_half_life), elapsed)
    imports, exports = import_duty(levers), export_duty(levers)
    return (
        imports + kept * (stocks.import_adjustment - imports),
        exports + kept * (stocks.export_adjustment - exports),
    )


def duty_bill(duty: Scalar, value: Scalar) -> Scalar:
    """Duty collected on goods of a value before duty."""
    return duty * value


# --- flows of goods


def imports_under_policy(usual_imports: Scalar, stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """US imports from Mexico under suspension and duty."""
    working = share_of_trade_operating(p.stopped_share_imports, levers)
    return usual_imports * working * imports_left(stocks, levers, p)


def exports_under_policy(usual_exports: Scalar, stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """US exports to Mexico under suspension and retaliation."""
    working = share_of_trade_operating(p.stopped_share_exports, levers)
    return usual_exports * working * exports_left(stocks, levers, p)


def trucks_under_policy(usual_trucks: UsState, stocks: Stocks, levers: Levers, p: Parameters) -> UsState:
    """Trucks northbound: they carry the imports and fall with them under a duty."""
    working = share_of_trade_operating(p.stopped_share_trucks, levers)
    return usual_trucks * working * imports_left(stocks, levers, p)
