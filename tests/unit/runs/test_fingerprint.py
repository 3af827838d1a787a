"""One hash of modules with all they import, and of tables: what matters changes it, and nothing else does."""

import json

import pytest

from twotrack.runs.fingerprint import code_of, files_of, fingerprint

SOURCES = {
    "__init__.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from toy.cli import main\n",
    "run.py": "import toy.engine.step as step\nfrom typing import TYPE_CHECKING\n"
    "if TYPE_CHECKING:\n    from toy.report import page\nelse:\n    import toy.chosen\n",
    "chosen.py": "",
    "engine/__init__.py": "",
    "engine/step.py": "def f():\n    from toy.rows import (\n        read,\n    )\n    return read\n",
    "rows.py": "import json\nfrom toy import units\nread = 1\n",
    "units.py": "from toy import run\n",
    "cli.py": "from toy import run\n",
    "report/__init__.py": "",
    "report/page.py": "",
    "issues/__init__.py": "",
    "issues/a/equations.py": "",
    "issues/a/deeper/rates.py": "",
    "issues/a/numbers.toml": "rate = 1\n",
    "issues/a/deeper/more.toml": "rate = 2\n",
    "issues/a/levers/one.csv": "month,level\n",
}
WORK = (("run", "issues"), ("issues/**/*.toml", "issues/**/*.csv", "!issues/**/levers/*.csv"))
PARTS = {
    *("__init__.py", "run.py", "chosen.py", "engine/__init__.py", "engine/step.py", "rows.py", "units.py"),
    *("issues/__init__.py", "issues/a/equations.py", "issues/a/deeper/rates.py"),
    *("issues/a/numbers.toml", "issues/a/deeper/more.toml"),
}


@pytest.fixture
def toy(tmp_path):
    root = tmp_path / "toy"
    for name, text in SOURCES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return root


def fresh(root, work=WORK):
    return fingerprint.__wrapped__(*work, root)


def test_imports_are_followed_wherever_they_stand_and_circles_end(toy):
    assert {path.relative_to(toy).as_posix() for path in files_of(*WORK, toy)} == PARTS


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_changed_part_changes_it_and_another_file_does_not(toy, name):
    before = fresh(toy)
    with (toy / name).open("a", encoding="utf-8") as file:
        file.write("more = 1\n")
    assert (fresh(toy) != before) == (name in PARTS)


@pytest.mark.parametrize(
    "same",
    [
        '"""Says more."""\nimport json\nfrom toy import units  # the units\n\nread = 1\n',
        "import json\n\n\nfrom toy import units\n# why\nread = 1  # why\n",
    ],
)
def test_what_a_module_says_of_itself_does_not_count(toy, same):
    before = fresh(toy)
    (toy / "rows.py").write_text(same, encoding="utf-8")
    assert fresh(toy) == before


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("def f():\n    return '# a'\n", "def f():\n    return '# b'\n"),
        ('def f():\n    return """a"""\n', 'def f():\n    return """b"""\n'),
        ('class A:\n    """Says."""\n    b = 1\n', 'class A:\n    """Says."""\n    b = 2\n'),
        ("def f():\n    x = 1\n    return x\n", "def f():\n    x = 1\n"),
    ],
)
def test_text_that_code_uses_counts(one, other):
    assert code_of(one.encode()) != code_of(other.encode())


def test_a_description_alone_is_no_code():
    said = b'"""Module."""\n\n\ndef f():  # why\n    """Says,\n\n    at length.\n    """\n    return 1\n'
    assert code_of(said) == code_of(b"def f():\n    return 1\n") == b"def f():\n    return 1"


def test_a_new_import_brings_its_module_in(toy):
    (toy / "rows.py").write_text("from toy import units\nimport toy.report.page\n", encoding="utf-8")
    assert {toy / "report/__init__.py", toy / "report/page.py"} <= set(files_of(*WORK, toy))


def test_line_ends_do_not_count_and_a_moved_file_does(toy):
    before = fresh(toy)
    for name in SOURCES:
        path = toy / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert fresh(toy) == before
    (toy / "issues/a/numbers.toml").rename(toy / "issues/a/rates.toml")
    assert fresh(toy) != before


@pytest.mark.parametrize("work", [(("runs",), ()), (("run",), ("*.npy",)), (("run",), ("*.py", "!levers/*"))], ids=str)
def test_what_names_no_file_is_an_error(toy, work):
    with pytest.raises(LookupError):
        fresh(toy, work)


def test_fingerprints_of_the_package_are_kept_until_any_file_of_it_changes(monkeypatch, tmp_path):
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path))
    modules = ("runs.layout",)
    first = fingerprint.__wrapped__(modules)
    monkeypatch.setattr("twotrack.runs.fingerprint.files_of", lambda *_: pytest.fail("found again"))
    assert fingerprint.__wrapped__(modules) == first
    monkeypatch.undo()
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path))
    monkeypatch.setattr("twotrack.runs.fingerprint.package_digest", lambda: "another")
    assert fingerprint.__wrapped__(modules) == first
    assert len(json.loads((tmp_path / "fingerprints.json").read_text(encoding="utf-8"))) == 2


@pytest.mark.parametrize("text", ["", "[1]", '{"a": 2}', "\0"])
def test_a_damaged_file_of_fingerprints_is_made_again(text, monkeypatch, tmp_path):
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path))
    wanted = fingerprint.__wrapped__(("runs.layout",))
    (tmp_path / "fingerprints.json").write_text(text, encoding="utf-8")
    assert fingerprint.__wrapped__(("runs.layout",)) == wanted


def test_where_nothing_can_be_written_fingerprints_are_found_each_time(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "file"))
    assert fingerprint.__wrapped__(("runs.layout",)) == fingerprint(("runs.layout",))


def test_only_modules_within_some_folders_count(toy):
    assert {path.name for path in files_of(*WORK, toy, within=("engine",)) if path.suffix == ".py"} == {
        "__init__.py",
        "step.py",
    }
