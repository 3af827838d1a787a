"""Genuine files are read without loss: every row counted, one of each by hand."""

from datetime import date

import pytest

from twotrack.record.events.layouts import shape_of_file
from twotrack.record.events.parts import first_lines

FILES = {
    "20191024143000.export.CSV": ("gdelt2", 61, 2111, 0),
    "gdelt_v1_events_sample.tsv": ("gdelt1", 58, 710, 0),
    "20181126-icews-events.tab": ("icews", 20, 2317, 0),
    "icews_2014_valid.txt": ("icews", 4, 8941, 0),
    # 323 records, of which 2 name no source; several actors make several pairs.
    "PLOVER_GSR_CAMEO.txt": ("polecat", 11, 364, 2),
}


@pytest.mark.parametrize("name", FILES)
def test_every_row_is_read(fixtures, bring_in, name):
    kind, columns, count, bad = FILES[name]
    shape = shape_of_file(first_lines(fixtures / name), "auto", name)
    assert (shape.layout.format, len(shape.columns)) == (kind, columns)
    (report,) = bring_in(fixtures / name)
    assert report.status == "imported"
    assert (report.counts.rows_read, report.counts.bad_rows, report.counts.mended) == (count, bad, 0)
    assert report.rows_kept + report.duplicates + report.counts.rows_out_of_dyad + bad == count


def test_a_row_of_icews_is_as_the_file_has_it(fixtures, bring_in, rows):
    (report,) = bring_in(fixtures / "20181126-icews-events.tab")
    assert report.rows_kept == 19
    found = rows(
        "SELECT date, source_country, source_name, source_sector, source_level, target_country, target_name,"
        " cameo_code, cameo_root, plover, quad, goldstein, latitude, longitude, place, text, line"
        " FROM events WHERE event_id = '33816074'"
    )
    assert found == [
        (
            *(date(2018, 11, 26), "USA", "Donald Trump", "Government,Executive Office,Executive", "national"),
            *("MEX", "Mexico", "1313", "13", "THREATEN", 3, -5.8, 18.954, -98.2408),
            *("San Diego, Estado de Puebla, Mexico", "Threaten to reduce or break relations", 342),
        )
    ]
    assert rows("SELECT DISTINCT cameo_code FROM events WHERE text = 'Make statement'") == [("010",)]


def test_a_row_of_gdelt_1_is_as_the_file_has_it(fixtures, bring_in, rows):
    bring_in(fixtures / "gdelt_v1_events_sample.tsv")
    assert rows(
        "SELECT event_id, date, source_name, source_level, cameo_code, quad, goldstein, mentions, latitude, longitude,"
        " place, line FROM events"
    ) == [
        (
            *("564157277", date(2016, 7, 28), "ARIZONA", "subnational", "061", 2, 6.4, 35, 33.7712, -111.388),
            *("Arizona, United States", 152),
        )
    ]


def test_a_row_of_gdelt_2_is_as_the_file_has_it_for_another_dyad(fixtures, bring_in, rows):
    path = fixtures / "20191024143000.export.CSV"
    (report,) = bring_in(path, pair="USA-RUS")
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    inside = [f for f in lines if {f[7], f[17]} == {"USA", "RUS"}]
    assert report.rows_kept == len(inside) == 2
    wanted = [(f[0], f[7], f[26], f[28], int(f[29]), float(f[30]), int(f[31]), f[60]) for f in inside]
    query = "SELECT event_id, source_country, cameo_code, cameo_root, quad, goldstein, mentions, text FROM events"
    assert rows(query + " ORDER BY line") == wanted


def test_a_record_of_plover_is_as_the_file_has_it(fixtures, bring_in, rows):
    bring_in(fixtures / "PLOVER_GSR_CAMEO.txt")
    query = "SELECT event_id, date, source_name, source_sector, target_name, plover, quad, cameo_code, line FROM events"
    name = ("PLOVER-GSR01-ASSAULT-0004", date(2000, 1, 1), "U.S. border patrol", "COP", "Mexican")
    assert rows(query) == [(*name, "ASSAULT", 4, None, 4932)]


def test_several_sources_without_a_target_act_on_one_another(fixtures, bring_in, rows):
    bring_in(fixtures / "PLOVER_GSR_CAMEO.txt", pair="HUN-ROU")
    found = rows("SELECT event_id, source_name, target_name, cameo_root, quad FROM events ORDER BY 1")
    assert found == [
        ("PLOVER-GSR01-AGREE-0001#1", "Hungarian", "Romanian", "03", 1),
        ("PLOVER-GSR01-AGREE-0001#2", "Romanian", "Hungarian", "03", 1),
    ]


def test_a_row_of_the_graph_gets_its_code_from_its_text(fixtures, bring_in, rows):
    bring_in(fixtures / "icews_2014_valid.txt", pair="DEU-FRA")
    lines = (fixtures / "icews_2014_valid.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines]
    both = [p for p in pairs if {p[0], p[2]} == {"Germany", "France"}]
    found = rows("SELECT source_name, text, target_name, strftime(date, '%Y-%m-%d') FROM events ORDER BY line")
    assert [list(row) for row in found if {row[0], row[2]} == {"Germany", "France"}] == both
    assert rows("SELECT count(*) FROM events WHERE cameo_code IS NULL OR quad IS NULL OR goldstein IS NULL") == [(0,)]


def test_quad_classes_of_gdelt_are_those_of_the_rule(fixtures, bring_in, rows):
    """The file's own class and the rule by root agree, so that formats can be laid side by side."""
    bring_in(fixtures / "20191024143000.export.CSV", pair="USA-GBR")
    (other,) = rows(
        "SELECT count(*) FROM events WHERE quad <> CASE WHEN cameo_root <= '05' THEN 1 WHEN cameo_root <= '08' THEN 2"
        " WHEN cameo_root <= '13' THEN 3 ELSE 4 END"
    )
    assert rows("SELECT count(*) > 10 FROM events") == [(True,)]
    assert other == (0,)
