"""Space on a disk that the blocks of a run take until they are merged."""

from math import ceil, log10

from twotrack.runs.layout import Layout
from twotrack.scale.histogram import MOST
from twotrack.scale.job import Job

# Bytes of a draw that is kept, and of a count in a bin.
NUMBER, COUNT = 8, 1
# Nodes of one level of the tree that wait for their level to be full, at most.
WAITING = 10


def space_of_blocks(job: Job, layout: Layout) -> int:
    """Bytes at most: of every draw, and of a second copy, where all are kept; else of the histograms of the nodes that
    wait at each level of the tree.
    """
    cells = cells_of(layout)
    if job.exact:
        return 2 * cells * NUMBER * job.draws
    return cells * MOST * COUNT * WAITING * ceil(log10(len(job.blocks)))


def cells_of(layout: Layout) -> int:
    """Numbers of one draw: each outcome by year, with its states and topics, and by month."""
    rows = layout.outcomes.values()
    places = sum(1 + len(layout.states) * row.by_state + len(layout.topics) * row.by_topic for row in rows)
    return places * len(layout.years) + sum(row.monthly for row in rows) * len(layout.months)
