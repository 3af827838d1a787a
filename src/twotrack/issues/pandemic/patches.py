"""Nations and their patches: values by nation, and sums over one."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.vocabulary import Nation, Parameters, Patch


def nations(mexico: Scalar, us: Scalar) -> Nation:
    """A value of each nation, in their order."""
    return jnp.stack((mexico, us))


def by_nation(mexico: Scalar, us: Scalar, p: Parameters) -> Patch:
    """Value of each patch's nation."""
    return p.of_mexico * mexico + forms.complement(p.of_mexico) * us


def of_nation(values: Nation, p: Parameters) -> Patch:
    """Value of each patch's nation, from values by nation."""
    return by_nation(values[0], values[1], p)


def in_mexico(values: Patch, p: Parameters) -> Scalar:
    """Sum over the patches of Mexico."""
    return (p.of_mexico * values).sum()


def in_us(values: Patch, p: Parameters) -> Scalar:
    """Sum over the patches of the United States."""
    return (forms.complement(p.of_mexico) * values).sum()


def in_nations(values: Patch, p: Parameters) -> Nation:
    """Sum over the patches of each nation."""
    return nations(in_mexico(values, p), in_us(values, p))


def share_of_nation(p: Parameters) -> Patch:
    """Share of a nation's people who live in the patch."""
    return p.people / of_nation(in_nations(p.people, p), p)
