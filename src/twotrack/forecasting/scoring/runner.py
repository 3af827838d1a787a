"""Scoring of many origins, each kept on disk when it is done, so that a run goes on where it was cut off."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from twotrack.base.files import cache_folder, write_file
from twotrack.base.months import MONTHS_A_YEAR, month_index, month_text
from twotrack.evidence.folder import DataFolder
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.flows import FLOWS, NoOriginError, flow_case, flow_figures, group_figures
from twotrack.forecasting.scoring.homicides import PACKAGE, POPULATION, TABLES, homicide_case, homicide_tables
from twotrack.forecasting.scoring.methods import ScoreOptions, score_flow, score_homicides
from twotrack.forecasting.scoring.rows import LEVELS, ScoreRow, as_json
from twotrack.forecasting.scoring.smoothing import arima_here
from twotrack.runs.fingerprint import fingerprint
from twotrack.runs.receipt import ingredient_hash
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, nearest

HOMICIDES = "homicides"
SERIES = (*LEVELS, *FLOWS)
HOMICIDE_ORIGINS = tuple(f"{year}-12" for year in range(2005, 2019))


@dataclass(frozen=True)
class Job:
    """One origin of one group of series (homicides, or a flow)."""

    group: str
    origin: int

    @property
    def tables(self) -> tuple[tuple[str, str], ...]:
        """Tables of the data folder that it reads."""
        if self.group == HOMICIDES:
            return (*((PACKAGE, table) for table, _ in TABLES.values()), (PACKAGE, POPULATION))
        return ((FLOWS[self.group].package, FLOWS[self.group].table),)


def jobs(series: tuple[str, ...], origins: tuple[str, ...]) -> list[Job]:
    """Jobs of the series requested (all, if none), each at its own origins unless others are requested."""
    wrong = [name for name in series if name not in SERIES]
    if wrong:
        raise RunError(
            [
                Fault(translate("score.unknown_series", name=n, known=", ".join(SERIES)) + nearest(n, SERIES))
                for n in wrong
            ]
        )
    groups = dict.fromkeys(HOMICIDES if name in LEVELS else name for name in series or SERIES)
    return [Job(group, month_index(text)) for group in groups for text in origins or own_origins(group)]


def own_origins(group: str) -> tuple[str, ...]:
    """Origins that a group is scored at unless others are requested."""
    return HOMICIDE_ORIGINS if group == HOMICIDES else FLOWS[group].origins


def receipt(folder: DataFolder, job: Job, options: ScoreOptions) -> str:
    """Name of a job by all that goes into it: code, data, horizons, draws, seed, whether the optional rival is here."""
    parts = {
        "version": version("twotrack"),
        "code": code_hash(options),
        "data": folder.fingerprint(job.tables),
        "arima": arima_here(),
        "ingredients": [ingredient_hash(name) for name in ("tables", "equations", "record", "evidence")],
        "job": [job.group, job.origin],
        "order": [list(options.horizons), options.draws, options.seed, sorted(options.national)],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def code_hash(options: ScoreOptions) -> str:
    """Hash of all that makes scores: the forecasts, their fitted tables, and the modules of rivals that were given."""
    given = {getattr(rival, "__module__", "") for rival in options.national.values()}
    rivals = (name.removeprefix("twotrack.") for name in sorted(given) if name.startswith("twotrack."))
    return fingerprint(("forecasting.scoring.runner", "issues", *rivals), ("forecasting/**/*.toml",))


def cached_scores_folder() -> Path:
    """Folder in which finished origins are kept."""
    return cache_folder() / "scores"


def score_jobs(
    folder: DataFolder,
    todo: list[Job],
    options: ScoreOptions,
    done: Callable[[Job, bool], None],
    folder_of_rows: Path | None = None,
) -> Iterator[ScoreRow]:
    """Rows of every job; `done` is called with each, and whether it was in the cache."""
    where = cached_scores_folder() if folder_of_rows is None else folder_of_rows
    reader = Reader(folder)
    for job in todo:
        path = where / f"{receipt(folder, job, options)}.json"
        before = _read(path)
        rows = reader.rows(job, options) if before is None else before
        if before is None:
            # Scores that cannot be kept cost time when they are made again, and nothing else.
            with suppress(OSError):
                write_file(path, json.dumps(as_json(rows)))
        done(job, before is not None)
        yield from rows


def _read(path: Path) -> list[ScoreRow] | None:
    try:
        return [ScoreRow(**one) for one in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        # What cannot be read is made again.
        return None


class Reader:
    """Tables of a folder, each read once."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.homicides = lru_cache(maxsize=1)(lambda: homicide_tables(folder))
        self.flow = lru_cache(maxsize=None)(lambda name: flow_figures(folder, name))
        self.groups = lru_cache(maxsize=None)(lambda name: group_figures(folder, name))

    def case(self, job: Job, horizon: int) -> ForecastCase:
        """What a job's forecast is given; NoOriginError where the figures do not carry one."""
        if job.group != HOMICIDES:
            return flow_case(self.flow(job.group), job.group, job.origin, horizon, self.groups(job.group))
        case = homicide_case(self.homicides(), job.origin, horizon)
        if len(case.known) == 0 or month_text(job.origin) < "2000":
            month = month_text(job.origin)
            raise NoOriginError(translate("score.no_origin", series=job.group, month=month, least=MONTHS_A_YEAR))
        return case

    def rows(self, job: Job, options: ScoreOptions) -> list[ScoreRow]:
        """Rows of one job."""
        case = self.case(job, max(options.horizons))
        return score_homicides(case, options) if job.group == HOMICIDES else score_flow(case, job.group, options)
