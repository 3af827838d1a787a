"""Pair each issue's equations with its tables, and check every link before anything runs."""

import importlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any, NamedTuple

from twotrack.base.fields import Lapse, Link, axes_of, links, names
from twotrack.base.units import same_dimension
from twotrack.record.acts import act_faults
from twotrack.record.lapse import lapse_faults, lapsing
from twotrack.record.levers import history_faults
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, LinkError, TableError, nearest
from twotrack.tables.issue_tables import MANIFEST, IssueTables, issue_tables
from twotrack.tables.rows import DriverRow, LeverRow, ParameterRow, QuantityRow
from twotrack.world.observed import observation_faults, sampling_faults
from twotrack.world.remedies import at_field, at_row, file_name, place_text, required_keys, shape_name

STRUCTS = ("Parameters", "Levers", "Drivers", "Stocks", "Inputs", "Signals", "Measures")
VERBS = ("initial", "signals", "flows", "measures")
QUANTITIES = {"stock": "Stocks", "signal": "Signals", "measure": "Measures"}


@dataclass(frozen=True)
class Issue:
    """Equations of an issue with the tables of its numbers."""

    name: str
    equations: ModuleType
    tables: IssueTables

    def struct(self, kind: str) -> Any:
        """One of the issue's structs by name: Parameters, Levers, Stocks ..."""
        return getattr(self.equations, kind)

    def unit_of(self, quantity: str) -> str:
        """Unit of a stock, signal or measure."""
        return self.tables.quantities[quantity].unit


@dataclass(frozen=True, eq=False)
class World:
    """All issues, with their links checked; one object is one world, which keys compiled programs."""

    issues: tuple[Issue, ...]

    def __iter__(self) -> Iterator[Issue]:
        return iter(self.issues)

    @property
    def tables(self) -> tuple[IssueTables, ...]:
        """Tables of every issue."""
        return tuple(issue.tables for issue in self.issues)

    def issue(self, name: str) -> Issue:
        """Issue by name."""
        return next(issue for issue in self.issues if issue.name == name)


@lru_cache(maxsize=1)
def shipped_world() -> World:
    """World of every issue in the package; every lever of it has a history, and says what act it is."""
    modules = [importlib.import_module(f"twotrack.issues.{t.name}.equations") for t in issue_tables()]
    issues = [Issue(t.name, m, t) for t, m in zip(issue_tables(), modules, strict=True)]
    known = [fault for issue in issues for fault in history_faults(issue.tables.levers)]
    known += [*act_faults(issue_tables()), *lapse_faults(issue_tables()), *sampling_faults(issue_tables())]
    return assemble(issues, known)


def assemble(issues: list[Issue], known: Sequence[Fault] = ()) -> World:
    """World of these issues; TableError or LinkError with every fault, those that are known already among them."""
    faults = [*known, *(fault for issue in issues for fault in issue_faults(issue))]
    if faults:
        raise TableError(faults)
    world = World(tuple(issues))
    faults = [fault for issue in issues for fault in link_faults(world, issue)]
    if faults:
        raise LinkError(faults)
    return world


def issue_faults(issue: Issue) -> list[Fault]:
    """What an issue lacks, and names and axes in which its structs and its tables differ."""
    absent = missing_parts(issue)
    if absent:
        return absent
    observed = observation_faults(issue.tables, issue.struct("Inputs"), issue.equations)
    return [*struct_faults(issue), *manifest_faults(issue), *observed]


def missing_parts(issue: Issue) -> list[Fault]:
    """Structs and functions that the equations of an issue lack."""
    wanted = [("issue.no_struct", name, STRUCTS) for name in STRUCTS]
    wanted += [("issue.no_verb", name, VERBS) for name in VERBS]
    return [
        Fault(translate(key, name=name, all=", ".join(every)), equations_name(issue))
        for key, name, every in wanted
        if not hasattr(issue.equations, name)
    ]


def equations_name(issue: Issue) -> str:
    """File of an issue's equations, as a fault names it."""
    return file_name(issue.tables.folder / "equations.py")


class Pairing(NamedTuple):
    """A table that must agree with structs: its file and schema, the struct of each field, and of each row the struct
    and the array shape that it wants.
    """

    file: str
    schema: type[StrictRow]
    fields: Mapping[str, type]
    rows: Mapping[str, tuple[type, str]]


def pairings(issue: Issue) -> list[Pairing]:
    """Tables of an issue with the structs that they must agree with."""
    tables = issue.tables
    found: list[Pairing] = []
    numbers = (("Parameters", ParameterRow, tables.parameters), ("Levers", LeverRow, tables.levers))
    for kind, schema, rows in (*numbers, ("Drivers", DriverRow, tables.drivers)):
        struct: type = issue.struct(kind)
        wanted = {name: (struct, shape_name(struct, row.axes)) for name, row in rows.items()}
        found.append(Pairing(f"{kind.lower()}.toml", schema, dict.fromkeys(names(struct), struct), wanted))
    declared = {n: issue.struct(kind) for kind in QUANTITIES.values() for n in names(issue.struct(kind))}
    kinds = {name: QUANTITIES[row.kind] for name, row in tables.quantities.items()}
    wanted = {name: (issue.struct(kind), translate("issue.shape_unknown")) for name, kind in kinds.items()}
    return [*found, Pairing("quantities.toml", QuantityRow, declared, wanted)]


def struct_faults(issue: Issue) -> list[Fault]:
    """Names and axes in which a struct and its table differ."""
    faults = [fault for pairing in pairings(issue) for fault in name_faults(issue, pairing)]
    tables = issue.tables
    rows = {"Parameters": tables.parameters, "Levers": tables.levers, "Drivers": tables.drivers}
    return faults + [
        fault
        for kind, table in rows.items()
        for name in names(issue.struct(kind))
        if name in table and (fault := axes_fault(issue, kind, name, tuple(table[name].axes)))
    ]


def name_faults(issue: Issue, pairing: Pairing) -> list[Fault]:
    """Rows without a field, and fields without a row, each with what to write."""
    file, schema, fields, rows = pairing
    faults: list[Fault] = []
    for name, (struct, shape) in rows.items():
        if name not in fields:
            told = {"name": name, "struct": struct.__name__, "shape": shape, "file": place_text(struct)}
            faults.append(
                at_row(issue.tables, file, translate("issue.not_a_field", **told) + nearest(name, fields), name)
            )
    for name, struct in fields.items():
        if name not in rows:
            told = {"name": name, "struct": struct.__name__, "place": place_text(struct, name)}
            faults.append(at_row(issue.tables, file, translate("issue.no_row", **told, keys=required_keys(schema))))
    return faults


def axes_fault(issue: Issue, kind: str, name: str, axes: tuple[str, ...]) -> Fault | None:
    """Axes of a row that are not those of its field."""
    struct = issue.struct(kind)
    wanted = axes_of(struct, name)
    if axes == wanted:
        return None
    told = {"found": list(axes), "wanted": list(wanted), "toml": json.dumps(wanted), "shape": shape_name(struct, axes)}
    message = translate("issue.axes", name=name, struct=kind, place=place_text(struct, name), **told)
    return at_row(issue.tables, f"{kind.lower()}.toml", message, name, "axes")


def manifest_faults(issue: Issue) -> list[Fault]:
    """What an issue says of itself that its equations do not bear out."""
    manifest = issue.tables.manifest
    faults: list[Fault] = []
    by_state = [n for n in names(issue.struct("Measures")) if axes_of(issue.struct("Measures"), n) == ("state",)]
    if manifest.anchor and manifest.anchor not in by_state:
        faults.append(manifest_fault(issue, "issue.anchor_unknown", manifest.anchor, by_state, "anchor"))
    if manifest.anchor and not hasattr(issue.equations, "anchored"):
        faults.append(manifest_fault(issue, "issue.anchor_without_verb", manifest.anchor, (), "anchor"))
    if hasattr(issue.equations, "anchored") and not manifest.anchor:
        faults.append(Fault(translate("issue.verb_without_anchor", file=MANIFEST), equations_name(issue)))
    if manifest.closed_form and not hasattr(issue.equations, "solution"):
        faults.append(manifest_fault(issue, "issue.closed_form_without_verb", "solution", (), "closed_form"))
    stocks = names(issue.struct("Stocks"))
    quiet = manifest.sampling.quiet if manifest.sampling else None
    unknown = [name for name in (quiet.stocks if quiet else ()) if name not in stocks]
    return faults + [manifest_fault(issue, "issue.quiet_unknown", n, stocks, "sampling", "quiet") for n in unknown]


def manifest_fault(issue: Issue, key: str, name: str, known: Sequence[str], *at: str) -> Fault:
    """Fault in an issue's manifest, with the nearest of the known names."""
    return at_row(
        issue.tables, MANIFEST, translate(key, name=name, file=equations_name(issue)) + nearest(name, known), *at
    )


def link_faults(world: World, issue: Issue) -> list[Fault]:
    """Inputs that read what is not there, in another unit or over other axes."""
    inputs = issue.struct("Inputs")
    found = links(inputs)
    faults: list[Fault] = []
    for name in names(inputs):
        link = found.get(name)
        shape = shape_name(inputs, axes_of(inputs, name))
        if link is None:
            message = translate("issue.input_without_origin", name=name, shape=shape)
        else:
            message = _link_fault(world, inputs, name, link) if isinstance(link, Link) else ""
            if isinstance(link, Lapse) and link.lever not in lapsing((issue.tables,)).get(issue.name, {}):
                message = translate("lapse.no_rule", name=name, lever=link.lever)
        if message:
            faults.append(Fault(message, *at_field(inputs, name)))
    return faults


def _link_fault(world: World, inputs: type, name: str, link: Link) -> str:
    published = {f"{i.name}.{s}": i for i in world for s in names(i.struct("Signals"))}
    told = {"name": name, "signal": link.signal}
    if link.signal not in published:
        return translate("issue.no_signal", **told) + nearest(link.signal, published)
    owner, signal, axes = published[link.signal], link.signal.split(".")[1], axes_of(inputs, name)
    if not same_dimension(owner.unit_of(signal), link.unit):
        return translate("issue.signal_unit", **told, found=owner.unit_of(signal), wanted=link.unit)
    given = axes_of(owner.struct("Signals"), signal)
    if given != axes and not (given == ("state",) and not axes and link.reduce) and given != ():
        return translate(
            "issue.signal_axes", **told, found=list(given), wanted=list(axes), shape=shape_name(inputs, given)
        )
    return ""
