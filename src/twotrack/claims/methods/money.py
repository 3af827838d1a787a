"""Assistance, forces, trade and drugs: sums and ratios of registers."""

from twotrack.base.months import month_index
from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Frame, Inputs
from twotrack.claims.methods.homicides import national_rates

__all__ = [
    "aims_with_a_series",
    "approval_range",
    "assistance_spent",
    "cited_figure",
    "deployment_and_money",
    "forces_growth",
    "overdose_deaths",
    "seizures_by_corridor",
]

ASSISTANCE, GUARD, OPIOIDS = "usaid/assistance_mexico", "gn/national_guard_state", "cdc/synthetic_opioid_deaths"
ARMY, AID = "record/levers/mx_army_deployment", "record/levers/us_security_assistance"
APPROVAL, SEIZURES = "data/events/mexico_presidential_approval_points", "data/security/cbp_drug_seizures_month"
BILLION = 1e9


def assistance_spent(inputs: Inputs, first: int, last: int) -> Finding:
    """Billions of dollars disbursed to Mexico in fiscal years, all accounts; range over what was appropriated,
    obligated and disbursed, each of which is a part too.
    """
    table = inputs[ASSISTANCE]
    inside = table[(table["fiscal_year"] >= first) & (table["fiscal_year"] <= last)]
    sums = inside.groupby("measure")["usd_current"].sum() / BILLION
    parts = {
        "appropriated": float(sums["appropriated_and_planned"]),
        "obligated": float(sums["obligations"]),
        "disbursed": float(sums["disbursements"]),
    }
    paid = table[table["measure"] == "disbursements"].sort_values("fiscal_year")
    shown = picture(list(paid["fiscal_year"]), list(paid["usd_current"] / 1e6), first, last)
    return Finding(
        parts["disbursed"], min(parts.values()), max(parts.values()), "series_range", parts=parts, picture=shown
    )


def forces_growth(inputs: Inputs) -> Finding:
    """National Guard deployed in the last month over the first. Parts: `first` and `last`, in persons."""
    months = inputs[GUARD].groupby("month")["personnel"].sum().sort_index()
    first, last = float(months.iloc[0]), float(months.iloc[-1])
    times = [int(m[:4]) + (int(m[5:]) - 1) / 12 for m in months.index]
    shown = picture(times, list(months), times[0], times[-1])
    return Finding(last / first, interval_kind="register", parts={"first": first, "last": last}, picture=shown)


def overdose_deaths(inputs: Inputs, year: int) -> Finding:
    """Deaths with synthetic opioids in a year. Parts: `next` (a year later), `growth` (over those ten years before)."""
    deaths = inputs[OPIOIDS].set_index("year")["deaths"]
    parts = {"next": float(deaths[year + 1]), "growth": float(deaths[year] / deaths[year - 10])}
    shown = picture(list(deaths.index), list(deaths), year - 0.5, year + 1.5)
    return Finding(float(deaths[year]), interval_kind="register", parts=parts, picture=shown)


def aims_with_a_series(inputs: Inputs, first: int, last: int) -> Finding:
    """Least growth, from one year to another, of the harms that the Initiative aimed at and that have a series.

    Parts: `homicides` (rate), `opioids` (US deaths with synthetic opioids), ratios.
    """
    rates = national_rates(inputs)["registered"]
    deaths = inputs[OPIOIDS].set_index("year")["deaths"]
    parts = {"homicides": float(rates[last] / rates[first]), "opioids": float(deaths[last] / deaths[first])}
    shown = picture(list(rates.index), list(rates), first, last)
    return Finding(min(parts.values()), interval_kind="register", parts=parts, picture=shown)


def deployment_and_money(inputs: Inputs, first: str, last: str, before: str) -> Finding:
    """Army on public-security duty in a month over another. Placebo: growth until the month before the first money.

    Part `lead`: months by which the deployment began to grow before assistance did.
    """
    army, money = (inputs[name].set_index("month")["level"].sort_index() for name in (ARMY, AID))
    at = [month_index(month) for month in (first, last, before)]
    level = [float(army[army.index <= month].iloc[-1]) for month in at]
    rise = [int(line.index[(line.diff() > 0).to_numpy().argmax()]) for line in (army, money)]
    shown = picture([month / 12 for month in army.index], list(army), at[0] / 12, at[1] / 12)
    parts = {"lead": float(rise[1] - rise[0])}
    return Finding(
        level[1] / level[0], interval_kind="register", placebo=level[2] / level[0], parts=parts, picture=shown
    )


def approval_range(inputs: Inputs) -> Finding:
    """Mean approval of the Mexican president over the polls there are; range over them. Part: `polls`."""
    polls = inputs[APPROVAL]["approve_percent"]
    return Finding(
        float(polls.mean()), float(polls.min()), float(polls.max()), "series_range", parts={"polls": float(len(polls))}
    )


def seizures_by_corridor(inputs: Inputs, drug: str, placebo: str, offices: list[str], ports: str) -> Finding:
    """Percent of a drug seized at the southwest border by weight in some offices. Placebo: the same of another drug.

    Parts: `ports`, percent at ports of entry (a component of CBP); `begins`, the year in which deaths with
    synthetic opioids first
    doubled in
    two years.
    """
    table = inputs[SEIZURES]
    border = table[table["region"] == "southwest"]
    share = {name: _share(border[border["drug"] == name], "area", offices) for name in (drug, placebo)}
    entry = _share(border[border["drug"] == drug], "component", [ports])
    deaths = inputs[OPIOIDS].set_index("year")["deaths"]
    doubled = deaths.index[(deaths / deaths.shift(2) >= 2).to_numpy()]
    parts = {"ports": entry, "begins": float(doubled[0])}
    shown = picture(list(deaths.index), list(deaths), doubled[0] - 2, doubled[0])
    return Finding(share[drug], placebo=share[placebo], parts=parts, picture=shown)


def _share(rows: Frame, column: str, names: list[str]) -> float:
    return float(100 * rows[rows[column].isin(names)]["kilograms"].sum() / rows["kilograms"].sum())


def cited_figure(inputs: Inputs, value: float, other: float, third: float = 0) -> Finding:
    """Figures that the sources of the row print and no table here holds. Parts: `other`, `third`. Nothing is read."""
    del inputs
    return Finding(float(value), parts={"other": float(other), "third": float(third)})
