"""Every elementary function beside JAX and NumPy, in lanes and alone, at the edges too."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy import special

from twotrack.engine.native import Library
from unit.engine.cases import Case, by_name, library_of, native

TINY = 5e-324
EDGES = [0.0, -0.0, TINY, -TINY, 2.3e-308, -1e-310, 1.0, -1.0, np.nan, np.inf, -np.inf, 1e308, -1e308]
LINE = [*np.linspace(-30, 30, 997), *np.geomspace(1e-300, 1e300, 401), *-np.geomspace(1e-300, 1e300, 401)]
EXPONENTS = [709.0, 709.78, 709.79, 710.0, 1000.0, -708.0, -744.0, -745.13, -745.2, -746.0, -1000.0, 0.3465, 0.3466]
UNIT = [*np.linspace(-1, 1, 801), *(1 - np.geomspace(1e-16, 0.5, 201)), *np.geomspace(1e-300, 0.5, 101)]
ANGLES = [*np.linspace(-50, 50, 1001), *(np.pi / 4 * np.arange(-40, 41)), 1e4, -1e5, *EDGES[:-2]]


def grid(*parts):
    """Numbers in rows of draws, an odd number of them."""
    flat = np.array([x for part in parts for x in part])
    return np.resize(flat, (5, -(-flat.size // 5)))


def as_if_the_argument_erred(places):
    """Error allowed of an exponential: some places, and what an error of 0.75 of the argument's last place makes
    of it.
    """
    return lambda x: places + 1.5 * np.minimum(np.abs(np.nan_to_num(x)), 750)


# Function in JAX, the same in NumPy or SciPy, where it is tried, and the error allowed in units of the last place.
FUNCTIONS = {
    "exp": (jnp.exp, np.exp, grid(LINE, EDGES, EXPONENTS), as_if_the_argument_erred(4)),
    "expm1": (jnp.expm1, np.expm1, grid(LINE, EDGES, EXPONENTS), 4),
    "log": (jnp.log, np.log, grid(LINE, EDGES, UNIT), 2),
    "log1p": (jnp.log1p, np.log1p, grid(LINE, EDGES, UNIT), 4),
    "sqrt": (jnp.sqrt, np.sqrt, grid(LINE, EDGES), 0),
    "tanh": (jnp.tanh, np.tanh, grid(LINE, EDGES), 6),
    "logistic": (jax.nn.sigmoid, special.expit, grid(LINE, EDGES, EXPONENTS), as_if_the_argument_erred(4)),
    "erf_inv": (jax.scipy.special.erfinv, special.erfinv, grid(UNIT, EDGES), 8),
    "sin": (jnp.sin, np.sin, grid(ANGLES), None),
    "cos": (jnp.cos, np.cos, grid(ANGLES), None),
    "floor": (jnp.floor, np.floor, grid(LINE, EDGES, [0.5, -0.5, 2**52 + 0.5]), 0),
    "ceil": (jnp.ceil, np.ceil, grid(LINE, EDGES, [0.5, -0.5]), 0),
    "abs": (jnp.abs, np.abs, grid(LINE, EDGES), 0),
    "sign": (jnp.sign, np.sign, grid(LINE, EDGES), 0),
}
CASES = {f"{name}_lanes": Case(lambda x, f=f: f(x), {"x": x}) for name, (f, _, x, _) in FUNCTIONS.items()}
CASES |= {f"{name}_alone": Case(lambda x, f=f: f(x), {}, {"x": x}) for name, (f, _, x, _) in FUNCTIONS.items()}

BASES = [*EDGES, 2.0, 0.5, -2.0, -0.5, 10.0, 0.999999, *np.geomspace(1e-10, 1e10, 41)]
POWERS = [*EDGES, 2.0, 3.0, -2.0, -3.0, 0.5, -0.5, 1.5, 7.25, *np.linspace(-9, 9, 37)]
PAIRS = np.array([(a, b) for a in BASES for b in POWERS])
PAIRS = np.resize(PAIRS, (5, -(-len(PAIRS) // 5), 2))
SOME = [*EDGES, 0.5, -3.25]
TWO = np.array([(a, b) for a in SOME for b in SOME])[None].repeat(3, axis=0)
CASES |= {
    "sin_far": Case(lambda x: jnp.sin(x) + x, {"x": np.array([[1e10, -1e308]])}),
    "pow_lanes": Case(lambda xy: jnp.power(xy[:, 0], xy[:, 1]), {"xy": PAIRS}),
    "pow_alone": Case(lambda xy: jnp.power(xy[..., 0], xy[..., 1]), {}, {"xy": PAIRS}),
    **{
        name: Case(lambda xy, f=f: f(xy[:, 0], xy[:, 1]), {"xy": TWO})
        for name, f in (
            ("maximum", jnp.maximum), ("minimum", jnp.minimum), ("less", jnp.less), ("equal", jnp.equal),
            ("unequal", jnp.not_equal), ("least", jnp.less_equal), ("more", jnp.greater), ("most", jnp.greater_equal),
        )
    },
    "maximum_alone": Case(lambda xy: jnp.maximum(xy[:, 0], xy[:, 1]), {}, {"xy": TWO[0]}),
    "is_finite": Case(lambda xy: jnp.isfinite(xy[:, 0]), {"xy": TWO}),
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return library_of(tmp_path_factory.mktemp("elementary"), CASES)


@pytest.fixture(scope="module")
def single(tmp_path_factory):
    folder, names = tmp_path_factory.mktemp("single"), ("exp_lanes", "log_lanes", "erf_inv_lanes")
    library_of(folder, {name: CASES[name] for name in names}, single=True)
    return Library(folder, single=True)


def places(found, wanted):
    """Errors in units of the last place; infinite where one is not a number and the other is."""
    same = (found == wanted) | (np.isnan(found) & np.isnan(wanted))
    with np.errstate(invalid="ignore"):
        error = np.abs(found - wanted) / np.spacing(np.abs(wanted))
    return np.where(same, 0.0, np.where(np.isnan(error), np.inf, error))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_is_right_to_a_few_places(library, name):
    _, reference, x, allowed = FUNCTIONS[name]
    found = native(library, f"{name}_lanes", CASES[f"{name}_lanes"])["result"]
    with np.errstate(all="ignore"):
        wanted = reference(x)
    if allowed is None:
        np.testing.assert_allclose(found, wanted, rtol=0, atol=3e-16)
    else:
        most = allowed(x) if callable(allowed) else allowed
        assert np.max(places(found, wanted) - most) <= 0


@pytest.mark.parametrize("name", ["exp", "log", "erf_inv"])
def test_a_function_of_single_precision_is_right_to_a_few_places(single, name):
    _, reference, x, allowed = FUNCTIONS[name]
    case = CASES[f"{name}_lanes"]
    found = single.run(f"{name}_lanes", by_name(case.lanes), case.draws, threads=1)["result"].astype(np.float32)
    with np.errstate(all="ignore"):
        near = x.astype(np.float32).astype(float)
        wanted = reference(near).astype(np.float32)
    inside = (np.abs(wanted) > 1e-37) & (np.abs(near) > 1e-37)
    most = allowed(near) if callable(allowed) else np.full(x.shape, allowed)
    assert np.max(places(found, wanted)[inside] - most[inside]) <= 0


@pytest.mark.parametrize("name", [*FUNCTIONS, "pow"])
def test_a_number_alone_has_the_bits_that_it_has_in_lanes(library, name):
    lanes = native(library, f"{name}_lanes", CASES[f"{name}_lanes"])["result"]
    alone = native(library, f"{name}_alone", CASES[f"{name}_alone"])["result"][0]
    np.testing.assert_array_equal(alone.view(np.int64), lanes.view(np.int64))


def test_powers(library):
    found = native(library, "pow_lanes", CASES["pow_lanes"])["result"]
    with np.errstate(all="ignore"):
        wanted = np.power(PAIRS[..., 0], PAIRS[..., 1])
    edge = ~np.isfinite(wanted) | (wanted == 0)
    near = np.abs(wanted) < 1e-290
    np.testing.assert_array_equal(np.abs(found[edge]), np.abs(wanted[edge]))
    np.testing.assert_allclose(found[~edge & ~near], wanted[~edge & ~near], rtol=4e-13)


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("maximum", np.maximum), ("minimum", np.minimum), ("less", np.less), ("equal", np.equal),
        ("unequal", np.not_equal), ("least", np.less_equal), ("more", np.greater), ("most", np.greater_equal),
        ("is_finite", lambda x, y: np.isfinite(x)),
    ],
)  # fmt: skip
def test_comparisons_pass_nan_on(library, name, reference):
    found = native(library, name, CASES[name])["result"]
    np.testing.assert_array_equal(found, reference(TWO[..., 0], TWO[..., 1]))


def test_the_larger_of_two_numbers_alone(library):
    found = native(library, "maximum_alone", CASES["maximum_alone"])["result"][0]
    np.testing.assert_array_equal(found, np.maximum(TWO[0, :, 0], TWO[0, :, 1]))


def test_beyond_a_thousand_million_an_angle_is_not_a_number(library):
    found = native(library, "sin_far", CASES["sin_far"])["result"]
    assert np.isnan(found).all()


def test_functions_are_those_of_jax(library):
    # XLA takes the smallest numbers for zero and errs by more places; what is compared here is that they are the same.
    for name, (function, _, x, _) in FUNCTIONS.items():
        found = native(library, f"{name}_lanes", CASES[f"{name}_lanes"])["result"]
        normal = (np.abs(x) > 1e-300) & (np.abs(found) > 1e-300)
        if name == "erf_inv":
            # Near one JAX takes 1 - x^2 of a square that is rounded.
            normal &= np.abs(x) < 0.9
        np.testing.assert_allclose(found[normal], np.asarray(function(x))[normal], rtol=2e-13, atol=1e-15)
