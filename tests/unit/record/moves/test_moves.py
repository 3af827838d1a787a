"""The table of moves: whole, honest about what was read, and refused with its line where it is wrong."""

import csv

import pytest

from twotrack.record.moves.table import COLUMNS, FOLDER, read_moves, weight_of
from twotrack.record.moves.weights import read_weights
from twotrack.tables.errors import TableError
from twotrack.tables.issue_tables import issue_folders
from twotrack.tables.readers import read_rows
from twotrack.tables.rows import LeverRow

ROW = {
    "date": "2019-05-30",
    "actor": "United States",
    "actor_level": "national",
    "side": "us",
    "target": "Mexico",
    "topic": "trade",
    "stance": "hostile",
    "mode": "verbal",
    "act_en": "Says no",
    "act_es": "Dice que no",
    "weight_code": "reject",
    "joint": "no",
    "lever": "",
    "replay": "yes",
    "source": "made up",
    "status": "read",
    "in_article": "no",
}


def acts():
    """Moves with a joint act once."""
    return [m for m in read_moves() if m.joint == "no" or m.side == "us"]


@pytest.fixture
def table(tmp_path):
    """Reads a made-up table of rows, each the row above with changes."""

    def read(*changes, columns=COLUMNS):
        with (tmp_path / "made.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, extrasaction="ignore")
            writer.writeheader()
            writer.writerows([ROW | change for change in changes])
        return read_moves(tmp_path)

    return read


def faults_of(table, *changes, **kwargs):
    with pytest.raises(TableError) as error:
        table(*changes, **kwargs)
    return error.value.faults


def test_all_acts_of_the_chronology_are_there():
    """120 acts, 33 of them in the article, 31 dated from memory (science notes 6.1)."""
    found = acts()
    assert len(found) == 120
    assert sum(m.in_article == "yes" for m in found) == 33
    assert sum(m.status == "unread" for m in found) == 31


def test_stances_modes_and_levels_are_those_counted():
    """54 cooperative, 52 hostile, 14 mixed; 47 verbal; 103 national, 10 subnational, 4 court (science notes 6.1)."""
    found = acts()
    assert [sum(m.stance == s for m in found) for s in ("cooperative", "hostile", "mixed")] == [54, 52, 14]
    assert sum(m.mode == "verbal" for m in found) == 47
    levels = ("national", "subnational", "court", "opposition", "private")
    assert [sum(m.actor_level == level for m in found) for level in levels] == [103, 10, 4, 2, 1]


def test_a_joint_act_is_two_directed_rows():
    pairs = {}
    for move in read_moves():
        if move.joint == "yes":
            pairs.setdefault((move.date, move.act_en), []).append(move.direction)
    assert pairs
    assert all(sorted(found) == ["mx_to_us", "us_to_mx"] for found in pairs.values())


def test_later_rows_are_kept_and_marked():
    later = [move for move in read_moves() if move.date > "2021-12-31"]
    assert len(later) > 20
    assert all(move.replay == "no" for move in later)


def test_both_languages_tell_every_act():
    assert all(move.act_en != move.act_es for move in read_moves())


def test_the_lever_of_a_move_is_a_lever():
    levers = {name for folder in issue_folders() for name in read_rows(folder / "levers.toml", LeverRow)}
    named = {move.lever for move in read_moves() if move.lever}
    assert named <= levers
    assert "us_tariff_threat" in named


def test_weights_are_the_published_ones():
    """Goldstein-CAMEO: agreement 8.0, ultimatum 7.0, threat of sanctions 5.8, criticism 2.0."""
    weights = read_weights()
    assert weights["signed_agreement"].cooperative == 8.0
    hostile = [weights[code].hostile for code in ("ultimatum", "threaten_sanctions", "criticise", "hostile_material")]
    assert hostile == [7.0, 5.8, 2.0, 5.5]
    assert {move.weight_code for move in read_moves()} <= set(weights)
    assert all(weight_of(move).stance == move.stance for move in read_moves())


def test_a_mixed_move_is_half_on_each_track():
    weights = read_weights()
    for mode in ("verbal", "material"):
        assert weights[f"mixed_{mode}"].cooperative == weights[f"cooperative_{mode}"].cooperative / 2
        assert weights[f"mixed_{mode}"].hostile == weights[f"hostile_{mode}"].hostile / 2


def test_an_internal_act_has_no_direction():
    assert {m.direction for m in read_moves() if m.target == "domestic"} == {""}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"date": "2019-13-01"}, "YYYY-MM-DD"),
        ({"topic": "migraton"}, "Did you mean 'migration'?"),
        ({"weight_code": "rejects"}, "Did you mean 'reject'?"),
        ({"stance": "hostil"}, "stance"),
        ({"stance": "cooperative"}, "reject"),
        ({"source": " "}, "wanted a text"),
        ({"act_es": ""}, "wanted a text"),
        ({"status": "memory"}, "status"),
        ({"date": "2022-01-01"}, "2021-12-31"),
        ({"replay": "no"}, "2021-12-31"),
    ],
)
def test_a_fault_names_its_line(table, change, said):
    (fault,) = faults_of(table, {}, change)
    assert (fault.file, fault.line) == ("made.csv", 3)
    assert said in fault.message


def test_dates_must_not_go_back(table):
    (fault,) = faults_of(table, {}, {"date": "2019-05-29"})
    assert "2019-05-30" in fault.message


def test_unknown_and_missing_columns_are_told(table):
    columns = [c if c != "source" else "sources" for c in COLUMNS]
    unknown, missing = faults_of(table, {}, columns=columns)
    assert "'sources'" in unknown.message
    assert "Did you mean 'source'?" in unknown.message
    assert "source" in missing.message


def test_an_empty_folder_is_a_fault(tmp_path):
    with pytest.raises(TableError):
        read_moves(tmp_path)


def test_the_folder_holds_nothing_else():
    assert all(path.suffix == ".csv" for path in FOLDER.iterdir())


@pytest.mark.parametrize("cell", ["-1", "much", "inf"])
def test_a_weight_is_a_number_of_nothing_or_more(tmp_path, cell):
    path = tmp_path / "weights.csv"
    path.write_text(f"code,cooperative,hostile,label_en,label_es,source,status\nx,{cell},0,X,Y,made up,read\n")
    with pytest.raises(TableError, match="0 or more"):
        read_weights(path)
