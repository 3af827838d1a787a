"""Files as people and programs spoil them, made by rule and seed: every row is accounted for, and what means nothing
changes nothing.

    python bench/fuzz.py [--rounds 20000] [--seed 1] [--kind events counts scenarios folders]

Each round makes a small whole input, writes it in another way (quotes, order, delimiter, mark of byte order, line ends,
encoding) or spoils it (cells, rows, bytes), and asks:

- events: rows in = rows stored + outside the dyad + duplicates + bad rows, always; written otherwise, the same events;
- counts, scenarios, folders: an answer or a fault with a message, never another error; written otherwise, the same.

A round that fails is printed with its number: `--seed S --only N` makes it again. Exit code 1 if any did.
"""

import argparse
import random
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fuzz_inputs import (
    ENCODINGS,
    JUNK,
    PAIR,
    SCENARIO,
    TABLE_HEAD,
    make_counts,
    make_events,
    make_table,
    spoil,
    write_otherwise,
)


class Fuzzer:
    """Rounds over one database in memory and one folder that is made anew."""

    def __init__(self, folder: Path) -> None:
        from twotrack.record.events.reference import load_reference
        from twotrack.record.events.schema import database

        self.folder = folder
        self.opened = database(Path(":memory:"))
        self.events = self.opened.__enter__()
        load_reference(self.events)
        self.outcomes: Counter[str] = Counter()

    def close(self) -> None:
        """Close the database."""
        self.opened.__exit__(None, None, None)

    def round(self, kind: str, rng: random.Random) -> None:
        """One input of a kind: written otherwise in every second round, spoilt in the others."""
        asks: dict[str, Callable[[random.Random], str]] = {
            "events": self.ask_events,
            "counts": self.ask_counts,
            "folders": self.ask_folder,
            "scenarios": self.ask_scenario,
        }
        self.outcomes[f"{kind}: {asks[kind](rng)}"] += 1

    def ask_events(self, rng: random.Random) -> str:
        """Import a file; every row is stored, outside, a duplicate or bad."""
        made = make_events(rng)
        if rng.random() < 0.5:
            plain = "\n".join("\t".join(row) for row in (made.head, *made.rows)) + "\n"
            written = write_otherwise(rng, made, ordered=True)
            wanted, other = self.imported(plain.encode(), len(made.rows)), self.imported(written, len(made.rows))
            expect(other == wanted, f"other events:\n{wanted}\n{other}")
            return "same events" if wanted[1] else wanted[0]
        raw = spoil(rng, made)
        return self.imported(raw, rows_in(raw))[0]

    def imported(self, raw: bytes, rows: int | None) -> tuple[str, list[Any]]:
        """What became of a file, and the events it left; its rows are counted apart from its reader, where they can."""
        from twotrack.record.events.importer import import_files
        from twotrack.record.events.reference import dyad

        path = self.folder / "events.tab"
        path.write_bytes(raw)
        for table in ("events", "imports", "bad_rows", "import_coverage", "import_unknown"):
            self.events.execute(f"DELETE FROM {table}")  # noqa: S608 a name of the list above
        (report,) = import_files(self.events, [path], dyad("USA-MEX"))
        stored = self.events.execute("SELECT * EXCLUDE (file, line) FROM events ORDER BY ALL").fetchall()
        if report.counts is None:
            expect(bool(report.faults) and not stored, "a refused file left something")
            return "refused", []
        counts = report.counts
        parts = (report.rows_kept, counts.rows_out_of_dyad, report.duplicates, counts.bad_rows)
        expect(rows in {None, counts.rows_read}, f"{rows} rows in the file, {counts.rows_read} read")
        expect(counts.rows_read == sum(parts), f"{counts.rows_read} rows in, {parts} accounted for")
        expect(report.rows_kept == len(stored), "kept and stored differ")
        told = self.events.execute("SELECT count(*) FROM bad_rows").fetchall()[0][0]
        expect(told == counts.bad_rows + counts.mended, "bad rows counted and told differ")
        return "imported", stored

    def ask_counts(self, rng: random.Random) -> str:
        """Read a table of counts."""
        made = make_counts(rng)
        if rng.random() < 0.5:
            plain = "\n".join(",".join(row) for row in (made.head, *made.rows)) + "\n"
            wanted = self.counted(plain.encode())
            expect(wanted != "fault", "a whole table was refused")
            expect(self.counted(write_otherwise(rng, made, ordered=False)) == wanted, "other counts")
            return "same counts"
        return "fault" if self.counted(spoil(rng, made)) == "fault" else "read"

    def counted(self, raw: bytes) -> str:
        """Sums of a table by direction, or that it was refused."""
        from twotrack.record.tracks.event_table import table_ledger
        from twotrack.record.tracks.ledger import Countries, Selection
        from twotrack.tables.errors import TwotrackError

        path = self.folder / "counts.csv"
        path.write_bytes(raw)
        try:
            found = table_ledger(path, Selection("year"), Countries(*PAIR))
        except TwotrackError as error:
            expect(all(fault.message for fault in error.faults), "a fault without a message")
            return "fault"
        acts = sorted(
            zip(found.acts.direction, found.acts.period, found.acts.number, found.acts.hostility, strict=True)
        )
        return repr([found.starts, acts])

    def ask_folder(self, rng: random.Random) -> str:
        """Read a table of a data folder."""
        made = make_table(rng)
        if rng.random() < 0.5:
            plain = "\n".join(",".join(row) for row in (made.head, *made.rows)) + "\n"
            wanted = self.summed(plain.encode())
            expect(wanted != "fault", "a whole table was refused")
            expect(self.summed(write_otherwise(rng, made, ordered=False)) == wanted, "other sums")
            return "same sums"
        return "fault" if self.summed(spoil(rng, made)) == "fault" else "read"

    def summed(self, raw: bytes) -> str:
        """Monthly sums of a table in a folder, or that it was refused."""
        import json

        from twotrack.evidence.folder import open_folder
        from twotrack.forecasting.scoring.flows import flow_figures
        from twotrack.tables.errors import TwotrackError

        fields = [{"name": name, "type": kind} for name, kind in zip(TABLE_HEAD, FOLDER_KINDS, strict=True)]
        resource = {"name": "bts", "path": "bts_crossings_state_month.csv", "schema": {"fields": fields}}
        folder = self.folder / "data" / "border"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "datapackage.json").write_text(json.dumps({"resources": [resource]}), encoding="utf-8")
        (folder / "bts_crossings_state_month.csv").write_bytes(raw)
        try:
            found = flow_figures(open_folder(self.folder / "data"), "crossings_trucks")
        except TwotrackError as error:
            expect(all(fault.message for fault in error.faults), "a fault without a message")
            return "fault"
        expect(bool((found >= 0).all()), "a sum that was not observed")
        return repr(sorted(found.items()))

    def ask_scenario(self, rng: random.Random) -> str:
        """Read a scenario file with lines left out, doubled, mixed or spoilt."""
        from twotrack.policy.files import check_scenario
        from twotrack.tables.errors import TwotrackError

        lines = SCENARIO.splitlines()
        for _ in range(rng.randrange(4)):
            at = rng.randrange(len(lines))
            change = rng.choice([[], [lines[at]] * 2, [lines[at][: rng.randrange(12)]], [rng.choice(JUNK) + lines[at]]])
            lines[at : at + 1] = change
            lines = lines or [""]
        path = self.folder / "made.toml"
        path.write_bytes(rng.choice(["\n", "\r\n"]).join(lines).encode(rng.choice(ENCODINGS)))
        try:
            check_scenario(path)
        except TwotrackError as error:
            expect(all(fault.message for fault in error.faults), "a fault without a message")
            return "fault"
        return "read"


FOLDER_KINDS = ("date", "string", "string", "integer")
KINDS = ("events", "counts", "folders", "scenarios")


def rows_in(raw: bytes) -> int | None:
    """Lines of a file after its header, or nothing where its bytes are damaged so that lines cannot be counted."""
    marks = {b"\xff\xfe\x00\x00": "utf-32", b"\xff\xfe": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
    encoding = next((name for mark, name in marks.items() if raw.startswith(mark)), "latin-1")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\r" in text else text.count("\n") - text.endswith("\n")


class BrokenPromiseError(Exception):
    """Something that must always hold did not."""


def expect(holds: bool, said: str) -> None:
    """BrokenPromiseError with these words unless something holds."""
    if not holds:
        raise BrokenPromiseError(said)


def run_rounds(numbers: range, seed: int, kinds: tuple[str, ...] = KINDS) -> tuple[Counter[str], list[str]]:
    """Outcomes of rounds, and a line for each that failed; a round depends on seed and number alone."""
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        fuzzer = Fuzzer(Path(folder))
        for number in numbers:
            kind = kinds[number % len(kinds)]
            try:
                fuzzer.round(kind, random.Random(f"{seed} {number}"))  # noqa: S311 a seed, not a secret
            except Exception as error:  # noqa: BLE001 every other error is what is looked for
                where = traceback.extract_tb(error.__traceback__)[-1]
                failures.append(f"{number} {kind}: {type(error).__name__} in {where.name}: {str(error)[:500]}")
        fuzzer.close()
    return fuzzer.outcomes, failures


def main() -> int:
    """Print what the rounds found; 1 if any failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--kind", nargs="+", choices=KINDS, default=list(KINDS))
    asked = parser.parse_args()
    numbers = range(asked.rounds) if asked.only is None else range(asked.only, asked.only + 1)
    outcomes, failures = run_rounds(numbers, asked.seed, tuple(asked.kind))
    for name, count in sorted(outcomes.items()):
        print(f"{count:8,}  {name}")
    for line in failures[:20]:
        print(line)
    print(f"{len(numbers):,} rounds, seed {asked.seed}: {len(failures):,} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
