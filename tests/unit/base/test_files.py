"""Files are written whole, several together, or the folder stays as it was."""

from pathlib import Path

import pytest

from twotrack.base.files import staging_folder, write_file, write_files


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_text_and_bytes_are_written_as_given(tmp_path):
    write_files(tmp_path / "new" / "deeper", {"a.txt": "España\nline\n", "b.bin": b"\x00\r\n"})
    assert contents(tmp_path) == {"new/deeper/a.txt": "España\nline\n".encode(), "new/deeper/b.bin": b"\x00\r\n"}
    assert [path.name for path in sorted((tmp_path / "new/deeper").iterdir())] == ["a.txt", "b.bin"]


def test_an_older_file_is_replaced(tmp_path):
    write_file(tmp_path / "a", "longer than the next")
    write_file(tmp_path / "a", "short")
    assert contents(tmp_path) == {"a": b"short"}


@pytest.mark.parametrize("failure", [OSError(28, "full"), KeyboardInterrupt(), ValueError("a fault")], ids=str)
def test_a_failure_leaves_every_file_as_it_was(tmp_path, failure):
    write_files(tmp_path, {"a": "old", "b": "old"})

    def write_one_and_fail():
        with staging_folder(tmp_path) as made:
            (made / "a").write_text("new")
            raise failure

    with pytest.raises(type(failure)):
        write_one_and_fail()
    assert contents(tmp_path) == {"a": b"old", "b": b"old"}
    assert len(list(tmp_path.iterdir())) == 2


def test_no_file_takes_its_place_before_all_are_on_the_disk(tmp_path, monkeypatch):
    events = []
    replace = Path.replace
    monkeypatch.setattr("twotrack.base.files.os.fsync", lambda _: events.append("flush"))
    monkeypatch.setattr(Path, "replace", lambda path, to: events.append("replace") or replace(path, to))
    write_files(tmp_path, {"a": "1", "b": "2"})
    assert events == ["flush", "flush", "replace", "replace"]


def test_a_place_that_is_no_folder_is_an_error(tmp_path):
    (tmp_path / "file").write_text("here")
    with pytest.raises(OSError, match="file"):
        write_file(tmp_path / "file" / "a", "text")
