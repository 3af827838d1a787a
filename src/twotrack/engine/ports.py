"""Arguments as a kernel reads them, which results are wanted, and the memory that blocks of draws are run over."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.engine.manifest import DTYPES, Entry, Port

Array = NDArray[Any]
# Arguments by name; or those of the draws from a first one on, as many as a number, so that not all need be held.
Inputs = Mapping[str, Any] | Callable[[int, int], Mapping[str, Any]]


class Part(NamedTuple):
    """Results by name of a number of draws from a first one on, the draws along a first axis."""

    first: int
    draws: int
    results: dict[str, Array]


@dataclass(frozen=True)
class Request:
    """A program, the results that are wanted of it, and the number that says which groups they are in."""

    entry: Entry
    outputs: frozenset[str]
    mask: int

    @property
    def ports(self) -> tuple[Port, ...]:
        """Results that are wanted."""
        return tuple(port for port in self.entry.outputs if port.name in self.outputs)

    def arrays(self, inputs: Mapping[str, Any], draws: int) -> list[Array]:
        """Arguments of a number of draws, in the order of the program."""
        given = dict(inputs) | ({self.entry.wanted: self.mask} if self.entry.wanted else {})
        return [as_port(given, port, draws) for port in self.entry.inputs]

    def room(self, draws: int) -> dict[str, Array]:
        """Arrays for the results of a number of draws."""
        return {port.name: np.empty((draws, *port.shape), DTYPES[port.kind]) for port in self.ports}


def request(entry: Entry, outputs: Iterable[str] | None, inputs: Inputs) -> Request:
    """Request for these results (None: all), in the groups that the inputs allow, if they say which; ValueError for an
    unknown name.
    """
    wanted = None if callable(inputs) else inputs.get(entry.wanted)
    names = [port.name for port in entry.outputs] if outputs is None else list(outputs)
    unknown = set(names) - {port.name for port in entry.outputs}
    if unknown:
        raise ValueError(f"the kernel gives no result `{min(unknown)}`")
    bit = {"": -1} | {group: 1 << at for at, group in enumerate(entry.groups)}
    allowed = -1 if wanted is None else wanted
    chosen = [port for port in entry.outputs if port.name in names and bit[port.group] & allowed]
    mask = 0
    for port in chosen:
        mask |= bit[port.group] if port.group else 0
    return Request(entry, frozenset(port.name for port in chosen), mask)


def as_port(inputs: Mapping[str, Any], port: Port, draws: int) -> Array:
    """An argument as the kernel reads it; ValueError where it is missing or of another shape."""
    shape = (draws, *port.shape) if port.lanes else port.shape
    if port.name not in inputs and port.default is None:
        raise ValueError(f"the kernel wants an argument `{port.name}` of shape {shape}")
    array = np.asarray(inputs.get(port.name, port.default), DTYPES[port.kind], order="C")
    if array.shape != shape:
        raise ValueError(f"argument `{port.name}` has shape {array.shape}, the kernel wants {shape}")
    return array


def parts_of(inputs: Inputs, draws: int, size: int) -> Iterator[tuple[int, int, Mapping[str, Any] | None]]:
    """First draw, number of draws and own arguments (None: those of all draws) of each part of a run."""
    for first in range(0, draws, size):
        count = min(size, draws - first)
        yield first, count, inputs(first, count) if callable(inputs) else None
