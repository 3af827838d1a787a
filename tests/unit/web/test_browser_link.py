"""The link of the page in a real browser: there and back, spoilt, of another version; and the back button."""

import json
import random

import pytest
from pages import ARMS, CHROMIUM, visiting

from twotrack.base.months import month_index
from twotrack.policy.scenario import levers
from twotrack.tables.axes import codes
from twotrack.web.link import levers_text, read_link

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


def random_scenario(rng):
    settings = []
    for name in rng.sample(sorted(levers()), rng.randint(0, 12)):
        row = levers()[name]
        places = rng.sample(list(codes(row.axes[0])), 2) if row.axes and rng.random() < 0.5 else [""]
        for place in places:
            months = sorted({f"{rng.randint(2000, 2035)}-{rng.randint(1, 12):02d}" for _ in range(rng.randint(1, 3))})
            low, high = row.bounds
            settings += [
                {"lever": name, "month": m, "place": place, "value": round(rng.uniform(low, high), 6)} for m in months
            ]
    return settings


def test_a_thousand_scenarios_come_back_from_their_link(folder):
    rng = random.Random(16)  # noqa: S311  # a seed, not a secret
    scenarios = [random_scenario(rng) for _ in range(1000)]
    with visiting(folder) as visit:
        found = visit.run("(list) => list.map((one) => TT.leversFrom(TT.leversText(one)))", scenarios)
        order = lambda one: sorted(json.dumps(s, sort_keys=True) for s in one)  # noqa: E731
        assert [order(one["settings"]) for one in found] == [order(one) for one in scenarios]
        assert not any(one["broken"] for one in found)
        whole = [
            {"lever": name, "month": "2023-01", "place": "", "value": row.bounds[1]} for name, row in levers().items()
        ]
        assert visit.run("(list) => TT.leversText(list).length", whole) < 1900


def test_a_link_restores_what_was_seen(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.click('[data-year="2035"]')
        visit.page.locator("#outcome").select_option("weapons_trafficked")
        visit.click('[data-view="difference"]')
        visit.settled()
        link, seen = visit.hash, visit.text("#graph")
    for part in ("v=1", "m=", "k=", "s=1", "n=24", "us_dealer_rules:0.5@2023-01", "o=weapons_trafficked", "y=2035"):
        assert part in link
    with visiting(folder, link=link) as visit:
        assert visit.text("#graph") == seen
        assert visit.text("#title") == "Arms for inspections"
        assert visit.text("#notices") == ""


def test_ten_thousand_spoilt_links_are_answered_with_a_sentence_and_never_an_error(folder):
    with visiting(folder, link="") as visit:
        visit.story(ARMS)
        good = visit.settled().hash
        found = visit.run(
            """(good) => {
            let seed = 7;
            const dice = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
            const signs = "&=;:@,/%\\"<>#abcXYZ0189-_.\\u00e9\\u2603";
            const silent = [];
            for (let i = 0; i < 10000; i++) {
              let text = good;
              for (let k = 0; k <= dice(5); k++) {
                const at = 1 + dice(text.length - 1), sign = signs[dice(signs.length)];
                const [left, right] = [text.slice(0, at), text.slice(at)];
                text = [left + sign + right, left + right.slice(1 + dice(9)), left + sign + right.slice(1)][dice(3)];
              }
              const { change, told } = TT.readLink(text);
              const same = change.story === "arms-for-inspections";
              const meant = new URLSearchParams(text.slice(1)).get("l") ?? "";
              if (!same && meant !== "" && !told.length) silent.push(text);
              if (change.story !== undefined && !TT.storyAt(change.set, change.story)) silent.push(text);
            }
            return silent;
            }""",
            good,
        )
        assert found == []
        assert visit.faults == []


@pytest.mark.parametrize(
    ("link", "part"),
    [
        ("#v=1&l=us_dealer_rules:much@2023-01", "us_dealer_rules:much@2023-01"),
        ("#v=1&l=us_no_such_lever:1@2023-01", "us_no_such_lever"),
        ("#v=9&l=", "v=9"),
        ("#nonsense", "nonsense"),
        ("#v=1&o=<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("#v=1&l=us_dealer_rules:0.25@2023-01", "us_dealer_rules:0.25@2023-01"),
    ],
)
def test_a_wrong_link_is_told_in_words(folder, link, part):
    with visiting(folder, link=link) as visit:
        assert part in visit.text("#notices")
        assert visit.text("#title") == "Status quo"
        visit.click("[data-language=es]")
        assert part in visit.settled().text("#notices")
        assert "ste enlace" in visit.text("#notices") or "Ninguna historia" in visit.text("#notices")
        assert visit.run("document.querySelectorAll('#notices img').length") == 0
        assert visit.faults == []


def test_a_link_of_another_version_says_then_and_now(folder):
    with visiting(folder, link="#v=1&m=0.0.1&k=00000000&c=homicides:2030:12300&o=homicides&y=2030") as visit:
        told = visit.text("#notices")
        assert "0.0.1" in told
        assert "12,300" in told
        assert visit.text("#graph .now") in told


def test_the_back_button_undoes(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.story("0:health-first")
        visit.settled()
        visit.click("#undo")
        visit.wait("document.getElementById('title').textContent === 'Arms for inspections'")
        visit.page.keyboard.press("Control+z")
        visit.wait("document.getElementById('title').textContent === 'Status quo'")
        visit.click("#redo")
        visit.wait("document.getElementById('title').textContent === 'Arms for inspections'")


def test_a_link_that_cannot_be_read_leaves_the_levers_as_they_were(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.run("location.hash = '#nonsense'")
        visit.wait("document.getElementById('notices').textContent.includes('nonsense')")
        assert visit.settled().text("#title") == "Arms for inspections"


def test_too_many_settings_for_a_link_are_offered_as_a_file(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.run(
            """() => { const many = Array.from({ length: 160 }, (_, at) => ({ lever: "us_dealer_rules", place: "",
            month: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, value: at / 100 }));
            TT.settings = () => many; }"""
        )
        visit.click("#share")
        assert "2,000" in visit.text("#drawer")
        with visit.page.expect_download() as download:
            visit.click('#drawer [data-take="scenario"]')
        assert download.value.suggested_filename.endswith(".toml")


def test_page_and_command_line_read_each_other_s_links(folder):
    rng = random.Random(5)  # noqa: S311  # a seed, not a secret
    with visiting(folder) as visit:
        for scenario in (random_scenario(rng) for _ in range(30)):
            link = "https://example.org/#v=1&s=3&n=7&l=" + visit.run("TT.leversText", scenario)
            found = read_link(link)
            assert (found.seed, found.draws) == (3, 7)
            wanted = sorted((s["lever"], month_index(s["month"]), s["place"], s["value"]) for s in scenario)
            assert sorted((s.lever, s.month, s.place, s.value) for s in found.scenario.settings) == wanted
            again = visit.run("TT.leversFrom", levers_text(found.scenario.settings))
            assert sorted(map(str, again["settings"])) == sorted(map(str, scenario))
