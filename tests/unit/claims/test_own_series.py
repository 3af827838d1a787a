"""Series that claims alone read: sealed, in both languages, cut at 2021, small, and no part of a run's evidence."""

import pytest

from twotrack.claims.inputs import Inputs
from twotrack.claims.sources import OWN, official_series
from twotrack.evidence.series import available
from twotrack.tables.axes import codes


@pytest.mark.parametrize("name", available(OWN))
def test_a_series_says_whose_it_is_and_ends_in_2021(name):
    series = official_series(name)
    info = series.info
    assert name not in available()
    assert len(series.table) == info.rows == len(Inputs()[name])
    assert info.period.last[:4] <= "2021"
    for text in (info.title, info.definition, info.licence, *(flaw.note for flaw in info.breaks)):
        assert text.en != text.es
    if name.endswith("_state"):
        assert tuple(dict.fromkeys(series.table["state"])) == codes("state")


def test_they_stay_small():
    assert sum(path.stat().st_size for path in OWN.rglob("*") if path.is_file()) < 100_000


def test_a_name_of_another_kind_is_no_series():
    assert official_series("record/moves") is None
    assert official_series("data/security/states") is None
