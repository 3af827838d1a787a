"""Names of array shapes, and the pytree struct every issue is written in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, dataclass_transform

import jax
from jaxtyping import Array, Float

if TYPE_CHECKING:
    from collections.abc import Callable

# Counts of persons and dollars over decades lose their last digits in 32 bits, and the same
# numbers on every machine are a promise of the design.
jax.config.update("jax_enable_x64", val=True)

Scalar = Float[Array, ""]
State = Float[Array, "state"]
Bloc = Float[Array, "bloc"]
BlocState = Float[Array, "bloc state"]
StateState = Float[Array, "state state"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def struct(cls: type[T]) -> type[T]:
    """Frozen dataclass that JAX can trace: its fields are the leaves, in their order."""
    frozen: type[T] = dataclass(frozen=True)(cls)
    register: Callable[[type[T]], type[T]] = jax.tree_util.register_dataclass
    return register(frozen)
