"""Blocks run by the workers of a Dask cluster, and written here; the block of a worker that dies goes to another one.

Importing this module raises RunError where Dask is not installed.
"""

from collections.abc import Generator, Iterable
from concurrent.futures import CancelledError
from contextlib import contextmanager
from itertools import islice
from typing import Any

from twotrack.runs.experiment import Progress, no_progress
from twotrack.scale.folder import BlockFolder
from twotrack.scale.job import Blocks, Job, block_bytes, make_job, run_block
from twotrack.scale.numbering import draws_of
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

try:
    from distributed import Client, Future, KilledWorker, as_completed
except ImportError as error:
    raise RunError(translate("scale.no_dask")) from error

# How long to wait for a scheduler, and then for its first worker: queues of clusters are slower than this, and say so.
CONNECT_SECONDS, WORKER_SECONDS = 10, 60
# Blocks that wait at each worker, beside the one that it runs.
WAITING = 1


def run_block_there(experiment: Blocks, job: Job, block: int) -> bytes:
    """File of a block, run on a worker. RunError where it has another version of the program or of the tables."""
    again = make_job(experiment, job.scenario, job.draws, job.seed).receipt
    if again.name != job.receipt.name:
        names = [n for n, value in vars(job.receipt).items() if getattr(again, n) != value]
        raise RunError(translate("scale.other_worker", names=", ".join(names)))
    return block_bytes(run_block(experiment, job, block), experiment.layout, job, block)


@contextmanager
def connect(address: str) -> Generator[Client]:
    """Client of a scheduler that has a worker at least. RunError where Dask, the scheduler or workers are missing."""
    try:
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise RunError(translate("scale.no_scheduler", address=address)) from error
    try:
        client.wait_for_workers(1, timeout=WORKER_SECONDS)
        yield client
    except TimeoutError as error:
        raise RunError(translate("scale.no_workers", address=address, seconds=WORKER_SECONDS)) from error
    finally:
        client.close()


def run_on_dask(
    client: Client, experiment: Blocks, folder: BlockFolder, blocks: Iterable[int], progress: Progress = no_progress
) -> None:
    """Run blocks on a cluster's workers and put them in their folder as they come; `progress` gets the draws done.

    At each moment no more blocks are on their way than workers run and hold ready, so that memory stays flat here too.
    RunError where a block ended several workers, or the scheduler is lost.
    """
    job, todo = folder.job, iter(blocks)
    numbers: dict[Any, int] = {}

    def submit(block: int) -> Future[bytes]:
        key = f"twotrack-{job.receipt.name}-{block}"
        future = client.submit(run_block_there, experiment, job, block, key=key)
        numbers[future.key] = block
        return future

    # Of a client that is not asynchronous this is a mapping; its types do not say so.
    threads_by_worker: Any = client.nthreads()
    threads = sum(threads_by_worker.values())
    running = as_completed([submit(block) for block in islice(todo, (1 + WAITING) * threads)], loop=client.loop)
    for future in running:
        block = numbers.pop(future.key)
        try:
            content = future.result()
        except KilledWorker as error:
            raise RunError(translate("scale.killed_worker", block=block)) from error
        except CancelledError as error:
            raise RunError(translate("scale.lost_scheduler")) from error
        folder.add(block, content)
        future.release()
        progress(len(draws_of(range(block, block + 1), job.draws)))
        for following in islice(todo, 1):
            running.add(submit(following))
