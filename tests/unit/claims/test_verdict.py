"""The verdict: total over findings and thresholds, one step lower where the placebo moves."""

from dataclasses import replace
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twotrack.claims.finding import Finding
from twotrack.claims.rows import KINDS, Placebo, Range, Rule
from twotrack.claims.verdict import VERDICTS, judge

NUMBERS = st.one_of(st.floats(allow_nan=True, allow_infinity=True), st.just(nan), st.just(inf))
ENDS = st.floats(-1e6, 1e6)
OF = st.sampled_from(["value", "low", "high", "placebo", "p", "no_such_part"])


@st.composite
def ranges(draw):
    low, high = sorted([draw(ENDS), draw(ENDS)])
    return tuple(Range(of=draw(OF), at_least=low, at_most=high) for _ in range(draw(st.integers(0, 2))))


@st.composite
def rules(draw):
    placebo = Placebo(what={"en": "a", "es": "b"}, moves=draw(ranges()))
    return Rule(
        kind=draw(st.sampled_from(KINDS)),
        holds=draw(ranges()),
        qualified=draw(ranges()),
        otherwise=draw(st.sampled_from(["fails", "untold"])),
        no_better_than=draw(st.sampled_from(["holds", "qualified"])),
        placebo=draw(st.sampled_from([None, placebo])),
    )


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, rules())
def test_every_finding_has_a_verdict(value, low, high, placebo, p, rule):
    found = judge(Finding(value, low, high, "permutation", placebo, {"p": p}), rule)
    assert found.verdict in VERDICTS
    assert found.placebo_moves in {None, True, False}


RULE = Rule(kind="cause", holds=(Range(at_least=2),), qualified=(Range(at_least=1),))


@pytest.mark.parametrize(("value", "verdict"), [(2, "holds"), (1.5, "qualified"), (0.5, "fails"), (nan, "untold")])
def test_thresholds_decide(value, verdict):
    assert judge(Finding(value), RULE).verdict == verdict


def test_a_placebo_that_moves_costs_a_step():
    moved = RULE.model_copy(
        update={"placebo": Placebo(what={"en": "a", "es": "b"}, moves=(Range(of="placebo", at_least=1),))}
    )
    assert judge(Finding(2, placebo=1.2), moved).verdict == "qualified"
    assert judge(Finding(1.5, placebo=1.2), moved).verdict == "untold"
    assert judge(Finding(0.5, placebo=1.2), moved).verdict == "fails"
    assert judge(Finding(2, placebo=0.2), moved).verdict == "holds"
    assert judge(replace(Finding(2)), moved).placebo_moves is False


def test_a_design_can_cap_the_verdict():
    assert judge(Finding(2), RULE.model_copy(update={"no_better_than": "qualified"})).verdict == "qualified"


def test_a_forecast_has_words_of_its_own():
    words = [judge(Finding(value), RULE.model_copy(update={"kind": "forecast"})).verdict for value in (2, 1.5, 0, nan)]
    assert words == ["came_true", "open", "did_not", "open"]
