"""Attempts and re-attempts, encounters, returns, waiting, asylum in Mexico, remittances."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.migration.transit import (
    apprehensions,
    arrivals,
    arrivals_behind,
    claim_rate,
    deported_share,
    enforcement,
    entries,
    expelled_share,
    fear_target,
    late_entries,
    missing_entries,
    push_target,
    remain_share,
    retry_share,
    troops_under_pressure,
)
from twotrack.issues.migration.vocabulary import Drivers, Inputs, Levers, Measures, Origin, Parameters, Signals, Stocks


def asking_at_ports(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Origin:
    """Arrivals who present themselves at a port; where Title 42 shuts the ports they cross between them instead."""
    return p.port_share * forms.complement(levers.us_title42) * arrivals(stocks, drivers, p)


def metering(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Origin:
    """Persons told to wait in Mexico, who go on a list; Mexicans are not metered."""
    return p.crosses_mexico * levers.us_metering * asking_at_ports(stocks, drivers, levers, p)


def called_from_lists(stocks: Stocks, levers: Levers, p: Parameters) -> Origin:
    """Persons called to the ports: at most the lever's number a month, and none where Title 42 shuts the ports."""
    served = p.metered_service * forms.complement(levers.us_title42)
    return served * forms.relative(stocks.on_lists, stocks.on_lists.sum() + served * p.list_shortest_wait)


def new_on_lists(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Origin:
    """Persons who go on a list, less those called from it."""
    return metering(stocks, drivers, levers, p) - called_from_lists(stocks, levers, p)


def retries(stocks: Stocks, levers: Levers, p: Parameters) -> Origin:
    """New attempts of persons returned before."""
    after_expulsion = p.retry_share_expelled * stocks.expelled / p.retry_delay_expelled
    from_waiting = p.retry_share_remain * stocks.remaining / p.retry_delay_remain
    after_return = retry_share(levers.us_consequences, p) * stocks.deported / p.retry_delay_deported
    return after_expulsion + from_waiting + after_return


def attempts(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Origin:
    """Attempts to cross between ports: at first, after leaving a list, and again."""
    left_lists = p.list_crossing_share * p.list_leaving_rate * stocks.on_lists
    at_first = arrivals(stocks, drivers, p) - asking_at_ports(stocks, drivers, levers, p)
    return at_first + left_lists + retries(stocks, levers, p)


def encounters_between_ports(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Origin:
    """Encounters by the Border Patrol: events, not persons."""
    return p.encounter_chance * attempts(stocks, drivers, levers, p)


def encounters_at_ports(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Origin:
    """Encounters at ports of entry: those not metered, and those called from the lists."""
    at_once = asking_at_ports(stocks, drivers, levers, p) - metering(stocks, drivers, levers, p)
    return at_once + called_from_lists(stocks, levers, p)


def asylum_decided(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Asylum claims decided in Mexico: at most the capacity, and none before the shortest wait."""
    capacity = levers.mx_asylum_capacity
    return capacity * forms.relative(stocks.asylum_backlog, stocks.asylum_backlog + capacity * p.asylum_shortest_wait)


def adaptation_in_the_end(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Share of the interception that new routes and smugglers undo when a force has long stood."""
    return forms.complement(enforcement(stocks, levers, p) ** (-p.force_elasticity * p.adaptation_share))


def remittances(stocks: Stocks, inputs: Inputs, p: Parameters) -> Scalar:
    """Dollars sent to Mexico: their trend and wave, more with jobs in the United States and with a weaker peso."""
    answer = p.remittances_labour * inputs.us_labour + p.remittances_peso * inputs.peso
    return stocks.remittances_trend * jnp.exp(stocks.remittances_wave - stocks.remittances_variance / 2 + answer)


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """In balance with the encounters of the start; nobody on lists or expelled, no wave."""
    none = jnp.zeros_like(p.encounters_at_start)
    zero = jnp.zeros_like(p.encounter_chance)
    at_border = arrivals_behind(p.encounters_at_start, none + 1, p)
    return Stocks(
        push=none,
        displaced=zero,
        pressed_troops=zero,
        unsettled_share=none + 1,
        entry_wave=none,
        entry_variance=none,
        alarm_mx=zero,
        alarm_us=zero,
        usual_force=zero,
        fear=none,
        postponed=none,
        in_transit=p.crosses_mexico * at_border * p.transit_time,
        adaptation=zero,
        on_lists=none,
        expelled=none,
        remaining=none,
        deported=p.deported_share * p.encounters_at_start * p.retry_delay_deported,
        asylum_backlog=zero,
        recent_encounters=(p.encounters_at_start + p.port_share * at_border).sum(),
        remittances_trend=p.remittances_at_start,
        remittances_wave=zero,
        remittances_variance=zero,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Encounters in the news, people waiting in Mexico, and the force."""
    waiting = stocks.on_lists + stocks.remaining + stocks.expelled
    return Signals(
        recent_encounters=stocks.recent_encounters,
        waiting_lists=stocks.on_lists.sum(),
        waiting_in_mexico=waiting.sum(),
        mexican_enforcement=enforcement(stocks, levers, p),
    )


def left_transit(stocks: Stocks, levers: Levers, p: Parameters) -> Origin:
    """Travellers who leave the road: at the border, apprehended, giving up, or asking Mexico for asylum."""
    rate = 1 / p.transit_time + p.giving_up_rate + claim_rate(levers, p)
    return rate * stocks.in_transit + apprehensions(stocks, levers, p)


def entry_innovation(inputs: Inputs, p: Parameters) -> Origin:
    """Innovation of entries: a part common to all origins, and each origin's own."""
    own = jnp.sqrt(forms.complement(p.common_share)) * inputs.entry_shock
    return p.entry_shock_sd * (own + jnp.sqrt(p.common_share) * inputs.common_entry_shock)


def new_variance(shock_sd: Origin | Scalar, p: Parameters) -> Origin | Scalar:
    """Variance that the innovations of a month add to a wave."""
    return shock_sd**2 * p.shock_interval


def habituation(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Change of the force (log) that people are used to, towards the force there is."""
    beyond_usual = jnp.log(enforcement(stocks, levers, p)) - stocks.usual_force
    return forms.decay_rate(p.fear_half_life) * beyond_usual


def new_in_waiting(stocks: Stocks, drivers: Drivers, p: Parameters) -> Origin:
    """Of those whom fear keeps from setting out, persons who do not give up."""
    return forms.complement(p.lost_share) * missing_entries(stocks, drivers, p)


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    between = encounters_between_ports(stocks, drivers, levers, p)
    encountered = between + encounters_at_ports(stocks, drivers, levers, p)
    claims = (claim_rate(levers, p) * stocks.in_transit).sum()
    reverting, fading = forms.decay_rate(p.entry_half_life), forms.decay_rate(p.remittances_half_life)
    adapted, pressed = adaptation_in_the_end(stocks, levers, p), troops_under_pressure(inputs, p)
    return Stocks(
        push=forms.first_order_delay(push_target(stocks, inputs, p), stocks.push, p.push_delay),
        displaced=drivers.disasters - forms.decay_rate(p.disaster_half_life) * stocks.displaced,
        pressed_troops=forms.first_order_delay(pressed, stocks.pressed_troops, p.mobilisation_delay),
        unsettled_share=-forms.decay_rate(p.settling_half_life) * stocks.unsettled_share,
        entry_wave=entry_innovation(inputs, p) - reverting * stocks.entry_wave,
        entry_variance=new_variance(p.entry_shock_sd, p) - 2 * reverting * stocks.entry_variance,
        alarm_mx=drivers.announcements_mx - forms.decay_rate(p.news_half_life) * stocks.alarm_mx,
        alarm_us=drivers.announcements_us - forms.decay_rate(p.news_half_life) * stocks.alarm_us,
        usual_force=habituation(stocks, levers, p),
        fear=forms.first_order_delay(fear_target(stocks, levers, p), stocks.fear, p.fear_delay),
        postponed=new_in_waiting(stocks, drivers, p) - late_entries(stocks, p),
        in_transit=p.crosses_mexico * entries(stocks, drivers, p) - left_transit(stocks, levers, p),
        adaptation=forms.first_order_delay(adapted, stocks.adaptation, p.adaptation_delay),
        on_lists=new_on_lists(stocks, drivers, levers, p) - p.list_leaving_rate * stocks.on_lists,
        expelled=expelled_share(levers, p) * between - stocks.expelled / p.retry_delay_expelled,
        remaining=remain_share(levers, p) * between - stocks.remaining / p.retry_delay_remain,
        deported=deported_share(levers, p) * between - stocks.deported / p.retry_delay_deported,
        asylum_backlog=claims - asylum_decided(stocks, levers, p),
        recent_encounters=forms.first_order_delay(encountered.sum(), stocks.recent_encounters, p.news_delay),
        remittances_trend=p.remittances_growth_rate * stocks.remittances_trend,
        remittances_wave=p.remittances_shock_sd * inputs.remittances_shock - fading * stocks.remittances_wave,
        remittances_variance=new_variance(p.remittances_shock_sd, p) - 2 * fading * stocks.remittances_variance,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Events and persons of the month."""
    between = encounters_between_ports(stocks, drivers, levers, p)
    encountered = between + encounters_at_ports(stocks, drivers, levers, p)
    again = p.encounter_chance * retries(stocks, levers, p)
    return Measures(
        entries=entries(stocks, drivers, p),
        encounters=encountered,
        border_patrol_encounters=between,
        encounters_of_mexicans=(forms.complement(p.crosses_mexico) * between).sum(),
        encounters_of_others=(p.crosses_mexico * between).sum(),
        repeat_encounters=again,
        persons_encountered=encountered - again,
        mexican_apprehensions=apprehensions(stocks, levers, p),
        asylum_claims=claim_rate(levers, p) * stocks.in_transit,
        returned_to_mexico=p.crosses_mexico * (expelled_share(levers, p) + remain_share(levers, p)) * between,
        remittances=remittances(stocks, inputs, p),
    )
