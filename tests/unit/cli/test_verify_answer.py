"""`twotrack verify` of what `negotiate -o` wrote: the same figures pass, a changed one is named, a spoilt folder is
refused.
"""

import json
import shutil

import pytest

from twotrack.cli.negotiate.figures import compare_figures, figures_of, shown_figure
from winter_menu import MENU

SMALL = ("-n", 2, "--preferences", 12)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Folder that is filled once."""
    return tmp_path_factory.mktemp("whole") / "mine"


@pytest.fixture
def answer(twotrack, tmp_path, whole):
    """Folder of a package of the record, judged with preferences of one's own out of a file that is gone."""
    if not whole.exists():
        judge(twotrack, tmp_path, whole)
    return shutil.copytree(whole, tmp_path / "mine")


def judge(twotrack, tmp_path, folder):
    own = tmp_path / "own.toml"
    own.write_text("[us_president.weights]\nencounters = 0.4\n", encoding="utf-8")
    weights = tmp_path / "weights.csv"
    weights.write_text("draw,weight\n0,1\n1,3\n", encoding="utf-8")
    options = (
        "--prefer",
        own,
        "--prefer",
        "otherwise=0.3",
        "--threshold",
        0.9,
        "--require",
        "trust<1",
        "--weights-of-draws",
        weights,
        "--seed",
        2,
        "-o",
        folder,
    )
    assert twotrack("negotiate", "june-2019", *SMALL, *options).code == 0
    own.unlink()


@pytest.fixture
def searched(twotrack, tmp_path, monkeypatch):
    """Folder of a searched menu."""
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "winter.toml"
    path.write_text(MENU, encoding="utf-8")
    assert twotrack("negotiate", "--menu", path, *SMALL, "-o", tmp_path / "found").code == 0
    return tmp_path / "found"


def changed(path, change):
    said = json.loads(path.read_text(encoding="utf-8"))
    change(said)
    path.write_text(json.dumps(said), encoding="utf-8")


def test_an_answer_is_judged_again_from_its_folder_alone(twotrack, answer, listing):
    before = listing(answer)
    assert {"negotiate.json", "packages.csv", "parties.csv", "report.html", "package.toml", "receipt.json"} == set(
        before
    )
    ended = twotrack("verify", answer, "--json")
    assert ended.code == 0, ended.out
    found = json.loads(ended.out)
    assert (found["different"], found["ingredients_changed"], found["largest"]) == (0, [], "")
    assert found["figures"] > 1000
    assert listing(answer) == before
    ended = twotrack("verify", answer, "--lang", "es")
    assert (ended.code, "Igual: " in ended.err) == (0, True)


def test_a_figure_of_an_answer_that_was_changed_is_named(twotrack, answer):
    def raise_the_chance(said):
        said["verdict"]["both"]["chance"] += 0.5

    changed(answer / "negotiate.json", raise_the_chance)
    table = (answer / "packages.csv").read_text(encoding="utf-8").replace("no_agreement,0.0", "no_agreement,0.0001")
    (answer / "packages.csv").write_text(table, encoding="utf-8")
    ended = twotrack("verify", answer)
    assert ended.code == 1
    assert "negotiate.json verdict both chance: " in ended.err
    assert " in the folder, " in ended.err
    ended = twotrack("verify", answer, "--json")
    assert json.loads(ended.out)["different"] == 2
    assert " en la carpeta, " in twotrack("verify", answer, "--lang", "es").err


def test_other_tables_and_another_package_file_are_named_though_the_figures_agree(twotrack, answer):
    changed(answer / "receipt.json", lambda said: said.update(preferences="0" * 16, tables="1" * 16))
    with (answer / "package.toml").open("a", encoding="utf-8") as file:
        file.write("# a remark\n")
    ended = twotrack("verify", answer)
    assert ended.code == 0
    assert "Ingredients that differ from those of the file: tables, package_hash, preferences\n" in ended.err


def test_other_preferences_are_another_answer(twotrack, answer):
    changed(answer / "receipt.json", lambda said: said.update(prefer={}))
    ended = twotrack("verify", answer, "--json")
    found = json.loads(ended.out)
    assert (ended.code, found["ingredients_changed"]) == (1, ["preferences"])


def test_a_menu_is_searched_again(twotrack, searched):
    ended = twotrack("verify", searched, "--json")
    assert ended.code == 0, ended.out

    def lower_the_gain(said):
        said["front"][0]["us"] -= 0.2

    changed(searched / "search.json", lower_the_gain)
    ended = twotrack("verify", searched)
    assert (ended.code, "search.json front " in ended.err) == (1, True)


def test_a_search_that_was_stopped_is_not_run_to_its_end(twotrack, searched):
    changed(searched / "search.json", lambda said: said.update(stopped=True))
    ended = twotrack("verify", searched)
    assert (ended.code, "--resume" in ended.err) == (2, True)


SPOILT = {
    "no answer": lambda f: (f / "negotiate.json").write_text("[]", encoding="utf-8"),
    "no parties": lambda f: (f / "parties.csv").unlink(),
    "no package": lambda f: (f / "package.toml").unlink(),
    "parties without names": lambda f: (f / "parties.csv").write_text("party\nx\n", encoding="utf-8"),
    "receipt without preferences": lambda f: changed(f / "receipt.json", lambda said: said.pop("preference_draws")),
    "seed in words": lambda f: changed(f / "receipt.json", lambda said: said.update(seed="two")),
    "receipt is a number": lambda f: (f / "receipt.json").write_text("5", encoding="utf-8"),
    "package is binary": lambda f: (f / "package.toml").write_bytes(b"\xff\xfe\x00"),
}


def test_a_folder_that_is_no_answer_is_refused(twotrack, answer, tmp_path):
    for name, spoil in SPOILT.items():
        folder = shutil.copytree(answer, tmp_path / name)
        spoil(folder)
        ended = twotrack("verify", folder)
        assert ended.code == 2, name
        assert ended.err.startswith(f"{folder}: error: holds no readable receipt.json, negotiate.json"), name
    changed(answer / "receipt.json", lambda said: said.update(prefer={"us_presidant": {}}))
    ended = twotrack("verify", answer)
    assert (ended.code, "Did you mean 'us_president'?" in ended.err) == (2, True)


def test_figures_that_cancel_are_held_against_a_thousandth():
    rows = [{"package": "x", "country": "us", "mean": 1e-18}, {"package": "x", "country": "mx", "mean": 2.0}]
    found = figures_of({"robust": rows, "text": {"en": "a", "es": "b"}}, "f")
    assert found["f robust x mx mean"] == 2.0
    assert "f text en" not in found
    other = {**found, "f robust x us mean": -1e-18, "f robust x mx mean": 2.1, "f more": True}
    compared = compare_figures(found, other)
    assert compared.figures == len(other)
    assert set(compared.different) == {"f robust x mx mean", "f more"}
    assert compared.largest == "f more"
    assert not compare_figures(found, {**found, "f newer": None}).different, "null is no figure"
    assert [shown_figure(one) for one in (None, 0.25, True, "would")] == ["–", "0.25", "True", "would"]
