"""What a report holds besides its text: one small script, and each drawing once."""

import base64
import hashlib
import html
import re

from test_report_page import Seen, page


def test_only_its_own_small_script_runs(payload):
    text = page(payload, "en")
    digest = re.search(r"script-src 'sha256-([^']*)'", html.unescape(text))[1]
    script = text.rsplit("<script>", 1)[1].split("</script>")[0]
    assert base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() == digest
    assert len(script) < 4000
    assert len(text) < 900_000


def test_every_shape_of_a_page_is_there_once_and_found(payload):
    seen = Seen(page(payload, "es"))
    held = [attrs["id"][2:] for _, attrs in seen.named("g") if attrs.get("id", "").startswith("d-")]
    used = [attrs["href"][1:] for _, attrs in seen.named("use")]
    assert sorted(held) == sorted(name[2:] for name in used if name.startswith("d-"))
    axes = {attrs["id"] for _, attrs in seen.named("g") if attrs.get("id", "").startswith("axis-")}
    assert {name for name in used if not name.startswith("d-")} <= axes
    assert len(held) > 10
