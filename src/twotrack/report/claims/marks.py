"""Marks of the verdicts: a shape and a colour for each, so that neither is needed alone."""

from twotrack.claims.verdict import Verdict
from twotrack.report.page.markup import Html

# Drawn in a square of 20 by 20; the colour is the text's, set by the class of the verdict.
_SHAPES: dict[Verdict, str] = {
    "holds": '<circle cx="10" cy="10" r="8" fill="currentColor"/>',
    "qualified": '<circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2"/>'
    '<path d="M10 3a7 7 0 0 0 0 14z" fill="currentColor"/>',
    "fails": '<path d="M4 4l12 12M16 4L4 16" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>',
    "untold": '<rect x="3" y="3" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2"/>'
    '<path d="M6 10h8" stroke="currentColor" stroke-width="2"/>',
    "came_true": '<path d="M10 2l8 15H2z" fill="currentColor"/>',
    "did_not": '<path d="M10 18L2 3h16z" fill="none" stroke="currentColor" stroke-width="2"/>',
    "open": '<path d="M10 2l8 8-8 8-8-8z" fill="none" stroke="currentColor" stroke-width="2"/>',
    "not_scored": '<path d="M10 3l7 13H3z" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2"/>',
    "needs_data": '<circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2" '
    'stroke-dasharray="2 3"/>',
}


def symbols() -> Html:
    """The shapes, once for the page; it shows nothing where it stands."""
    parts = (f'<symbol id="mark-{name}" viewBox="0 0 20 20">{shape}</symbol>' for name, shape in _SHAPES.items())
    return Html(f'<svg width="0" height="0" class="symbols" aria-hidden="true">{"".join(parts)}</svg>')


def mark(verdict: Verdict) -> Html:
    """Mark of a verdict; words beside it say the same to those who do not see it."""
    return Html(f'<svg class="mark {verdict}" aria-hidden="true"><use href="#mark-{verdict}"/></svg>')
