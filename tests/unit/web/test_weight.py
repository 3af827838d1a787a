"""What the page that is shipped weighs, part by part: the real stories, shares and engine, not made-up ones."""

import gzip
import re

import pytest
from made_up_run import experiment, made_up_page_payload

from twotrack.web import page
from twotrack.web.live import live_engine
from twotrack.web.shares import SHIPPED as SHARES
from twotrack.web.shares import ShippedShares
from twotrack.web.shipped import SHIPPED, ShippedStories

# Bytes. Beside each part what the design asks: 60,000 of scripts and 250,000 of data for nine stories, when there was
# no engine with levers of one's own, no article, no delegations and no shares of links.
BUDGET = {
    "script": 116_100,
    "style": 37_000,
    "data": 720_000,
    "argument": 60_000,
    "markup": 120_000,
    "engine": 1_100_000,
    "worker": 16_000,
}
WHOLE, ZIPPED = 2_100_000, 1_150_000


@pytest.fixture(scope="module")
def shipped():
    stories = ShippedStories.model_validate_json(SHIPPED.read_bytes()).stories
    shares = ShippedShares.model_validate_json(SHARES.read_bytes()).shares
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page, "shipped_stories", lambda: stories)
        patch.setattr(page, "shipped_shares", lambda: shares)
        return page.page_text(made_up_page_payload(), [stories], "en", live_engine(experiment()))


def parts_of(html):
    """Bytes of each part of a page: what stands in its scripts and its style, and the markup around them."""
    found = {"style": re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]}
    for attributes, text in re.findall(r"<script([^>]*)>(.*?)</script>", html, re.DOTALL):
        name = re.search(r'id="([\w-]+)"', attributes)
        found[name[1].removesuffix("-data") if name else "script"] = text
    sizes = {name: len(text.encode()) for name, text in found.items()}
    return sizes | {"markup": len(html.encode()) - sum(sizes.values())}


def test_every_part_of_the_page_that_is_shipped_keeps_to_its_budget(shipped):
    found = parts_of(shipped)
    assert set(found) == set(BUDGET)
    assert {name: size for name, size in found.items() if size > BUDGET[name]} == {}


def test_the_page_that_is_shipped_keeps_to_its_weight(shipped):
    assert len(shipped.encode()) < WHOLE
    assert len(gzip.compress(shipped.encode(), 6)) < ZIPPED
