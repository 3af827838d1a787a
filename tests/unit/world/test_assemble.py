import re
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from twotrack.base.fields import reads, shock
from twotrack.base.shapes import Scalar, State, struct
from twotrack.tables.errors import Fault, LinkError, TableError
from twotrack.tables.issue_tables import read_issue
from twotrack.tables.manifest import Quiet, Sampling
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
    (message,) = messages(error)
    assert message.startswith("world/test_assemble.py:")
    assert message.endswith("error: Inputs.boatmen: no signal 'rivers.boatman'. Did you mean 'rivers.boatmen'?")
    line = int(message.split(":")[1])
    assert 'reads("rivers.boatman"' in Path(__file__).read_text(encoding="utf-8").splitlines()[line - 1]


def test_a_wrong_unit_names_both(rivers, mills):
    @struct
    class Inputs:
        boatmen: Scalar = reads("rivers.boatmen", unit="firearms", reduce="sum")

    with pytest.raises(LinkError) as error:
        assemble([rivers, with_inputs(mills, Inputs)])
    (message,) = messages(error)
    assert "Inputs.boatmen: 'rivers.boatmen' is in persons, not in firearms: write `unit=\"persons\"`" in message


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
    message = error.value.faults[0].message
    field = re.search(rf"\[{name}\] is missing: it is a field of (\w+) \(rivers/equations\.py:(\d+)\)", message)
    source = Path(rivers.equations.__file__).read_text(encoding="utf-8").splitlines()
    assert source[int(field[2]) - 1].strip().startswith(f"{name}:")
    assert f"Add a row `[{name}]` with {'kind, ' * (table == 'quantities')}label, " in message


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


def test_a_row_without_field_names_its_line_and_what_to_write_where(tmp_path, rivers, mills):
    folder = tmp_path / "rivers"
    shutil.copytree(rivers.tables.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    rows = (folder / "levers.toml").read_text(encoding="utf-8")
    (folder / "levers.toml").write_text(rows + rows.replace("mx_licences", "mx_locks"), encoding="utf-8")
    with pytest.raises(TableError) as error:
        assemble([replace(rivers, tables=read_issue(folder)), mills])
    (fault,) = error.value.faults
    line = len(rows.splitlines()) + 1 + rows.splitlines().index("[mx_licences]")
    struct = Path(rivers.equations.__file__).read_text(encoding="utf-8").splitlines().index("class Levers:") + 1
    assert (fault.file, fault.line) == ("rivers/levers.toml", line)
    assert f"add `mx_locks: State` to `Levers` in rivers/equations.py:{struct}," in fault.message


def test_faults_of_structs_and_those_known_before_are_told_together(rivers, mills):
    known = Fault("no history", "mx_licences.csv")
    with pytest.raises(TableError) as error:
        assemble([with_rows(rivers, "levers", {"mx_licences": None}), mills], [known])
    assert [fault.file for fault in error.value.faults] == ["mx_licences.csv", "rivers/levers.toml"]


@pytest.mark.parametrize("part", ["Measures", "flows"])
def test_equations_that_lack_a_part_are_told_all_parts(rivers, mills, part):
    kept = {name: value for name, value in vars(rivers.equations).items() if name != part}
    with pytest.raises(TableError) as error:
        assemble([replace(rivers, equations=SimpleNamespace(**kept)), mills])
    (fault,) = error.value.faults
    assert fault.file == "rivers/equations.py"
    assert f"`{part}`: every issue has " in fault.message


def with_manifest(issue, **changed):
    manifest = issue.tables.manifest.model_copy(update=changed)
    return replace(issue, tables=replace(issue.tables, manifest=manifest))


def test_an_anchor_is_a_measure_by_state_with_a_function_that_moves_stocks_to_it(rivers, mills):
    with pytest.raises(TableError) as error:
        assemble([with_manifest(rivers, anchor="departure"), mills])
    unknown, without = error.value.faults
    assert "[anchor] 'departure' is not a measure by state of this issue. Did you mean 'departures'?" in unknown.message
    assert "rivers/equations.py has no function `anchored`" in without.message


def test_a_function_that_anchors_wants_a_measure(rivers, mills):
    moved = SimpleNamespace(**vars(rivers.equations), anchored=lambda *_: None)
    with pytest.raises(TableError, match=r'write `anchor = "\.\.\."` in issue\.toml'):
        assemble([replace(rivers, equations=moved), mills])


def test_a_closed_form_is_a_function(rivers, mills):
    with pytest.raises(TableError, match=r"rivers/equations\.py has no function `solution`"):
        assemble([with_manifest(rivers, closed_form=True), mills])


def test_a_stock_that_rests_while_sampling_is_a_stock(rivers, mills):
    sampling = Sampling(quiet=Quiet(until="2020-01", stocks=("watr",)))
    with pytest.raises(TableError, match=r"'watr' is not a field of Stocks\. Did you mean 'water'\?"):
        assemble([with_manifest(rivers, sampling=sampling), mills])


def test_axes_of_table_and_equation_must_agree(rivers, mills):
    flat = rivers.tables.levers["mx_licences"].model_copy(update={"axes": ()})
    with pytest.raises(TableError) as error:
        assemble([with_rows(rivers, "levers", {"mx_licences": flat}), mills])
    line = (rivers.tables.folder / "levers.toml").read_text(encoding="utf-8").splitlines().index('axes = ["state"]') + 1
    assert str(error.value).startswith(
        f"rivers/levers.toml:{line}:1: error: [mx_licences] has axes [], the equations want ['state']: "
        'write `axes = ["state"]` here, or `mx_licences: Scalar` in `Levers` (rivers/equations.py:'
    )


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
