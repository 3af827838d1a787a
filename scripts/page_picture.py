"""`python scripts/page_picture.py`: the README's picture of the page, taken in Chromium with a lever moved."""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from twotrack.policy.files import load_scenario
from twotrack.report.payload.assemble import outlines, payload_of
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.results.summary import summarize
from twotrack.runs.run import run_in
from twotrack.web.page import page_text
from twotrack.web.run_page import shipped_engine
from twotrack.web.shipped import shipped_stories

PICTURE = Path(__file__).parents[1] / "docs" / "images" / "page.jpg"
WIDTH, HEIGHT, QUALITY = 1280, 760, 58
# Bound of the ban, and more firearms stopped on both sides: what moves homicides without a word on arrests.
MOVED = {"us_assault_weapons_ban": 1.0, "us_southbound_interdiction": 0.2, "mx_arms_seizures": 2.0}


def main() -> int:
    """Write the picture."""
    stories = shipped_stories()
    if stories is None:
        sys.stderr.write("the shipped stories are of other tables or equations: run `make ship` first\n")
        return 1
    experiment = shipped_experiment()
    result = run_in(experiment, load_scenario("status-quo"), 8, 1)
    payload = payload_of(experiment, summarize(result), outlines(experiment, result))
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        path.write_text(page_text(payload, [stories], "en", shipped_engine()), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(path.as_uri())
        move(page)
        page.screenshot(path=PICTURE, type="jpeg", quality=QUALITY)
        browser.close()
    return 0


def move(page: Page) -> None:
    """Move the levers, and wait for all worlds."""
    settings = [{"lever": name, "month": "2023-01", "place": "", "value": value} for name, value in MOVED.items()]
    page.evaluate("(own) => TT.setOwn(own, 'push')", settings)
    while not page.evaluate("TT.frame && TT.frame.count === TT.data.engine.draws"):
        page.wait_for_timeout(50)
    page.wait_for_timeout(500)


if __name__ == "__main__":
    sys.exit(main())
