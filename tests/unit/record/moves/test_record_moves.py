"""`twotrack record moves`: every fact of the chronology, chosen, counted and given in both languages."""

import csv
import io
import json
from collections import Counter

import pytest

from twotrack.cli.record import moves as record_moves
from twotrack.record.moves.choice import Choice, count, select_moves
from twotrack.record.moves.parties import party_name, spanish_names
from twotrack.record.moves.table import COLUMNS, read_moves
from twotrack.tables import catalogue
from twotrack.tables.errors import TwotrackError

# The chronology writes without accents, and calls some by other words.
CALLED = {
    "Trump supporters": "Followers of Trump",
    "Chihuahua farmers": "Farmers of Chihuahua",
    "Texas federal court": "Federal court in Texas",
    "Crenshaw and Waltz": "Representatives Crenshaw and Waltz",
    "Nuevo Leon": "Nuevo León",
}
SIDE = {"Mexico": "mx", "Nuevo León": "mx", "Tamaulipas": "mx", "Farmers of Chihuahua": "mx"}


@pytest.fixture
def chronology(data_folder):
    """Facts of the chronology beside the data folder."""
    path = data_folder.parent / "record" / "chronology.csv"
    if not path.is_file():
        pytest.skip("the chronology is not beside the folder of official files")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def directed(fact):
    """Rows that a fact of the chronology must have: who, of which side, toward whom."""
    actors = [CALLED.get(name, name) for name in fact["actor"].split(" & ")]
    if fact["target"] != "both":
        (actor,) = actors
        return [(actor, SIDE.get(actor, "us"), fact["target"])]
    return [(a, SIDE.get(a, "us"), "United States" if SIDE.get(a, "us") == "mx" else "Mexico") for a in actors]


def expected(fact, party):
    status = "unread" if fact["confidence"] == "memory" else "read"
    joint = "yes" if fact["target"] == "both" else "no"
    kind = fact["actor_level"], fact["issue"], fact["stance"], fact["mode"]
    return (fact["date"], *party, *kind, joint, status, fact["in_article"], fact["source"])


def found(m):
    kind = m.actor_level, m.topic, m.stance, m.mode
    return (m.date, m.actor, m.side, m.target, *kind, m.joint, m.status, m.in_article, m.source)


def test_every_fact_of_the_chronology_is_a_row_and_there_are_no_others(chronology):
    wanted = Counter(expected(fact, party) for fact in chronology for party in directed(fact))
    assert len(chronology) == 120
    assert sum(fact["target"] == "both" for fact in chronology) == 22
    assert Counter(map(found, read_moves())) == wanted
    assert sum(wanted.values()) == 142


def test_each_level_speaks():
    assert {m.actor_level for m in read_moves()} == {"national", "subnational", "court", "opposition", "private"}
    by_actor = {m.actor: m.actor_level for m in read_moves()}
    assert by_actor["Texas"] == by_actor["Tamaulipas"] == "subnational"
    assert by_actor["US Supreme Court"] == "court"
    assert by_actor["Farmers of Chihuahua"] == "private"
    assert by_actor["Followers of Trump"] == "opposition"


def test_an_act_against_ones_own_government_has_no_direction():
    own = [m for m in read_moves() if (m.side, m.target) in {("us", "United States"), ("mx", "Mexico")}]
    assert {m.actor for m in own} >= {"Followers of Trump", "Federal court in Texas", "Texas"}
    assert {m.direction for m in own} == {""}


def test_who_travels_makes_a_visit_and_who_stays_receives_it():
    visits = {(m.date, m.side): m.weight_code for m in read_moves() if m.weight_code in {"visit", "visit_host"}}
    for day, host in {"2007-03-14": "mx", "2020-07-08": "us", "2021-11-18": "us", "2023-10-05": "mx"}.items():
        assert visits[day, host] == "visit_host"
        assert visits[day, {"us": "mx", "mx": "us"}[host]] == "visit"


def test_a_choice_chooses():
    moves = select_moves(read_moves(), Choice(issue="migration", since="2019-05", until="2019-06", side="us"))
    assert [m.date for m in moves] == ["2019-05-30", "2019-06-07"]
    assert select_moves(read_moves(), Choice(level="court"))
    assert not select_moves(read_moves(), Choice(issue="arms", side="us", until="2020-12"))


def test_a_joint_act_is_counted_once_and_half_of_one_is_an_act():
    whole = count(read_moves())
    assert (whole.rows, whole.acts, whole.unread, whole.in_article) == (142, 120, 31, 33)
    assert count(select_moves(read_moves(), Choice(since="2018-11", until="2018-11"))).acts == 2
    half = count(select_moves(read_moves(), Choice(since="2018-11", until="2018-11", side="mx")))
    assert (half.rows, half.acts) == (1, 1)


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice(issue="migraton"), "Did you mean 'migration'?"),
        (Choice(level="curt"), "Did you mean 'court'?"),
        (Choice(side="usa"), "Did you mean 'us'?"),
        (Choice(since="2019-13"), "--since 2019-13"),
        (Choice(until="2019"), "--until 2019"),
        (Choice(since="2020-01", until="2019-01"), "2019-01 comes before"),
    ],
)
def test_a_wrong_choice_is_refused(choice, said):
    with pytest.raises(TwotrackError) as error:
        select_moves(read_moves(), choice)
    assert said in str(error.value)


def test_all_that_is_wrong_is_told_at_once():
    with pytest.raises(TwotrackError) as error:
        select_moves(read_moves(), Choice(issue="x", level="y", since="z"))
    assert len(error.value.faults) == 3


def test_the_table_tells_who_and_whom_and_counts(capsys):
    record_moves.moves(issue="arms")
    out = capsys.readouterr().out
    assert "Mexico → US gun industry" in out
    assert "US Supreme Court → Mexico" in out
    assert "unread" in out
    assert "3 directed rows of 3 acts" in out


def test_the_table_in_spanish(capsys, monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["es"])
    record_moves.moves(issue="arms")
    out = capsys.readouterr().out
    assert "México → Industria de armas" in " ".join(out.split())
    assert "sin leer" in out
    assert "hostil" in out


def test_every_party_has_a_spanish_name():
    parties = {name for m in read_moves() for name in (m.actor, m.target)}
    assert parties == set(spanish_names())
    assert party_name("domestic", "es") == "asunto interno"
    assert party_name("Mexico", "en") == "Mexico"


def test_csv_is_a_table_of_moves_again(tmp_path, capsys):
    path = tmp_path / "mine" / "moves.csv"
    record_moves.moves(csv=path)
    assert read_moves(path.parent) == read_moves()
    ended = capsys.readouterr()
    assert ended.out == ""
    assert "142" in ended.err


def test_csv_on_standard_output(capsys):
    from pathlib import Path

    record_moves.moves(csv=Path("-"), level="private")
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert tuple(rows[0]) == COLUMNS
    assert [row["actor"] for row in rows] == ["Farmers of Chihuahua"]


def test_json_holds_direction_and_count(capsys):
    record_moves.moves(issue="arms", json=True)
    told = json.loads(capsys.readouterr().out)
    assert told["count"] == {"rows": 3, "acts": 3, "unread": 2, "in_article": 1}
    assert {move["direction"] for move in told["moves"]} == {"mx_to_us", "us_to_mx"}


def test_two_things_on_standard_output_are_refused():
    from pathlib import Path

    with pytest.raises(TwotrackError, match="--json"):
        record_moves.moves(csv=Path("-"), json=True)
