"""The kit of pages without a script against that of the interactive page: the same ticks, ends and short numbers."""

import html
import json
import shutil
from importlib.resources import files

import pytest
from test_report_browser import browse

from twotrack.report.drawing.scale import extent, ticks
from twotrack.report.page.numerals import compact

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SPANS = [(0, 34_000, 4), (-1.05, 1.05, 4), (0.0004, 0.0031, 3), (90, 101, 3), (-8, 5, 6), (0, 1, 4), (0, 7.3e7, 4)]
VALUES = [[0, 0], [5], [-5], [90, 100], [40, 100], [-40, -100], [-3, 8, 2], [0.001, 0.004]]
NUMBERS = [
    0,
    0.5,
    7.61e-6,
    12,
    999.4,
    999.6,
    1000,
    34_120,
    34_160,
    186_700,
    2e6,
    1.46e9,
    2.5e10,
    3.1e12,
    -0.00123,
    -34_120,
    100,
    1234.5,
]
PAGE = """<!doctype html><pre id="seen"></pre><script>window.TT = {{ state: {{ lang: "en" }} }};</script>
<script>{scale}</script><script>{numbers}</script><script>
const asked = {asked};
const short = (lang) => asked.numbers.map((value) => {{ TT.state.lang = lang; return TT.short(value, "persons"); }});
document.getElementById("seen").textContent = JSON.stringify({{
  ticks: asked.spans.map((span) => TT.ticks(...span)), ends: asked.values.map((values) => TT.extent([values], [])),
  en: short("en"), es: short("es"),
}});</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    folder, scripts = tmp_path_factory.mktemp("parity"), files("twotrack.web").joinpath("script")
    texts = {name: scripts.joinpath(f"{name}.js").read_text(encoding="utf-8") for name in ("scale", "numbers")}
    asked = json.dumps({"spans": SPANS, "values": VALUES, "numbers": NUMBERS})
    (folder / "page.html").write_text(PAGE.format(asked=asked, **texts), encoding="utf-8")
    seen = browse(folder, "page.html", "--dump-dom").stdout.split('<pre id="seen">')[1].split("</pre>")[0]
    return json.loads(html.unescape(seen))


def test_ticks_are_the_same(there):
    assert [ticks(*span) for span in SPANS] == there["ticks"]


def test_ends_of_the_axis_are_the_same(there):
    assert [pytest.approx((axis.low, axis.high)) for axis in map(extent, VALUES)] == list(map(tuple, there["ends"]))


@pytest.mark.parametrize("language", ["en", "es"])
def test_short_numbers_are_the_same(there, language):
    assert [compact(value, language) for value in NUMBERS] == there[language]
