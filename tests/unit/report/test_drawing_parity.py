"""The kit of pages without a script against that of the interactive page: the same ticks, ends and short numbers."""

import html
import json
import shutil
from importlib.resources import files

import numpy as np
import pytest
from test_report_browser import browse

from twotrack.report.drawing.scale import extent, ticks
from twotrack.report.page.numerals import compact
from twotrack.report.payload.year_selection import band, figure
from twotrack.tables.numerals import digits_between
from twotrack.web.packing import LONG, SHORT, pack, unpack

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


def bands(count=2000):
    """Ends of bands, wide and narrow, of either sign, each with the peak of its outcome."""
    rng = np.random.default_rng(7)
    low = rng.choice([-1, 1], count) * 10 ** rng.uniform(-4, 8, count)
    high = low + np.abs(low) * 10 ** rng.uniform(-7, 0.5, count)
    peaks = np.abs(high) * 10 ** rng.uniform(0, 4, count)
    same = [(1.0, 1.0, 1.0), (0.0, 0.0, 3.0), (0.9996, 1.0004, 1.0), (999.6, 1000.4, 1000.0), (-1e-9, 1e-9, 2.0)]
    return [*same, *zip(low.tolist(), high.tolist(), peaks.tolist(), strict=True)]


BANDS = bands()
PACKED = [pack([[low, high, np.nan] for low, high, _ in BANDS], form) for form in (SHORT, LONG)]
PAGE = """<!doctype html><pre id="seen"></pre><script>window.TT = {{ state: {{ lang: "en" }} }};</script>
<script>{scale}</script><script>{numbers}</script><script>
const asked = {asked};
const short = (lang) => asked.numbers.map((value) => {{ TT.state.lang = lang; return TT.short(value, "persons"); }});
document.getElementById("seen").textContent = JSON.stringify({{
  ticks: asked.spans.map((span) => TT.ticks(...span)), ends: asked.values.map((values) => TT.extent([values], [])),
  en: short("en"), es: short("es"),
  digits: asked.bands.map(([low, high]) => TT.digitsBetween(low, high)),
  between: asked.bands.map(([low, high, peak]) => TT.between(low, high, "persons", peak)),
  figures: asked.bands.map(([low, , peak]) => [3, 4, 5].map((digits) => TT.figure(low, "persons", peak, digits))),
  packed: asked.packed.map((text) => [...TT.unpack(text)]),
}});</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    folder, scripts = tmp_path_factory.mktemp("parity"), files("twotrack.web").joinpath("script")
    texts = {name: scripts.joinpath(f"{name}.js").read_text(encoding="utf-8") for name in ("scale", "numbers")}
    asked = json.dumps({"spans": SPANS, "values": VALUES, "numbers": NUMBERS, "bands": BANDS, "packed": PACKED})
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


def test_bands_have_the_same_digits_and_the_same_words(there):
    assert {3, 4, 5} == set(there["digits"])
    assert [digits_between(low, high) for low, high, _ in BANDS] == there["digits"]
    assert [band(*one) for one in BANDS] == there["between"]
    assert [[figure(low, peak, digits) for digits in (3, 4, 5)] for low, _, peak in BANDS] == there["figures"]


def test_packed_numbers_are_read_as_they_were_written(there):
    found = [[None if np.isnan(value) else value for value in unpack(text)] for text in PACKED]
    assert found == there["packed"]
