"""Chains as separate processes, as many at once as there are processors, and how far they have come."""

import os
import signal
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from queue import Empty
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.calibration.nuts.blocks import block_named
from twotrack.calibration.nuts.chain import read_chain, run_chain
from twotrack.calibration.nuts.density import Standard, Surroundings, problem, surroundings
from twotrack.calibration.nuts.laplace import Laplace
from twotrack.calibration.nuts.plan import Plan
from twotrack.world.ensemble import cache_compiled, workers

Numbers = NDArray[np.float64]
# A chain's operations are too small to share: on one processor each is quickest, and the same on every machine.
ONE_PROCESSOR = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
EVERY = 0.5


@dataclass(frozen=True)
class Job:
    """One chain of one unit: what is held where, the shape of its steps, the folder of its parts, and the surroundings
    of its unit once they are found.
    """

    block: str
    chain: int
    plan: Plan
    settled: Standard
    shape: Laplace
    folder: Path
    around: Surroundings | None = None

    @property
    def done(self) -> int:
        """Draws already kept, warm-up included."""
        return read_chain(self.folder).done

    @property
    def cost(self) -> float:
        """About how much a chain costs: a gradient of each number for each step left."""
        return self.shape.seconds * self.shape.mode.size * (self.plan.steps - self.done)


Watch = Callable[[str, int], None]
_process: dict[str, Any] = {}


def begin(counted: Any, stopped: Any, compiling: dict[str, Any]) -> None:
    """Set up a process: an interrupt is the parent's to handle, and without its parent it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True, name="parent").start()
    _process.update(counted=counted, stopped=stopped, compiling=compiling)
    cache_compiled()


def end_with_parent() -> None:
    """End this process when its parent has ended, however it did: nobody would stop it, or read what it draws."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def work(job: Job) -> bool:
    """Draw one chain in this process; whether it came to its end.

    Chains of a unit compile one after another, each to its first draw: the later ones find the program in the cache.
    """
    with ExitStack() as until_drawn:
        until_drawn.enter_context(_process["compiling"][job.block])
        posed = problem(block_named(job.block), job.plan, job.settled, given=job.around)

        def count(steps: int) -> None:
            until_drawn.close()
            _process["counted"].put((job.block, steps))

        return run_chain(
            lambda free: posed.log_density(job.shape.place(free)),
            posed.size,
            job.plan,
            job.chain,
            job.folder,
            count,
            _process["stopped"].is_set,
        )


def with_surroundings(jobs: Iterable[Job]) -> list[Job]:
    """Chains with what their units are sampled in, found once for all chains of a unit."""
    found: dict[str, Surroundings] = {}
    for job in (every := list(jobs)):
        if job.block not in found:
            found[job.block] = surroundings(job.plan, job.settled)
    return [replace(job, around=found[job.block]) for job in every]


def run_jobs(jobs: Iterable[Job], watch: Watch) -> None:
    """Every chain to its end; an interrupt stops each after the draw it is at, which is kept, and goes on up."""
    todo, context = with_surroundings(jobs), get_context("spawn")
    counted, stopped = context.Queue(), context.Event()
    compiling = {job.block: context.Lock() for job in todo}
    flags = os.environ.get("XLA_FLAGS")
    with ExitStack() as after:
        os.environ["XLA_FLAGS"] = f"{flags or ''} {ONE_PROCESSOR}".strip()
        after.callback(restore, flags)
        pool = ProcessPoolExecutor(
            workers(), mp_context=context, initializer=begin, initargs=(counted, stopped, compiling)
        )
        after.callback(pool.shutdown, wait=True, cancel_futures=True)
        # Before the shutdown, whatever the end: a chain that runs on after an interrupt would keep it waiting.
        after.callback(stopped.set)
        waiting = [pool.submit(work, job) for job in todo]
        while not all(future.done() for future in waiting):
            raise_first(waiting)
            drain(counted, watch)
        raise_first(waiting)


def restore(flags: str | None) -> None:
    """Leave the environment as it was found."""
    if flags is None:
        os.environ.pop("XLA_FLAGS", None)
    else:
        os.environ["XLA_FLAGS"] = flags


def drain(counted: Any, watch: Watch) -> None:
    """Pass on what the chains have counted, waiting a moment for the first."""
    try:
        watch(*counted.get(timeout=EVERY))
        while True:
            watch(*counted.get_nowait())
    except Empty:
        return


def raise_first(waiting: list[Future[bool]]) -> None:
    """Raise what a chain failed with."""
    for future in waiting:
        if future.done():
            future.result()
