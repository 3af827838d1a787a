"""A traced function as a program: its jaxpr, every call inside it laid open, as operations in blocks."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.engine.lowering import chance, indexing, loops, rules
from twotrack.engine.lowering.emit import Builder
from twotrack.engine.lowering.ir import (
    Block,
    Counter,
    Input,
    Ref,
    Shape,
    UnsupportedPrimitiveError,
    Value,
    squeeze,
    whole,
)
from twotrack.engine.lowering.views import Keys, Tensor, kind_of_dtype, reshape

# Calls whose body stands for them, by the parameter that holds it.
BODIES = ("jaxpr", "call_jaxpr", "fun_jaxpr")
CALLS = ("jit", "pjit", "closed_call", "core_call", "remat", "remat2", "checkpoint", "custom_jvp_call",
         "custom_vjp_call", "custom_vjp_call_jaxpr", "custom_lin")  # fmt: skip


class Limit(NamedTuple):
    """Run-time number that ends outermost loops early: its name, and for each length of such a loop the turns that one
    of it allows, as `Limit("years", {36: 1, 432: 12})`.
    """

    name: str
    turns: dict[int, int]


@dataclass(frozen=True)
class Leaf:
    """An argument or a result: its name, shape and kind, and whether each draw has its own."""

    name: str
    shape: Shape
    kind: str
    lanes: bool


@dataclass(frozen=True, eq=False)
class Program:
    """Operations of a function; its arguments, results, and the views that hold the results."""

    name: str
    top: Block
    inputs: tuple[Leaf, ...]
    outputs: tuple[Leaf, ...]
    results: tuple[Ref, ...]
    digest: str
    limit: Limit | None = None


def trace(
    name: str,
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    argument_names: tuple[str, ...],
    *,
    lanes: tuple[str, ...] = (),
    reciprocals: bool = True,
    limit: Limit | None = None,
) -> Program:
    """Program of `function(*arguments)`, each argument a pytree of arrays of the right shape.

    An input is named by its argument and the path to it, joined by dots: attributes, keys and places plainly, as
    `shared.forcing.levers.migration.title_42`. Inputs named in `lanes`, and all below them, are given for each draw.
    With a `limit` the program takes one more number, which ends its outermost loops early; rows beyond it are NaN.
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
        Leaf(path, tuple(aval.shape), kind_of_dtype(aval.dtype), lanes=True)
        for path, aval in zip(names, closed.out_avals, strict=True)
    )
    inputs = inputs if limit is None else (*inputs, Leaf(limit.name, (), "i8", lanes=False))
    digest = digest_of(closed, inputs, outputs, limit)
    return Program(name, builder.top, inputs, outputs, results, digest, limit)


def leaf_name(path: Any, argument: str = "") -> str:
    """Name of a leaf of a pytree: the argument it is in, and the keys and fields to it, with dots between."""
    inner = jax.tree_util.keystr(path, simple=True, separator=".")
    return ".".join(part for part in (argument, inner) if part) or "result"


def _is_below(path: str, names: tuple[str, ...]) -> bool:
    """Whether a dotted path is one of these names, or goes on from one."""
    return any(f"{path}.".startswith(f"{name}.") for name in names)


def digest_of(closed: Any, inputs: tuple[Leaf, ...], outputs: tuple[Leaf, ...], limit: Limit | None) -> str:
    """Hash of equations, constants, and names and shapes of what goes in and out; no argument's numbers are in it."""
    found = hashlib.sha256(repr((inputs, outputs, limit)).encode())
    found.update(str(closed.jaxpr).encode())
    for const in closed.consts:
        array = np.asarray(_words(const))
        found.update(repr((array.shape, str(array.dtype))).encode() + array.tobytes())
    return found.hexdigest()


def _is_key(dtype: Any) -> bool:
    """Whether an element type is one of keys."""
    return bool(jnp.issubdtype(dtype, jax.dtypes.prng_key))


def _words(const: Any) -> Any:
    """Array of a constant; the words of keys."""
    return jax.random.key_data(const) if _is_key(const.dtype) else const


def _argument(builder: Builder, place: int, leaf: Leaf) -> Tensor:
    slim = tuple(n for n in leaf.shape if n != 1)
    value = Value(slim, leaf.kind, builder.top, source=Input(place, leaf.lanes), lanes=leaf.lanes)
    found: Any = reshape(whole(value), leaf.shape)
    return found


def constant(value: Any) -> Any:
    """A literal or constant of a jaxpr as a table, or as keys."""
    dtype = getattr(value, "dtype", None)
    if dtype is not None and _is_key(dtype):
        words = np.asarray(jax.random.key_data(value))
        return Keys(words[..., 0], words[..., 1])
    return np.asarray(value)


def evaluate(builder: Builder, jaxpr: Any, consts: Any, arguments: list[Any]) -> list[Any]:
    """Results of a jaxpr on tensors."""
    known: dict[Any, Any] = dict(zip(jaxpr.constvars, map(constant, consts), strict=True))
    known |= dict(zip(jaxpr.invars, arguments, strict=True))

    def read(atom: Any) -> Any:
        if not hasattr(atom, "val"):
            return known[atom]
        return np.asarray(constant(atom.val)).astype(atom.aval.dtype)

    for equation in jaxpr.eqns:
        found = apply(builder, equation, [read(atom) for atom in equation.invars])
        known |= zip(equation.outvars, found, strict=True)
    return [read(atom) for atom in jaxpr.outvars]


def apply(builder: Builder, equation: Any, ins: list[Any]) -> list[Any]:
    """Results of one equation on tensors."""
    name, params = equation.primitive.name, equation.params
    if name in CALLS:
        body = next(params[key] for key in BODIES if key in params)
        inner, consts = (body.jaxpr, body.consts) if hasattr(body, "consts") else (body, ())
        return evaluate(builder, inner, consts, ins)
    if name not in RULES:
        raise UnsupportedPrimitiveError(f"the printer does not know the primitive `{name}`")
    return RULES[name](builder, params, ins)


def split_words(tensors: list[Any]) -> list[Any]:
    """Tensors, keys as their two words."""
    return [word for t in tensors for word in ((t.high, t.low) if isinstance(t, Keys) else (t,))]


def join_words(flat: list[Any], like: list[bool]) -> list[Any]:
    """Tensors of which those marked are keys, out of words laid out."""
    words, found = iter(flat), list[Any]()
    for is_keys in like:
        first = next(words)
        found.append(Keys(first, next(words)) if is_keys else first)
    return found


def scan(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """A loop over rows."""
    closed, constants, carried = params["jaxpr"], params["num_consts"], params["num_carry"]
    fixed, init, over = ins[:constants], ins[constants : constants + carried], split_words(ins[constants + carried :])
    marks = [isinstance(t, Keys) for t in init]
    over_marks = [isinstance(t, Keys) for t in ins[constants + carried :]]
    given_marks: list[bool] = []

    def turn(taken: list[Any], counter: Counter) -> tuple[list[Any], list[Any]]:
        rows = join_words([loops.rows_of(builder, t, counter) for t in over], over_marks)
        found = evaluate(builder, closed.jaxpr, closed.consts, [*fixed, *join_words(taken, marks), *rows])
        given_marks[:] = [isinstance(t, Keys) for t in found[carried:]]
        return split_words(found[:carried]), split_words(found[carried:])

    if params["length"] == 1:
        after, given = loops.once(split_words(init), turn, builder)
    else:
        after, given = loops.loop(builder, Counter(params["length"], params["reverse"]), split_words(init), turn)
    return join_words(after, marks) + join_words(given, given_marks)


def cond(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """One of the branches: chosen here where the index is known, else when the program runs."""
    index, *operands = ins
    branches = params["branches"]
    if not isinstance(index, Ref):
        chosen = branches[int(np.clip(int(np.asarray(index)), 0, len(branches) - 1))]
        return evaluate(builder, chosen.jaxpr, chosen.consts, operands)
    if len(branches) != 2:
        raise UnsupportedPrimitiveError(f"cond of {len(branches)} branches")
    test = rules.RULES["ne"](builder, {}, [index, np.zeros((), rules.DTYPES[index.kind])])[0]
    no, yes = (partial(evaluate, builder, b.jaxpr, b.consts, operands) for b in branches)
    return loops.branch(builder, test, yes, no)


def platform_index(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Place of the branch for processors."""
    platforms = params["platforms"]
    return [np.int32(next(at for at, names in enumerate(platforms) if names is None or "cpu" in names))]


RULES: dict[str, Any] = {
    **rules.RULES,
    "platform_index": platform_index,
    **chance.RULES,
    **indexing.RULES,
    "scan": scan,
    "cond": cond,
    **{f"cum{end}": partial(loops.cumulative, name) for end, name in
       (("sum", "add"), ("prod", "mul"), ("max", "max"), ("min", "min"))},
}  # fmt: skip
