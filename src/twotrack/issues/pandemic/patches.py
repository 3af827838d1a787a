"""Nations and their patches: values by nation, and sums over one."""

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.vocabulary import Parameters, Patch


def by_nation(mexico: Scalar, us: Scalar, p: Parameters) -> Patch:
    """Value of each patch's nation."""
    return p.of_mexico * mexico + forms.complement(p.of_mexico) * us


def in_mexico(values: Patch, p: Parameters) -> Scalar:
    """Sum over the patches of Mexico."""
    return (p.of_mexico * values).sum()


def in_us(values: Patch, p: Parameters) -> Scalar:
    """Sum over the patches of the United States."""
    return (forms.complement(p.of_mexico) * values).sum()


def share_of_nation(p: Parameters) -> Patch:
    """Share of a nation's people who live in the patch."""
    return p.people / by_nation(in_mexico(p.people, p), in_us(p.people, p), p)
