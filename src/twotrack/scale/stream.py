"""Blocks run on this machine, one after another: while one is run, the one before is reduced and written."""

from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from twotrack.runs.experiment import Progress, no_progress
from twotrack.scale.folder import BlockFolder
from twotrack.scale.job import Blocks, run_block, write_block


def run_here(experiment: Blocks, folder: BlockFolder, blocks: Iterable[int], progress: Progress = no_progress) -> None:
    """Run blocks and put them in their folder; `progress` gets the draws done. An interrupt loses the block that is
    running, and none before it.
    """
    job = folder.job

    def finish(block: int, handed: list[Any]) -> None:
        folder.write(block, lambda stream: write_block(stream, handed, experiment.layout, job, block))

    with ThreadPoolExecutor(1) as writer:
        last: Future[None] | None = None
        for block in blocks:
            handed = [run_block(experiment, job, block, progress)]
            # Two blocks in memory and no more: one that runs, and one that is written.
            if last is not None:
                last.result()
            last = writer.submit(finish, block, handed)
        if last is not None:
            last.result()
