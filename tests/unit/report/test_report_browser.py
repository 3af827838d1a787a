"""The page in a real browser: at two widths, in two languages, without a complaint on its console."""

import html
import json
import shutil
import subprocess

import pytest

from twotrack.report.page import page_text

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    "--enable-logging=stderr",
    "--hide-scrollbars",
    "--virtual-time-budget=10000",
)
# Headless Chromium has a smallest window, so the narrow page stands in a frame.
WRAPPER = """<!doctype html><body style="margin:0">
<iframe src="report.html" width="400" height="900" style="border:0"></iframe>
<iframe src="report.html" width="1400" height="900" style="border:0"></iframe>
<pre id="seen"></pre><script>
const look = (page) => ({
  wide: page.documentElement.scrollWidth, room: page.documentElement.clientWidth,
  boxes: page.querySelectorAll("main:not([hidden]) [data-plot]").length,
  drawn: page.querySelectorAll("main:not([hidden]) [data-plot].js-plotly-plot").length,
  language: page.documentElement.lang, title: page.title,
});
const rows = (page) => page.querySelectorAll("main:not([hidden]) tr[data-status]:not([hidden])").length;
addEventListener("load", () => setTimeout(() => {
  const pages = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument);
  const seen = { first: pages.map(look), rows: rows(pages[0]) };
  pages.forEach((page) => page.querySelector("main:not([hidden]) [data-speak]").click());
  seen.second = pages.map(look);
  const type = (text) => {
    const input = pages[0].querySelector("main:not([hidden]) input[type=search]");
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return { rows: rows(pages[0]), said: pages[0].querySelector("main:not([hidden]) output").textContent };
  };
  seen.found = type("NUMERO made_up_rate_39");
  seen.nothing = type("no such thing");
  document.getElementById("seen").textContent = JSON.stringify(seen);
}, 1500));
</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


def browse(tmp_path, page, *flags):
    profile = tmp_path / f"profile-{len(list(tmp_path.iterdir()))}"
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", *flags, (tmp_path / page).as_uri()]
    return subprocess.run(command, capture_output=True, text=True, check=True)


@pytest.fixture(scope="module")
def visit(tmp_path_factory):
    from made_up_payload import made_up_payload

    folder = tmp_path_factory.mktemp("browser")
    (folder / "report.html").write_text(page_text(made_up_payload(), "en"), encoding="utf-8")
    (folder / "wrapper.html").write_text(WRAPPER, encoding="utf-8")
    done = browse(folder, "wrapper.html", "--dump-dom")
    seen = done.stdout.split('<pre id="seen">')[1].split("</pre>")[0]
    return json.loads(html.unescape(seen)), done.stderr


@pytest.mark.parametrize("view", ["first", "second"])
def test_no_sideways_scrolling_at_400_and_1400_pixels(visit, view):
    pages = visit[0][view]
    assert [page["room"] for page in pages] == [400, 1400]
    assert [page["wide"] for page in pages] == [400, 1400]


@pytest.mark.parametrize("view", ["first", "second"])
def test_every_figure_of_the_language_in_view_is_drawn(visit, view):
    for page in visit[0][view]:
        assert page["drawn"] == page["boxes"] == 7


def test_language_changes_with_the_button(visit):
    assert [page["language"] for page in visit[0]["first"]] == ["en", "en"]
    assert [page["language"] for page in visit[0]["second"]] == ["es", "es"]
    assert visit[0]["second"][0]["title"].startswith("Como sucedi\u00f3")


def test_numbers_can_be_searched_without_accents(visit):
    assert visit[0]["rows"] == 40
    assert visit[0]["found"] == {"rows": 1, "said": "se muestran 1 de 40"}
    assert visit[0]["nothing"]["rows"] == 0


def test_console_stays_silent(visit):
    assert [line for line in visit[1].splitlines() if "CONSOLE" in line] == []


def test_screenshot_shows_a_page(tmp_path, payload):
    (tmp_path / "report.html").write_text(page_text(payload, "es"), encoding="utf-8")
    browse(tmp_path, "report.html", f"--screenshot={tmp_path / 'page.png'}", "--window-size=1400,2000")
    assert (tmp_path / "page.png").stat().st_size > 50_000
