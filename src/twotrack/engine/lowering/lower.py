"""The equations of a jaxpr as operations in blocks, every call inside it laid open."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.engine.lowering import chance, indexing, loops, rules
from twotrack.engine.lowering.emit import Builder
from twotrack.engine.lowering.ir import (
    Counter,
    Ref,
    UnsupportedPrimitiveError,
)
from twotrack.engine.lowering.views import Keys

# Calls whose body stands for them, by the parameter that holds it.
BODIES = ("jaxpr", "call_jaxpr", "fun_jaxpr")
CALLS = ("jit", "pjit", "closed_call", "core_call", "remat", "remat2", "checkpoint", "custom_jvp_call",
         "custom_vjp_call", "custom_vjp_call_jaxpr", "custom_lin")  # fmt: skip


def _is_key(dtype: Any) -> bool:
    """Whether an element type is one of keys."""
    return bool(jnp.issubdtype(dtype, jax.dtypes.prng_key))


def words_of(const: Any) -> Any:
    """Array of a constant; the words of keys."""
    return jax.random.key_data(const) if _is_key(const.dtype) else const


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
        with builder.call(equation):
            return evaluate(builder, inner, consts, ins)
    if name not in RULES:
        raise UnsupportedPrimitiveError(
            f"the printer does not know the primitive `{name}` ({builder.source(equation)})", located=True
        )
    builder.equation = equation
    try:
        found: list[Any] = RULES[name](builder, params, ins)
    except UnsupportedPrimitiveError as error:
        if error.located:
            raise
        raise UnsupportedPrimitiveError(f"`{name}`: {error} ({builder.source(equation)})", located=True) from error
    return found


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
        counter, known = Counter(params["length"], params["reverse"]), builder.handings.setdefault(id(closed), {})
        after, given = loops.loop(builder, counter, split_words(init), turn, known)
    return join_words(after, marks) + join_words(given, given_marks)


def cond(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """One of the branches: chosen here where the index is known, else when the program runs."""
    index, *operands = ins
    branches = params["branches"]
    if not isinstance(index, Ref):
        chosen = branches[int(np.clip(int(np.asarray(index)), 0, len(branches) - 1))]
        return evaluate(builder, chosen.jaxpr, chosen.consts, operands)
    source = builder.source(builder.equation)
    if len(branches) != 2:
        raise UnsupportedPrimitiveError(f"cond of {len(branches)} branches")
    test = rules.RULES["ne"](builder, {}, [index, np.zeros((), rules.DTYPES[index.kind])])[0]
    no, yes = (partial(evaluate, builder, b.jaxpr, b.consts, operands) for b in branches)
    return loops.branch(builder, test, yes, no, source)


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
