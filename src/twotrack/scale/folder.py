"""The folder of a run's finished blocks: each is written whole or not at all, and a later run continues with them."""

import json
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from twotrack.base.files import staging_folder, write_file
from twotrack.policy.files import scenario_toml
from twotrack.scale.job import FORMAT, Job, write_node
from twotrack.scale.numbering import BLOCK, FAN, Node, block_ranges, draws_of, missing
from twotrack.scale.reduction import shapes_of
from twotrack.scale.storage import ArrayFile
from twotrack.scale.tree import cells_of, counts_of
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

BLOCKS, RUN, LOCK = "blocks", "run.json", ".lock"


@dataclass(frozen=True)
class RunRecord:
    """What the folder says of its run: receipt, scenario, and the user's own tables by the name of their file."""

    receipt: dict[str, Any]
    run: str
    scenario: str
    inputs: dict[str, str]
    layout: tuple[int, int, int]

    def text(self) -> str:
        """The record as it is written."""
        return json.dumps(asdict(self), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


# Draws in a block, blocks in a node, form of the files: blocks of another make cannot be merged.
MAKE = (BLOCK, FAN, FORMAT)


def record_of(job: Job, inputs: Mapping[str, str]) -> RunRecord:
    """Record of a job."""
    return RunRecord(asdict(job.receipt), job.receipt.name, scenario_toml(job.scenario), dict(inputs), MAKE)


def read_record(out: Path) -> RunRecord:
    """Record of a folder in which blocks lie. RunError where there is none, or it cannot be read."""
    path = out / BLOCKS / RUN
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return RunRecord(**found | {"layout": tuple(found["layout"])})
    except FileNotFoundError as error:
        raise RunError(Fault(translate("scale.no_blocks"), str(out))) from error
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise RunError(Fault(translate("scale.damaged"), str(path))) from error


def read_nodes(out: Path, run: str) -> dict[Node, Path]:
    """Files of a folder's nodes, each found whole; nodes inside a larger one, left by an interrupt, do not count.

    RunError for a file that is damaged, or of another run.
    """
    found: dict[Node, Path] = {}
    faults: list[Fault] = []
    for path in sorted((out / BLOCKS).glob("draws-*.npz")):
        try:
            with ArrayFile(path) as file:
                header = file.header
        except RunError as error:
            faults += error.faults
            continue
        found[Node(*header["node"])] = path
        if header["run"] != run:
            faults.append(Fault(translate("scale.foreign", found=header["run"], wanted=run), str(path)))
    if faults:
        raise RunError(faults)
    return {node: path for node, path in found.items() if not any(above in found for above in ancestors(node, found))}


def ancestors(node: Node, found: Mapping[Node, Path]) -> list[Node]:
    """Nodes above one, up to the highest level of those found."""
    above: list[Node] = []
    while node.level < max(other.level for other in found):
        node = node.parent
        above.append(node)
    return above


class BlockFolder:
    """Finished nodes of a job in its folder; made by `open_blocks`."""

    def __init__(self, out: Path, job: Job, nodes: dict[Node, Path]) -> None:
        self.path, self.job, self.nodes = out / BLOCKS, job, nodes

    def missing(self, wanted: range) -> list[int]:
        """Blocks wanted that are not finished."""
        return missing(self.nodes, wanted)

    def add(self, block: int, content: bytes) -> None:
        """Put a block's file in its place; ten nodes that make a larger one become it."""

        def write(stream: IO[bytes]) -> None:
            stream.write(content)

        self.write(block, write)

    def write(self, block: int, write: Callable[[IO[bytes]], None]) -> None:
        """Have a block's file written, and put it in its place, as `add` does."""
        node = Node(0, block)
        path = self._path(node)
        with staging_folder(self.path) as made, (made / path.name).open("wb+") as stream:
            write(stream)
        self.nodes[node] = path
        # Draws that are kept take as much room in one file as in ten.
        while not self.job.exact and all(sibling in self.nodes for sibling in node.parent.children):
            node = node.parent
            self._join(node)

    def clear(self) -> None:
        """Remove all blocks, once they are merged."""
        for path in [*self.nodes.values(), self.path / RUN]:
            path.unlink(missing_ok=True)
        self.nodes.clear()

    def _path(self, node: Node) -> Path:
        draws = draws_of(node.blocks, self.job.draws)
        return self.path / f"draws-{draws.start:010d}-{draws.stop - 1:010d}.npz"

    def _join(self, node: Node) -> None:
        path = self._path(node)
        with ExitStack() as stack:
            files = {n: stack.enter_context(ArrayFile(self.nodes[n], checked=True)) for n in node.children}
            shapes = shapes_of(files[node.children[0]].header)
            header = self.job.header(node, counts_of(files.values()), shapes)
            with staging_folder(self.path) as made, (made / path.name).open("wb+") as stream:
                write_node(stream, header, ((key, cells_of(files, node, key)) for key in shapes))
        self.nodes[node] = path
        for child in node.children:
            self.nodes.pop(child).unlink()


@contextmanager
def open_blocks(out: Path, job: Job, inputs: Mapping[str, str], *, resume: bool) -> Generator[BlockFolder]:
    """Folder of a job's blocks, for this process alone. Where blocks lie in it already, `resume` goes on with them.

    RunError for a folder in use, of another run, with a damaged file, or with blocks and without `resume`.
    """
    place = out / BLOCKS
    place.mkdir(parents=True, exist_ok=True)
    try:
        with lock(place):
            folder = BlockFolder(out, job, take_over(out, record_of(job, inputs), resume=resume))
            try:
                yield folder
            except BaseException:
                # Without a finished block there is nothing to go on with.
                if not folder.nodes:
                    folder.clear()
                raise
    finally:
        if not (place / RUN).exists():
            (place / LOCK).unlink(missing_ok=True)
            place.rmdir()


def take_over(out: Path, record: RunRecord, *, resume: bool) -> dict[Node, Path]:
    """Files of the finished nodes that lie in a folder, the rest removed; of a new one the record is written."""
    if not (out / BLOCKS / RUN).exists():
        write_file(out / BLOCKS / RUN, record.text())
        return {}
    check_same(out, read_record(out), record)
    nodes = read_nodes(out, record.run)
    if nodes and not resume:
        done = sorted(block for node in nodes for block in node.blocks)
        raise RunError(Fault(translate("scale.unfinished", count=len(done), blocks=block_ranges(done)), str(out)))
    for path in set((out / BLOCKS).glob("draws-*.npz")) - set(nodes.values()):
        path.unlink()
    return nodes


def check_same(out: Path, found: RunRecord, wanted: RunRecord) -> None:
    """Refuse to add to the blocks of another run; what differs is named."""
    if found.run != wanted.run or found.layout != wanted.layout:
        raise RunError(Fault(translate("scale.other_run", differing=differing(found, wanted)), str(out)))


def differing(found: RunRecord, wanted: RunRecord) -> str:
    """Ingredients in which two runs differ, each with both values."""
    names = [name for name in wanted.receipt if found.receipt.get(name) != wanted.receipt[name]]
    told = [f"{name} {found.receipt.get(name)} / {wanted.receipt[name]}" for name in names]
    return "; ".join([*told, *([] if found.layout == wanted.layout else [f"format {found.layout} / {wanted.layout}"])])


@contextmanager
def lock(folder: Path) -> Generator[None]:
    """Folder for one process alone; the system lets go of it when the process ends, however that is."""
    with (folder / LOCK).open("a+b") as file:
        try:
            take(file)
        except OSError as error:
            raise RunError(Fault(translate("scale.in_use"), str(folder.parent))) from error
        yield


if sys.platform == "win32":
    import msvcrt

    def take(file: IO[bytes]) -> None:
        """Lock a file, or fail with OSError where another process has it."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def take(file: IO[bytes]) -> None:
        """Lock a file, or fail with OSError where another process has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
