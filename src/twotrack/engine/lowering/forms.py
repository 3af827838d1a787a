"""A vector that is a flat view of an array over several axes, worked on over those axes.

Stocks that were packed into one vector come back so: what is done to the vector can then share loops with what is
done to the array.
"""

from math import prod

from twotrack.engine.lowering.ir import Ref, Shape, compact, squeeze
from twotrack.engine.lowering.views import Tensor


def form_of(tensor: Tensor) -> Shape | None:
    """Axes of the array that a flat view is all of, in order."""
    if not isinstance(tensor, Ref):
        return None
    slim = squeeze(tensor)
    flat = len(slim.shape) == 1 and slim.strides == (1,) and slim.offset == 0 and not slim.terms
    return slim.value.shape if flat and len(slim.value.shape) > 1 and slim.shape[0] == slim.value.size else None


def view_over(ref: Ref, form: Shape) -> Ref:
    """View of a vector over these axes."""
    strides = tuple(ref.strides[0] * stride for stride in compact(form))
    return Ref(ref.value, form, strides, ref.offset, ref.terms)


def common_form(refs: tuple[Ref, ...]) -> Shape | None:
    """Axes that an operation on vectors may be done over, after the first argument that has any."""
    return next((form for ref in refs if (form := form_of(ref)) is not None), None)


def rows_form(ref: Ref) -> Shape | None:
    """Axes of each row of a stack, where a view is the elements of a row by the rows."""
    base = ref.value.shape
    if len(ref.shape) != 2 or len(base) < 3 or ref.offset or ref.terms or base[0] != ref.shape[1]:
        return None
    return base[1:] if prod(base[1:]) == ref.shape[0] and ref.strides == (1, ref.shape[0]) else None


def rows_over(ref: Ref, form: Shape) -> Ref:
    """View of a stack over the axes of a row, and then the rows."""
    return Ref(ref.value, (*form, ref.shape[1]), (*compact(form), ref.strides[1]))
