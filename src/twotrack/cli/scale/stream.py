"""`twotrack run` in blocks: many draws, in shards or on a Dask cluster, continued after an interrupt."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.cli.run.condition import name_engine
from twotrack.cli.run.files import FILES, SPACE
from twotrack.cli.scale.options import Printing, Streaming
from twotrack.cli.scale.outcome import write_merged
from twotrack.cli.terminal.interrupts import INTERRUPTED
from twotrack.cli.terminal.output import check_writable, notes, print_json, progress_bar, writing_to
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment
    from twotrack.scale.folder import BlockFolder
    from twotrack.scale.job import Job
    from twotrack.scale.numbering import Shard


def run_stream(
    experiment: "Experiment", job: "Job", out: Path, inputs: Mapping[str, str], how: Streaming, printing: Printing
) -> None:
    """Run the blocks of a job or of its shard; of a whole run also merge them, print the table, write the files."""
    from twotrack.scale.folder import open_blocks
    from twotrack.scale.numbering import Shard, parse_shard
    from twotrack.scale.space import space_of_blocks

    shard = parse_shard(how.shard) if how.shard else Shard()
    check_writable(out, *FILES, space=SPACE + space_of_blocks(job, experiment.layout))
    with writing_to(out):
        with open_blocks(out, job, inputs, resume=how.resume) as folder:
            run_blocks(experiment, folder, shard, how)
            if shard.total == 1:
                write_merged([out], out, printing)
                folder.clear()
        if shard.total > 1:
            print_shard(job, shard, out, as_json=printing.as_json)


def run_blocks(experiment: "Experiment", folder: "BlockFolder", shard: "Shard", how: Streaming) -> None:
    """Run what is missing of a shard, with progress; after an interrupt, say what is there."""
    from twotrack.scale.numbering import draws_of
    from twotrack.scale.stream import run_here

    job = folder.job
    wanted = shard.blocks(len(job.blocks))
    todo = folder.missing(wanted)
    left = sum(len(draws_of(range(block, block + 1), job.draws)) for block in todo)
    total = len(draws_of(wanted, job.draws))
    try:
        with progress_bar("cli.running", total) as advance:
            advance(total - left)
            if how.dask:
                from twotrack.scale.cluster import connect, run_on_dask

                with connect(how.dask) as client:
                    # A copy, without programs that were compiled here.
                    run_on_dask(client, replace(experiment), folder, todo, advance)
            else:
                name_engine(experiment)
                run_here(experiment, folder, todo, advance)
    except KeyboardInterrupt as stop:
        if not folder.nodes:
            raise
        done = len(wanted) - len(folder.missing(wanted))
        notes.print("\n" + translate("scale.interrupted", done=done, all=len(wanted), folder=folder.path), markup=False)
        # An exit of its own: the general words for an interrupt say that nothing was written.
        raise SystemExit(INTERRUPTED) from stop


def print_shard(job: "Job", shard: "Shard", out: Path, *, as_json: bool) -> None:
    """Say which blocks of which run a finished shard holds, and what to do with them."""
    blocks = shard.blocks(len(job.blocks))
    if as_json:
        values = {"run": job.receipt.name, "shard": shard.number, "shards": shard.total}
        numbers = {"first_block": blocks.start, "blocks": len(blocks), "all_blocks": len(job.blocks)}
        print_json(values | numbers | {"folder": str(out), "receipt": asdict(job.receipt)})
        return
    counts = {"blocks": len(blocks), "all": len(job.blocks), "run": job.receipt.name}
    notes.print(translate("scale.shard_done", shard=shard, folder=out, **counts), markup=False)
