"""Northbound crossings and goods trade: ordinary demand, what a rule stops, what fear stops, and duties."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.border.trade import (
    activity,
    adjustments,
    adjustments_after,
    duty_bill,
    export_sales_lost,
    exports_under_policy,
    imports_under_policy,
    trucks_under_policy,
)
from twotrack.issues.border.vocabulary import (
    Drivers,
    Flow,
    Inputs,
    Levers,
    Measures,
    Parameters,
    Signals,
    Stocks,
    UsState,
    Usual,
)

# --- ordinary demand


def ordinary(stocks: Stocks) -> Flow:
    """Demand of each flow against the base year, without season."""
    return jnp.exp(stocks.trend + stocks.gap + stocks.wave - stocks.wave_variance / 2)


def usual(stocks: Stocks, p: Parameters) -> Usual:
    """What would cross with an open border and without fear, stoppage or duty; without season."""
    walking, driving, riding, hauling, buying, selling = ordinary(stocks)
    return Usual(
        walkers=p.base_pedestrians * walking,
        cars=p.base_personal_vehicles * driving,
        riders=p.base_vehicle_passengers * riding,
        lorries=p.base_trucks * hauling,
        goods_bought=p.base_imports * buying,
        goods_sold=p.base_exports * selling,
    )


# --- persons


def share_crossing_despite_fear(avoided_share: Scalar, stocks: Stocks, p: Parameters) -> Scalar:
    """Share who cross in spite of fear and lockdown: the share avoided is that of the reference."""
    return forms.complement(avoided_share) ** (stocks.caution / p.fear_reference)


def restriction(stocks: Stocks, levers: Levers) -> Scalar:
    """Restriction in force: what is ordered, less what a rule of reopening has eased."""
    return levers.joint_land_restriction * forms.complement(stocks.easing)


def share_admitted(rule_share: Scalar, stocks: Stocks, levers: Levers) -> Scalar:
    """Share whom the legal restriction lets through."""
    return forms.complement(rule_share * restriction(stocks, levers))


def easing_target(inputs: Inputs, levers: Levers) -> Scalar:
    """Share of the restriction that a rule of reopening would lift, at the readiness that both nations have reached."""
    return levers.joint_reopening_rule * inputs.reopening_readiness


def measures_complied_with(stocks: Stocks, inputs: Inputs) -> Scalar:
    """Measures in force as far as people, who tire of them, still live by them."""
    return inputs.measures_in_force * forms.complement(stocks.fatigue)


def answering_time(p: Parameters) -> Scalar:
    """Mean delay between a measure and what people do about it: never shorter than two days."""
    return jnp.maximum(p.fear_delay, p.shortest_fear_delay)


def pedestrians_kept(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Pedestrians who still cross, of those who usually would."""
    return share_admitted(p.rule_share_pedestrians, stocks, levers) * share_crossing_despite_fear(
        p.avoided_share_pedestrians, stocks, p
    )


def vehicles_kept(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Personal vehicles that still cross, of those that usually would."""
    return share_admitted(p.rule_share_vehicles, stocks, levers) * share_crossing_despite_fear(
        p.avoided_share_vehicles, stocks, p
    )


def passengers_kept(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Passengers of personal vehicles who still cross, of those who usually would."""
    return share_admitted(p.rule_share_passengers, stocks, levers) * share_crossing_despite_fear(
        p.avoided_share_passengers, stocks, p
    )


def lost_crossings(on_foot: UsState, riders: UsState, stocks: Stocks, levers: Levers, p: Parameters) -> UsState:
    """Person-crossings short of the usual, whatever keeps them away."""
    away_on_foot = on_foot * forms.complement(pedestrians_kept(stocks, levers, p))
    return away_on_foot + riders * forms.complement(passengers_kept(stocks, levers, p))


def stopped_crossings(on_foot: UsState, riders: UsState, stocks: Stocks, levers: Levers, p: Parameters) -> UsState:
    """Person-crossings that the restriction alone keeps away: what its end would give back at once."""
    brave_on_foot = on_foot * share_crossing_despite_fear(p.avoided_share_pedestrians, stocks, p)
    brave_riders = riders * share_crossing_despite_fear(p.avoided_share_passengers, stocks, p)
    stopped_on_foot = brave_on_foot * p.rule_share_pedestrians * restriction(stocks, levers)
    return stopped_on_foot + brave_riders * p.rule_share_passengers * restriction(stocks, levers)


# --- the issue


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Demand at its official level of 2000, no wave, no fear."""
    none = jnp.zeros_like(p.growth_rate)
    calm = jnp.zeros_like(p.fear_delay)
    return Stocks(
        trend=-p.growth_rate * p.months_to_base,
        gap=jnp.log(p.start_ratio) + p.growth_rate * p.months_between,
        wave=none,
        wave_variance=none,
        caution=calm,
        fatigue=calm,
        easing=calm,
        import_adjustment=calm,
        export_adjustment=calm,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Persons who cross, without season, the rule, the fear, imports, and what a duty and a suspension do to them."""
    ordinarily = usual(stocks, p)
    crossing = ordinarily.walkers * pedestrians_kept(stocks, levers, p)
    riding = ordinarily.riders * passengers_kept(stocks, levers, p)
    return Signals(
        person_crossings=crossing + riding,
        crossings_kept=(crossing + riding) / (p.base_pedestrians + p.base_vehicle_passengers),
        restriction=restriction(stocks, levers),
        fear=stocks.caution,
        imports=imports_under_policy(ordinarily.goods_bought, stocks, levers, p),
        duty_in_force=levers.us_tariff_on_mexico,
        export_sales_lost=export_sales_lost(stocks, levers, p),
        activity=activity(levers),
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    reversion = forms.decay_rate(p.wave_half_life)
    tired = forms.decay_rate(p.fatigue_half_life) * inputs.measures_in_force
    adjusting, answering = adjustments(stocks, levers, p)
    return Stocks(
        trend=p.growth_rate,
        gap=-forms.decay_rate(p.gap_half_life) * stocks.gap,
        wave=p.wave_sd * inputs.wave_shock - reversion * stocks.wave,
        wave_variance=p.wave_sd**2 * p.shock_interval - 2 * reversion * stocks.wave_variance,
        caution=forms.first_order_delay(measures_complied_with(stocks, inputs), stocks.caution, answering_time(p)),
        fatigue=tired * forms.complement(stocks.fatigue),
        easing=forms.first_order_delay(easing_target(inputs, levers), stocks.easing, p.renewal_interval),
        import_adjustment=adjusting,
        export_adjustment=answering,
    )


def caution_after(stocks: Stocks, inputs: Inputs, p: Parameters, elapsed: Scalar) -> Scalar:
    """Caution after part of a month, while compliance with the measures tires: with answer rate a and tiring rate b,

    c(t) = c(0) e^(−a t) + a m (1 − f(0)) e^(−b t) ∫₀ᵗ e^(−(a − b) s) ds
    """
    answer = 1 / answering_time(p)
    tiring = forms.decay_rate(p.fatigue_half_life) * inputs.measures_in_force
    heeded = answer * measures_complied_with(stocks, inputs) * forms.decay(tiring, elapsed)
    return stocks.caution * forms.decay(answer, elapsed) + heeded * forms.decayed_inflow(answer - tiring, elapsed)


def solution(
    stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters, elapsed: Scalar
) -> Stocks:
    """Stocks after part of a month: what the flows lead to, exactly, since what drives them stands still."""
    reversion, renewal = forms.decay_rate(p.wave_half_life), 1 / p.renewal_interval
    tiring = forms.decay_rate(p.fatigue_half_life) * inputs.measures_in_force
    eased = easing_target(inputs, levers) * forms.complement(forms.decay(renewal, elapsed))
    moved = p.wave_sd * inputs.wave_shock * forms.decayed_inflow(reversion, elapsed)
    spread = p.wave_sd**2 * p.shock_interval * forms.decayed_inflow(2 * reversion, elapsed)
    import_adjustment, export_adjustment = adjustments_after(stocks, levers, p, elapsed)
    return Stocks(
        trend=stocks.trend + p.growth_rate * elapsed,
        gap=stocks.gap * forms.decay(forms.decay_rate(p.gap_half_life), elapsed),
        wave=stocks.wave * forms.decay(reversion, elapsed) + moved,
        wave_variance=stocks.wave_variance * forms.decay(2 * reversion, elapsed) + spread,
        caution=caution_after(stocks, inputs, p, elapsed),
        fatigue=forms.complement(forms.complement(stocks.fatigue) * forms.decay(tiring, elapsed)),
        easing=stocks.easing * forms.decay(renewal, elapsed) + eased,
        import_adjustment=import_adjustment,
        export_adjustment=export_adjustment,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Crossings, trade, losses and duties of the month."""
    ordinarily = usual(stocks, p)
    on_foot = ordinarily.walkers * drivers.season_pedestrians
    riders = ordinarily.riders * drivers.season_passengers
    imports = imports_under_policy(ordinarily.goods_bought * drivers.season_imports, stocks, levers, p)
    exports = exports_under_policy(ordinarily.goods_sold * drivers.season_exports, stocks, levers, p)
    lost = lost_crossings(on_foot, riders, stocks, levers, p)
    stopped = stopped_crossings(on_foot, riders, stocks, levers, p)
    us_bill = duty_bill(levers.us_tariff_on_mexico, imports)
    return Measures(
        pedestrians=on_foot * pedestrians_kept(stocks, levers, p),
        personal_vehicles=ordinarily.cars * drivers.season_vehicles * vehicles_kept(stocks, levers, p),
        vehicle_passengers=riders * passengers_kept(stocks, levers, p),
        trucks=trucks_under_policy(ordinarily.lorries * drivers.season_trucks, stocks, levers, p),
        imports_from_mexico=imports,
        exports_to_mexico=exports,
        person_crossings_lost=lost,
        person_crossings_stopped=stopped,
        persons_kept_out=stopped / p.crossings_per_traveller,
        us_closure_loss=p.us_loss_per_crossing * lost.sum(),
        mx_closure_loss=p.mx_loss_per_crossing * lost.sum(),
        us_duty_bill=us_bill,
        us_buyers_duty=p.pass_through * us_bill,
        mx_exporters_duty=forms.complement(p.pass_through) * us_bill,
        mx_duty_bill=duty_bill(levers.mx_retaliatory_tariff, exports),
    )
