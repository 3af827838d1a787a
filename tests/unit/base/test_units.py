import pytest
from hypothesis import given
from hypothesis import strategies as st

from twotrack.base.units import BASE_DIMENSIONS, dimension, factor, factor_to_base, same_dimension
from twotrack.tables.issue_tables import issue_tables

IN_USE = sorted(
    {
        row.unit
        for issue in issue_tables()
        for rows in (issue.parameters, issue.quantities, issue.levers, issue.drivers, issue.outcomes)
        for row in rows.values()
    }
)


@pytest.mark.parametrize(
    ("unit", "number"),
    [
        ("persons / year", 1 / 12),
        ("million USD / year", 1e6 / 12),
        ("billion USD / year", 1e9 / 12),
        ("1 / billion_USD", 1e-9),
        ("per_100k / year", 1e-5 / 12),
        ("percent", 0.01),
        ("share", 1.0),
        ("log", 1.0),
        ("", 1.0),
        ("weeks", 12 / 365.25 * 7),
        ("thousand USD", 1e3),
    ],
)
def test_a_unit_is_carried_to_base_units(unit, number):
    assert factor_to_base(unit) == pytest.approx(number, rel=1e-12)


@pytest.mark.parametrize("unit", ["metres", "person /", "persns", "1 / fortnight"])
def test_an_unknown_unit_is_refused(unit):
    with pytest.raises(ValueError, match="is not a unit"):
        dimension(unit)


@pytest.mark.parametrize("unit", IN_USE)
def test_units_in_use_are_of_the_five_dimensions(unit):
    assert set(dimension(unit)) <= set(BASE_DIMENSIONS)
    assert factor_to_base(unit) > 0


def test_a_member_and_a_leader_are_persons_and_a_group_is_not():
    assert same_dimension("members", "leaders")
    assert not same_dimension("members", "groups")
    assert not same_dimension("USD", "USD / month")


@given(st.sampled_from(IN_USE), st.sampled_from(IN_USE))
def test_factors_go_there_and_back(one, other):
    if same_dimension(one, other) and dimension(one):
        assert factor(one, other) * factor(other, one) == pytest.approx(1.0)
        assert factor(one, other) == pytest.approx(factor_to_base(one) / factor_to_base(other))
