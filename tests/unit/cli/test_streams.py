"""Every stream that output goes to: old code pages, a full disk, closed ones, devices and pipes."""

import io
import json
import os
import stat
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from twotrack.base.files import write_files
from twotrack.cli.terminal import claims, streams
from twotrack.cli.terminal.output import check_writable, write_together
from twotrack.tables.errors import RunError

MAIN = "import sys; sys.argv[0] = 'twotrack'; from twotrack.cli import main; main()"
MOVES = ("record", "moves", "--since", "2019-05", "--until", "2019-06")
FULL = "/dev/full"


def ended(*arguments, streams_to="", **environment):
    """A command in a process of its own, with an environment of its own and its output wherever the shell sends it."""
    order = [sys.executable, "-c", MAIN, *arguments]
    told = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "PYTHONUTF8"))}
    if streams_to:
        order = ["sh", "-c", f'exec "$@" {streams_to}', "sh", *order]
    return subprocess.run(order, capture_output=True, check=False, env=told | environment)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=["code page of Windows", "ascii", "no locale"],
)
def test_a_code_page_without_arrows_gets_plain_ones(environment):
    done = ended(*MOVES, "--lang", "es", **environment)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False), done.stderr[-500:]
    assert b"Estados Unidos -> M" in done.stdout


def test_tables_for_programs_keep_every_letter_in_any_code_page():
    plain = {"PYTHONIOENCODING": "ascii"}
    csv = ended(*MOVES, "--csv", "-", **plain).stdout
    assert csv == ended(*MOVES, "--csv", "-", PYTHONIOENCODING="utf-8").stdout
    listed = json.loads(ended(*MOVES, "--json", **plain).stdout)
    assert listed == json.loads(ended(*MOVES, "--json", PYTHONIOENCODING="utf-8").stdout)
    assert any("ó" in move["act_es"] for move in listed["moves"])


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("México → EE. UU.", "Mexico -> EE. UU."),
        ("−0.5 ≈ ½", "-0.5 ~ ?"),
        ("¿Quiso…", "Quiso..."),
        ("a\udcffb", "a\\xffb"),
    ],
)
def test_what_a_code_page_has_not_is_written_plainly(text, plain):
    streams.open_streams()
    assert text.encode("ascii", errors="twotrack.plain").decode() == plain


def test_bytes_that_are_no_code_page_are_still_an_error():
    streams.open_streams()
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", errors="twotrack.plain")


@pytest.mark.parametrize("arguments", [("levers",), ("levers", "--json"), (*MOVES, "--csv", "-"), ("--help",)])
def test_a_full_disk_under_standard_output_is_one_line_and_2(arguments):
    done = ended(*arguments, streams_to=f"> {FULL}", TWOTRACK_LANG="en")
    said = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert said[-1] == "error: standard output cannot be written to: No space left on device"
    assert "Traceback" not in done.stderr.decode()


def test_a_full_disk_under_standard_error_leaves_the_exit_code():
    assert ended("check", "/nowhere.toml", streams_to=f"2> {FULL}").returncode == 2


@pytest.mark.parametrize(("streams_to", "code"), [(">&-", 0), ("2>&-", 0), (">&- 2>&-", 0)])
def test_closed_streams_are_no_crash(streams_to, code):
    done = ended("levers", "us_dealer_rules", streams_to=streams_to)
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False), done.stderr


def test_a_language_of_the_environment_that_there_is_not_is_refused():
    done = ended("levers", TWOTRACK_LANG="klingon")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "error: TWOTRACK_LANG=klingon: wanted en or es\n"
    assert ended("levers", TWOTRACK_LANG="es_MX.UTF-8").returncode == 0


def test_a_device_is_written_into_and_stays_a_device():
    before = Path("/dev/null").stat()
    done = ended(*MOVES, "--csv", "/dev/null", TWOTRACK_LANG="en")
    assert done.returncode == 0, done.stderr
    after = Path("/dev/null").stat()
    assert stat.S_ISCHR(after.st_mode)
    assert (before.st_ino, before.st_rdev) == (after.st_ino, after.st_rdev)
    done = ended(*MOVES, "--csv", FULL, TWOTRACK_LANG="en")
    assert done.returncode == 2
    assert "No space left on device" in done.stderr.decode()
    assert stat.S_ISCHR(Path(FULL).stat().st_mode)


def test_a_pipe_with_a_name_is_written_into(tmp_path):
    pipe = tmp_path / "moves.csv"
    os.mkfifo(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    done = ended(*MOVES, "--csv", str(pipe))
    reader.join(60)
    assert done.returncode == 0, done.stderr
    assert read == [ended(*MOVES, "--csv", "-").stdout]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_standard_output_by_its_name_is_written_into():
    done = ended(*MOVES, "--csv", "/dev/stdout")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ended(*MOVES, "--csv", "-").stdout


def test_a_link_is_written_through(tmp_path):
    (tmp_path / "real.csv").write_text("older", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to("real.csv")
    check_writable(tmp_path, "link.csv")
    write_together(tmp_path, {"link.csv": "new"})
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text(encoding="utf-8") == "new"


def test_files_beside_a_stream_take_their_places_whole(tmp_path):
    (tmp_path / "link.csv").symlink_to(os.devnull)
    write_files(tmp_path, {"link.csv": "gone", "kept.csv": b"kept"})
    assert (tmp_path / "kept.csv").read_bytes() == b"kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept.csv", "link.csv"]


def test_space_is_asked_for_before_the_work(tmp_path):
    check_writable(tmp_path, "results.csv", space=1)
    with pytest.raises(RunError, match=r"MB of free space: wanted 1,000,000,000,000 MB"):
        check_writable(tmp_path, "results.csv", space=10**18)


def test_two_commands_never_write_one_file_at_once(tmp_path):
    holder = (
        "import sys; from pathlib import Path; from twotrack.cli.terminal.claims import claim\n"
        "claim(Path(sys.argv[1]), ['results.csv']); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(tmp_path / "out")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(RunError, match=r"another command is writing results\.csv here now"):
            check_writable(tmp_path / "out", "results.csv", "report.html")
        check_writable(tmp_path / "out", "comparison.html")
        assert not (tmp_path / "out").exists()
        other.stdin.close()
        other.wait(60)
    check_writable(tmp_path / "out", "results.csv")


def test_locks_lie_there_only_while_a_command_runs(tmp_path, monkeypatch):
    monkeypatch.setattr(claims, "_held", {})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for _ in "again", "and again":
        claims.claim(tmp_path / "out", ["results.csv"])
        assert [path.suffix for path in tmp_path.iterdir()] == [".lock"]
        claims.release()
        assert list(tmp_path.iterdir()) == []


def test_a_lock_removed_while_it_was_opened_is_taken_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(claims, "_held", {})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    is_named, looks = claims._is_named, []

    def removed_first(file: int, path: Path) -> bool:
        if not looks:
            path.unlink()
        looks.append(path)
        return is_named(file, path)

    monkeypatch.setattr(claims, "_is_named", removed_first)
    claims.claim(tmp_path / "out", ["results.csv"])
    assert len(looks) == 2
    assert looks[0].exists()
    claims.release()


def test_a_stream_without_a_code_page_is_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    streams.open_streams()
    streams.write_data("á\n")
    assert sys.stdout.getvalue() == "á\n"
