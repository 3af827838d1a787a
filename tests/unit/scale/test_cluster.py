"""Blocks on a Dask cluster: the bytes of a run on one machine, with one worker, with two, and where one is killed."""

import cloudpickle
import made_up_runs
import pytest
from made_up_runs import MadeUp
from test_stream import SEED, merged, run_shard

from twotrack.policy.scenario import Scenario
from twotrack.scale import cluster
from twotrack.scale.cluster import connect, run_on_dask
from twotrack.scale.folder import open_blocks
from twotrack.scale.job import make_job
from twotrack.tables.errors import RunError

distributed = pytest.importorskip("distributed")
DRAWS = 4_200
# Workers do not find the modules of the tests on their path.
cloudpickle.register_pickle_by_value(made_up_runs)


@pytest.fixture
def local_cluster():
    """Clusters of processes of this machine, by number of workers."""
    made = []

    def start(workers):
        made.append(
            distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=50
            )
        )
        return made[-1]

    yield start
    for one in made:
        one.close()


def run_there(address, out, experiment):
    told = []
    job = make_job(experiment, Scenario(), DRAWS, SEED)
    with connect(address) as client, open_blocks(out, job, {}, resume=False) as folder:
        run_on_dask(client, experiment, folder, folder.missing(job.blocks), told.append)
    assert sum(told) == DRAWS
    return merged([out], out)


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """Bytes of the run on this machine."""
    out = tmp_path_factory.mktemp("here")
    return merged([run_shard(out, DRAWS)], out)


@pytest.mark.parametrize("workers", [1, 2])
def test_any_number_of_workers_gives_the_same_bytes(local_cluster, here, tmp_path, workers):
    assert run_there(local_cluster(workers).scheduler_address, tmp_path, MadeUp()) == here


def test_a_worker_that_is_killed_costs_nothing_but_time(local_cluster, here, tmp_path):
    deadly = MadeUp(deadly=str(tmp_path / "died"))
    assert run_there(local_cluster(2).scheduler_address, tmp_path / "out", deadly) == here
    assert (tmp_path / "died").exists()


def test_a_worker_of_another_version_is_refused(local_cluster, tmp_path):
    job = make_job(MadeUp(), Scenario(), DRAWS, SEED)
    address = local_cluster(1).scheduler_address
    with connect(address) as client, open_blocks(tmp_path, job, {}, resume=False) as folder:
        with pytest.raises(RunError, match=r"another version of the program or of its tables \(equations\)"):
            run_on_dask(client, MadeUp(equations="others"), folder, job.blocks)
        assert folder.missing(job.blocks) == list(job.blocks)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense://here"])
def test_no_scheduler_is_bad_input(monkeypatch, address):
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 0.5)
    with pytest.raises(RunError, match="no Dask scheduler answers at"), connect(address):
        pass


def test_no_worker_is_bad_input(monkeypatch, local_cluster):
    monkeypatch.setattr(cluster, "WORKER_SECONDS", 0.2)
    with pytest.raises(RunError, match="has had no worker"), connect(local_cluster(0).scheduler_address):
        pass
