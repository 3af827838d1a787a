"""What `--json` prints has the keys that docs/json.md says, and no others."""

import json
import re
from pathlib import Path

import pytest

DOC = Path(__file__).resolve().parents[3] / "docs" / "json.md"
# Values whose keys are data: texts by language, places by code.
MAPS = {"label", "note", "names", "text", "meaning", "instrument", "breaks", "by"}


def section(heading):
    """Part of the page under a heading that starts so."""
    parts = re.split(r"^## ", DOC.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = [part for part in parts if part.startswith(f"`twotrack {heading}")]
    return found.split("\n", 1)[1]


def words(text):
    """Every word between backticks that could be a key."""
    return set(re.findall(r"`([a-z_0-9]+)`", text))


def keys(value, inside=""):
    """Every key of an object, however deep."""
    if isinstance(value, list):
        return set().union(*(keys(item, inside) for item in value))
    if inside in MAPS or not isinstance(value, dict):
        return set()
    return set(value).union(*(keys(item, name) for name, item in value.items()))


def shown(ended):
    assert ended.code in {0, 1, 2}, ended.err
    assert ended.out.startswith("{")
    return json.loads(ended.out)


@pytest.fixture
def bad_file(tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text('title = "t"\n[settings]\nus_dealer_rule = 1\n', encoding="utf-8")
    return path


def assert_documented(value, text, examples=frozenset()):
    found, told = keys(value), words(text) - examples
    assert found - told == set(), "printed and not documented"
    assert told - found == set(), "documented and not printed"


@pytest.mark.slow
def test_run_and_verify(twotrack, tmp_path):
    ended = twotrack(
        "run", "-n", 3, "--set", "us_dealer_rules=0.5", "--unconditioned", "--json", "-o", tmp_path / "mine"
    )
    payload = shown(ended)
    examples = {"null", "prior", "us_to_mx", "mx_to_us", "cooperation", "hostility", "both_tracks"}
    examples |= {"between_states", "within_states", "time", "conditioned", "unconditioned", "posterior"}
    assert_documented(payload, section("run"), examples)
    rows = re.findall(r"^\| `([a-z_]+)` \|", section("run").split("**receipt**")[0], flags=re.MULTILINE)
    assert list(payload) == rows
    assert payload["receipt"]["layer"] == "posterior"
    years = payload["outcomes"][0]["years"]
    assert years == list(range(2000, 2036))
    assert all(len(one[key]) == len(years) for one in payload["outcomes"] for key in ("q05", "median", "q95"))
    states = payload["states"]
    assert len(states["codes"]) == len(states["names"]["es"]) == len(states["median"]) == len(states["official"]) == 32
    assert all(len(series) == len(states["years"]) for key in ("median", "mean", "official") for series in states[key])
    assert payload["settings"] == [{"lever": "us_dealer_rules", "month": "2022-01", "place": "", "value": 0.5}]
    outcomes = {one["name"]: one for one in payload["outcomes"]}
    assert outcomes["members"]["official"] is outcomes["members"]["score"] is outcomes["members"]["step"] is None
    step = outcomes["homicides"]["step"]
    assert (step["year"], step["official"]) == (2021, 34346)
    assert {fact["mechanism"] is None for fact in payload["reported"]} == {True, False}
    assert_documented(shown(twotrack("verify", tmp_path / "mine", "--json")), section("verify"), {"negotiate"})


def test_levers(twotrack):
    head, _, one = section("levers").partition("With a name also")
    assert_documented(shown(twotrack("levers", "--json")), head, {"us", "mx", "joint"})
    both = shown(twotrack("levers", "mx_guard_deployment", "--json"))
    assert_documented(both, head + one, {"us", "mx", "joint"})


def test_sources(twotrack):
    assert_documented(shown(twotrack("sources", "--json")), section("sources"), {"null"})


def test_check(twotrack, bad_file):
    assert_documented(shown(twotrack("check", bad_file, "--json")), section("check"))


def test_fit(twotrack, tmp_path, monkeypatch):
    from twotrack.calibration.fit import Mode
    from twotrack.world.parameters.fitted import FittedDistribution

    numbers = {"violence.recruitment_rate": FittedDistribution(family="lognormal", location=(-4.25,), scale=(0.0625,))}
    monkeypatch.setattr("twotrack.calibration.fit.fit", lambda *_, **__: Mode(numbers, 1.0, 7, True, ""))
    assert_documented(shown(twotrack("fit", "--json", "-o", tmp_path / "f.toml")), section("fit"))


@pytest.mark.slow
def test_replicate(twotrack, data_folder):
    assert_documented(shown(twotrack("replicate", "--data", data_folder, "--json")), section("replicate --json"))
