"""A table checked against its schema: the typed frame, and every cell that does not fit."""

import pandas as pd

from twotrack.evidence.cells import Cells, Finding
from twotrack.evidence.kinds import parse_column
from twotrack.evidence.schema import ColumnSpec, TableSchema
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, nearest


def check_table(cells: Cells, schema: TableSchema) -> tuple[pd.DataFrame, list[Fault]]:
    """Columns of the schema with their types, and all faults in the order of the file."""
    raw = pd.DataFrame(cells.rows, columns=range(len(cells.header)), dtype="object")
    faults = _header_faults(cells, [spec.name for spec in schema.columns])
    columns: dict[str, pd.Series] = {}
    findings: list[Finding] = []
    for spec in schema.columns:
        if spec.name in cells.header:
            cell = cells.header.index(spec.name)
            columns[spec.name], found = _check_column(raw.iloc[:, cell], cell, spec, schema.missing_values)
            findings += found
    findings += _repeated_keys(cells, raw, schema.key)
    findings.sort(key=lambda finding: (finding.row, finding.cell))
    return pd.DataFrame(columns), faults + cells.ragged + [cells.fault(finding) for finding in findings]


def _header_faults(cells: Cells, wanted: list[str]) -> list[Fault]:
    """Columns that are missing, with the nearest name found, and columns that stand twice."""
    header = list(cells.header)
    spare = [name for name in header if name not in wanted]
    missing = [
        translate("evidence.missing_column", name=name) + nearest(name, spare) for name in wanted if name not in header
    ]
    repeated = [
        translate("evidence.repeated_column", name=name)
        for at, name in enumerate(header)
        if name in wanted and name in header[:at]
    ]
    return [Fault(message, str(cells.path), 1) for message in missing + repeated]


def _check_column(
    raw: pd.Series,
    cell: int,
    spec: ColumnSpec,
    missing_values: tuple[str, ...],
) -> tuple[pd.Series, list[Finding]]:
    text = raw.str.strip() if spec.kind != "string" else raw
    missing = text.isin(missing_values)
    values, bad = parse_column(spec.kind, text, missing)
    wanted = translate(f"evidence.kind_{spec.kind}")
    findings = [
        Finding(row, cell, translate("evidence.bad_cell", name=spec.name, found=repr(raw[row]), wanted=wanted))
        for row in _rows(bad)
    ]
    if spec.constraints.required:
        empty = translate("evidence.empty_cell", name=spec.name, wanted=wanted)
        findings += [Finding(row, cell, empty) for row in _rows(missing)]
    return values, findings + _out_of_bounds(values, cell, spec)


def _rows(where: pd.Series) -> list[int]:
    return [int(row) for row in where.to_numpy(dtype=bool).nonzero()[0]]


def _out_of_bounds(values: pd.Series, cell: int, spec: ColumnSpec) -> list[Finding]:
    if spec.kind not in ("integer", "number", "year"):
        return []
    findings: list[Finding] = []
    for bound, sign, key in (
        (spec.constraints.minimum, 1, "evidence.too_small"),
        (spec.constraints.maximum, -1, "evidence.too_large"),
    ):
        if isinstance(bound, int | float):
            beyond = pd.Series(sign * (values - bound) < 0).fillna(value=False)
            findings += [
                Finding(row, cell, translate(key, name=spec.name, found=values[row], wanted=f"{bound:g}"))
                for row in _rows(beyond)
            ]
    return findings


def _repeated_keys(cells: Cells, raw: pd.DataFrame, key: tuple[str, ...]) -> list[Finding]:
    if not key or not set(key) <= set(cells.header):
        return []
    at = [cells.header.index(name) for name in key]
    first: dict[tuple[str, ...], int] = {}
    findings: list[Finding] = []
    for row, found in enumerate(raw[at].itertuples(index=False, name=None)):
        earlier = first.setdefault(found, row)
        if earlier != row:
            values = {"names": ", ".join(key), "found": ", ".join(found), "line": cells.lines[earlier]}
            findings.append(Finding(row, at[0], translate("evidence.repeated_key", **values)))
    return findings
