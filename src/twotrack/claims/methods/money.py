"""Assistance, forces, trade and drugs: sums and ratios of registers."""

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Inputs

__all__ = ["assistance_spent", "forces_growth", "overdose_deaths"]

ASSISTANCE, GUARD, OPIOIDS = "usaid/assistance_mexico", "gn/national_guard_state", "cdc/synthetic_opioid_deaths"
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
