"""The work of checking a scenario file grows as the file does: counted in instructions of Python, not in seconds."""

import sys
from pathlib import Path

import pytest

from twotrack.base.months import month_text
from twotrack.policy.files import check_scenario, load_scenario
from twotrack.policy.paths import lever_paths
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables import positions
from twotrack.tables.axes import codes

TITLE = 'title = "Month by month"\n[settings]\n'
FEW, MANY = 40, 160
PACKAGE = str(Path(positions.__file__).parents[1])


def months(count):
    return [month_text(DEFAULT_SPAN.future + at) for at in range(count)]


def by_place(count, place, value):
    """Settings of four places, each on its own line."""
    lines = [
        f"{place(state)} = {{ {', '.join(f'{m} = {value(at)}' for at, m in enumerate(months(count // 4)))} }}"
        for state in codes("state")[:4]
    ]
    return f"{TITLE}[settings.mx_guard_deployment]\n" + "\n".join(lines)


def one_line(count):
    inner = ", ".join(f"{month} = {1000 + at}" for at, month in enumerate(months(count)))
    return f"{TITLE}mx_guard_deployment = {{ MX-CHP = {{ {inner} }} }}\n"


def one_key_a_line(count):
    inner = "\n".join(f"{month} = {1000 + at}" for at, month in enumerate(months(count)))
    return f"{TITLE}[settings.mx_guard_deployment.MX-CHP]\n{inner}\n"


def of_all_places(count):
    return f"{TITLE}mx_guard_deployment = {{ {', '.join(f'{m} = {at}' for at, m in enumerate(months(count)))} }}\n"


KINDS = {
    "as it should be": lambda n: by_place(n, str, lambda at: 1000 + at),
    "every one idle": lambda n: by_place(n, str, lambda _: 1000),
    "every one out of bounds": lambda n: by_place(n, str, lambda _: 10**6),
    "in one line": one_line,
    "a key a line": one_key_a_line,
    "of all places": of_all_places,
    "unknown keys": lambda n: TITLE + "".join(f"unknown_{at} = 1\n" for at in range(n)),
    "empty tables": lambda n: TITLE + "".join(f"mx_guard_deploymen{at} = {{}}\n" for at in range(n)),
}


def instructions(path):
    """How many instructions of this package's own code a check and the paths of the levers take."""
    counted = 0

    def trace(frame, event, _):
        nonlocal counted
        if event == "call":
            if not frame.f_code.co_filename.startswith(PACKAGE):
                return None
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        counted += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        scenario, _ = check_scenario(path)
        lever_paths(scenario, DEFAULT_SPAN)
    finally:
        sys.settrace(before)
    return counted


@pytest.mark.parametrize("kind", KINDS)
def test_four_times_the_settings_take_four_times_the_work(tmp_path, kind):
    path = tmp_path / "mine.toml"
    # Tables of the package are read once.
    lever_paths(load_scenario("as-it-happened"), DEFAULT_SPAN)
    counts = []
    for size in (0, FEW, MANY):
        path.write_text(KINDS[kind](size) if size else TITLE, encoding="utf-8")
        check_scenario(path)
        counts.append(instructions(path))
    nothing, few, many = counts
    assert few - nothing > FEW
    assert (many - nothing) / (few - nothing) < 1.1 * MANY / FEW


def test_a_text_is_searched_for_its_keys_once_however_many_faults_there_are(tmp_path, monkeypatch):
    searched = []
    whole = positions.positions
    monkeypatch.setattr("twotrack.tables.readers.positions", lambda text: searched.append(1) or whole(text))
    path = tmp_path / "mine.toml"
    path.write_text(KINDS["unknown keys"](300), encoding="utf-8")
    _, faults = check_scenario(path)
    assert len(faults) == 300
    assert [fault.line for fault in faults] == list(range(3, 303))
    assert len(searched) == 1


def test_a_record_is_read_once_for_all_settings_of_a_lever(tmp_path, monkeypatch):
    asked = []
    from twotrack.policy import idle

    whole = idle.recorded_path
    monkeypatch.setattr(idle, "recorded_path", lambda *given: asked.append(given[0]) or whole(*given))
    path = tmp_path / "mine.toml"
    path.write_text(KINDS["as it should be"](MANY), encoding="utf-8")
    assert len(check_scenario(path)[0].settings) == MANY
    assert asked == ["mx_guard_deployment"] * 2
