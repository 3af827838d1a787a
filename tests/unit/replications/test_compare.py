"""The table of published beside replicated: its rows, its text, its tables."""

import re
from dataclasses import replace

import numpy as np
import pytest

from twotrack.replications import NAMES
from twotrack.replications.science_2023.compare import Comparison, cells, headings
from twotrack.replications.science_2023.public_values import public_values, published_rows
from twotrack.replications.science_2023.quantities import years_until
from twotrack.tables import catalogue
from twotrack.tables.catalogue import messages, translate
from twotrack.tables.errors import TableError

ROW = Comparison(
    name="members_2022",
    unit="members",
    published=175_000,
    low=160_000,
    high=185_000,
    replicated=173_837.2,
    how_sure="read",
    place="abstract",
    decimals=0,
)
RANGE = replace(ROW, published=None, low=350, high=370)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["en"])


def test_a_line_of_the_table():
    assert headings() == ["Quantity", "Published", "Replicated", "Difference", "Published figure"]
    assert cells(ROW) == ["Members at the start of 2022", "175,000 (160,000 to 185,000)", "173,837", "−1,163", "read"]


def test_a_line_of_the_table_in_spanish(monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["es"])
    assert cells(ROW)[0] == "Miembros a principios de 2022"
    assert cells(ROW)[4] == "leída"
    assert "Resumen" in ROW.source


@pytest.mark.parametrize(("value", "difference"), [(340, -10), (350, 0), (360, 0), (375, 5)])
def test_the_difference_from_a_range_is_the_distance_to_it(value, difference):
    assert replace(RANGE, replicated=value).difference == difference


def test_bounds_on_one_side_and_nothing_published():
    above = replace(RANGE, high=None, replicated=340)
    below = replace(RANGE, low=None, replicated=400)
    unknown = replace(RANGE, low=None, high=None, how_sure="not_published", place="nowhere")
    assert (above.difference, cells(above)[1]) == (-10, "more than 350")
    assert (below.difference, cells(below)[1]) == (30, "up to 370")
    assert (unknown.difference, cells(unknown)[1], cells(unknown)[3], unknown.source) == (None, "", "", "")


def test_a_difference_of_nothing_has_no_minus():
    assert cells(replace(ROW, replicated=174_999.9))[3] == "0"


def test_every_quantity_has_a_label_in_both_languages():
    names = {*published_rows(), *NAMES}
    lacking = {name for name in names if f"replication.{name}" not in messages()}
    assert not lacking
    assert translate("replication.science_2023")


def test_placeholders_are_the_same_in_both_languages():
    for key, texts in messages().items():
        if key.startswith("replication."):
            found = [sorted(re.findall(r"{(\w+)}", texts[language])) for language in ("en", "es")]
            assert found[0] == found[1], key


def test_a_published_figure_without_its_mark_is_refused(tmp_path):
    path = tmp_path / "published.toml"
    path.write_text('[a]\nunit = "members"\ndecimals = 0\nvalue = 1\nhow_sure = "not_published"\n', encoding="utf-8")
    with pytest.raises(TableError, match="needs how_sure and a place"):
        published_rows(path)


def test_public_values_are_those_of_the_authors_program():
    values = public_values()
    assert float(values.parameters.recruitment_rate) == 2.527474e-3
    assert float(values.parameters.incapacitated) == 110
    assert float(values.parameters.lethality) == 1.549231e-8
    assert float(values.parameters.saturation_rate) == 4.0e-8
    assert (values.start_members, values.share_of_deaths, values.share_of_admissions) == (115_000, 0.10, 0.05)


def test_a_level_is_reached_at_the_first_week_at_or_below_it_or_never():
    assert years_until(np.array([5.0, 4.0, 3.0, 2.0]), 3.0) == 2 / 52
    assert years_until(np.array([5.0, 4.0]), 3.0) == float("inf")
