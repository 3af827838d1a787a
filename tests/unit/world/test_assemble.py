from dataclasses import replace
from types import SimpleNamespace

import pytest

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, State, struct
from twotrack.tables.errors import LinkError, TableError
from twotrack.tables.issue_tables import read_issue
from twotrack.world.assemble import assemble


def with_inputs(issue, inputs):
    """The issue with another Inputs struct."""
    return replace(issue, equations=SimpleNamespace(**(vars(issue.equations) | {"Inputs": inputs})))


def with_rows(issue, table, rows):
    """The issue with rows of one table laid over its own; None takes a row away."""
    merged = getattr(issue.tables, table) | rows
    kept = {name: row for name, row in merged.items() if row is not None}
    return replace(issue, tables=replace(issue.tables, **{table: kept}))


def messages(error):
    return [str(fault) for fault in error.value.faults]


def test_the_made_up_world_assembles(toy_world):
    assert [issue.name for issue in toy_world] == ["mills", "rivers"]
    assert toy_world.issue("mills").unit_of("wages") == "USD / month"


def test_a_wrong_signal_names_the_nearest(rivers, mills):
    @struct
    class Inputs:
        boatmen: Scalar = reads("rivers.boatman", unit="persons", reduce="sum")

    with pytest.raises(LinkError) as error:
        assemble([rivers, with_inputs(mills, Inputs)])
    assert messages(error) == [
        "mills/equations.py: error: Inputs.boatmen: no signal 'rivers.boatman'. Did you mean 'rivers.boatmen'?"
    ]


def test_a_wrong_unit_names_both(rivers, mills):
    @struct
    class Inputs:
        boatmen: Scalar = reads("rivers.boatmen", unit="firearms", reduce="sum")

    with pytest.raises(LinkError) as error:
        assemble([rivers, with_inputs(mills, Inputs)])
    assert messages(error) == [
        "mills/equations.py: error: Inputs.boatmen: 'rivers.boatmen' is in persons, not in firearms"
    ]


def test_states_to_nation_need_a_reduction(rivers, mills):
    @struct
    class Inputs:
        boatmen: Scalar = reads("rivers.boatmen", unit="persons")

    with pytest.raises(LinkError, match="name a reduction"):
        assemble([rivers, with_inputs(mills, Inputs)])


def test_nation_to_states_broadcasts(rivers, mills):
    @struct
    class Inputs:
        wages: State = reads("mills.wages", unit="USD / month")
        water_shock: Scalar = shock()

    assert len(assemble([with_inputs(rivers, Inputs), mills]).issues) == 2


def test_an_input_without_origin_is_named(rivers, mills):
    @struct
    class Inputs:
        boatmen: Scalar

    with pytest.raises(LinkError, match=r"Inputs\.boatmen says neither"):
        assemble([rivers, with_inputs(mills, Inputs)])


def test_every_wrong_link_is_told_at_once(rivers, mills):
    @struct
    class Inputs:
        boatmen: Scalar = reads("rivers.boatman", unit="persons", reduce="sum")
        wages: Scalar = reads("mills.wages", unit="persons")

    with pytest.raises(LinkError) as error:
        assemble([rivers, with_inputs(mills, Inputs)])
    assert len(error.value.faults) == 2


@pytest.mark.parametrize("table", ["parameters", "levers", "drivers", "quantities"])
def test_a_missing_row_is_named(rivers, mills, table):
    name = next(iter(getattr(rivers.tables, table)))
    with pytest.raises(TableError) as error:
        assemble([with_rows(rivers, table, {name: None}), mills])
    assert [f.file for f in error.value.faults] == [f"rivers/{table}.toml"]
    assert f"[{name}] is missing" in error.value.faults[0].message


@pytest.mark.parametrize(
    ("table", "wrong"), [("parameters", "leaving_rat"), ("levers", "mx_licence"), ("quantities", "watr")]
)
def test_a_row_without_field_names_the_nearest(rivers, mills, table, wrong):
    row = next(iter(getattr(rivers.tables, table).values()))
    with pytest.raises(TableError) as error:
        assemble([with_rows(rivers, table, {wrong: row}), mills])
    (fault,) = error.value.faults
    assert f"[{wrong}] is not a field" in fault.message
    assert "Did you mean" in fault.message


def test_axes_of_table_and_equation_must_agree(rivers, mills):
    flat = rivers.tables.levers["mx_licences"].model_copy(update={"axes": ()})
    with pytest.raises(TableError) as error:
        assemble([with_rows(rivers, "levers", {"mx_licences": flat}), mills])
    assert str(error.value) == "rivers/levers.toml: error: [mx_licences] has axes [], the equations want ['state']"


def test_an_unknown_key_in_a_folder_stops_it(tmp_path, rivers):
    for path in rivers.tables.folder.glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    levers = tmp_path / "levers.toml"
    levers.write_text(levers.read_text(encoding="utf-8").replace("holder =", "holdr ="), encoding="utf-8")
    with pytest.raises(TableError) as error:
        read_issue(tmp_path)
    places = {(f.file, f.line) for f in error.value.faults if "holdr" in f.message}
    assert places == {("levers.toml", 3)}
    assert any("Did you mean 'holder'?" in f.message for f in error.value.faults)
    assert any("holder" in f.message and "holdr" not in f.message for f in error.value.faults)
