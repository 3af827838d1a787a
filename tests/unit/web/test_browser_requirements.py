"""What the design of the page requires besides: names that tell ends apart, a focus in view, contrast of lines, spoilt
links in the address, the receipt of a scenario file.
"""

import random

import pytest
from made_up_run import DRAWS, experiment, made_up_result
from pages import ARMS, CHROMIUM, visiting, visiting_live
from test_browser_promises import linear, themes

from twotrack.policy.files import load_scenario

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
# Name of everything in view that leads somewhere, and where it leads.
ENDS = """[...document.querySelectorAll("a[href], [data-where], [data-why], [data-large], [data-source], [data-story]")]
.filter((one) => one.checkVisibility()).map((one) => [(one.getAttribute("aria-label") || one.innerText).trim(),
one.getAttribute("href") || JSON.stringify(one.dataset)])"""
# What has the focus, where something else lies over the middle of what is seen of it.
COVERED = """(() => { const one = document.activeElement, box = one.getBoundingClientRect();
const middle = (low, high, most) => (Math.max(low, 0) + Math.min(high, most)) / 2;
const at = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
const there = document.elementFromPoint(...at);
return there && (one.contains(there) || there.contains(one) || (one.labels && [...one.labels].includes(there)))
? "" : one.outerHTML.slice(0, 90); })()"""
NON_TEXT = ("you", "base", "replay", "official", "us", "mx", "joint", "focus", "good")


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_two_of_the_same_name_lead_to_different_ends(folder, language):
    with visiting(folder, language=language) as visit:
        visit.story(ARMS)
        ends = {}
        for name, end in visit.settled().run(ENDS):
            assert name, end
            ends.setdefault(name, set()).add(end)
        assert not {name: found for name, found in ends.items() if len(found) > 1}


@pytest.mark.parametrize("width", [400, 320])
def test_nothing_covers_what_has_the_focus(folder, width):
    with visiting_live(folder, width=width, height=860) as visit:
        seen = set()
        for _ in range(60):
            visit.page.keyboard.press("Tab")
            visit.settled()
            seen.add(visit.run("document.activeElement.outerHTML.slice(0, 60)"))
            assert visit.run(COVERED) == ""
        assert len(seen) > 20


def test_a_slider_is_a_target_of_forty_four_pixels_on_a_telephone(folder):
    with visiting_live(folder, width=400, height=860) as visit:
        heights = visit.run(
            "[...document.querySelectorAll('[data-slider]')].filter((one) => one.checkVisibility())"
            ".map((one) => one.getBoundingClientRect().height)"
        )
        assert heights
        assert min(heights) >= 44


def test_a_level_is_shown_to_its_last_digit(folder):
    with visiting_live(folder, width=400, height=860) as visit:
        room = visit.run(
            "[...document.querySelectorAll('[data-level]')].filter((one) => one.checkVisibility()).map((one) => {"
            " const style = getComputedStyle(one), pen = document.createElement('canvas').getContext('2d');"
            " pen.font = style.font;"
            " return one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)"
            " - pen.measureText(one.value).width; })"
        )
        assert room
        # The arrows beside a number take as much, be they shown or not.
        assert min(room) >= 15


@pytest.mark.parametrize("name", NON_TEXT)
def test_lines_and_thumbs_stand_out_in_both_themes(name):
    """WCAG 2.2, 1.4.11: contrast of 3 to what is beside them."""
    for theme in themes():
        light, dark = sorted((luminance(theme[one]) for one in (name, "card")), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3, (name, theme["card"])


def luminance(colour):
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def test_spoilt_links_in_the_address_are_told_or_in_force(folder):
    """What a link says is in force, or a sentence says what is not: never a silent default, never a fault."""
    rng = random.Random(12)  # noqa: S311  # a seed, not a secret
    with visiting(folder, link="") as visit:
        visit.story(ARMS)
        visit.page.locator("#outcome").select_option("weapons_trafficked")
        visit.click('[data-year="2035"]')
        good = visit.settled().hash
        spoilt = [spoil(good, rng) for _ in range(300)]
        assert visit.run(SILENT, spoilt) == []
        assert visit.faults == []


def spoil(link, rng):
    text = link
    for _ in range(rng.randint(1, 4)):
        at, sign = rng.randrange(1, len(text)), rng.choice('&=;:@,/%"<>#abcXYZ0189-_.\u00e9')
        text = rng.choice([text[:at] + sign + text[at:], text[:at] + text[at + rng.randint(1, 9) :]])
    return text


# Links whose parts are neither in the link that the page then writes nor in any sentence. Each state that they lead to
# is drawn, and drawn once.
SILENT = """async (links) => { const silent = [], drawn = new Set();
const parts = (text) => new Map(text.replace(/^#/, "").split("&").filter(Boolean).map((one) => one.split(/=([^]*)/)));
for (const link of links) {
  history.replaceState(null, "", location.href.split("#")[0] + link);
  TT.follow();
  const state = JSON.stringify(TT.state);
  if (!drawn.has(state)) await new Promise((done) => requestAnimationFrame(done));
  drawn.add(state);
  const said = document.getElementById("notices").textContent, now = parts(TT.link());
  const differs = [...parts(link)].filter(([key, value]) => !["m", "k", "c", "n"].includes(key) && value !== "" &&
    decodeURIComponent(now.get(key) || "") !== decoded(value));
  if (differs.length && !said) silent.push([link, differs]);
}
function decoded(value) { try { return decodeURIComponent(value); } catch { return null; } }
return silent; }"""


def test_the_scenario_file_of_a_story_has_its_receipt(folder, tmp_path):
    with visiting(folder) as visit:
        visit.story(ARMS)
        path = tmp_path / "own.toml"
        path.write_text(visit.settled().run("TT.scenarioText()"), encoding="utf-8")
        shown = visit.run("TT.story().receipt")
    scenario = load_scenario(str(path))
    receipt = made_up_result("arms-for-inspections").receipt
    assert receipt.name == shown
    assert experiment().receipt(scenario, DRAWS, 1).scenario_hash == receipt.scenario_hash
