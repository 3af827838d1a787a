"""Any number of shards, interrupts and orders give the bytes of the whole run, and up to 10,000 draws its quantiles."""

import numpy as np
import pytest
from made_up_runs import MadeUp

from twotrack.base.files import write_file
from twotrack.policy.scenario import Scenario
from twotrack.runs.results.result import QUANTILES
from twotrack.runs.results.summary import series_of, summarize
from twotrack.scale import numbering
from twotrack.scale.folder import BLOCKS, open_blocks, read_nodes
from twotrack.scale.histogram import SMALLEST
from twotrack.scale.job import make_job
from twotrack.scale.merge import REDUCTION, MergedRun, merge_nodes, open_nodes, read_reduction
from twotrack.scale.numbering import Node, Shard
from twotrack.scale.reduction import shapes_of
from twotrack.scale.stream import run_here
from twotrack.tables.errors import RunError

SEED = 4
WHOLE = Shard()


def run_shard(out, draws, shard=WHOLE, experiment=None, resume=False):
    """Blocks of a shard, run into a folder."""
    experiment = experiment or MadeUp()
    job = make_job(experiment, Scenario(), draws, SEED)
    with open_blocks(out, job, {}, resume=resume) as folder:
        run_here(experiment, folder, folder.missing(shard.blocks(len(job.blocks))))
    return out


def merged(outs, to):
    """Bytes of the merged file."""
    with open_nodes(outs) as (record, files):
        content = merge_nodes(record, files).content()
    write_file(to / REDUCTION, content)
    return content


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """2,600 draws, of which three are not finite, in one folder; and the merged bytes."""
    out = tmp_path_factory.mktemp("small")
    run_shard(out, 2_600, experiment=MadeUp(spoilt=(5, 1_000, 2_599)))
    return out, merged([out], out)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """12,300 draws, which are binned."""
    out = tmp_path_factory.mktemp("large")
    run_shard(out, 12_300)
    return out, merged([out], out)


def test_up_to_ten_thousand_draws_quantiles_are_those_of_an_ordinary_run(small):
    found = read_reduction(small[0] / "reduction.npz")
    ordinary = summarize(MadeUp(spoilt=(5, 1_000, 2_599)).result(2_600, SEED))
    assert found.header["quantiles"] == "exact"
    assert (found.header["finite"], found.header["nonfinite"]) == (2_597, 3)
    assert found.header["nonfinite_draws"] == [5, 1_000, 2_599] == list(ordinary.nonfinite)
    at = [found.probabilities.index(p) for p in QUANTILES.values()]
    assert list(shapes_of(found.header)) == list(ordinary.bands)
    for key, bands in ordinary.bands.items():
        np.testing.assert_array_equal(found.arrays[f"{key}/quantiles"][at], bands, err_msg=key)


def test_moments_and_extremes_are_those_of_the_draws(small):
    found = read_reduction(small[0] / "reduction.npz").arrays
    for key, values in series_of(MadeUp(spoilt=(5, 1_000, 2_599)).result(2_600, SEED), MadeUp().layout).items():
        np.testing.assert_allclose(found[f"{key}/mean"], values.mean(axis=0), rtol=1e-12, atol=1e-9, err_msg=key)
        np.testing.assert_allclose(found[f"{key}/sd"], values.std(axis=0, ddof=1), rtol=1e-12, atol=1e-9, err_msg=key)
        np.testing.assert_array_equal(found[f"{key}/low"], values.min(axis=0), err_msg=key)
        np.testing.assert_array_equal(found[f"{key}/high"], values.max(axis=0), err_msg=key)


def test_more_draws_are_binned_and_the_file_says_how_finely(large):
    found: MergedRun = read_reduction(large[0] / "reduction.npz")
    assert found.header["quantiles"] == "binned"
    assert 0 < found.bin_width <= 1 / 32
    ordinary = MadeUp().result(12_300, SEED)
    for key, values in series_of(ordinary, ordinary.layout).items():
        # As the estimate is: between two order statistics, each off by a bin at most.
        exact = np.quantile(values, found.probabilities, axis=0)
        low, high = (np.quantile(values, found.probabilities, axis=0, method=m) for m in ("lower", "higher"))
        room = found.arrays[f"{key}/bin_width"] * np.maximum(np.abs(low), np.abs(high))
        room += SMALLEST * np.abs(values).max(axis=0)
        assert (np.abs(found.arrays[f"{key}/quantiles"] - exact) <= room * (1 + 1e-9)).all(), key


@pytest.mark.parametrize("total", [2, 7])
def test_shards_give_the_bytes_of_the_whole(large, tmp_path, total):
    outs = [run_shard(tmp_path / str(n), 12_300, Shard(n, total)) for n in range(1, total + 1)]
    assert merged(outs[::-1], tmp_path / "all") == large[1]


def test_shards_of_kept_draws_give_the_bytes_of_the_whole(tmp_path):
    whole = merged([run_shard(tmp_path / "whole", 3_500)], tmp_path / "whole")
    outs = [run_shard(tmp_path / str(n), 3_500, Shard(n, 3)) for n in (1, 2, 3)]
    assert merged(outs, tmp_path / "all") == whole


def test_ten_blocks_become_one_file(large):
    out = large[0]
    names = sorted(path.name for path in (out / BLOCKS).glob("*.npz"))
    assert names == [
        "draws-0000000000-0000009999.npz",
        "draws-0000010000-0000010999.npz",
        "draws-0000011000-0000011999.npz",
        "draws-0000012000-0000012299.npz",
    ]


class Interrupted(MadeUp):
    """Ctrl-C in the middle of the third block."""

    def block(self, scenario, draws, seed, progress=lambda _: None):
        if draws.start == 2_000:
            raise KeyboardInterrupt
        return super().block(scenario, draws, seed, progress)


def test_an_interrupted_run_keeps_its_blocks_and_goes_on(small, tmp_path):
    spoilt = (5, 1_000, 2_599)
    with pytest.raises(KeyboardInterrupt):
        run_shard(tmp_path, 2_600, experiment=Interrupted(spoilt=spoilt))
    assert len(list((tmp_path / BLOCKS).glob("*.npz"))) == 2
    rest = MadeUp(spoilt=spoilt)
    with pytest.raises(RunError, match=r"2 finished blocks.*numbers 0-1.*--resume"):
        run_shard(tmp_path, 2_600, experiment=rest)
    run_shard(tmp_path, 2_600, experiment=rest, resume=True)
    assert rest.asked == [range(2_000, 2_600)]
    assert merged([tmp_path], tmp_path) == small[1]


def test_what_an_interrupt_left_of_a_node_s_parts_goes(large, tmp_path):
    out = run_shard(tmp_path, 12_300, Shard(1, 13))
    lonely = (out / BLOCKS / "draws-0000000000-0000000999.npz").read_bytes()
    run_shard(out, 12_300, resume=True)
    (out / BLOCKS / "draws-0000000000-0000000999.npz").write_bytes(lonely)
    (out / BLOCKS / "draws-0000003000-0000003999.npz.part").write_bytes(b"half")
    assert merged([out], tmp_path / "merged") == large[1]
    run_shard(out, 12_300, resume=True)
    assert not (out / BLOCKS / "draws-0000000000-0000000999.npz").exists()
    assert set(read_nodes(out, make_job(MadeUp(), Scenario(), 12_300, SEED).receipt.name)) == {
        Node(1, 0), Node(0, 10), Node(0, 11), Node(0, 12)
    }  # fmt: skip


def test_a_run_without_a_finite_draw_is_refused(tmp_path):
    run_shard(tmp_path, 3, experiment=MadeUp(spoilt=(0, 1, 2)))
    with pytest.raises(RunError, match="every draw became non-finite"):
        merged([tmp_path], tmp_path)
    assert not (tmp_path / "reduction.npz").exists()


def test_of_many_lost_draws_a_thousand_are_named(tmp_path):
    run_shard(tmp_path, 1_500, experiment=MadeUp(spoilt=tuple(range(1_200))))
    merged([tmp_path], tmp_path)
    header = read_reduction(tmp_path / "reduction.npz").header
    assert (header["finite"], header["nonfinite"]) == (300, 1_200)
    assert header["nonfinite_draws"] == list(range(1_000))


def test_memory_of_a_node_does_not_grow_with_its_draws(large, tmp_path):
    """The file of ten thousand draws is not much larger than that of one thousand, and bounded in any case."""
    sizes = [path.stat().st_size for path in sorted((large[0] / BLOCKS).glob("*.npz"))]
    cells = sum(int(np.prod(shape)) for shape in shapes_of(read_reduction(large[0] / "reduction.npz").header).values())
    assert sizes[0] < 3 * sizes[1]
    assert sizes[0] < cells * (1_345 * 2 + 64)
    del tmp_path


def test_the_constants_stand_in_the_order_of_magnitude_that_the_guide_says():
    assert (numbering.BLOCK, numbering.FAN, numbering.EXACT) == (1_000, 10, 10_000)
