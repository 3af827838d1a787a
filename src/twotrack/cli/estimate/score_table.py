"""What `twotrack score` prints: a table a series and horizon, what is left blank, and what may be claimed."""

from collections import defaultdict
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from twotrack.cli.terminal.output import notes, print_json, results_console, table
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from twotrack.forecasting.scoring.compare import Ratio, TableRow
    from twotrack.forecasting.scoring.rows import ScoreRow

MONEY = "remittances"


def show(rows: list["ScoreRow"], *, as_json: bool) -> None:
    """Print the table, or one object."""
    from twotrack.forecasting.scoring.compare import blanks, score_table
    from twotrack.forecasting.scoring.smoothing import arima_here
    from twotrack.forecasting.scoring.verdicts import verdicts

    lines, missing = score_table(rows), blanks(rows)
    if as_json:
        empty = [{"series": s, "origin": o, "horizon": h} for s, o, h in missing]
        told = [one._asdict() | {"counts_as_forecast": one.counts_as_forecast} for one in verdicts(rows)]
        scores, kept = [asdict(one) for one in rows], [_object(one) for one in lines]
        print_json({"scores": scores, "table": kept, "blank": empty, "closure": told})
        return
    grouped: dict[tuple[str, int], list[TableRow]] = defaultdict(list)
    for line in lines:
        grouped[line.series, line.horizon].append(line)
    for (series, horizon), part in grouped.items():
        print_part(series, horizon, part)
    by_horizon: dict[tuple[str, int], list[str]] = defaultdict(list)
    for series, origin, horizon in missing:
        by_horizon[series, horizon].append(origin)
    for (series, horizon), origins in by_horizon.items():
        named = translate(f"score.series_{series}")
        notes.print(translate("score.blank", series=named, origins=", ".join(origins), horizon=horizon), markup=False)
    notes.print(translate("score.claim"), markup=False)
    notes.print(translate("score.mechanism"), markup=False)
    print_closure(rows)
    if not arima_here():
        notes.print(translate("score.no_arima"), markup=False)


def print_closure(rows: list["ScoreRow"]) -> None:
    """Whether the forecast given the closure predicted the fall of each mode."""
    from twotrack.forecasting.scoring.verdicts import verdicts

    found = verdicts(rows)
    if found:
        results_console().print(f"\n{translate('score.closure')}", markup=False)
    for one in found:
        figures = {"inside": f"{100 * one.coverage_90:.0f} %", "other": translate(f"score.method_{one.best_other}")}
        errors = {"error": f"{one.error:,.0f}", "others": f"{one.others_error:,.0f}"}
        key = "score.fall_forecast" if one.counts_as_forecast else "score.fall_missed"
        results_console().print(
            translate(key, series=translate(f"score.series_{one.series}"), **figures, **errors), markup=False
        )


def _object(line: "TableRow") -> dict[str, Any]:
    return asdict(line) | {"better": line.to_best is not None and line.to_best.better}


COLUMNS = ("method", "origins", "crps", "to_best", "to_pool", "log_crps", "error", "ape", "50", "90")


def print_part(series: str, horizon: int, part: list["TableRow"]) -> None:
    """Table of one series and horizon."""
    origins = sorted({origin for line in part for origin in line.origins})
    head = {"series": translate(f"score.series_{series}"), "horizon": horizon, "unit": unit_of(series)}
    head |= {"origins": len(origins)}
    made = table(*(translate(f"score.column_{name}") for name in COLUMNS))
    for line in part:
        made.add_row(*cells(line))
    console = results_console()
    title = translate("score.title", first=origins[0], last=origins[-1], **head)
    best = translate("score.best_is", rival=translate(f"score.method_{part[0].best_rival}"))
    console.print(f"\n{title}; {best}", style="bold", markup=False)
    console.print(made)


def unit_of(series: str) -> str:
    """Unit of the scores of a series, in words."""
    if series.startswith("homicides"):
        return translate("score.unit_rate")
    if series.endswith("_year"):
        return translate("score.unit_year")
    return translate("score.unit_money" if series == MONEY else "score.unit_month")


def cells(line: "TableRow") -> list[str]:
    """One line of the table as text."""
    return [
        translate(f"score.method_{line.method}"),
        str(len(line.origins)),
        f"{line.crps:,.3g}" if line.crps < 1000 else f"{line.crps:,.0f}",
        _ratio(line.to_best, star=True),
        _ratio(line.to_pool, star=False),
        f"{line.log_crps:.3f}",
        f"{line.absolute_error:,.3g}" if line.absolute_error < 1000 else f"{line.absolute_error:,.0f}",
        f"{100 * line.median_ape:.0f} %",
        f"{100 * line.coverage_50:.0f} %",
        f"{100 * line.coverage_90:.0f} %",
    ]


def _ratio(found: "Ratio | None", *, star: bool) -> str:
    if found is None:
        return ""
    error = "" if found.error is None else f" ({found.error:.2f})"
    return f"{found.value:.3f}{error}" + ("*" if star and found.better else "")
