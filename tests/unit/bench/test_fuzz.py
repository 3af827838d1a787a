"""Rounds of spoilt and otherwise written files, and proof that a round can fail."""

import importlib.util
from pathlib import Path

import pytest

from every import cases

PATH = Path(__file__).resolve().parents[3] / "bench" / "fuzz.py"
# Fifty of each kind; `bench/fuzz.py` itself makes twenty thousand.
ROUNDS = cases(500, 200)


@pytest.fixture(scope="module")
def fuzz():
    import sys

    sys.path.insert(0, str(PATH.parent))
    spec = importlib.util.spec_from_file_location("fuzz_of_files", PATH)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    sys.path.remove(str(PATH.parent))
    return module


def test_every_round_keeps_its_promise(fuzz):
    outcomes, failures = fuzz.run_rounds(range(ROUNDS), seed=2026)
    assert not failures
    assert sum(outcomes.values()) == ROUNDS
    # Every kind is written otherwise, and refused.
    assert {kind.split(":")[0] for kind in outcomes} == set(fuzz.KINDS)
    assert {"events: same events", "counts: same counts", "folders: same sums"} <= set(outcomes)
    assert all(sum(n for name, n in outcomes.items() if name.startswith(kind)) >= 50 for kind in fuzz.KINDS)
    assert {f"{kind}: fault" for kind in fuzz.KINDS if kind != "events"} | {"events: refused"} <= set(outcomes)


def test_a_row_that_is_lost_is_found(fuzz, monkeypatch):
    """A reader that drops a line in silence breaks the promise of rows in and rows accounted for."""
    from twotrack.record.events import importer

    def lossy(part, shape):
        found = fuzz_rows(part, shape)
        return type(found)(found.table.slice(0, max(0, found.table.num_rows - 1)), found.refused, found.mended)

    fuzz_rows = importer.rows_of
    monkeypatch.setattr(importer, "rows_of", lossy)
    _, failures = fuzz.run_rounds(range(12), seed=2026, kinds=("events",))
    assert any("rows in the file" in line for line in failures)


def test_a_round_is_made_again_by_its_number(fuzz):
    first, again = (fuzz.run_rounds(range(8, 16), seed=3)[0] for _ in range(2))
    assert first == again
