"""Bad input: a clear message with its place, exit code 2, and every folder as it was."""

import os
from pathlib import Path

import pytest

from twotrack.cli.terminal.output import write_together
from twotrack.tables.errors import RunError

DATED = 'title = "t"\n[settings]\nus_dealer_rules = {{ {} }}\n'
FILES = {
    "unknown.toml": 'title = "t"\n[settings]\nus_dealer_rule = 0.5\n',
    "key.toml": 'titel = "t"\ntitle = "t"\n',
    "bounds.toml": DATED.format("2026-07 = 1.5"),
    "order.toml": DATED.format("2027-01 = 0.2, 2026-07 = 0.5"),
    "outside.toml": DATED.format("2036-01 = 0.2"),
    "before.toml": DATED.format("1999-12 = 0.2"),
    "month.toml": DATED.format("2026-13 = 0.2"),
    "grammar.toml": 'title = "t\n',
    "empty.toml": " \n",
}


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """Folder to work in, with wrong scenario files, and a results folder that holds an older run."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "binary.toml").write_bytes(b"\x00\x01\x02")
    (tmp_path / "latin.toml").write_bytes("title = 'Año'\n".encode("latin-1"))
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "results").mkdir()
    for name in ("results.csv", "report.html", "fitted.toml"):
        (tmp_path / "results" / name).write_text("older run", encoding="utf-8")
    (tmp_path / "a-file").write_text("no folder", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    return tmp_path


NEAREST = "Did you mean 'us_dealer_rules'?"
RUNS = [
    (["unknown.toml"], "unknown.toml:3:1: error: 'us_dealer_rule' is not a lever. " + NEAREST),
    (["key.toml"], "key.toml:1:1: error: 'titel' is not a key of a scenario. Did you mean 'title'?"),
    (["bounds.toml"], "bounds.toml:3:21: error: us_dealer_rules = 1.5 is out of bounds: wanted 0 to 1 (share)"),
    (["order.toml"], "order.toml:3:36: error: us_dealer_rules: months must ascend, but 2026-07 comes after 2027-01"),
    (["outside.toml"], "outside.toml:3:21: error: 2036-01 lies outside the run: wanted 2000-01 to 2035-12"),
    (["before.toml"], "before.toml:3:21: error: 1999-12 lies outside the run: wanted 2000-01 to 2035-12"),
    (["month.toml"], "month.toml:3:21: error: '2026-13' is not a month: wanted YYYY-MM"),
    (["grammar.toml"], "grammar.toml:1:11: error: is not TOML: "),
    (["empty.toml"], "empty.toml: error: is empty"),
    (["binary.toml"], "binary.toml: error: is a binary file: wanted text in UTF-8"),
    (["latin.toml"], "latin.toml:1: error: is not UTF-8 text"),
    (["folder.toml"], "folder.toml: error: cannot be read: Is a directory"),
    (["absent.toml"], "absent.toml: error: cannot be read: No such file or directory"),
    (["--link", ""], "error: --link: '' is not a link of the page"),
    (["--link", "#v=1&l=us_dealer_rule:1@2023-01"], "error: 'us_dealer_rule' is not a lever. " + NEAREST),
    (["health-first", "--link", "#v=1"], "error: --link brings its own levers: leave the scenario 'health-first' out"),
    (
        ["as-it-hapened"],
        "error: there is no scenario 'as-it-hapened': give a file, or one of arms-for-inspections, as-it-happened",
    ),
    (["--set", "us_dealer_rule=0.5"], "error: --set us_dealer_rule=0.5: 'us_dealer_rule' is not a lever. " + NEAREST),
    (["--set", "us_dealer_rules=2"], "out of bounds: wanted 0 to 1 (share)"),
    (["--set", "us_dealer_rules=nan"], "out of bounds: wanted 0 to 1 (share)"),
    (["--set", "us_dealer_rules=some"], "--set us_dealer_rules=some"),
    (["--set", "us_dealer_rules@2050-01=0.5"], "2050-01 lies outside the run: wanted 2000-01 to 2035-12"),
    (["--set", "us_dealer_rules@soon=0.5"], "'soon' is not a month"),
    (["--set", "us_dealer_rules[MX-CHH]=0.5"], "us_dealer_rules is national: it takes no place ('MX-CHH')"),
    (["--set", "mx_guard_deployment[MX-CH]=9"], "'MX-CH' is not a place of mx_guard_deployment. Did you mean 'MX-C"),
    (["--set", "us_dealer_rules"], "'us_dealer_rules' is not a setting: wanted LEVER=VALUE"),
    (["-n", "0"], "error: 0 draws cannot be run: wanted one or more"),
    (["-n", "-5"], "error: -5 draws cannot be run: wanted one or more"),
    (["-n", "many"], "--draws"),
    (["--seed", str(2**63)], "9223372036854775808 is not a seed: wanted a whole number of at most 64 bits"),
    (["--fitted", "absent.toml"], "absent.toml: error: cannot be read: No such file or directory"),
    (["--fitted", "empty.toml"], "empty.toml: error: is empty"),
    (["--fitted", "unknown.toml"], "unknown.toml"),
    (["--prior", "--fitted", "fit.toml"], "give only one of the two"),
    (["--no-such-option"], "--no-such-option"),
]


@pytest.mark.parametrize("where", ["results", "new/deeper"])
@pytest.mark.parametrize(("arguments", "said"), RUNS, ids=[" ".join(arguments)[:40] for arguments, _ in RUNS])
def test_a_bad_order_runs_nothing(twotrack, desk, listing, arguments, said, where):
    before = listing(desk)
    ended = twotrack("run", *arguments, "-o", where)
    assert ended.code == 2
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert ended.out == ""
    assert listing(desk) == before


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("a-file", "a-file: error: is a file: wanted a folder"),
        ("a-file/below", "a-file: error: is a file: wanted a folder"),
        ("x" * 300, "error: cannot write here: File name too long"),
    ],
)
def test_a_folder_that_cannot_be_written_is_found_before_the_run(twotrack, desk, listing, out, said):
    before = listing(desk)
    for command in (["run", "-n", "1000000", "-o", out], ["fit", "-o", f"{out}/fitted.toml"]):
        ended = twotrack(*command)
        assert ended.code == 2
        assert said in ended.err
    assert listing(desk) == before


def test_a_folder_without_the_right_to_write_is_refused(twotrack, desk, listing, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(13, "Permission denied")

    before = listing(desk)
    monkeypatch.setattr("tempfile.TemporaryFile", refused)
    ended = twotrack("run", "-n", "1000000")
    assert ended.code == 2
    remedy = "Name another place, or see to its space and permissions"
    assert ended.err == f"results: error: cannot write here: Permission denied. {remedy}\n"
    assert listing(desk) == before


def test_a_folder_of_the_name_of_a_result_is_found_before_the_run(twotrack, desk):
    (desk / "results" / "receipt.json").mkdir()
    ended = twotrack("run", "-n", "1000000")
    assert ended.code == 2
    assert ended.err == f"results{os.sep}receipt.json: error: is a folder: wanted a file\n"


def test_a_full_disk_leaves_the_older_run_whole(desk, listing, monkeypatch):
    """When the last text cannot be written, no other file has taken its place."""
    write_bytes = Path.write_bytes

    def full(path, *arguments, **options):
        if path.name == "report.html":
            raise OSError(28, "No space left on device")
        return write_bytes(path, *arguments, **options)

    before = listing(desk)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(RunError, match="results: error: cannot write here: No space left on device"):
        write_together(Path("results"), {"results.csv": "new", "report.html": "new"})
    assert listing(desk) == before


@pytest.mark.slow
def test_a_good_run_takes_the_place_of_the_older_one(twotrack, desk, listing):
    assert twotrack("run", "-n", "20").code == 0
    assert set(listing(desk / "results")) == {
        *("results.csv", "monthly.csv", "scenario.toml", "receipt.json", "index.html", "report.html")
    }
    assert b"older run" not in b"".join(listing(desk / "results").values())


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2022-01", "--until 2022-01: wanted a month from 2004-12 to 2021-12"),
        ("2004-11", "--until 2004-11: wanted a month from 2004-12 to 2021-12"),
        ("2018", "--until: '2018' is not a month: wanted YYYY-MM"),
        ("2018-13", "--until: '2018-13' is not a month: wanted YYYY-MM"),
    ],
)
def test_a_fit_beyond_the_figures_is_refused(twotrack, desk, listing, until, said):
    before = listing(desk)
    ended = twotrack("fit", "--until", until)
    assert ended.code == 2
    assert said in ended.err
    assert listing(desk) == before


def test_a_replication_without_data_says_what_it_needs(twotrack, desk):
    ended = twotrack("replicate")
    assert ended.code == 2
    assert "--data" in ended.err
    assert "TWOTRACK_DATA" in ended.err
    for folder, said in [("absent", "absent: error:"), (desk / "results", "datapackage.json")]:
        ended = twotrack("replicate", "--data", folder)
        assert ended.code == 2
        assert said in ended.err
        assert ended.out == ""


@pytest.mark.parametrize("arguments", [["nosuch"], ["run", "a", "b"], ["check"], ["levers", "--nosuch"]])
def test_wrong_options_end_with_2(twotrack, desk, listing, arguments):
    before = listing(desk)
    ended = twotrack(*arguments)
    assert ended.code == 2
    assert "Error" in ended.err
    assert listing(desk) == before


def test_an_unknown_lever_names_the_nearest(twotrack):
    ended = twotrack("levers", "mx_leader_removal")
    assert ended.code == 2
    assert "'mx_leader_removal' is not a lever. Did you mean 'mx_leader_removals'?" in ended.err
    assert ended.out == ""
