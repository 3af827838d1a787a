"""`twotrack claims`: the table, filters, one claim, and what bad input is told."""

import csv
import io
import json

import pytest

from twotrack.claims.rows import read_claims


@pytest.fixture(autouse=True)
def no_folder(monkeypatch):
    monkeypatch.delenv("TWOTRACK_DATA", raising=False)


def test_every_claim_is_listed(twotrack):
    ended = twotrack("claims", "--csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert ended.code == 0
    assert [row["id"] for row in rows] == list(read_claims())


def test_filters_fit_together(twotrack):
    found = json.loads(
        twotrack("claims", "--kind", "figure", "--paragraph", 12, "--verdict", "no se sostiene", "--json").out
    )
    assert [one["id"] for one in found["claims"]] == ["C33", "C34"]


def test_one_claim_is_told_in_full_with_its_picture(twotrack, tmp_path):
    ended = twotrack("claims", "c33", "--svg", tmp_path / "c33.svg")
    assert "12.59" in ended.out
    assert "▁" in ended.out
    assert "Strongest reading" in ended.out
    assert "Lectura" not in ended.out
    assert (tmp_path / "c33.svg").read_text(encoding="utf-8").startswith("<svg")
    assert "La lectura más favorable" in twotrack("claims", "c33", "--lang", "es").out


BAD = {
    ("C4x",): "Did you mean 'C",
    ("--kind", "caus"): "Did you mean 'cause'",
    ("--verdict", "hold"): "Did you mean 'holds'",
    ("--paragraph", "99"): "paragraph 99 has no claim",
    ("--svg", "x.svg"): "give its id",
    ("--rows", "no.toml"): "no.toml",
    ("--data", "no-such-folder"): "no-such-folder",
}


@pytest.mark.parametrize("arguments", BAD)
def test_bad_input_is_explained(twotrack, arguments):
    ended = twotrack("claims", *arguments)
    assert ended.code == 2
    assert BAD[arguments] in ended.err
    assert "Traceback" not in ended.err
