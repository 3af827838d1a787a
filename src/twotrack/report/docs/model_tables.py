"""The tables of an issue as tables of its page: numbers, levers, drivers, outcomes, checks."""

from collections.abc import Iterable, Sequence

from twotrack.base.fields import axes_of, names
from twotrack.tables.closed import Source
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.prior import Prior
from twotrack.tables.rows import LeverRow, OutcomeRow, ParameterRow
from twotrack.world.assemble import Issue

# Pages stand in docs/model.
PACKAGE = "../../src/twotrack"
HOLDERS = {"us": "United States", "mx": "Mexico", "joint": "both together"}
EXPECTED = {
    "rises": "rises",
    "falls": "falls",
    "unchanged": "does not change",
    "not_below": "never falls",
    "not_above": "never rises",
}


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""Markdown table.

    >>> print(table(["a", "b"], [["1", "x | y"]]))
    | a | b |
    |---|---|
    | 1 | x \| y |
    """
    cells = [[cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in (head, *rows)]
    lines = ["| " + " | ".join(row) + " |" for row in cells]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])


def maths(symbol: str) -> str:
    """Symbol inside a line of text."""
    return f"$`{symbol}`$"


def figure(value: float) -> str:
    """Figure as written by hand.

    >>> figure(7067634.0), figure(0.0014), figure(35.3)
    ('7,067,634', '0.0014', '35.3')
    """
    return f"{value:,.0f}" if value == int(value) else f"{value:.4g}"


def prior_text(prior: Prior) -> str:
    """Family of a prior with its median and its 5 % and 95 % points."""
    if prior.family == "fixed":
        return f"{figure(prior.median)} (fixed)"
    low, high = prior.bounds
    return f"{figure(prior.median)} ({figure(low)} to {figure(high)}), {prior.family}"


def sources_text(sources: Iterable[Source]) -> str:
    """Cited sources, each with its place and how it was read."""
    return "; ".join(_source(source) for source in sources)


def _source(source: Source) -> str:
    cite = f"[{source.cite}]({source.url})" if source.url else source.cite
    where = f": {source.where}" if source.where else ""
    return f"{cite}{where} (*{source.status}*)"


def parameter_table(issue: IssueTables, rows: dict[str, ParameterRow]) -> str:
    """Numbers with prior, unit, status and sources, and what differs by member below."""
    head = ["symbol", "name", "what it is", "median (5 % to 95 %), family", "unit", "over", "status", "sources"]
    return table(head, ([*_number(issue, name, row)] for name, row in rows.items()))


def _number(issue: IssueTables, name: str, row: ParameterRow) -> list[str]:
    belief = prior_text(row.prior)
    if row.matrix:
        belief = f"[{row.matrix}]({PACKAGE}/issues/{issue.name}/{row.matrix})" + (
            "" if row.prior.family == "fixed" else f", with {belief} around it"
        )
    belief += "".join(f"; {member}: {prior_text(prior)}" for member, prior in row.overrides.items())
    what = row.label.en + (f". {row.note.en}" if row.note else "")
    status = row.status + (", literature only" if row.literature_only else "")
    return [
        maths(row.symbol),
        f"`{name}`",
        what,
        belief,
        row.unit,
        ", ".join(row.axes),
        status,
        sources_text(row.sources),
    ]


def quantity_table(issue: Issue) -> str:
    """Stocks, signals and measures with their units and axes."""
    rows: list[list[str]] = []
    for kind in ("Stocks", "Signals", "Measures"):
        for name in names(issue.struct(kind)):
            row = issue.tables.quantities[name]
            axes = ", ".join(axes_of(issue.struct(kind), name))
            rows.append([maths(row.symbol), f"`{name}`", kind.lower().removesuffix("s"), row.label.en, row.unit, axes])
    return table(["symbol", "name", "kind", "what it is", "unit", "over"], rows)


def lever_table(issue: IssueTables) -> str:
    """Levers with holder, bounds, what a level means, and the record of what it was."""
    head = ["name", "what it is", "holder", "unit", "over", "bounds", "what a level means", "record", "sources"]
    found = table(head, ([*_lever(issue, name, row)] for name, row in issue.levers.items()))
    told = f"{PACKAGE}/issues/{issue.name}/levers/README.md"
    return found + (
        f"\n\n[How the histories were made]({told})." if (issue.folder / "levers/README.md").exists() else ""
    )


def _lever(issue: IssueTables, name: str, row: LeverRow) -> list[str]:
    bounds = f"{figure(row.bounds[0])} to {figure(row.bounds[1])}"
    meaning = f"{row.meaning.en} Instrument: {row.instrument.en}" + (f" {row.note.en}" if row.note else "")
    record = f"[history]({PACKAGE}/issues/{issue.name}/levers/{name}.csv)"
    return [
        *(f"`{name}`", row.label.en, HOLDERS[row.holder], row.unit, ", ".join(row.axes)),
        *(bounds, meaning, record, sources_text(row.sources)),
    ]


def driver_table(issue: IssueTables) -> str:
    """Drivers with their series and their rule for the future."""
    rows = [
        [maths(r.symbol), f"`{name}`", r.label.en, r.unit, ", ".join(r.axes), _series(r.series), r.rule.en]
        for name, r in issue.drivers.items()
    ]
    return table(["symbol", "name", "what it is", "unit", "over", "series", "future"], rows)


def _series(name: str) -> str:
    return f"[{name}]({PACKAGE}/evidence/series/{name}.toml)"


def outcome_table(issue: IssueTables) -> str:
    """Outcomes with what they measure, how it is recorded and the official series beside them."""
    head = ["name", "what it is", "unit", "of", "recording", "official series", "note"]
    return table(head, ([*_outcome(name, row)] for name, row in issue.outcomes.items()))


def _outcome(name: str, row: OutcomeRow) -> list[str]:
    of = f"`{row.of}`" + (f" over `{row.over}`" if row.over else "") + f", {row.aggregate}"
    series = [*row.official, *([row.official_state] if row.official_state else [])]
    official = "; ".join(f"{o.label.en}: {_series(o.series)}" for o in series) or "none"
    return [
        f"`{name}`",
        row.label.en,
        row.unit,
        of + (", by state" if row.by_state else ""),
        _recording(row),
        official,
        row.note.en,
    ]


def _recording(row: OutcomeRow) -> str:
    if row.recording is None:
        return "none"
    named = [f"`{name}`" for name in (row.recording.factor, row.recording.variance) if name]
    return ", ".join([*named, *(["chance of counts"] if row.recording.counts else [])])


def check_list(issue: IssueTables) -> str:
    """Sentences that the issue must obey, each with the change that tests it."""
    lines: list[str] = []
    for row in issue.checks.values():
        changed = [f"`{name}` = {figure(value)}" for name, value in (row.set | row.parameters).items()]
        line = f"- {row.sentence.en} ({', '.join(changed)}: `{row.watch}` {EXPECTED[row.expect]}.)"
        lines.append(line + (f" Published: {row.published}." if row.published else ""))
    return "\n".join(lines)
