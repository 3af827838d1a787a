"""Monthly counts of the four quad classes over many events: DuckDB beside pandas, on the same Parquet.

    python bench/events.py [--rows 1 10] [--data FOLDER] [--keep FOLDER]

`--rows` are millions. The events are a genuine GDELT 2.0 file over and over, each copy with its own
identifiers and with other dates, countries and weights; they are made by parts, compressed, and deleted
after. Each measure runs in a process of its own, for its peak memory; one that runs out of memory is told
of as such.
"""

import argparse
import importlib
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

FIXTURE = Path("events/fixtures/20191024143000.export.CSV")
PART_ROWS = 1_000_000
MILLION = 10**6
MEGA = 2**20
SHARE_OF_MEMORY = 0.8
# Places of the columns in a row of GDELT 2.0.
COLUMNS = {
    0: "event_id",
    7: "source",
    17: "target",
    26: "code",
    29: "quad",
    30: "goldstein",
    31: "mentions",
    34: "tone",
}


def load_base(con: Any, fixture: Path) -> int:
    """Rows of the genuine file in the table `base`; gives their number."""
    lines = [line.split("\t") for line in fixture.read_text(encoding="utf-8").splitlines()]
    con.execute(
        "CREATE TABLE base (event_id BIGINT, source VARCHAR, target VARCHAR, code VARCHAR, quad TINYINT,"
        " goldstein DOUBLE, mentions INTEGER, tone DOUBLE, place INTEGER)"
    )
    rows = [(*(line[place] or None for place in COLUMNS), n) for n, line in enumerate(lines)]
    con.executemany("INSERT INTO base VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return len(rows)


def make_events(folder: Path, rows: int, fixture: Path) -> int:
    """Parquet files of made-up events in a folder; returns their bytes."""
    import duckdb

    with duckdb.connect() as con:
        count = load_base(con, fixture)
        for first in range(0, rows, PART_ROWS):
            size = min(PART_ROWS, rows - first)
            con.execute(
                f"""COPY (
  SELECT 1000000000 + n AS event_id, DATE '2015-02-18' + (h % 3650)::INTEGER AS date,
    CASE WHEN h % 97 = 0 THEN 'USA' WHEN h % 97 = 1 THEN 'MEX' ELSE source END AS source,
    CASE WHEN h % 97 = 0 THEN 'MEX' WHEN h % 97 = 1 THEN 'USA' ELSE target END AS target,
    code, quad, round(goldstein + (h % 11)::DOUBLE / 10 - 0.5, 1) AS goldstein,
    1 + (mentions + h % 5)::INTEGER AS mentions, tone + (h % 101)::DOUBLE / 100 AS tone
  FROM (SELECT range AS n, hash(range) // 8 AS h FROM range({first}, {first + size})) JOIN base ON n % {count} = place
) TO '{folder / f"{first // PART_ROWS:05}.parquet"}' (FORMAT parquet, COMPRESSION zstd)"""
            )
    return sum(path.stat().st_size for path in folder.glob("*.parquet"))


def by_duckdb(folder: Path) -> list[tuple[str, int, int, float]]:
    """Month, quad class, events and sum of weights, streamed."""
    import duckdb

    with duckdb.connect() as con:
        return con.execute(
            "SELECT strftime(date, '%Y-%m'), quad, count(*), sum(goldstein)"
            f" FROM '{folder}/*.parquet' GROUP BY ALL ORDER BY ALL"
        ).fetchall()


def by_pandas(folder: Path) -> list[tuple[str, int, int, float]]:
    """The same with every row of the three columns in memory, as is usual with pandas."""
    import pandas as pd

    events = pd.read_parquet(folder, columns=["date", "quad", "goldstein"])
    months = pd.to_datetime(events["date"]).dt.to_period("M").rename("month")
    sums = events.groupby([months, "quad"])["goldstein"].agg(["size", "sum"])
    return [(str(month), int(quad), int(n), float(s)) for (month, quad), n, s in sums.itertuples()]


WAYS = {"DuckDB": by_duckdb, "pandas": by_pandas}


def measure(way: str, folder: Path) -> dict[str, Any]:
    """Seconds, peak megabytes and the result of one way, in a process of its own."""
    command = [sys.executable, __file__, "--measure", way, "--keep", str(folder)]
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        child = subprocess.Popen(command, stdout=out, stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        told = (
            json.loads(out.read()) if child.returncode == 0 else {"failed": (err.read().splitlines() or ["killed"])[-1]}
        )
    return {"megabytes": usage.ru_maxrss * 1024 / MEGA} | told


def peak_megabytes() -> float:
    """Peak memory of this process since it began to run Python: what the kernel's accounting of children starts from
    is the memory of the parent.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return float(status.split("VmHWM:")[1].split()[0]) * 1024 / MEGA
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGA


def run_one(way: str, folder: Path) -> None:
    """Body of the measuring process; memory is bounded, so that the machine is not brought down."""
    most = int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * SHARE_OF_MEMORY)
    if way == "pandas":
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    importlib.import_module(way.lower())
    start = time.perf_counter()
    found = WAYS[way](folder)
    seconds = time.perf_counter() - start
    sys.stdout.write(json.dumps({"seconds": seconds, "megabytes": peak_megabytes(), "result": found}))


def same(one: list[Any], other: list[Any]) -> bool:
    """Whether two results are one, but for the order in which weights were added."""
    return len(one) == len(other) and all(
        tuple(a[:3]) == tuple(b[:3]) and math.isclose(a[3], b[3], rel_tol=1e-6, abs_tol=1e-3)
        for a, b in zip(one, other, strict=True)
    )


def bench(rows: int, fixture: Path, keep: Path | None) -> dict[str, Any]:
    """Both ways over a number of events."""
    folder = keep or Path(tempfile.mkdtemp(prefix="twotrack-bench-"))
    try:
        start = time.perf_counter()
        size = make_events(folder, rows, fixture)
        made = time.perf_counter() - start
        return {"rows": rows, "bytes": size, "making": made} | {way: measure(way, folder) for way in WAYS}
    finally:
        if keep is None:
            shutil.rmtree(folder)


def slope(measured: list[dict[str, Any]], way: str) -> float | None:
    """Power of the number of rows with which the seconds grow, between the first and the last size."""
    done = [(m["rows"], m[way]["seconds"]) for m in measured if "seconds" in m[way]]
    if len(done) < 2:
        return None
    (few, short), (many, long) = done[0], done[-1]
    return math.log(long / short) / math.log(many / few)


def print_table(measured: list[dict[str, Any]]) -> None:
    """Rows a second and peak memory of each way and size, and how both grow."""
    print(
        f"{'million rows':>12}{'on disk, MB':>13}  {'way':10}{'seconds':>9}{'million rows/s':>16}{'peak MB':>9}  same"
    )
    for m in measured:
        agree = "seconds" not in m["pandas"] or same(m["DuckDB"]["result"], m["pandas"]["result"])
        for way in WAYS:
            told, start = m[way], f"{m['rows'] / MILLION:12g}{m['bytes'] / MEGA:13.0f}  {way:10}"
            if "failed" in told:
                print(f"{start}failed: {told['failed'][:60]} (peak {told['megabytes']:.0f} MB)")
                continue
            rate = m["rows"] / MILLION / told["seconds"]
            print(f"{start}{told['seconds']:9.2f}{rate:16.2f}{told['megabytes']:9.0f}  {agree}")
    for way in WAYS:
        power = slope(measured, way)
        if power is not None:
            print(f"{way}: seconds grow with the power {power:.2f} of the rows")


def main() -> None:
    """Measure every size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=float, nargs="+", default=[1, 10], help="millions")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("TWOTRACK_DATA", "../shared/data")))
    parser.add_argument("--keep", type=Path, help="make the files here and leave them")
    parser.add_argument("--measure", choices=list(WAYS), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.measure:
        run_one(asked.measure, asked.keep)
        return
    print_table([bench(int(rows * MILLION), asked.data / FIXTURE, asked.keep) for rows in asked.rows])


if __name__ == "__main__":
    main()
