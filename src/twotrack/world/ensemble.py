"""Many possible worlds: compiled once, run in parts of twenty on every core, the same numbers in any order."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import lru_cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.files import cache_folder

# A part of twenty stays in the cache of a core: a draw cost a seventh less than in a part of fifty, measured once, on
# a busy machine.
BATCH = 20
FAST_COMPILE: dict[str, bool | int] = {"xla_cpu_use_fusion_emitters": False, "xla_backend_optimization_level": 1}

Progress = Callable[[int], None]
Kernel = Callable[[Any, Any], Any]


def cache_compiled() -> None:
    """Keep compiled programs between starts, in the user's cache folder."""
    jax.config.update("jax_compilation_cache_dir", str(cache_folder()))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.2)


def workers() -> int:
    """Processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@lru_cache(maxsize=1)
def fast_compile_options() -> dict[str, bool | int]:
    """Options of the compiler that halve the first wait; what comes out runs as fast. None on an accelerator, or where
    this compiler does not know them.
    """
    if jax.default_backend() != "cpu":
        return {}
    try:
        jax.jit(lambda: jnp.zeros(()), compiler_options=FAST_COMPILE)()
    except jax.errors.JaxRuntimeError:
        return {}
    return FAST_COMPILE


def vmap_draws(world_of_draw: Callable[[Any, Any], Any]) -> Kernel:
    """Program of `world_of_draw(draw, common)` for a whole part of draws; `common` is its argument, so
    that another scenario does not compile again.
    """
    return jax.jit(jax.vmap(world_of_draw, in_axes=(0, None)), compiler_options=fast_compile_options())


def pad_batch(given: Any, part: Any, draws: int) -> Any:
    """Arguments of the draws of a batch. Padding repeats the last draw."""
    return jax.tree.map(lambda values: values[np.minimum(part, draws - 1)], given)


def whole(result: Any) -> Any:
    """All of a batch's results."""
    return result


def run_draws(
    kernel: Kernel,
    common: Any,
    draws: int,
    progress: Progress,
    given: Any = None,
    select: Callable[[Any], Any] = whole,
) -> Any:
    """Results of draws 0, 1, 2 ..., stacked along a first axis; parts are padded to one size. What is `given` of each
    draw, along a first axis, goes in place of its number; `select` says what is kept of each batch.
    """
    parts = [np.arange(first, first + BATCH) for first in range(0, draws, BATCH)]
    done: dict[int, Any] = {}

    def run_part(number: int) -> int:
        numbers = jnp.asarray(parts[number])
        result = kernel(numbers if given is None else pad_batch(given, parts[number], draws), common)
        done[number] = jax.tree.map(np.asarray, select(result))
        return number

    pool = ThreadPoolExecutor(workers())
    try:
        for finished in as_completed([pool.submit(run_part, number) for number in range(len(parts))]):
            progress(min(BATCH, draws - finished.result() * BATCH))
    finally:
        # On Ctrl-C what has not begun is dropped; what runs ends within a part.
        pool.shutdown(wait=True, cancel_futures=True)
    stacked = [done[number] for number in range(len(parts))]
    return jax.tree.map(lambda *leaves: np.concatenate(leaves)[:draws], *stacked)
