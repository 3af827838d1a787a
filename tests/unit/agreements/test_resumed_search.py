"""A search that was stopped goes on from the packages it has run, and finds what an unstopped one finds."""

import numpy as np
import pytest

from twotrack.agreements.search import store
from twotrack.agreements.search.find import search
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.worth.worlds import Size
from twotrack.runs.experiment import shipped_experiment
from winter_menu import MENU


class Runs:
    """Counts draws, and interrupts after a number of them."""

    def __init__(self, most=10_000):
        self.most, self.done = most, 0

    def __call__(self, draws):
        self.done += draws
        if self.done > self.most:
            raise KeyboardInterrupt


def test_a_stopped_search_goes_on(tmp_path, monkeypatch):
    path = tmp_path / "menu.toml"
    path.write_text(MENU, encoding="utf-8")
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    menu, size, experiment = load_menu(path), Size(2, 20, 1), shipped_experiment()
    whole = Runs()
    wanted = search(menu, size, experiment, whole)
    assert len(wanted.verified) > 1
    assert not wanted.stopped
    # All but the last package.
    stopped = search(menu, size, experiment, Runs(whole.done - 1))
    assert stopped.stopped
    assert 0 < len(stopped.verified) < len(wanted.verified)
    more = Runs()
    found = search(menu, size, experiment, more, resume=True)
    assert more.done < whole.done
    assert found.verified.keys() == wanted.verified.keys()
    for number, one in wanted.verified.items():
        assert np.array_equal(found.verified[number].gains, one.gains)
        assert found.verified[number].signs_from == pytest.approx(one.signs_from)
    assert np.array_equal(found.gains, wanted.gains)


def test_a_search_stopped_while_options_are_run_alone_goes_on_too(tmp_path, monkeypatch):
    path = tmp_path / "menu.toml"
    path.write_text(MENU.replace("[40000]", "[30000, 40000]"), encoding="utf-8")
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    menu, size, experiment = load_menu(path), Size(2, 20, 1), shipped_experiment()
    wanted = search(menu, size, experiment, whole := Runs())
    file = store.store_of(experiment, menu, size)
    assert store.runs_kept(file) == 2 + len(wanted.verified)
    file.unlink()
    store.options_file(file).unlink()
    # Before, otherwise and the core are one run; then the first option, and an interrupt within the second.
    with pytest.raises(KeyboardInterrupt):
        search(menu, size, experiment, Runs(4 * size.draws))
    assert list(store.load_options(store.options_file(file), 2)) == [(1.0, 0.0)]
    found = search(menu, size, experiment, more := Runs(), resume=True)
    assert more.done == whole.done - size.draws
    assert np.array_equal(found.gains, wanted.gains)


def test_another_menu_or_seed_has_a_file_of_its_own_and_a_damaged_one_is_left_aside(tmp_path, monkeypatch):
    path, other = tmp_path / "menu.toml", tmp_path / "other.toml"
    path.write_text(MENU, encoding="utf-8")
    other.write_text(MENU.replace("40000", "30000"), encoding="utf-8")
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    experiment, menu = shipped_experiment(), load_menu(path)
    files = {
        store.store_of(experiment, one, size)
        for one, size in ((menu, Size(2)), (menu, Size(2, seed=2)), (load_menu(other), Size(2)))
    }
    assert len(files) == 3
    file = tmp_path / "broken.npz"
    file.write_bytes(b"PK\x03\x04 no archive")
    assert store.load_runs(file) == {}
    assert store.runs_kept(file) == 0
    assert store.load_runs(tmp_path / "none.npz") == {}
