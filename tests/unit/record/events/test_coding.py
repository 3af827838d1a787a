"""The rules from event to topic, and from actor to level: open, in order, refused with their line where wrong."""

import pytest

from made_events import as_text, gdelt1_row
from twotrack.record.events.coding import FILE, code_topics, read_coding, topic_counts, topics
from twotrack.record.events.reference import level_case, plover_roots, table
from twotrack.tables.errors import TableError

HEADER = "topic,cameo,source_sector,target_sector,keywords,note,source\n"


@pytest.fixture
def coded(tmp_path, con, bring_in, rows):
    """Topics that a table of rules gives to made-up events."""

    def run(rules, *changes):
        made = [gdelt1_row(str(n), **change) for n, change in enumerate(changes)]
        (tmp_path / "a.CSV").write_text(as_text(made))
        bring_in(tmp_path / "a.CSV")
        path = tmp_path / "coding.csv"
        path.write_text(HEADER + "".join(rule + "\n" for rule in rules))
        code_topics(con, read_coding(path))
        return [topic for (topic,) in rows("SELECT topic FROM events ORDER BY line")]

    return run


def test_the_first_rule_that_fits_is_taken(coded):
    rules = ["trade,,,,tariff,n,s", "security,13,,,,n,s"]
    assert coded(rules, {}) == ["trade"]
    assert coded(rules[::-1], {}) == ["security"]


def test_every_condition_of_a_rule_must_hold_and_lists_are_any_of(coded):
    rules = ["trade,061;1312,GOV;MIL,BUS,,n,s"]
    found = coded(rules, {}, {"c12": "OPP"}, {"c22": ""}, {"c26": "061"}, {"c26": "131"})
    assert found == ["trade", "none", "none", "trade", "none"]


def test_words_are_looked_for_in_text_and_names_whatever_their_case(coded):
    assert coded([r"arms,,,,\bguns?\b,n,s"], {"c57": "http://x/Gun-laws"}, {"c6": "GUN SHOP"}, {"c57": "gunnar"}) == [
        "arms",
        "arms",
        "none",
    ]


def test_a_row_without_a_rule_is_none_and_is_counted(con, coded):
    coded(["trade,061,,,,n,s"], {}, {"c26": "061"})
    counted = topic_counts(con)
    assert tuple(counted) == topics()
    assert (counted["trade"], counted["none"], sum(counted.values())) == (1, 1, 2)


def test_shipped_rules_are_whole():
    rules = read_coding()
    assert FILE.name == "coding.csv"
    assert {rule.topic for rule in rules} == set(topics()) - {"none"}
    assert all(rule.source for rule in rules)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("http://x/migrant-caravan-nears-border", "migration"),
        ("http://x/border-wall-funds", "border"),
        ("http://x/covid-vaccine-doses", "pandemic"),
        ("http://x/fentanyl-seized", "drugs"),
        ("http://x/guns-smuggled-south", "arms"),
        ("http://x/usmca-signed", "trade"),
        ("http://x/cartel-leader-extradited", "security"),
    ],
)
def test_shipped_rules_do_what_they_say(tmp_path, con, bring_in, rows, text, topic):
    (tmp_path / "a.CSV").write_text(as_text([gdelt1_row("1", c57=text)]))
    bring_in(tmp_path / "a.CSV")
    code_topics(con)
    assert rows("SELECT topic FROM events") == [(topic,)]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("trde,061,,,,n,s", "Did you mean 'trade'?"),
        ("trade,61x,,,,n,s", "CAMEO"),
        ("trade,,,,(,n,s", "RE2"),
        ("trade,,,,,n,s", "no condition"),
        ("trade,061,,,,,s", "note"),
        ("trade,061,,,,n,s,more", ""),
    ],
)
def test_a_wrong_rule_names_its_line(tmp_path, rule, said):
    path = tmp_path / "coding.csv"
    path.write_text(HEADER + "trade,061,,,,n,s\n" + rule + "\n")
    with pytest.raises(TableError) as error:
        read_coding(path)
    (fault,) = error.value.faults
    assert (fault.file, fault.line) == ("coding.csv", 3)
    assert said in fault.message


def test_a_wrong_header_is_told(tmp_path):
    path = tmp_path / "coding.csv"
    path.write_text("topic,cameo,source_sector,target_sector,keyword,note,source\n")
    with pytest.raises(TableError, match="keywords"):
        read_coding(path)


@pytest.mark.parametrize(
    ("kind", "sector", "name", "level"),
    [
        ("gdelt2", "GOV", "PRESIDENT", "national"),
        ("gdelt2", "JUD", "", "court"),
        ("gdelt2", "OPP,GOV", "", "opposition"),
        ("gdelt2", "BUS", "FORD", "private"),
        ("gdelt2", "", "TEXAS", "subnational"),
        ("gdelt2", "GOV", "GOVERNOR", "subnational"),
        ("gdelt2", "", "UNITED STATES", "unknown"),
        ("icews", "", "United States", "national"),
        ("icews", "Government,Judicial", "", "court"),
        ("icews", "Government,Local,Police", "", "subnational"),
        ("icews", "Opposition Major Party (Out Of Government),Legislative / Parliamentary", "", "opposition"),
    ],
)
def test_levels_of_actors(con, kind, sector, name, level):
    query = f"SELECT {level_case()} FROM (SELECT ? AS source_format, ? AS source_sector, ? AS source_name)"
    assert con.execute(query, (kind, sector, name)).fetchone() == (level,)


def test_the_code_table_is_the_published_one(data_folder):
    import csv

    with (data_folder / "events" / "cameo_codes.csv").open(encoding="utf-8") as file:
        published = {row["cameo_code"]: row for row in csv.DictReader(file)}
    shipped = {row["code"]: row for row in table("cameo")}
    assert shipped.keys() == published.keys()
    for code, row in shipped.items():
        assert (float(row["goldstein"]), row["plover"]) == (
            float(published[code]["goldstein"]),
            published[code]["plover_event"],
        )


def test_a_type_of_several_roots_is_marked_so():
    sole = {name: root if only else None for name, root, only in plover_roots()}
    assert (sole["AGREE"], sole["PROTEST"], sole["ACCUSE"], sole["ASSAULT"]) == ("03", "14", None, None)
