"""The argument in the page: what is shipped is what the series and the fits say, and it weighs little."""

import re

import pytest

from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.report.page.markup import Html
from twotrack.web.argument.make import differing, shown_changes, shown_claims
from twotrack.web.argument.part import argument_part, data_text
from twotrack.web.argument.shipped import shipped_argument

# What the part adds to a page, with its script and its style.
PART_BYTES = 60_000


@pytest.fixture(scope="module")
def claims():
    return shown_claims(Inputs())


def test_what_is_shipped_is_what_the_series_and_the_fits_say(claims):
    changes, players = shown_changes()
    assert differing(shipped_argument(), claims, changes) == []
    assert shipped_argument().players == players


def test_a_verdict_or_a_part_that_differs_is_found(claims):
    shipped = shipped_argument()
    other = claims[0].model_copy(update={"verdict": "fails" if claims[0].verdict != "fails" else "holds"})
    change = shipped.changes[0]
    wrong = change.model_copy(update={"parts": [change.parts[0].model_copy(update={"mean": 99.0}), *change.parts[1:]]})
    assert differing(shipped, [other, *claims[1:]], [wrong]) == [claims[0].id, f"{change.first}-{change.last}"]


def test_every_claim_is_shown_and_every_change_adds_up_against_both_reference_points():
    shipped = shipped_argument()
    assert {one.id for one in shipped.claims} == set(read_claims())
    spans = {(one.first, one.last) for one in shipped.changes}
    assert {(*span, reference) for span in spans for reference in ("held", "absent")} == {
        (one.first, one.last, one.reference) for one in shipped.changes
    }
    for one in shipped.changes:
        assert one.before + sum(part.mean for part in one.parts) == pytest.approx(one.after, abs=0.01)


def test_the_part_weighs_little_and_closes_no_script_early():
    found = argument_part("en")
    assert isinstance(found, Html)
    assert len(found.code.encode()) < PART_BYTES
    assert "</" not in data_text(shipped_argument())
    assert len(re.findall("<symbol", found.code)) == 9
