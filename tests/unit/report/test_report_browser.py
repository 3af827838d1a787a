"""The page in a real browser: at two widths, in two languages, without a complaint on its console."""

import html
import json
import shutil
import subprocess

import pytest

from twotrack.report.run.page import page_text
from twotrack.report.run.sections.outcomes import values_grid

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
    "--virtual-time-budget=30000",
)
# Headless Chromium has a smallest window, so the narrow page stands in a frame.
WRAPPER = """<!doctype html><body style="margin:0">
<iframe src="report.html" width="320" height="900" style="border:0"></iframe>
<iframe src="report.html" width="1400" height="900" style="border:0"></iframe>
<pre id="seen"></pre><script>
const view = (page) => [...page.querySelectorAll("main")].find((one) => one.offsetHeight);
const drawings = (page) => [...view(page).querySelectorAll(".page.open .drawing > svg")]
  .filter((one) => one.parentElement.offsetHeight);
const links = (page) => [...view(page).querySelectorAll("nav a")].filter((one) => one.offsetHeight);
const inside = (one) => one.querySelector("use, .shape, circle, path").getBoundingClientRect();
const look = (page) => ({
  wide: page.documentElement.scrollWidth, room: page.documentElement.clientWidth,
  open: [...view(page).querySelectorAll(".page")].filter((part) => part.offsetHeight).map((part) => part.dataset.page),
  marked: links(page).filter((one) => one.ariaCurrent).map((link) => link.dataset.open),
  boxes: drawings(page).length,
  drawn: drawings(page).filter((one) => inside(one).width > 100 && inside(one).height > 40).length,
  language: page.documentElement.lang, title: page.title,
  texts: drawings(page).flatMap((one) => [...one.querySelectorAll("text")].map((text) => text.textContent)),
  names: drawings(page).map((one) => one.querySelector("title").textContent),
  sizes: drawings(page).flatMap((one) => [...one.children]).filter((one) => one.tagName === "text")
    .map((one) => getComputedStyle(one).fontSize),
});
const rows = (page) => view(page).querySelectorAll(".numbers tbody tr:not([hidden])").length;
const wait = () => new Promise((done) => setTimeout(done, 250));
async function tour(pages) {
  const seen = [];
  for (const { dataset } of links(pages[0])) {
    for (const page of pages) links(page).find((one) => one.dataset.open === dataset.open).click();
    await wait();
    seen.push(pages.map(look));
  }
  return seen;
}
addEventListener("load", () => setTimeout(async () => {
  const pages = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument);
  const seen = { start: pages.map(look), first: await tour(pages), rows: rows(pages[0]) };
  pages.forEach((page) => page.querySelector("label[for=in-es]").click());
  await wait();
  seen.kept = pages.map(look);
  seen.second = await tour(pages);
  const type = (text) => {
    const tools = [...view(pages[0]).querySelectorAll(".tools")].find((one) => one.offsetHeight);
    const input = tools.querySelector("input[type=search]");
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return { rows: rows(pages[0]), said: tools.querySelector("output").textContent };
  };
  seen.found = type("NUMERO made_up_rate_39");
  seen.nothing = type("no such thing");
  pages[0].defaultView.location.hash = "#violence-scores-en";
  await wait();
  seen.linked = look(pages[0]);
  const figures = [...pages[0].querySelectorAll("figure")];
  figures.forEach((one) => one.dispatchEvent(new PointerEvent("pointerenter")));
  figures.forEach((one) => one.dispatchEvent(new PointerEvent("pointerenter")));
  seen.told = [...pages[0].querySelectorAll(".hover title")].map((one) => one.textContent);
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


PAGES = ["overview", "violence", "border", "pandemic", "diplomacy", "numbers"]
# Fans by year and by month, panels of levers, two heat tables; three panels of the tracks.
FIGURES = [0, 4 + 8 + 2, 0, 1 + 1, 3, 0]


@pytest.mark.parametrize("view", ["first", "second"])
def test_no_sideways_scrolling_at_320_and_1400_pixels(visit, view):
    for pages in visit[0][view]:
        assert [page["room"] for page in pages] == [320, 1400], pages
        assert [page["wide"] for page in pages] == [320, 1400], pages


@pytest.mark.parametrize("view", ["first", "second"])
def test_the_menu_opens_one_page_at_a_time_and_marks_it(visit, view):
    for at in (0, 1):
        assert [pages[at]["open"] for pages in visit[0][view]] == [[name] for name in PAGES]
        assert [pages[at]["marked"] for pages in visit[0][view]] == [[name] for name in PAGES]
    assert [page["open"] for page in visit[0]["start"]] == [["overview"]] * 2


@pytest.mark.parametrize("view", ["first", "second"])
def test_every_figure_of_the_page_in_view_is_drawn(visit, view):
    for pages, figures in zip(visit[0][view], FIGURES, strict=True):
        for page in pages:
            assert page["drawn"] == page["boxes"] == figures, page


SHOWN = {"first": {"projection", "Official"}, "second": {"proyecci\u00f3n", "Oficial"}}


@pytest.mark.parametrize("view", SHOWN)
def test_drawings_speak_the_language_of_their_view_alone(visit, view):
    others = set().union(*(words for name, words in SHOWN.items() if name != view))
    for page in visit[0][view][PAGES.index("violence")]:
        assert SHOWN[view] <= {*page["texts"], *page["names"]}
        assert not others & {*page["texts"], *page["names"]}


def test_letters_of_a_drawing_keep_their_size_at_every_width(visit):
    assert {size for pages in visit[0]["first"] for page in pages for size in page["sizes"]} == {"12px"}


def test_language_changes_with_the_button_and_the_page_stays(visit):
    assert {page["language"] for pages in visit[0]["first"] for page in pages} == {"en"}
    assert {page["language"] for pages in visit[0]["second"] for page in pages} == {"es"}
    assert [page["open"] for page in visit[0]["kept"]] == [["numbers"]] * 2
    assert visit[0]["kept"][0]["title"].startswith("Como sucedi\u00f3")


def test_a_link_into_a_page_opens_it_in_its_language(visit):
    assert visit[0]["linked"]["open"] == ["violence"]
    assert visit[0]["linked"]["language"] == "en"


def test_numbers_can_be_searched_without_accents(visit):
    assert visit[0]["rows"] == 40
    assert visit[0]["found"] == {"rows": 1, "said": "se muestran 1 de 40"}
    assert visit[0]["nothing"]["rows"] == 0


def test_what_is_pointed_at_tells_the_official_figure_the_median_and_the_band(visit):
    from made_up_payload import made_up_payload

    told, payload = visit[0]["told"], made_up_payload()
    outcome, states = payload["outcomes"][0], payload["states"]
    figures = [cell for line in values_grid(outcome, "en").lines if line.head == "2017" for cell in line.cells]
    assert told.count(f"2017: \u25cf {figures[0]} \u2014 {figures[1]} ({figures[3]})") == 1
    assert figures[0] == f"{outcome['official']['values'][17]:,.0f}"
    months = next(one["monthly"] for one in payload["outcomes"] if one.get("monthly"))
    assert [line[:7] for line in told if " 900 " in line] == [months["months"][-1]]
    assert sum(line.startswith(f"{states['codes'][3]} 2000: ") for line in told) == 2


def test_console_stays_silent(visit):
    assert [line for line in visit[1].splitlines() if "CONSOLE" in line] == []


def test_screenshot_shows_a_page(tmp_path, payload):
    (tmp_path / "report.html").write_text(page_text(payload, "es"), encoding="utf-8")
    browse(tmp_path, "report.html", f"--screenshot={tmp_path / 'page.png'}", "--window-size=1400,2000")
    assert (tmp_path / "page.png").stat().st_size > 50_000
