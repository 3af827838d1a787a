"""What cannot be merged or gone on with is refused, with the place and the remedy."""

import json

import pytest
from made_up_runs import MadeUp
from test_stream import SEED, merged, run_shard

from twotrack.policy.scenario import Scenario
from twotrack.scale.folder import BLOCKS, open_blocks
from twotrack.scale.job import make_job
from twotrack.scale.numbering import Shard
from twotrack.scale.storage import ArrayFile
from twotrack.tables.errors import RunError


def block(out, at=0):
    return sorted((out / BLOCKS).glob("*.npz"))[at]


@pytest.fixture
def halves(tmp_path):
    return [run_shard(tmp_path / str(n), 1_800, Shard(n, 2)) for n in (1, 2)]


@pytest.mark.parametrize("spoil", ["cut", "flip", "empty", "seal", "text"])
def test_a_damaged_block_is_refused_and_named(halves, spoil):
    path = block(halves[1])
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1 if spoil == "flip" else 0
    content[-1] ^= 1 if spoil == "seal" else 0
    kept = {"cut": len(content) - 100, "empty": 0}.get(spoil, len(content))
    path.write_bytes(b"not a zip" if spoil == "text" else bytes(content[:kept]))
    for work in (lambda: merged(halves, halves[0]), lambda: run_shard(halves[1], 1_800, Shard(2, 2), resume=True)):
        with pytest.raises(RunError, match=rf"{path.name}: error: is damaged or cut off: delete this file .* --resume"):
            work()


def test_a_deleted_block_is_run_again(halves, tmp_path):
    before = merged(halves, tmp_path / "before")
    block(halves[1]).unlink()
    with pytest.raises(RunError, match=r"1 of 2 blocks is missing \(numbers 1,"):
        merged(halves, tmp_path / "after")
    run_shard(halves[1], 1_800, Shard(2, 2), resume=True)
    assert merged(halves, tmp_path / "after") == before


def test_missing_shards_are_named(tmp_path):
    outs = [run_shard(tmp_path / str(n), 5_000, Shard(n, 5)) for n in (1, 3)]
    with pytest.raises(RunError, match=r"3 of 5 blocks are missing \(numbers 1, 3-4"):
        merged(outs, tmp_path)


def test_overlapping_shards_are_named(tmp_path):
    outs = [run_shard(tmp_path / str(n), 3_000, shard) for n, shard in enumerate([Shard(1, 1), Shard(2, 3)])]
    with pytest.raises(RunError, match=r"blocks 1 are in .*0 too"):
        merged(outs, tmp_path)
    with pytest.raises(RunError, match="blocks 0-2 are in"):
        merged([outs[0], outs[0] / ".." / "0"], tmp_path)


@pytest.mark.parametrize("other", ["draws", "equations"])
def test_shards_of_different_runs_are_refused_with_what_differs(tmp_path, other):
    first = run_shard(tmp_path / "1", 2_000, Shard(1, 2))
    changed = MadeUp(equations="others") if other == "equations" else MadeUp()
    second = run_shard(tmp_path / "2", 2_500 if other == "draws" else 2_000, Shard(2, 2), changed)
    with pytest.raises(RunError, match=rf"belongs to another run than .*1 .*{other} "):
        merged([first, second], tmp_path / "all")
    assert not (tmp_path / "all" / "reduction.npz").exists()


def test_a_folder_of_another_run_is_not_added_to(halves):
    with pytest.raises(RunError, match=r"holds blocks of another run \(there / here: draws 1800 / 1900\)"):
        run_shard(halves[0], 1_900, resume=True)


def test_a_foreign_file_is_refused(halves, tmp_path):
    other = run_shard(tmp_path / "other", 1_500, experiment=MadeUp(equations="others"))
    (halves[0] / BLOCKS / "draws-0000001000-0000001499.npz").write_bytes(block(other, 1).read_bytes())
    with pytest.raises(RunError, match="belongs to run"):
        merged(halves, tmp_path)


def test_two_runs_at_once_in_one_folder_are_refused(tmp_path):
    job = make_job(MadeUp(), Scenario(), 1_500, SEED)
    with open_blocks(tmp_path, job, {}, resume=False), pytest.raises(RunError, match="another run is writing"):
        run_shard(tmp_path, 1_500)
    run_shard(tmp_path, 1_500)


def test_a_folder_without_blocks_is_no_shard(tmp_path):
    with pytest.raises(RunError, match="holds no blocks of a run"):
        merged([tmp_path], tmp_path)


def test_a_spoilt_record_is_refused(halves, tmp_path):
    path = halves[0] / BLOCKS / "run.json"
    for text in ("{", "[]", json.dumps({"run": "x"})):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(RunError, match=r"run\.json: error: is damaged"):
            merged(halves, tmp_path)


def test_a_file_says_its_run_and_draws(halves):
    with ArrayFile(block(halves[1])) as file:
        assert file.header["draws"] == [1_000, 1_800]
        assert file.header["receipt"]["seed"] == SEED
        assert file.header["run"] == make_job(MadeUp(), Scenario(), 1_800, SEED).receipt.name
