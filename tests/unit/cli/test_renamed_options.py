import pytest

import twotrack as tt
from twotrack.cli.terminal.renamed import RENAMED, new_spelling
from twotrack.runs import run as module


@pytest.mark.parametrize("old", sorted(RENAMED))
def test_an_old_option_is_taken_for_the_new_one_and_warned_of(old, capsys):
    assert new_spelling(["run", old, "--seed", "3"]) == ["run", RENAMED[old], "--seed", "3"]
    told = capsys.readouterr().err
    assert old in told
    assert RENAMED[old] in told


def test_new_options_and_what_is_no_option_pass_in_silence(capsys):
    given = ["run", "--unconditioned", "--", "--free-shocks"]
    assert new_spelling(given) == given
    assert capsys.readouterr().err == ""


def test_the_command_line_takes_the_old_spelling(twotrack):
    old, new = twotrack("sources", "--untold"), twotrack("sources", "--uninformed")
    assert old.code == new.code == 0
    assert old.out == new.out
    assert "--uninformed" in old.err
    assert "--untold" not in new.err


@pytest.mark.parametrize("value", [True, False])
def test_the_old_keyword_of_run_is_taken_for_the_new_one(value, monkeypatch):
    class StoppedError(Exception):
        """Ends the run once its settings are known."""

    def stop(**settings):
        raise StoppedError(settings["unconditioned"])

    monkeypatch.setattr(module, "shipped_experiment", stop)
    with pytest.warns(DeprecationWarning, match="unconditioned"), pytest.raises(StoppedError) as told:
        tt.run(draws=1, free_shocks=value)
    assert told.value.args == (value,)
