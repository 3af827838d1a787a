"""A function of arrays traced: what goes in, what comes out, and its operations."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import jax
import numpy as np

from twotrack.engine.lowering.emit import Builder
from twotrack.engine.lowering.ir import Block, Input, Ref, Shape, Value, squeeze, whole
from twotrack.engine.lowering.lower import evaluate, words_of
from twotrack.engine.lowering.views import Tensor, kind_of_dtype, reshape


class Limit(NamedTuple):
    """Run-time number that ends outermost loops early: its name, and for each length of such a loop how much of it one
    turn takes, as `Limit("months", {36: 12, 432: 1})`. Of a turn that takes more than one, a loop of as many turns
    inside it ends early as well.
    """

    name: str
    units: dict[int, int]


# Name of the argument whose bit k says whether the k-th group of results is wanted.
WANTED = "wanted"
# Loops that are ended early make all their turns if the number is not given.
NO_LIMIT = 2**31


@dataclass(frozen=True)
class Leaf:
    """An argument or a result: its name, shape and kind, whether each draw has its own, the number taken where it is
    not given, and the group of results it is in.
    """

    name: str
    shape: Shape
    kind: str
    lanes: bool
    default: int | None = None
    group: str = ""


@dataclass(frozen=True, eq=False)
class Program:
    """Operations of a function; its arguments, results, and the views that hold the results; groups of results, and the
    bits of those that need a value, for values that not all need.
    """

    name: str
    top: Block
    inputs: tuple[Leaf, ...]
    outputs: tuple[Leaf, ...]
    results: tuple[Ref, ...]
    digest: str
    limit: Limit | None = None
    groups: tuple[str, ...] = ()
    masks: dict[Value, int] = field(default_factory=dict[Value, int])


def trace(
    name: str,
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    argument_names: tuple[str, ...],
    *,
    lanes: tuple[str, ...] = (),
    reciprocals: bool = True,
    limit: Limit | None = None,
    groups: dict[str, tuple[str, ...]] | None = None,
) -> Program:
    """Program of `function(*arguments)`, each argument a pytree of arrays of the right shape.

    An input is named by its argument and the path to it, joined by dots: attributes, keys and places plainly, as
    `shared.forcing.levers.migration.title_42`. Inputs named in `lanes`, and all below them, are given for each draw.
    With a `limit` the program takes one more number, which ends its outermost loops early; rows beyond it are NaN.
    With `groups`, each with the names (or the paths above them) of its results, it takes the argument `wanted`,
    and what only results of groups that are not wanted need is left out.
    """
    closed, shapes = jax.make_jaxpr(function, return_shape=True)(*arguments)
    builder = Builder(reciprocals=reciprocals)
    trees = zip(argument_names, arguments, strict=True)
    paths = [leaf_name(path, name) for name, tree in trees for path, _ in jax.tree_util.tree_leaves_with_path(tree)]
    inputs = tuple(
        Leaf(path, tuple(aval.shape), kind_of_dtype(aval.dtype), _is_below(path, lanes))
        for path, aval in zip(paths, closed.in_avals, strict=True)
    )
    found = evaluate(builder, closed.jaxpr, closed.consts, [_argument(builder, *a) for a in enumerate(inputs)])
    results = tuple(squeeze(builder.ref(tensor)) for tensor in found)
    names = [leaf_name(path) for path, _ in jax.tree_util.tree_leaves_with_path(shapes)]
    outputs = tuple(
        Leaf(path, tuple(aval.shape), kind_of_dtype(aval.dtype), lanes=True, group=_group_of(path, groups or {}))
        for path, aval in zip(names, closed.out_avals, strict=True)
    )
    inputs += () if limit is None else (Leaf(limit.name, (), "i8", lanes=False, default=NO_LIMIT),)
    inputs += (Leaf(WANTED, (), "i8", lanes=False, default=-1),) if groups else ()
    digest = digest_of(closed, inputs, outputs, limit)
    return Program(name, builder.top, inputs, outputs, results, digest, limit, tuple(groups or {}))


def leaf_name(path: Any, argument: str = "") -> str:
    """Name of a leaf of a pytree: the argument it is in, and the keys and fields to it, with dots between."""
    inner = jax.tree_util.keystr(path, simple=True, separator=".")
    return ".".join(part for part in (argument, inner) if part) or "result"


def _group_of(path: str, groups: dict[str, tuple[str, ...]]) -> str:
    """First group that a result is in, or none."""
    return next((group for group, names in groups.items() if _is_below(path, names)), "")


def _is_below(path: str, names: tuple[str, ...]) -> bool:
    """Whether a dotted path is one of these names, or goes on from one."""
    return any(f"{path}.".startswith(f"{name}.") for name in names)


def digest_of(closed: Any, inputs: tuple[Leaf, ...], outputs: tuple[Leaf, ...], limit: Limit | None) -> str:
    """Hash of equations, constants, and names and shapes of what goes in and out; no argument's numbers are in it."""
    found = hashlib.sha256(repr((inputs, outputs, limit)).encode())
    found.update(str(closed.jaxpr).encode())
    for const in closed.consts:
        array = np.asarray(words_of(const))
        found.update(repr((array.shape, str(array.dtype))).encode() + array.tobytes())
    return found.hexdigest()


def _argument(builder: Builder, place: int, leaf: Leaf) -> Tensor:
    slim = tuple(n for n in leaf.shape if n != 1)
    value = Value(slim, leaf.kind, builder.top, source=Input(place, leaf.lanes), lanes=leaf.lanes)
    found: Any = reshape(whole(value), leaf.shape)
    return found
