"""`twotrack negotiate`: a table of utilities is solved in both languages, and wrong options are refused."""

import json
import sys

import pytest

DENTED = "outcome,us,mx\nreservation,0.5,0.5\na,0,9\nb,1,8\nc,2,2.5\nd,3,2.2\ne,4,1.9\nf,8,1\ng,9,0\nh,4,1.9\n"


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "utilities.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_objects_and_words_of_the_command(twotrack, written):
    path = written(DENTED)
    found = json.loads(twotrack("negotiate", "--table", path, "--json").out)
    assert found["solutions"]["nash"] == [
        {"outcomes": ["e", "h"], "utilities": [4, 1.9], "gains": [3.5, 1.4], "share": None}
    ]
    assert found["win_sets"]["mx"] == ["a", "b", "c", "d", "e", "f", "h"]
    assert [point["for_all"] for point in found["front"]] == [False, *[True] * 5, False]
    assert "Nash (largest product of gains)" in twotrack("negotiate", "--table", path).out
    assert "Solución" in twotrack("negotiate", "--table", path, "--mix", "--lang", "es").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--power", "1:x"], "2 positive numbers"),
        (["--power", "1:0"], "2 positive numbers"),
        (["-o", "folder"], "goes with a PACKAGE"),
    ],
)
def test_wrong_options_are_refused(twotrack, written, options, said):
    ended = twotrack("negotiate", "--table", written(DENTED), *options)
    assert ended.code == 2
    assert said in ended.err


def test_lotteries_are_for_two(twotrack, written):
    ended = twotrack("negotiate", "--table", written("outcome,a,b,c\nx,1,2,3\n"), "--mix")
    assert (ended.code, "--mix is for two parties" in ended.err) == (2, True)


def test_nothing_asked(twotrack):
    assert twotrack("negotiate").code == 2


def test_parties_are_shown(twotrack):
    assert "Defenders of sovereignty" in twotrack("negotiate", "--parties").out
    assert "Defensores de la soberanía" in twotrack("negotiate", "--parties", "--lang", "es").out
    shown = twotrack("negotiate", "--parties", "mx_president")
    assert (shown.code, "survey in the press" in shown.out) == (0, True)
    found = json.loads(twotrack("negotiate", "us_president", "--parties", "--json").out)["parties"]
    profiles = {one["president"]: one for one in found[0]["profiles"]}
    assert {"trump", "biden"} <= set(profiles)
    assert sum(one["weight"] for one in profiles["biden"]["wishes"]) == pytest.approx(1)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--parties", "mx_presidant"], "Did you mean 'mx_president'?"),
        (["june-2018"], "Did you mean 'june-2019'?"),
        (["june-2019", "--history"], "say one thing to do"),
        (["june-2019", "--mix"], "go with --table"),
        (["--check"], "say one thing to do"),
        (["june-2019", "--link", "#v=1&l=us_dealer_rules:0.5@2023-01"], "say one thing to do"),
        (["--link", "#v=1"], "sets no lever"),
        (["--history", "--prefer", "otherwise=0.3"], "--prefer goes with a PACKAGE"),
        (["--parties", "--html", "x.html"], "--html goes with a PACKAGE"),
        (["june-2019", "--threshold", "1.2"], "--threshold 1.2: wanted a chance from 0 to 1"),
        (["june-2019", "--threshold", "high"], "--threshold"),
        (["--parties", "--threshold", "0.8"], "--threshold goes with a PACKAGE"),
        (["june-2019", "--require", "encounter<=0.9"], "--require: error: encounter<=0.9"),
        (["--history", "--require", "encounters<=0.9"], "--require goes with a PACKAGE"),
        (["--parties", "--weights-of-draws", "w.csv"], "--weights-of-draws goes with a PACKAGE"),
        (["june-2019", "--weights-of-draws", "nowhere.csv"], "nowhere.csv"),
        (["june-2019", "-n", "0"], "0"),
        (["june-2019", "--preferences", "0"], "--preferences 0"),
    ],
)
def test_wrong_questions_are_refused(twotrack, options, said):
    ended = twotrack("negotiate", *options)
    assert ended.code == 2
    assert said in ended.err


def test_a_package_is_checked(twotrack, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('title = "Mine"\ndate = "2030-01"\ninstrument = "executiv"\n[otherwise]\n', encoding="utf-8")
    ended = twotrack("negotiate", path, "--check")
    assert ended.code == 2
    assert "mine.toml:3:1: error: [instrument] executiv is not known. Did you mean 'executive'?" in ended.err
    path.write_text(
        'title = "Mine"\ndate = "2030-01"\ninstrument = "executive"\n[settings]\nus_dealer_rules = 0.5\n'
        "mx_prevention = 2\n[otherwise]\n",
        encoding="utf-8",
    )
    ended = twotrack("negotiate", "--check", path)
    assert (ended.code, ended.out) == (0, "mine.toml: no fault, 2 settings\n")


def test_a_package_is_begun_from_one_of_the_record(twotrack, tmp_path):
    path = tmp_path / "mine.toml"
    ended = twotrack("new", path, "--package", "--from", "reopening-2021")
    assert (ended.code, "negotiate --check" in ended.err) == (0, True)
    assert twotrack("negotiate", "--check", path).code == 0
    assert twotrack("new", tmp_path / "other.toml", "--package", "--from", "reopening-2022").code == 2


def test_a_folder_is_for_a_package(twotrack, tmp_path):
    ended = twotrack("negotiate", "--history", "-o", tmp_path)
    assert (ended.code, "--out goes with a PACKAGE" in ended.err) == (2, True)


MENU = """title = "Winter"
date = "2022-02"
instrument = "executive"
horizon = 10

[levers]
mx_migration_deployment = { between = [0, 40000] }

[otherwise]
settings = {}
"""


def test_without_pymoo_the_command_says_what_to_install(twotrack, written, monkeypatch):
    monkeypatch.setitem(sys.modules, "pymoo", None)
    ended = twotrack("negotiate", "--menu", written(MENU), "--search")
    assert ended.code == 2
    assert "pip install 'twotrack[search]'" in ended.err


def test_a_plane_goes_with_a_menu_and_is_one_of_two(twotrack, written):
    ended = twotrack("negotiate", "june-2019", "--plane", "chance")
    assert (ended.code, "--plane goes with --menu" in ended.err) == (2, True)
    ended = twotrack("negotiate", "--menu", written(MENU), "--plane", "chances")
    assert (ended.code, "Did you mean 'chance'?" in ended.err) == (2, True)


def test_search_goes_with_a_menu(twotrack):
    ended = twotrack("negotiate", "june-2019", "--search")
    assert (ended.code, "--search goes with --menu" in ended.err) == (2, True)
