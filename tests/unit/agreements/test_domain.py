"""A table of utilities is solved without the model; a wrong one is refused with its lines."""

import numpy as np
import pytest

from twotrack.agreements.domain.answer import answer_domain
from twotrack.agreements.domain.reading import read_domain
from twotrack.tables.errors import TableError

DENTED = "outcome,us,mx\nreservation,0.5,0.5\na,0,9\nb,1,8\nc,2,2.5\nd,3,2.2\ne,4,1.9\nf,8,1\ng,9,0\nh,4,1.9\n"


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "utilities.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_answer_of_a_dented_set(written):
    found = answer_domain(read_domain(written(DENTED)))
    assert {name: [p.outcomes for p in points] for name, points in found.solutions.items()} == {
        "nash": [("e", "h")],
        "kalai_smorodinsky": [("d",)],
        "egalitarian": [("d",)],
        "utilitarian": [("b",), ("f",)],
    }
    assert found.zone == ("b", "c", "d", "e", "f", "h")
    assert found.win_sets["us"] == ("b", "c", "d", "e", "f", "g", "h")
    assert [p.outcomes[0] for p in found.front] == list("abcdefg")
    assert found.ideal == (7.5, 7.5)


def test_lotteries(written):
    found = answer_domain(read_domain(written(DENTED)), mix=True)
    for points in found.solutions.values():
        assert points[0].utilities == pytest.approx((4.5, 4.5))
        assert points[0].outcomes == ("a", "g")


def test_nothing_to_agree_on(written):
    found = answer_domain(read_domain(written("outcome,us,mx\np,3,-1\nq,-1,4\nr,0.5,-0.1\n")))
    assert found.domain.assumed
    assert not found.zone
    assert not any(found.solutions.values())
    assert [p.outcomes for p in found.nearest_miss] == [("r",)]


def test_three_parties_in_another_order(written):
    random = np.random.default_rng(0).normal(size=(40, 3)).round(3)
    rows = [f"o{at},{a},{b},{c}" for at, (a, b, c) in enumerate(random)]
    found = answer_domain(read_domain(written("\n".join(["outcome,x,y,z", *rows]) + "\n")))
    turned = [f"{c},{a},o{at},{b}" for at, (a, b, c) in reversed(list(enumerate(random)))]
    other = answer_domain(read_domain(written("\n".join(["z,x,outcome,y", *turned]) + "\n")))
    assert set(found.zone) == set(other.zone)
    for name in found.solutions:
        assert {p.outcomes for p in found.solutions[name]} == {p.outcomes for p in other.solutions[name]}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("package,us,mx\na,1,2\n", 1, "no column `outcome`"),
        ("outcome,us\na,1\n", 1, "1 party"),
        ("outcome,us,mx\na,1,two\n", 2, "utility for mx is not a finite number (found: 'two')"),
        ("outcome,us,mx\na,1,inf\n", 2, "utility for mx is not a finite number"),
        ("outcome,us,mx\na,1,2\nreservation,0,0\nreservation,1,1\n", 4, "a second row `reservation`"),
        ("outcome,us,mx\nreservation,0,0\n", 1, "no outcome: wanted a row"),
        ("outcome,us,mx\na,1,2\na,2,1\n", 3, "outcome a stands already on line 2"),
        ("outcome,us,mx\n,1,2\n", 2, "an outcome without a name"),
        ("outcome,us,mx\na,1\n", 2, ""),
    ],
)
def test_a_wrong_table_is_refused(written, text, line, said):
    with pytest.raises(TableError) as refused:
        read_domain(written(text))
    assert any(fault.line == line and said in fault.message for fault in refused.value.faults)
