"""Arguments of a program by name, out of nested tuples and mappings."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

import numpy as np
from numpy.typing import NDArray


def named_arrays(**arguments: Any) -> dict[str, NDArray[Any]]:
    """Arrays of nested tuples and mappings by dotted names: fields, keys and places, each written plain.

    >>> named_arrays(shared={"scales": {"x.y": (1.0, 2.0)}})
    {'shared.scales.x.y.0': array(1.), 'shared.scales.x.y.1': array(2.)}
    """
    found: dict[str, NDArray[Any]] = {}
    for name, tree in arguments.items():
        _put_leaves(found, name, tree)
    return found


def _put_leaves(found: dict[str, NDArray[Any]], path: str, tree: Any) -> None:
    """Put the arrays of a tree under their names. Arrays are met first: there are many hundreds."""
    if isinstance(tree, np.ndarray):
        found[path] = tree
    elif tree is not None:
        inner = _branches(tree)
        if inner is None:
            found[path] = np.asarray(tree)
        else:
            for key, value in inner:
                _put_leaves(found, f"{path}.{key}", value)


def _branches(tree: Any) -> Iterable[tuple[Any, Any]] | None:
    """Keys and values of a mapping, fields or a tuple; nothing of a number."""
    if isinstance(tree, dict | Mapping):
        return tree.items()
    if not isinstance(tree, tuple):
        return None
    fields: tuple[str, ...] | None = getattr(tree, "_fields", None)
    return enumerate(tree) if fields is None else zip(fields, tree, strict=True)


def arrays_digest(arrays: Mapping[str, NDArray[Any]]) -> str:
    """SHA-256 of arrays by name, in their order: names, shapes and bytes."""
    digest = sha256()
    for name, array in arrays.items():
        digest.update(f"{name} {array.shape} ".encode() + array.tobytes())
    return digest.hexdigest()
