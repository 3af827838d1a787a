"""`twotrack run --stream`, `--shard` and `merge`: the files of an ordinary run, an interrupt, what is refused."""

import json
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from made_up_runs import MadeUp

from twotrack.runs.experiment import Experiment
from twotrack.scale.merge import read_reduction

ROOT = Path(__file__).resolve().parents[3]
ORDINARY = {"results.csv", "monthly.csv", "scenario.toml", "receipt.json", "report.html"}
FILES = ORDINARY | {"moments.csv", "reduction.npz"}


@pytest.fixture(autouse=True)
def no_page(monkeypatch, request):
    """A page takes seconds: one test is of it, for the others it is empty."""
    if "page" not in request.node.name:
        monkeypatch.setattr("twotrack.report.run.page.page_text", lambda *_: "")


@pytest.fixture(autouse=True)
def made_up_draws(monkeypatch):
    """Draws are random numbers instead of worlds, in blocks and all at once; what was asked for is noted."""
    asked = []

    def block(self, scenario, draws, seed, progress=lambda _: None):
        asked.append(draws)
        return MadeUp(layout=self.layout).block(scenario, draws, seed, progress)

    def medians(self, scenario):
        stacked = block(self, scenario, range(1), 0)
        first = [{name: values[0] for name, values in part.items()} for part in stacked]
        months = {name: np.zeros((len(self.layout.months), values.shape[-1])) for name, values in first[2].items()}
        return type(stacked)(*first[:4], months)

    monkeypatch.setattr(Experiment, "block", block)
    monkeypatch.setattr(Experiment, "medians", medians)
    monkeypatch.setattr(Experiment, "ensemble", lambda self, s, n, *rest, **_: block(self, s, range(n), *rest))
    return asked


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def run(twotrack, out, *options, draws=1_030):
    ended = twotrack("run", "--prior", "-n", draws, "-o", out, *options)
    assert ended.code == 0, ended.err
    return ended


def test_a_streamed_run_writes_the_tables_and_the_page_of_an_ordinary_one(twotrack, tmp_path):
    plain = run(twotrack, tmp_path / "plain", draws=130)
    (tmp_path / "streamed").mkdir()
    (tmp_path / "streamed" / "index.html").write_text("of an earlier run", encoding="utf-8")
    streamed = run(twotrack, tmp_path / "streamed", "--stream", draws=130)
    left, right = contents(tmp_path / "plain"), contents(tmp_path / "streamed")
    assert set(left) == ORDINARY | {"index.html"}
    assert set(right) == FILES
    assert [path.name for path in (tmp_path / "streamed").iterdir() if path.is_dir()] == []
    for name in ORDINARY - {"report.html"}:
        assert right[name] == left[name], name
    assert len(right["report.html"]) > 1_000_000
    head = plain.out.split("Change of homicides")[0]
    assert len(head) > 2_000
    assert streamed.out.startswith(head.split("\nThe two tracks")[0])
    assert "The two tracks" in streamed.out
    assert "130/130" in streamed.err
    assert "counted in bins" not in streamed.err


def test_moments_stand_by_outcome_place_and_year(twotrack, tmp_path):
    run(twotrack, tmp_path, "--stream", draws=40)
    table = pd.read_csv(tmp_path / "moments.csv")
    assert list(table.columns) == ["outcome", "place", "topic", "year", "statistic", "value", "unit", "receipt"]
    one = table[(table["outcome"] == "homicides") & (table["place"] == "MX") & (table["year"] == 2030)]
    draws = MadeUp(layout=_layout()).block(None, range(40), 1).nation["homicides"][:, 30]
    wanted = {"mean": draws.mean(), "sd": draws.std(ddof=1), "low": draws.min(), "high": draws.max()}
    assert one.set_index("statistic")["value"].to_dict() == pytest.approx(wanted, rel=1e-9)


def _layout():
    from twotrack.runs.experiment import shipped_experiment

    return shipped_experiment(prior=True).layout


def test_shards_merge_to_the_files_of_the_whole(twotrack, tmp_path):
    run(twotrack, tmp_path / "whole", "--stream")
    for number in (1, 2):
        ended = run(twotrack, tmp_path / str(number), "--shard", f"{number}/2")
        assert f"Shard {number}/2 of run" in ended.err
        assert ended.out == ""
        assert not contents(tmp_path / str(number))
    ended = twotrack("merge", tmp_path / "2", tmp_path / "1", "-o", tmp_path / "all")
    assert ended.code == 0, ended.err
    assert "Official beside model" in ended.out
    assert contents(tmp_path / "all") == contents(tmp_path / "whole")


def test_a_shard_and_a_merge_speak_json(twotrack, tmp_path):
    told = json.loads(run(twotrack, tmp_path / "1", "--shard", "1/1", "--json", draws=30).out)
    assert told["draws"] == {"asked": 30, "used": 30, "nonfinite": [], "bin_width": 0.0}
    told = json.loads(run(twotrack, tmp_path / "2", "--shard", "1/2", "--json", draws=30).out)
    assert (told["shard"], told["shards"], told["blocks"], told["all_blocks"]) == (1, 2, 0, 1)
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8").partition("A shard (")[2].partition("##")[0]
    assert set(re.findall(r"`([a-z_]+)`", page)) - {"hash", "layers", "series"} == set(told)
    run(twotrack, tmp_path / "3", "--shard", "2/2", draws=30)
    ended = twotrack("merge", tmp_path / "2", tmp_path / "3", "-o", tmp_path / "all", "--json")
    assert json.loads(ended.out)["receipt"]["hash"] == told["run"]


def test_many_draws_are_streamed_without_being_asked(twotrack, tmp_path, made_up_draws, monkeypatch):
    from twotrack.scale import numbering

    monkeypatch.setattr(numbering, "EXACT", 1_020)
    monkeypatch.setattr("twotrack.scale.job.EXACT", 1_020)
    ended = run(twotrack, tmp_path, draws=1_021)
    assert made_up_draws == [range(1_000), range(1_000, 1_021), range(1)]
    assert "Quantiles are counted in bins: each is off by at most" in ended.err
    assert read_reduction(tmp_path / "reduction.npz").header["quantiles"] == "binned"
    ended = twotrack("verify", tmp_path, "--json")
    assert (ended.code, json.loads(ended.out)["different"]) == (0, 0)


def test_an_interrupt_ends_with_130_and_keeps_finished_blocks(twotrack, tmp_path, monkeypatch, capsys, made_up_draws):
    whole = Experiment.block

    def stopped(self, scenario, draws, *rest):
        if draws.start == 2_000:
            raise KeyboardInterrupt
        return whole(self, scenario, draws, *rest)

    monkeypatch.setattr(Experiment, "block", stopped)
    with pytest.raises(SystemExit) as end:
        twotrack("run", "--prior", "-n", 2_010, "--stream", "-o", tmp_path)
    assert end.value.code == 130
    said = " ".join(capsys.readouterr().err.split())
    assert f"2 of 3 blocks are finished and kept in {tmp_path / 'blocks'}" in said
    assert "nothing was written" not in said
    assert not contents(tmp_path)
    monkeypatch.setattr(Experiment, "block", whole)
    made_up_draws.clear()
    run(twotrack, tmp_path, "--resume", draws=2_010)
    assert made_up_draws == [range(2_000, 2_010), range(1)]
    assert set(contents(tmp_path)) == FILES


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--shard", "3/2"], "'3/2' is not a shard: wanted i/n"),
        (["--dask", "tcp://127.0.0.1:1"], "no Dask scheduler answers at tcp://127.0.0.1:1"),
    ],
)
def test_what_cannot_be_run_is_refused_and_nothing_is_left(twotrack, tmp_path, monkeypatch, options, said):
    monkeypatch.setattr("twotrack.scale.cluster.CONNECT_SECONDS", 0.5)
    ended = twotrack("run", "--prior", "-n", 30, "-o", tmp_path / "out", *options)
    assert ended.code == 2
    assert said in ended.err
    assert not list((tmp_path / "out").glob("*"))


def test_a_merge_of_what_is_no_run_or_of_another_program_is_refused(twotrack, tmp_path, monkeypatch):
    ended = twotrack("merge", tmp_path, "-o", tmp_path / "all")
    assert (ended.code, "holds no blocks of a run" in ended.err) == (2, True)
    run(twotrack, tmp_path / "1", "--shard", "1/2", draws=30)
    ended = twotrack("merge", tmp_path / "1", "-o", tmp_path / "all")
    assert (ended.code, "1 of 1 blocks is missing (numbers 0" in ended.err) == (2, True)
    run(twotrack, tmp_path / "2", "--shard", "2/2", draws=30)
    monkeypatch.setattr("twotrack.runs.receipt.ingredient_hash", lambda name: name)
    ended = twotrack("merge", tmp_path / "1", tmp_path / "2", "-o", tmp_path / "all")
    assert (ended.code, "was made by another version of the program" in ended.err) == (2, True)
    assert not (tmp_path / "all").exists()


def test_help_is_in_both_languages(twotrack):
    assert "Run one of N parts of the draws" in " ".join(twotrack("run", "--help").out.split())
    assert "Reúne las partes de una corrida" in " ".join(twotrack("merge", "--help", "--lang", "es").out.split())
