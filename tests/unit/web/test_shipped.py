"""The stories that the package ships: whole, nested, and of every scenario and lever of the package."""

import json

import numpy as np
import pytest

from twotrack.policy.files import shipped_scenarios
from twotrack.policy.scenario import levers
from twotrack.web import shipped
from twotrack.web.packing import unpack

STORIES = shipped.ShippedStories.model_validate_json(shipped.SHIPPED.read_bytes()).stories
WIDTH = 36


def test_every_scenario_and_every_lever_is_there():
    names = [story.name for story in STORIES.stories]
    assert names[0] == shipped.STATUS_QUO
    assert set(names) == set(shipped_scenarios()) - set(shipped.LEFT_OUT)
    assert set(STORIES.effects) == set(levers())
    assert (STORIES.asked, STORIES.seed) == (shipped.DRAWS, shipped.SEED)


@pytest.mark.parametrize("story", STORIES.stories, ids=lambda story: story.name)
def test_bands_are_nested_and_shares_are_shares(story):
    years = WIDTH - (story.first - 2000)
    for name, text in story.outcomes.items():
        rows = unpack(text).reshape(-1, years)
        assert np.all(np.diff(rows[:5], axis=0) >= 0), name
        if len(rows) > 5:
            assert np.all(np.diff(rows[5:10], axis=0) >= 0), name
            assert np.all((rows[10] >= 0) & (rows[11] >= 0) & (rows[10] + rows[11] <= 1.001)), name


def test_stories_of_other_tables_or_equations_are_left_out(monkeypatch, tmp_path):
    held = json.loads(shipped.SHIPPED.read_text(encoding="utf-8"))
    copy = tmp_path / "stories.json"
    monkeypatch.setattr(shipped, "SHIPPED", copy)
    for fingerprint, is_there in (("0" * 16, False), (shipped.fingerprint(), True)):
        copy.write_text(json.dumps(held | {"fingerprint": fingerprint}), encoding="utf-8")
        shipped.shipped_stories.cache_clear()
        assert (shipped.shipped_stories() is not None) is is_there
    copy.unlink()
    shipped.shipped_stories.cache_clear()
    assert shipped.shipped_stories() is None
    shipped.shipped_stories.cache_clear()
