"""The page's table of two delegations: red lines counted over worlds, offers as links, secrets of two teams."""

import pytest
from pages import ARMS, CHROMIUM, visiting, visiting_live

from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.packages.writing import offer_text
from twotrack.agreements.search.reading import load_menu
from twotrack.policy.setting import levers
from twotrack.runs.kernel.choice import shipped_kernel
from twotrack.tables.errors import ScenarioError
from twotrack.web.frontier import MENU, Frontier, shipped_frontier
from twotrack.web.link import read_link
from twotrack.web.live import DRAWS

in_browser = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
LINE = "us:homicides:max:30000:2030"
OPEN = f"#v=1&t=1&o=homicides&y=2030&r={LINE}"


def test_an_offer_of_a_link_is_a_package(tmp_path):
    link = "#v=1&l=mx_migration_deployment:40000@2023-03,30000@2024-01;us_dealer_rules:0.5@2023-01&r=" + LINE
    path = tmp_path / "offer.toml"
    path.write_text(offer_text(read_link(link).scenario.settings), encoding="utf-8")
    found = load_package(str(path))
    assert (found.row.date, found.row.instrument, found.horizon) == ("2023-01", "executive", 36)
    assert {(one.lever, one.value) for one in found.deal} == {
        ("mx_migration_deployment", 40000.0),
        ("mx_migration_deployment", 30000.0),
        ("us_dealer_rules", 0.5),
    }
    with pytest.raises(ScenarioError):
        offer_text(())


def test_the_menu_of_the_front_has_levers_of_both_that_the_page_can_move():
    menu = load_menu(MENU)
    holders = {levers()[option.settings[0].lever].holder for slot in menu.slots for option in slot}
    assert holders == {"us", "mx", "joint"}
    front = shipped_frontier()
    for point in front.points if front else ():
        assert read_link(f"#v=1&l={point.levers}").scenario.settings


def test_a_front_of_other_tables_is_not_shown(monkeypatch, tmp_path):
    other = Frontier(
        fingerprint="0", month="2022-01", draws=1, packages=1, us=0, mx=0, overlap=0, points=()
    ).model_dump_json()
    path = tmp_path / "frontier.json"
    path.write_text(other, encoding="utf-8")
    monkeypatch.setattr("twotrack.web.frontier.SHIPPED", path)
    assert shipped_frontier.__wrapped__() is None


@in_browser
def test_a_red_line_lies_between_quantiles_of_a_story(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.run(f"TT.set({{ table: '1', lines: TT.linesFrom('{LINE}') }})")
        shown = visit.settled().page.locator("#table-sides .side-of.us li").last.inner_text()
        row = visit.run("TT.yoursOf('homicides').q.map((one) => one[2030 - TT.yoursOf('homicides').first])")
        low = max([0, *(level for level, value in zip((5, 25, 50, 75, 95), row, strict=True) if value <= 30000)])
        assert f"holds in {low or 0}" in shown.replace("\u00a0", " ")
        assert visit.run("location.hash").count(LINE) == 1


@in_browser
def test_teams_keep_their_red_lines_until_both_have_offered(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.run(f"TT.set({{ table: '1', lines: TT.linesFrom('{LINE}') }})")
        visit.run("TT.setTeams(true); TT.takeSeat('mx')")
        secret = visit.settled().page.locator("#table-sides .side-of.us")
        assert "Hidden until both teams" in secret.inner_text()
        assert LINE not in visit.run("TT.link()")
        visit.run("TT.offer('mx')")
        assert "Hidden until both teams" in visit.settled().page.locator("#table-sides .side-of.us").inner_text()
        visit.run("TT.offer('us')")
        assert "30,000" in visit.settled().page.locator("#table-sides .side-of.us").inner_text()
        assert LINE in visit.run("TT.link()")
        assert visit.page.locator("#table-offers li a").count() == 2


@in_browser
def test_a_seat_has_its_own_levers_and_a_wrong_level_is_told(folder):
    with visiting(folder) as visit:
        visit.run("TT.set({ table: '1' }); TT.takeSeat('mx')")
        visit.settled()
        hidden = visit.run("TT.all('[data-group]').filter((one) => one.hidden).map((one) => one.dataset.group)")
        assert hidden == ["us"]
        visit.run("TT.addLine('mx')")
        assert "Wanted a number" in visit.settled().page.locator("#table-sides .side-of.mx").inner_text()
        assert visit.run("[TT.linesFrom('us:no_outcome:max:1:2030'), TT.linesFrom('x')]") == [None, None]


@in_browser
@pytest.mark.skipif(shipped_kernel().engine is None, reason="the printed kernel is not of these equations")
def test_the_share_of_a_red_line_is_counted_over_the_worlds_of_the_engine(folder):
    with visiting_live(folder) as visit:
        visit.run(f"TT.set({{ table: '1', lines: TT.linesFrom('{LINE}') }})")
        visit.run("TT.setOwn([{ lever: 'us_dealer_rules', month: '2023-01', place: '', value: 0.4 }], 'push')")
        visit.wait(f"TT.frame && TT.frame.count === {DRAWS}")
        share, below = visit.run(
            f"""() => [TT.frame.held["{LINE}"],
            TT.yoursOf("homicides").q.map((row) => row[2030 - TT.frame.first] <= 30000)]"""
        )
        levels = (0.05, 0.25, 0.5, 0.75, 0.95)
        assert 0 <= share <= 1
        assert all(share >= level - 1 / DRAWS for level, holds in zip(levels, below, strict=True) if holds)
        assert all(share <= level + 1 / DRAWS for level, holds in zip(levels, below, strict=True) if not holds)
