"""Nodes of a run taken together along the tree: the same bits whichever of them are files and whichever are not."""

from collections.abc import Iterable, Mapping

from twotrack.scale.numbering import Node, largest_nodes
from twotrack.scale.reduction import Cells, DrawCounts, merge_cells, merge_counts, read_cells
from twotrack.scale.storage import ArrayFile

Files = Mapping[Node, ArrayFile]


def cells_of(files: Files, node: Node, key: str) -> Cells:
    """One series of a node: read where it is a file, else merged from the nodes below."""
    if node in files:
        return read_cells(files[node], key)
    return merge_cells([cells_of(files, child, key) for child in node.children])


def whole_cells(files: Files, blocks: int, key: str) -> Cells:
    """One series of all blocks of a run."""
    return merge_cells([cells_of(files, node, key) for node in largest_nodes(blocks)])


def counts_of(files: Iterable[ArrayFile]) -> DrawCounts:
    """Draws of files that stayed finite and that did not, in the order of their draws."""
    ordered = sorted((file.header for file in files), key=lambda header: header["draws"][0])
    return merge_counts(DrawCounts(h["finite"], h["nonfinite"], tuple(h["nonfinite_draws"])) for h in ordered)
