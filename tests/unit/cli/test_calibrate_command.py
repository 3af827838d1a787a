"""`twotrack calibrate`: a small calibration of the drugs, stopped and resumed, and what ArviZ makes of its file."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import warnings

import numpy as np
import pytest
import xarray as xr

# Only so that a broken program cannot hold the tests up for ever.
PATIENCE = 120
PROGRAM = "from twotrack.cli import main\nif __name__ == '__main__':\n    main()\n"
SMALL = ("--issue", "drugs", "--until", "2021-12", "--chains", "2", "--draws", "40", "--warmup", "40", "--seed", "5")


@pytest.fixture(scope="module")
def program(tmp_path_factory, _strict):
    path = tmp_path_factory.mktemp("program") / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return [sys.executable, str(path), "calibrate"]


def told(program, *arguments):
    return subprocess.run([*program, *arguments], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def whole(program, tmp_path_factory):
    folder = tmp_path_factory.mktemp("calibration") / "whole"
    return folder, told(program, *SMALL, "-o", str(folder), "--json")


def rows(folder, chain):
    parts = sorted((folder / "drugs" / f"chain-{chain}").glob("part-*.npz"))
    return np.concatenate([np.load(part)["rows"] for part in parts])


def test_few_draws_are_refused_and_kept(whole):
    folder, done = whole
    assert done.returncode == 1, done.stderr
    said = json.loads(done.stdout)
    assert not said["converged"]
    assert [unit["unit"] for unit in said["units"]] == ["drugs"]
    assert len(said["numbers"]) == 5
    assert "Not converged" in done.stderr
    assert not (folder / "calibration.nc").exists()
    assert rows(folder, 1).shape == rows(folder, 2).shape == (80, 4 + 5)


def test_interrupted_it_keeps_what_is_done_and_resumed_it_is_the_same(program, whole, tmp_path):
    folder = tmp_path / "stopped"
    # The mode is found once: what may differ between the two are chains.
    (folder / "drugs").mkdir(parents=True)
    shutil.copy(whole[0] / "drugs" / "mode.npz", folder / "drugs")
    order = [*program, *SMALL, "-o", str(folder)]
    process = subprocess.Popen(order, stderr=subprocess.PIPE, text=True, start_new_session=True)
    while process.poll() is None and not list(folder.glob("drugs/chain-*/part-*.npz")):
        time.sleep(0.02)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    # Chains hold the same stream: it ends when the last of them has ended.
    _, stderr = process.communicate(timeout=PATIENCE)
    assert process.returncode in {130, 1}, stderr
    assert list(folder.glob("drugs/chain-*/part-*.npz"))
    assert "Traceback" not in stderr
    again = told(program, *SMALL, "-o", str(folder), "--resume")
    assert again.returncode == 1, again.stderr
    assert all(np.array_equal(rows(folder, chain), rows(whole[0], chain)) for chain in (1, 2))


def test_a_folder_of_another_order_is_refused(twotrack, whole):
    folder = str(whole[0])
    assert twotrack("calibrate", *SMALL, "-o", folder).code == 2
    other = twotrack("calibrate", *SMALL[:-1], "6", "-o", folder, "--resume")
    assert other.code == 2
    assert "seed" in other.err


@pytest.mark.parametrize(
    "wrong",
    [
        ("--issue", "drug"),
        ("--until", "2022-12"),
        ("--until", "soon"),
        ("--chains", "1"),
        ("--draws", "3"),
        ("--seed", "-1"),
        ("--resume",),
        ("--data", "nowhere"),
    ],
)
def test_a_wrong_order_is_refused_and_makes_nothing(twotrack, tmp_path, wrong):
    done = twotrack("calibrate", *wrong, "-o", tmp_path / "new")
    assert done.code == 2, done.err
    assert done.err.strip()
    assert "Traceback" not in done.err
    assert not (tmp_path / "new").exists()


def test_arviz_opens_the_archive(whole, tmp_path):
    from twotrack.calibration.nuts.archive import write_archive
    from twotrack.calibration.nuts.calibrate import ProgressCallbacks, blocks_of, calibrate
    from twotrack.calibration.nuts.plan import Plan

    plan = Plan("2021-12", chains=2, draws=40, warmup=40, seed=5)
    quiet = ProgressCallbacks(lambda *_: None, lambda *_: None, lambda *_: None)
    found = calibrate(plan, blocks_of("drugs"), whole[0], quiet)
    write_archive(plan, found, tmp_path / "calibration.nc")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import arviz as az

        archive = az.from_netcdf(str(tmp_path / "calibration.nc"))
    groups = {"posterior", "prior", "observed_data", "posterior_predictive", "log_likelihood", "sample_stats"}
    assert groups <= set(archive.groups())
    assert archive.posterior["drugs.fentanyl_spread_rate"].dims == ("chain", "draw")
    assert archive.posterior["drugs.fentanyl_spread_rate"].shape == (2, 40)
    series = "drugs.synthetic_opioid_deaths"
    assert archive.observed_data[series].shape == (22,)
    assert archive.posterior_predictive[series].shape[-1] == archive.log_likelihood[series].shape[-1] == 22
    inside = np.isfinite(archive.observed_data[series].to_numpy())
    assert np.isfinite(archive.log_likelihood[series].to_numpy()[..., inside]).all()
    attributes = xr.open_datatree(tmp_path / "calibration.nc", engine="h5netcdf").attrs
    assert {"evidence", "equations", "tables", "seed", "until"} <= set(attributes)
