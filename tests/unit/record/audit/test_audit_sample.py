"""The sample of an audit: every stratum with its part, and the same events for the same seed."""

from collections import Counter

import pytest

from twotrack.record.audit.sample import SampleOptions, check_options, draw, shared_out
from twotrack.record.audit.store import open_database
from twotrack.tables.errors import TwotrackError


def strata(rows):
    return dict(Counter(row["stratum"] for row in rows))


def test_every_stratum_has_its_part(db):
    with open_database(db) as con:
        equal = draw(con, SampleOptions(40))
        sized = draw(con, SampleOptions(60, allocation="proportional"))
        topics = draw(con, SampleOptions(40, by="topic"))
    even = {"material_conflict": 10, "material_cooperation": 10, "verbal_conflict": 10, "verbal_cooperation": 10}
    assert strata(equal) == even
    by_size = {"material_conflict": 2, "material_cooperation": 12, "verbal_conflict": 6, "verbal_cooperation": 40}
    assert strata(sized) == by_size
    assert strata(topics) == dict.fromkeys(("border", "drugs", "none", "security", "trade"), 8)
    assert len({row["id"] for row in equal}) == 40
    assert not any(row["id"].startswith("x") for row in equal)


def test_a_small_stratum_gives_all_it_has_and_the_others_the_rest():
    assert shared_out(100, {"a": 10, "b": 1000, "c": 1000}, "equal") == {"a": 10, "b": 45, "c": 45}
    assert shared_out(50, {"a": 3, "b": 4}, "equal") == {"a": 3, "b": 4}
    assert shared_out(2, {"a": 1, "b": 999, "c": 1}, "proportional")["b"] == 2


def test_one_seed_one_sample_whatever_the_order_of_the_rows(db, event_table, audited_events, tmp_path):
    turned = event_table(tmp_path / "turned.duckdb", audited_events[::-1])
    with open_database(db) as one, open_database(turned) as other:
        first = draw(one, SampleOptions(40, seed=5))
        assert first == draw(one, SampleOptions(40, seed=5)) == draw(other, SampleOptions(40, seed=5))
        assert {r["id"] for r in first} != {r["id"] for r in draw(one, SampleOptions(40, seed=6))}


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (SampleOptions(40, by="clas"), "Did you mean 'class'?"),
        (SampleOptions(40, allocation="equally"), "Did you mean 'equal'?"),
        (SampleOptions(0), "-n 0"),
    ],
)
def test_a_wrong_order_is_refused(order, said):
    with pytest.raises(TwotrackError) as error:
        check_options(order)
    assert said in str(error.value)
