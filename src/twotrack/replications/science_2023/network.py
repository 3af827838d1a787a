"""What the model is run on: who fights and who stands with whom, and the yearly figures it is fitted to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.observed import CountColumns, check_rows
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, nearest

if TYPE_CHECKING:
    from pandas import DataFrame

    from twotrack.evidence.folder import DataFolder

Numbers = NDArray[np.float64]

GROUPS, LINKS, TREND = "criminal_groups_2020", "criminal_group_links_2020", "national_trends_year"
YEARS = range(2012, 2022)
KINDS = ("rivalry", "alliance")
NEEDED = {
    GROUPS: ("group_id",),
    LINKS: ("link_type", "group_id_1", "group_id_2", "states"),
    TREND: ("year", "homicides", "missing_persons"),
}


@dataclass(frozen=True)
class Network:
    """Organisations in the order of their list, and the weight of each pair's rivalry and alliance."""

    organisations: tuple[str, ...]
    rivalry: Numbers
    alliance: Numbers


def read_inputs(folder: "DataFolder") -> tuple[Network, Numbers]:
    """Network of 2020, and homicides plus missing persons of each year 2012 to 2021."""
    tables: dict[str, DataFrame] = {}
    faults: list[Fault] = []
    for name in (GROUPS, LINKS, TREND):
        try:
            tables[name] = trend_table(folder) if name == TREND else folder.table("security", name, NEEDED[name])
        except EvidenceError as error:
            faults += error.faults
    if faults:
        # Three tables of one folder may say the same of it.
        raise EvidenceError([*dict.fromkeys(faults), Fault(needs())])
    return network(tables[GROUPS], tables[LINKS]), deaths(tables[TREND])


def trend_table(folder: "DataFolder", *more: str) -> "DataFrame":
    """Deaths of the nation by year, each year once."""
    table = folder.table("security", TREND, (*NEEDED[TREND], *more))
    check_rows(table, CountColumns(f"{TREND}.csv", "year", "homicides"))
    return table


def needs() -> str:
    """Sentence that says which tables the replication reads."""
    return translate("replication.needs", tables=", ".join(f"security/{name}.csv" for name in (GROUPS, LINKS, TREND)))


def network(groups: "DataFrame", links: "DataFrame") -> Network:
    """Pairs as symmetric matrices; of a pair listed twice the larger weight stands."""
    names = [str(name) for name in groups["group_id"]]
    if repeated := sorted({name for name in names if names.count(name) > 1}):
        raise EvidenceError(Fault(translate("replication.repeated", names=", ".join(repeated)), f"{GROUPS}.csv"))
    place = {name: at for at, name in enumerate(names)}
    weights = {kind: np.zeros((len(names), len(names))) for kind in KINDS}
    rows = list(
        zip(links["link_type"], links["group_id_1"], links["group_id_2"], _floats(links, "states"), strict=True)
    )
    # The first line of the file is its header.
    faults = [fault for line, row in enumerate(rows, start=2) for fault in _link_faults(row, line, names)]
    if faults:
        raise EvidenceError(faults)
    for kind, one, other, weight in rows:
        matrix, i, j = weights[kind], place[one], place[other]
        matrix[i, j] = matrix[j, i] = max(weight, matrix[i, j])
    return Network(tuple(names), weights["rivalry"], weights["alliance"])


def _link_faults(row: tuple[Any, ...], line: int, names: list[str]) -> list[Fault]:
    kind, one, other, weight = row
    wrong = [
        translate("replication.unknown_organisation", name=n) + nearest(str(n), names)
        for n in (one, other)
        if n not in names
    ]
    if kind not in KINDS:
        wrong.append(translate("replication.unknown_link", kind=kind) + nearest(str(kind), KINDS))
    if one == other:
        wrong.append(translate("replication.own_link", name=one))
    if not weight >= 0:
        wrong.append(translate("replication.bad_weight", found=weight))
    return [Fault(message, f"{LINKS}.csv", line) for message in wrong]


def deaths(trend: "DataFrame") -> Numbers:
    """Homicides plus persons missing in each year the model is fitted to."""
    by_year = dict(zip(trend["year"], _floats(trend, "homicides") + _floats(trend, "missing_persons"), strict=True))
    lacking = [str(year) for year in YEARS if not np.isfinite(by_year.get(year, np.nan))]
    if lacking:
        raise EvidenceError(Fault(translate("replication.years_lacking", years=", ".join(lacking)), f"{TREND}.csv"))
    return np.array([by_year[year] for year in YEARS])


def _floats(table: "DataFrame", column: str) -> Numbers:
    return table[column].to_numpy(dtype=np.float64, na_value=np.nan)
