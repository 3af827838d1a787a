"""`twotrack explain`: accounts, scores, weights, changes, the page, and what bad input is told."""

import csv
import io
import json

import pytest

import twotrack as tt


def test_accounts_are_listed_with_their_faults(twotrack):
    ended = twotrack("explain")
    assert ended.code == 0
    assert "militarization" in ended.out
    assert "known faults" in ended.out
    assert "fallas conocidas" in twotrack("explain", "--lang", "es").out


def test_a_change_adds_up_against_both_references(twotrack):
    found = json.loads(twotrack("explain", "change", 2007, 2011, "--json").out)["changes"]
    assert [one["reference"] for one in found] == ["held", "absent"]
    for one in found:
        assert sum(part["mean"] for part in one["parts"]) == pytest.approx(one["change"], abs=1e-9)


def test_a_change_is_printed_with_the_unexplained_first(twotrack, tmp_path):
    ended = twotrack("explain", "change", 2014, 2018, "--html", tmp_path / "change.html")
    assert ended.code == 0
    assert ended.out.index("unexplained") < ended.out.index("drift")
    page = (tmp_path / "change.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert page.count("<svg") == 4
    assert 'lang="es"' in page
    assert "Content-Security-Policy" in page


def test_scores_can_be_chosen(twotrack):
    ended = twotrack("explain", "scores", "--account", "poverty", "--horizon", 1, "--csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert {row["member"] for row in rows} == {"poverty"}
    assert {row["horizon"] for row in rows} == {"1"}
    assert {row["of"] for row in rows} == {"twin", "simulator"}
    text = twotrack("explain", "scores", "--origin", 2007).out
    assert "2007" in text
    assert "2008" not in text


def test_weights_say_whether_the_stack_pays(twotrack):
    ended = twotrack("explain", "weights")
    assert ended.code == 0
    assert "earlier origins only" in ended.out
    found = json.loads(twotrack("explain", "weights", "--json").out)
    assert sum(one["weight"] for one in found["weights"]) == pytest.approx(1)


def test_a_page_says_which_account_is_left_out(twotrack, tmp_path):
    file = tmp_path / "change.html"
    assert twotrack("explain", "change", 2014, 2018, "--without", "poverty", "--html", file).code == 0
    page = file.read_text(encoding="utf-8")
    assert "Left out: poverty and lack of income" in page
    assert "Se deja fuera: pobreza" in page
    assert "--without poverty" in page
    assert page.count("poverty and lack of income") == 1


def test_one_account_can_be_left_out(twotrack):
    found = json.loads(twotrack("explain", "change", 2007, 2011, "--without", "poverty", "--json").out)
    assert found["without"] == "poverty"
    for one in found["changes"]:
        assert "poverty" not in {part["player"] for part in one["parts"]}
        assert sum(part["mean"] for part in one["parts"]) == pytest.approx(one["change"], abs=1e-9)
    weights = json.loads(twotrack("explain", "weights", "--without", "poverty", "--json").out)["weights"]
    assert "poverty" not in {one["member"] for one in weights}
    assert sum(one["weight"] for one in weights) == pytest.approx(1)
    scores = json.loads(twotrack("explain", "scores", "--without", "poverty", "--json").out)
    twins = {one["member"]: one["log_score"] for one in scores["summary"] if (one["of"], one["horizon"]) == ("twin", 1)}
    assert set(twins) == {"momentum", "all", "without_poverty"}
    cost = next(one for one in scores["ablation"] if (one["of"], one["horizon"]) == ("twin", 1))
    assert cost["cost"] == pytest.approx(twins["all"] - twins["without_poverty"], abs=1e-9)
    assert "without_poverty" not in twotrack("explain", "scores", "--csv").out
    assert "Lo que cuesta dejar fuera" in twotrack("explain", "scores", "--without", "poverty", "--lang", "es").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("scores", "--account", "povery"), "Did you mean 'poverty'?"),
        (("scores", "--horizon", "3"), "1 or 2"),
        (("scores", "--without", "povery"), "Did you mean 'poverty'?"),
        (("scores", "--without", "poverty", "--account", "militarization"), "give one of the two"),
        (("weights", "--without", "momentum"), "is not an account"),
        (("change", "2007", "2011", "--without", "povery"), "Did you mean 'poverty'?"),
        (("scores", "--origin", "1990"), "2004 to 2020"),
        (("change", "2007", "2040"), "2001 to 2021"),
        (("change", "2011", "2007"), "earlier year first"),
        (("--refit",), "-o DIR"),
        (("--simulator",), "-o DIR"),
        (("weights", "--fits", "nowhere"), "no fits here"),
    ],
)
def test_bad_input_is_explained(twotrack, arguments, said):
    ended = twotrack("explain", *arguments)
    assert ended.code == 2
    assert said in ended.err


def test_the_same_from_python():
    found = tt.explain()
    table = found.change(2011, 2014)
    assert table.groupby("reference")["mean"].sum().to_numpy() == pytest.approx(table["change"].iloc[0], abs=1e-9)
    assert set(found.accounts["account"]) < set(found.summary["member"])
    assert len(found.scores) > len(found.summary)
    assert found.weights["weight"].sum() == pytest.approx(1)
    assert found.ablation.empty
    rest = tt.explain(without="poverty")
    assert "without_poverty" in set(rest.summary["member"])
    assert not rest.ablation.empty
    with pytest.raises(tt.TwotrackError, match="Did you mean 'poverty'"):
        tt.explain(without="povery")
