"""Pair each issue's equations with its tables, and check every link before anything runs."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any

from twotrack.base.fields import Link, Noise, axes_of, links, names
from twotrack.base.units import same_dimension
from twotrack.tables.errors import Fault, LinkError, TableError, nearest
from twotrack.tables.issue_tables import IssueTables, issue_tables

STRUCTS = ("Parameters", "Levers", "Drivers", "Stocks", "Inputs", "Signals", "Measures")


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

    def issue(self, name: str) -> Issue:
        """Issue by name."""
        return next(issue for issue in self.issues if issue.name == name)


@lru_cache(maxsize=1)
def the_world() -> World:
    """World of every issue in the package."""
    modules = [importlib.import_module(f"twotrack.issues.{t.name}.equations") for t in issue_tables()]
    return assemble([Issue(t.name, m, t) for t, m in zip(issue_tables(), modules, strict=True)])


def assemble(issues: list[Issue]) -> World:
    """World of these issues; TableError or LinkError with every fault."""
    faults = [fault for issue in issues for fault in struct_faults(issue)]
    if faults:
        raise TableError(faults)
    world = World(tuple(issues))
    faults = [fault for issue in issues for fault in link_faults(world, issue)]
    if faults:
        raise LinkError(faults)
    return world


def struct_faults(issue: Issue) -> list[Fault]:
    """Names and axes in which a struct and its table differ."""
    tables = issue.tables
    pairs = [("Parameters", "parameters.toml", tables.parameters), ("Levers", "levers.toml", tables.levers)]
    pairs += [("Drivers", "drivers.toml", tables.drivers)]
    faults: list[Fault] = []
    for kind, file, rows in pairs:
        struct = issue.struct(kind)
        place = f"{issue.name}/{file}"
        faults += _name_faults(place, kind, set(names(struct)), set(rows))
        for name in set(names(struct)) & set(rows):
            if axes_of(struct, name) != tuple(rows[name].axes):  # pyright: ignore[reportAttributeAccessIssue]
                faults.append(
                    Fault(
                        f"[{name}] has axes {list(rows[name].axes)}, the equations want {list(axes_of(struct, name))}",
                        place,
                    )
                )
    declared = {n for kind in ("Stocks", "Signals", "Measures") for n in names(issue.struct(kind))}
    return faults + _name_faults(f"{issue.name}/quantities.toml", "the structs", declared, set(tables.quantities))


def _name_faults(place: str, kind: str, fields: set[str], rows: set[str]) -> list[Fault]:
    unknown = [Fault(f"[{n}] is not a field of {kind}.{nearest(n, fields)}", place) for n in sorted(rows - fields)]
    return unknown + [Fault(f"[{n}] is missing: it is a field of {kind}", place) for n in sorted(fields - rows)]


def link_faults(world: World, issue: Issue) -> list[Fault]:
    """Inputs that read what is not there, in another unit or over other axes."""
    faults: list[Fault] = []
    inputs = issue.struct("Inputs")
    found = links(inputs)
    faults += [
        Fault(f"Inputs.{n} says neither reads() nor shock()", issue.name) for n in names(inputs) if n not in found
    ]
    for name, link in found.items():
        message = "" if isinstance(link, Noise) else _link_fault(world, axes_of(inputs, name), link)
        if message:
            faults.append(Fault(f"Inputs.{name}: {message}", f"{issue.name}/equations.py"))
    return faults


def _link_fault(world: World, axes: tuple[str, ...], link: Link) -> str:
    published = {f"{i.name}.{s}": i for i in world for s in names(i.struct("Signals"))}
    if link.signal not in published:
        return f"no signal '{link.signal}'.{nearest(link.signal, published)}"
    owner, signal = published[link.signal], link.signal.split(".")[1]
    if not same_dimension(owner.unit_of(signal), link.unit):
        return f"'{link.signal}' is in {owner.unit_of(signal)}, not in {link.unit}"
    given = axes_of(owner.struct("Signals"), signal)
    if given != axes and not (given == ("state",) and not axes and link.reduce) and given != ():
        return f"'{link.signal}' has axes {list(given)}, wanted {list(axes)}: name a reduction (sum or mean)"
    return ""
