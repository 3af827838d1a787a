"""`twotrack score`: forecasts from past origins beside every baseline, with wins and losses."""

from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.cli.estimate.score_table import show
from twotrack.cli.options import DataDir, JsonFlag, Seed
from twotrack.cli.terminal.output import check_writable, notes, print_warnings, progress_bar, write_together
from twotrack.evidence.folder import DataFolder, open_folder
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, RunError
from twotrack.tables.files.csv_text import csv_of_mappings, six_digits

if TYPE_CHECKING:
    from twotrack.forecasting.scoring.methods import ScoreOptions
    from twotrack.forecasting.scoring.rows import ScoreRow
    from twotrack.forecasting.scoring.runner import Job

HORIZONS = (12, 24, 36, 48)
FARTHEST, FEWEST_DRAWS = 120, 50
# What the scores take on a disk, at most.
SPACE = 10_000_000


def score(
    origin: Annotated[list[str] | None, typer.Option("--origin", metavar="YYYY-MM", help="score.origin")] = None,
    horizon: Annotated[list[int] | None, typer.Option("--horizon", metavar="MONTHS", help="score.horizon")] = None,
    series: Annotated[list[str] | None, typer.Option("--series", help="score.series")] = None,
    projection: Annotated[bool, typer.Option("--projection", help="score.projection")] = False,
    data: DataDir = None,
    draws: Annotated[int, typer.Option("-n", "--draws", help="score.draws")] = 2000,
    seed: Seed = 1,
    json: JsonFlag = False,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="FILE", help="score.out")] = None,
) -> None:
    """Score, print the table, write every origin."""
    names, horizons = tuple(series or ()), tuple(sorted(set(horizon or HORIZONS)))
    check_options(tuple(origin or ()), horizons, names, draws)
    origins = projection_origins(tuple(origin or ())) if projection else tuple(origin or ())
    if out is not None:
        check_writable(out.parent, out.name, space=SPACE)
    folder = open_folder(data)
    with notes.status(translate("cli.preparing")):
        from twotrack.forecasting.scoring.methods import ScoreOptions
        from twotrack.forecasting.scoring.runner import jobs
        from twotrack.world.ensemble import cache_compiled

        cache_compiled()
        todo = runnable_jobs(folder, jobs(names, origins), explicit=bool(names))
        order = ScoreOptions(horizons, draws, seed, science(folder))
    print_warnings(folder.warnings)
    rows = select_scores(scored_rows(folder, todo, order, projection=projection), names)
    if out is not None:
        write_together(out.parent, {out.name: as_csv(rows)})
    show(rows, as_json=json)


def check_options(origins: tuple[str, ...], horizons: tuple[int, ...], series: tuple[str, ...], draws: int) -> None:
    """Refuse origins, horizons and draws that cannot be scored."""
    for text in origins:
        try:
            month_index(text)
        except ValueError as error:
            raise RunError(f"--origin: {translate('scenario.bad_month', text=text)}") from error
    for months in horizons:
        if not 1 <= months <= FARTHEST:
            raise RunError(f"--horizon: {translate('score.bad_horizon', found=months)}")
    if any(months % MONTHS_A_YEAR for months in horizons) and any(name.endswith("_year") for name in series):
        raise RunError(f"--horizon: {translate('score.year_horizon', found=', '.join(map(str, horizons)))}")
    if draws < FEWEST_DRAWS:
        raise RunError(f"--draws: {translate('score.few_draws', least=FEWEST_DRAWS, found=draws)}")


def projection_origins(origins: tuple[str, ...]) -> tuple[str, ...]:
    """The last month of the record, which a projection starts from; no other can be requested."""
    from twotrack.forecasting.scoring.projection import projection_origin
    from twotrack.policy.span import DEFAULT_SPAN

    last = projection_origin(DEFAULT_SPAN)
    if origins and origins != (last,):
        raise RunError(f"--origin: {translate('score.projection_origin', origin=last)}")
    return (last,)


def projection_rows(folder: DataFolder, todo: list["Job"], order: "ScoreOptions") -> list["ScoreRow"]:
    """Scores of the projection that `twotrack run as-it-happened` makes with these draws and this seed."""
    from twotrack.forecasting.scoring.projection import PARTS, Projection
    from twotrack.forecasting.scoring.runner import Reader
    from twotrack.policy.files import load_scenario
    from twotrack.runs.experiment import shipped_experiment

    experiment = shipped_experiment()
    with notes.status(translate("score.projecting", draws=order.draws)):
        made = experiment.ensemble(load_scenario("as-it-happened"), order.draws, order.seed, wanted=PARTS)
    return Projection(made, experiment.layout).rows(Reader(folder), todo, order.horizons)


def select_scores(rows: list["ScoreRow"], series: tuple[str, ...]) -> list["ScoreRow"]:
    """Scores of the series that were named, or of all; levels are scored together, and so are left out one by one."""
    from twotrack.forecasting.scoring.rows import LEVELS

    return [one for one in rows if not series or one.series in series or one.series not in LEVELS]


def runnable_jobs(folder: DataFolder, todo: list["Job"], *, explicit: bool) -> list["Job"]:
    """Jobs that the folder carries; one that was not requested by name is left out with a note."""
    from twotrack.forecasting.scoring.flows import NoOriginError
    from twotrack.forecasting.scoring.runner import Reader

    reader = Reader(folder)
    kept: list[Job] = []
    told: set[str] = set()
    for job in todo:
        try:
            for package, name in job.tables:
                folder.resource(package, name)
        except EvidenceError as error:
            leave_out(error, "" if job.group in told else job.group, explicit=explicit)
            told.add(job.group)
            continue
        try:
            reader.case(job, MONTHS_A_YEAR)
            kept.append(job)
        except NoOriginError as error:
            leave_out(error, job.group, explicit=explicit)
    if not kept:
        raise EvidenceError(translate("evidence.no_folder"))
    return kept


def leave_out(error: EvidenceError, series: str, *, explicit: bool) -> None:
    """Say why a series is left out (nothing where it was told before); where it was requested, that is an error."""
    if explicit:
        raise error
    if series:
        notes.print(translate("score.left_out", series=series, reason=error.faults[0].message), markup=False)


def science(folder: DataFolder) -> dict[str, Any]:
    """The published model of 2023 as a rival, where its tables are in the folder."""
    from twotrack.replications.science_2023.forecast import forecaster

    try:
        return {"science_2023": forecaster(folder)}
    except EvidenceError as error:
        notes.print(translate("score.no_science", reason=error.faults[0].message), markup=False)
        return {}


def scored_rows(
    folder: DataFolder, todo: list["Job"], order: "ScoreOptions", *, projection: bool = False
) -> list["ScoreRow"]:
    """Rows of every job, with progress; those of a run's projection after them."""
    from twotrack.forecasting.scoring.runner import score_jobs

    kept: list[bool] = []
    with progress_bar("score.progress", len(todo)) as advance:

        def done(_: "Job", from_before: bool) -> None:
            kept.append(from_before)
            advance(1)

        rows = list(score_jobs(folder, todo, order, done))
    if any(kept):
        notes.print(translate("score.kept", count=sum(kept), total=len(kept)))
    return rows + projection_rows(folder, todo, order) if projection else rows


def as_csv(rows: list["ScoreRow"]) -> str:
    """Every score of every origin; a figure that does not exist is empty."""
    from twotrack.forecasting.scoring.rows import ScoreRow

    return csv_of_mappings([field.name for field in fields(ScoreRow)], (six_digits(asdict(one)) for one in rows))
