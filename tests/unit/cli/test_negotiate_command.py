"""`twotrack negotiate`: a table of utilities is solved in both languages, and wrong options are refused."""

import json

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
    assert "Nash (largest product of gains)" in twotrack("negotiate", "--table", path).out
    assert "Solución" in twotrack("negotiate", "--table", path, "--mix", "--lang", "es").out


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--power", "1:x"], "2 positive numbers"), (["--power", "1:0"], "2 positive numbers")],
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
