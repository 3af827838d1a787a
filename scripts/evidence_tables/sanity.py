"""What must hold of the tables read and of the tables made, whatever the years they reach."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables
from twotrack.tables.errors import EvidenceError, Fault

STATES = 32
US_JURISDICTIONS = 55

# Totals that INEGI, Guardia Nacional and CDC published, as the README of the security data states them.
PUBLISHED = (
    ("inegi/homicides_registered", "year", 2007, "homicides", 8_867),
    ("inegi/homicides_registered", "year", 2008, "homicides", 14_006),
    ("inegi/homicides_registered", "year", 2010, "homicides", 25_757),
    ("inegi/homicides_registered", "year", 2011, "homicides", 27_213),
    ("inegi/homicides_registered", "year", 2018, "homicides", 36_685),
    ("inegi/homicides_registered", "year", 2019, "homicides", 36_662),
    ("inegi/homicides_registered", "year", 2020, "homicides", 36_773),
    ("gn/national_guard_state", "month", "2019-07", "personnel", 56_191),
    ("gn/national_guard_state", "month", "2021-07", "personnel", 99_946),
    ("cdc/synthetic_opioid_deaths", "year", 2021, "deaths", 70_601),
    ("cbp/southwest_encounters", "month", "2019-05", "encounters", 144_116),
    ("unhcr/asylum_claims_mexico", "year", 2019, "claims", 70_363),
)

NATIONAL = (
    ("inegi/homicides_occurrence_state", "homicides", "inegi_occurrence"),
    ("inegi/homicides_registered_state", "homicides", "inegi_registered"),
    ("sesnsp/homicide_victims_state", "victims", "sesnsp_victims_homicide_and_femicide"),
    ("sesnsp/firearm_share", "victims", "sesnsp_victims_homicide_and_femicide"),
)


def check_inputs(tables: Tables) -> None:
    """Refuse inputs that are not full grids of states by month, or whose parts do not add up."""
    states = set(tables["security/states"]["state_code"])
    faults = _expect(len(states) == STATES, f"states: {len(states)} codes, wanted {STATES}")
    for name in (
        "homicides_occurrence_state_month",
        "homicides_registered_state_month",
        "crime_victims_state_month",
        "firearm_homicides_state_month",
        "national_guard_state_month",
    ):
        faults += _grid(name, tables[f"security/{name}"], states)
    checks = tables["security/us_gun_background_checks_state_month"].groupby("date")["us_state_code"].nunique()
    faults += _expect(bool((checks == US_JURISDICTIONS).all()), "gun checks: a state is missing in some month")
    people = tables["security/population_state_year"]
    sexes = people["population_men"] + people["population_women"]
    faults += _expect(bool((sexes == people["population"]).all()), "population: men and women do not add up")
    faults += _adjacency_faults(tables["security/state_adjacency"], states)
    _raise(faults)


def _grid(name: str, frame: pd.DataFrame, states: set[str]) -> list[Fault]:
    first, last = frame["date"].min(), frame["date"].max()
    months = set(pd.date_range(first, last, freq="MS"))
    whole = {(state, month) for state in states for month in months}
    found = set(zip(frame["state_code"], frame["date"], strict=True))
    return _expect(found == whole, f"{name}: {len(whole ^ found)} state-months missing or unexpected")


def _adjacency_faults(pairs: pd.DataFrame, states: set[str]) -> list[Fault]:
    touching = set(zip(pairs["state_code"], pairs["neighbour_code"], strict=True))
    mirrored = {(other, state) for state, other in touching}
    return [
        *_expect(touching == mirrored, "state_adjacency: not symmetric"),
        *_expect({state for state, _ in touching} == states, "state_adjacency: a state without a neighbour"),
        *_expect(all(state != other for state, other in touching), "state_adjacency: a state touches itself"),
    ]


def check_outputs(made: Tables, tables: Tables) -> None:
    """Refuse tables that miss a published total, do not add up to the nation or reach past the shipped years."""
    faults: list[Fault] = []
    for name, time, when, value, wanted in PUBLISHED:
        frame = made[name]
        found = int(frame.loc[frame[time] == when, value].sum())
        faults += _expect(found == wanted, f"{name}: {when} adds up to {found}, published {wanted}")
    national = tables["security/homicides_national_year"].set_index(["series", "year"])["homicides"]
    for name, value, series in NATIONAL:
        totals = made[name].groupby("year")[value].sum()
        known = national[series].loc[:LAST_YEAR]
        faults += _expect(totals.equals(known.rename(value)), f"{name}: does not add up to {series}")
    faults += _more_outputs(made)
    _raise(faults)


def _more_outputs(made: Tables) -> list[Fault]:
    monthly = made["inegi/homicides_occurrence"]
    yearly = monthly.groupby(monthly["month"].str[:4].astype("int64"))["homicides"].sum()
    by_state = made["inegi/homicides_occurrence_state"].groupby("year")["homicides"].sum()
    faults = _expect(list(yearly) == list(by_state), "occurrence: months and states add up to different years")
    help_given = made["usaid/assistance_mexico"]
    planned = help_given[help_given["measure"] == "appropriated_and_planned"].set_index("fiscal_year")["usd_current"]
    total = round(int(planned.loc[2008:2020].sum()) / 1e9, 2)
    faults += _expect(total == 3.33, f"assistance: planned 2008-2020 adds up to {total} billion, wanted 3.33")
    for name, frame in made.items():
        years = [column for column in ("year", "fiscal_year") if column in frame]
        late = any(int(frame[column].max()) > LAST_YEAR for column in years) and name != "conapo/population_state"
        faults += _expect(not late, f"{name}: reaches past {LAST_YEAR}")
        if "state" in frame:
            faults += _expect(frame["state"].nunique() == STATES, f"{name}: not {STATES} states")
    return faults


def _expect(holds: bool, sentence: str) -> list[Fault]:
    return [] if holds else [Fault(sentence)]


def _raise(faults: list[Fault]) -> None:
    if faults:
        raise EvidenceError(faults)
