import ast
import inspect
from types import FunctionType

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.base import forms
from twotrack.report.docs.model_forms import FORMS
from twotrack.report.docs.model_printer import ATOM, Fragment, Scope, axes_of_expression, latex, print_expression

SCOPE = Scope(
    {"p.rate": Fragment(r"\rho", ATOM), "stocks.members": Fragment("M", ATOM), "p.share": Fragment("s", ATOM)},
    {"stocks.members": ("bloc", "state"), "p.share": ("bloc",), "arrests": ("bloc", "state"), "own": ("state",)},
    frozenset({"arrests"}),
)


def computed(formula, given):
    """Value of a formula of this project's own table, as Python computes it."""
    names = ", ".join(given)
    space = {"jnp": jnp}
    code = compile(ast.parse(f"def written({names}):\n    return {formula}"), "formula", "exec")
    FunctionType(code, space)()
    return space["written"](**given)


def shown(text):
    return latex(ast.parse(text, mode="eval").body, SCOPE)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_printed_form_is_what_its_function_computes(name):
    names, formula = FORMS[name]
    levels = [jnp.array([0.3, 0.9, 0.2]), jnp.array([0.7, 1.4, 2.0]), jnp.array([0.5, 1.1, 1.6])]
    given = dict(zip(names.split(), levels, strict=False))
    written = computed(formula, given)
    np.testing.assert_allclose(written, getattr(forms, name)(*given.values()), rtol=1e-12)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_form_takes_its_arguments_in_their_order(name):
    assert FORMS[name][0].split() == list(inspect.signature(getattr(forms, name)).parameters)


def test_every_form_is_printed():
    public = {n for n, f in vars(forms).items() if inspect.isfunction(f) and f.__module__ == forms.__name__}
    assert public == set(FORMS)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("p.rate * stocks.members", r"\rho \, M"),
        ("p.rate * (1 - p.share)", r"\rho \, \left(1 - s\right)"),
        ("1 - (1 - p.share)", r"1 - \left(1 - s\right)"),
        ("(1 - p.share) / p.rate", r"\frac{1 - s}{\rho}"),
        ("p.rate ** (p.share - 1)", r"\rho^{s - 1}"),
        ("(p.rate / p.share) ** 2", r"\left(\frac{\rho}{s}\right)^{2}"),
        ("(p.rate ** 2) ** 2", r"\left(\rho^{2}\right)^{2}"),
        ("p.share * 2", r"s \cdot 2"),
        ("-p.rate * p.share", r"-\rho \, s"),
        ("p.rate - -p.share", r"\rho - \left(-s\right)"),
        ("jnp.exp(-p.rate * p.share)", r"\exp\left(-\rho \, s\right)"),
        ("forms.complement(p.share) * p.rate", r"\left(1 - s\right) \, \rho"),
        ("forms.log_linear(-p.rate, levers.us_rule)", r"\exp\left(-\rho \, \mathrm{us\_rule}\right)"),
        ("forms.power_response(p.rate, jnp.ones(()), p.share)", r"\rho^{s}"),
        ("forms.shares(stocks.members)", r"\frac{M}{\sum_{\mathrm{bloc}} M}"),
        ("stocks.members.sum()", r"\sum_{\mathrm{bloc}, \mathrm{state}} M"),
        ("arrests(stocks, levers, p).sum(axis=0)", r"\sum_{\mathrm{bloc}} \mathrm{arrests}"),
        ("arrests(stocks, own)", r"\mathrm{arrests}\left(\mathrm{own}\right)"),
        ("p.share[:, None] * stocks.members.T", r"s \, M^{\top}"),
        ("stocks.members.mean()", r"\overline{M}"),
        ("jnp.sqrt(p.share)", r"\sqrt{s}"),
    ],
)
def test_expressions(text, wanted):
    assert shown(text) == wanted


@pytest.mark.parametrize("text", ["[p.rate]", "jnp.fft(p.rate)", "forms.nothing(p.rate)", "p.rate if p.share else 1"])
def test_what_no_equation_should_hold_is_refused(text):
    with pytest.raises(TypeError, match="does not know"):
        print_expression(ast.parse(text, mode="eval").body, SCOPE)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("p.rate * own", ("state",)),
        ("stocks.members.sum(axis=0) / p.rate", ("state",)),
        ("stocks.members.sum()", ()),
        ("p.share[:, None] * stocks.members", ("bloc", "state")),
        ("forms.complement(arrests(stocks, p))", ("bloc", "state")),
    ],
)
def test_axes(text, wanted):
    assert axes_of_expression(ast.parse(text, mode="eval").body, SCOPE) == wanted
