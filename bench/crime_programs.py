"""The crime equations in JAX, C, NumPy and SciPy: each a function from a case to a run that can be timed.

Every run gives the members of each organisation at the end (draw by organisation) and the members killed (draw).
"""

import ctypes
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from crime_case import Case, Numbers
from scipy.integrate import solve_ivp

from twotrack.replications.science_2023.equations import Flows, Pair, Parameters, Stocks, derivative
from twotrack.replications.science_2023.simulate import Run, ensemble, simulate

Result = tuple[Numbers, Numbers]
Program = Callable[[Case], Callable[[], Result]]

SOURCE = Path(__file__).with_name("crime_equations.c")
BASE = "C, one thread"
CHUNK = 128


def cores() -> int:
    """Processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def c_library() -> ctypes.CDLL:
    """C program compiled on the spot; with OpenMP where the compiler has it."""
    compiler = shutil.which("cc")
    if compiler is None:
        raise FileNotFoundError("the bench needs a C compiler called cc")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "crime_equations.so"
        command = [compiler, "-O3", "-march=native", "-shared", "-fPIC", str(SOURCE), "-o", str(target)]
        if subprocess.run([*command, "-fopenmp"], capture_output=True, check=False).returncode:
            subprocess.run(command, check=True)
        return ctypes.CDLL(str(target))


def in_c(case: Case, threads: int = 1) -> Callable[[], Result]:
    """Step in C, one draw after another on each thread."""
    library, n, draws = c_library(), case.start.size, len(case.rates)
    transposed, rates = np.ascontiguousarray(case.weights.T), np.ascontiguousarray(case.rates)
    totals, members = np.empty((draws, 4)), np.empty((draws, n))
    arrays = [array.ctypes.data_as(ctypes.c_void_p) for array in (transposed, rates, members, totals)]

    def run() -> Result:
        members[:] = case.start
        steps, step = case.weeks // case.step, ctypes.c_double(case.step)
        if library.simulate(n, draws, steps, step, *arrays, min(threads, draws)):
            raise MemoryError
        return members, totals[:, 2]

    return run


def in_c_on_all_cores(case: Case) -> Callable[[], Result]:
    """Step in C, the draws dealt out to as many threads as there are cores."""
    return in_c(case, cores())


def _jax_inputs(case: Case) -> tuple[jax.Array, Pair, Parameters]:
    start = jnp.tile(jnp.asarray(case.start), (len(case.rates), 1))
    return start, jnp.asarray(case.weights), Parameters(*jnp.asarray(case.rates.T))


def _whole(run: Callable[[], Run]) -> Callable[[], Result]:
    """Wait for all of a run, weekly reports too: what nobody waits for is not computed."""

    def wait() -> Result:
        done: Run = jax.block_until_ready(run())
        return np.asarray(done.final), np.asarray(done.since_start.killed[:, -1])

    return wait


def in_jax(case: Case) -> Callable[[], Result]:
    """Step in the package as it is: the draw is the first axis."""
    start, weights, p = _jax_inputs(case)
    return _whole(lambda: ensemble(start, weights, p, case.weeks, case.step))


def in_jax_chunks(case: Case) -> Callable[[], Result]:
    """Step in the package, one chunk of draws after another."""
    start, weights, p = _jax_inputs(case)

    @jax.jit
    def run(start: jax.Array, weights: Pair, p: Parameters) -> Run:
        def one(draw: tuple[jax.Array, Parameters]) -> Run:
            return simulate(draw[0], weights, draw[1], case.weeks, case.step)

        return jax.lax.map(one, (start, p), batch_size=min(CHUNK, len(case.rates)))

    return _whole(lambda: run(start, weights, p))


def in_jax_draws_last(case: Case) -> Callable[[], Result]:
    """Step with the draw as the last axis: the package's equations, mapped inside the step so that it stays there."""
    start, weights, p = _jax_inputs(case)
    rates = jax.vmap(derivative, in_axes=(-1, None, -1), out_axes=-1)

    def ahead(stocks: Stocks, flows: Stocks, step: float) -> Stocks:
        return jax.tree.map(lambda stock, flow: stock + step * flow, stocks, flows)

    @jax.jit
    def run(start: jax.Array, weights: Pair, p: Parameters) -> Run:
        def advance(stocks: Stocks, _: None) -> tuple[Stocks, tuple[jax.Array, Flows, Flows]]:
            first = rates(stocks, weights, p)
            second = rates(ahead(stocks, first, case.step / 2), weights, p)
            third = rates(ahead(stocks, second, case.step / 2), weights, p)
            fourth = rates(ahead(stocks, third, case.step), weights, p)
            mean = jax.tree.map(lambda a, b, c, d: (a + 2 * (b + c) + d) / 6, first, second, third, fourth)
            return ahead(stocks, mean, case.step), (stocks.members.sum(axis=0), first.since_start, stocks.since_start)

        nothing = jnp.zeros(start.shape[1])
        stocks = Stocks(members=start, since_start=Flows(nothing, nothing, nothing, nothing))
        last, (members, a_week, _) = jax.lax.scan(advance, stocks, length=case.weeks // case.step)
        end: Flows = jax.tree.map(lambda flow: flow[:, None], last.since_start)
        return Run(members=members, a_week=a_week, since_start=end, final=last.members.T)

    columns = start.T.copy()
    return _whole(lambda: run(columns, weights, p))


def change(stocks: Numbers, weights: Numbers, rates: Numbers) -> Numbers:
    """Change in a week of members and, in the last row, of members killed; draws are columns."""
    recruitment, incapacitated, lethality, saturation = rates
    members = stocks[:-1]
    killed = lethality * members * (weights @ members)
    rest = members * (recruitment - incapacitated / members.sum(axis=0) - saturation * members)
    return np.concatenate([rest - killed, killed.sum(axis=0, keepdims=True)])


def in_numpy(case: Case) -> Callable[[], Result]:
    """Step in a NumPy loop, every draw at once."""
    rates, step = case.rates.T, case.step

    def run() -> Result:
        stocks = np.repeat(np.append(case.start, 0)[:, None], len(case.rates), axis=1)
        for _ in range(case.weeks // step):
            first = change(stocks, case.weights, rates)
            second = change(stocks + step / 2 * first, case.weights, rates)
            third = change(stocks + step / 2 * second, case.weights, rates)
            fourth = change(stocks + step * third, case.weights, rates)
            stocks = stocks + step / 6 * (first + 2 * (second + third) + fourth)
        return stocks[:-1].T, stocks[-1]

    return run


def in_scipy(case: Case) -> Callable[[], Result]:
    """Solve adaptively to eighth order, which takes far fewer steps; one draw after another."""

    def one(rates: Numbers) -> Numbers:
        def flow(_: float, stocks: Numbers) -> Numbers:
            return change(stocks, case.weights, rates)

        return solve_ivp(flow, (0, case.weeks), np.append(case.start, 0), method="DOP853", rtol=1e-9, atol=1e-6).y[
            :, -1
        ]

    def run() -> Result:
        ends = np.stack([one(rates) for rates in case.rates])
        return ends[:, :-1], ends[:, -1]

    return run


PROGRAMS: dict[str, Program] = {
    BASE: partial(in_c, threads=1),
    "C, all cores": in_c_on_all_cores,
    "JAX, the package": in_jax,
    f"JAX, chunks of {CHUNK}": in_jax_chunks,
    "JAX, draws innermost": in_jax_draws_last,
    "NumPy loop": in_numpy,
    "SciPy solve_ivp": in_scipy,
}
# One draw after another in Python: too slow to be worth waiting for beyond this many.
MOST_DRAWS = {"SciPy solve_ivp": 10}
