"""The page under the hand, measured: `python bench/page.py` (in Chromium) and `python bench/page.py --visitors 50`.

The first prints a table of times from a press of a key on a slider to the paint of what it set: the slider itself
(Event Timing), the frame of the first worlds and that of all (marks of the page), and the longest task of the main
thread; at full speed and with the main thread throttled four times (the browser does not throttle workers). The second
lets visitors of `twotrack serve` drag at once, for a minute, and prints how long their first frames took.
"""

import argparse
import asyncio
import json
import random
import shutil
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from twotrack.policy.files import load_scenario
from twotrack.report.payload.assemble import outlines, payload_of
from twotrack.report.payload.models import Payload
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.results.summary import summarize
from twotrack.runs.run import run_in
from twotrack.web.page import page_text
from twotrack.web.run_page import shipped_engine
from twotrack.web.server.desk import Desk
from twotrack.web.server.serve import Address, make_site, server_of
from twotrack.web.server.worlds import Worlds
from twotrack.web.shipped import SHIPPED, ShippedStories
from twotrack.web.stories import StorySet

PRESSES, GAP_MS = 60, 120
WATCH = """window.seen = { events: [], tasks: [] };
new PerformanceObserver((list) => list.getEntries().forEach((one) =>
  one.name === "keydown" && seen.events.push(one.duration)))
  .observe({ type: "event", durationThreshold: 16, buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((one) => seen.tasks.push(one.duration)))
  .observe({ type: "longtask", buffered: true });"""


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visitors", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=60.0)
    asked = parser.parse_args()
    payload, stories = page_payload(), ShippedStories.model_validate_json(SHIPPED.read_bytes()).stories
    if asked.visitors:
        measure_server(payload, stories, asked.visitors, asked.seconds)
    else:
        measure_page(page_text(payload, [stories], "en", shipped_engine()))


def page_payload() -> Payload:
    """Payload of a small run: what the page says around its graphs."""
    experiment = shipped_experiment()
    result = run_in(experiment, load_scenario("status-quo"), 8, 1)
    return payload_of(experiment, summarize(result), outlines(experiment, result))


def percentile(values: list[float], share: float) -> float:
    """Value below which a share of the values lies; not a number where there are none."""
    return sorted(values)[min(int(share * len(values)), len(values) - 1)] if values else float("nan")


def measure_page(text: str) -> None:
    """Print the table of the page."""
    from playwright.sync_api import sync_playwright

    print(f"page of {len(text.encode()) / 1e6:.2f} MB, {PRESSES} presses of a key, one each {GAP_MS} ms\n")
    print("| main thread | slider repainted, p95 | first worlds, p50 / p95 | all worlds, p50 / p95 | longest task |")
    print("|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        path.write_text(text, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for rate in (1, 4):
            print(row_of(browser, path, rate))
        browser.close()


def row_of(browser: Any, path: Path, rate: int) -> str:
    """One row: the page with its main thread throttled this many times."""
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.add_init_script(WATCH)
    page.goto(path.as_uri())
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    slider = page.locator('[data-slider="us_dealer_rules"]')
    slider.focus()
    page.keyboard.press("PageUp")
    settle(page)
    page.evaluate("performance.clearMeasures(); seen.events.length = 0; seen.tasks.length = 0")
    for at in range(PRESSES):
        page.keyboard.press("ArrowRight" if at % 20 < 10 else "ArrowLeft")
        page.wait_for_timeout(GAP_MS)
    for at in range(10):
        page.keyboard.press("ArrowRight" if at % 2 else "ArrowLeft")
        settle(page)
    seen = page.evaluate(
        "({ ...seen, frames: performance.getEntriesByType('measure').map((m) => [m.name, m.duration]) })"
    )
    counts = sorted({name for name, _ in seen["frames"]}, key=lambda name: int(name.split()[0]))
    first, whole = ([ms for name, ms in seen["frames"] if name == counts[at]] for at in (0, -1))
    page.close()
    told = [percentile(seen["events"], 0.95) if seen["events"] else 16.0]
    pairs = [f"{percentile(v, 0.5):.0f} / {percentile(v, 0.95):.0f}" for v in (first, whole)]
    longest = max(seen["tasks"], default=0.0)
    return (
        f"| {rate} × slower | {told[0]:.0f} | {pairs[0]} | {pairs[1]} | {f'{longest:.0f}' if longest else 'below 50'} |"
    )


def settle(page: Any) -> None:
    """Wait until the page has the frame of all worlds for the levers as they are."""
    ready = "TT.frame && TT.frame.settings === TT.state.own || TT.frame && TT.frame.count === TT.data.engine.draws"
    for _ in range(400):
        if page.evaluate(ready):
            break
        page.wait_for_timeout(25)
    page.wait_for_timeout(250)


def measure_server(payload: Payload, stories: StorySet, visitors: int, seconds: float) -> None:
    """Print how long first frames took while all visitors drag."""
    worlds = Worlds(shipped_experiment(), 200, 1)
    desk, port = Desk(), 8797
    server = server_of(make_site(payload, stories, worlds, "en", Address(port)), desk)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    found = asyncio.run(drag_together(port, visitors, seconds))
    server.should_exit = True
    thread.join()
    desk.close()
    firsts = [ms for ms, _ in found if ms is not None]
    print(f"{visitors} visitors, {seconds:.0f} s: {len(firsts)} first frames, p50 {percentile(firsts, 0.5):.0f} ms,")
    print(f"p95 {percentile(firsts, 0.95):.0f} ms; whole answers {sum(whole for _, whole in found)};")
    print(f"told to come again (503) {sum(ms is None for ms, _ in found)}")


async def drag_together(port: int, visitors: int, seconds: float) -> list[tuple[float | None, bool]]:
    """Time to the first frame of each request in milliseconds (None: told to come again), and whether it was whole."""
    end = time.monotonic() + seconds
    dice = [random.Random(at) for at in range(visitors)]  # noqa: S311  # a seed, not a secret
    every = await asyncio.gather(*(drag(port, end, rng) for rng in dice))
    return [one for visitor in every for one in visitor]


async def drag(port: int, end: float, rng: random.Random) -> list[tuple[float | None, bool]]:
    """Requests of one visitor: a new level about every half second, the one before closed after its first frame."""
    found: list[tuple[float | None, bool]] = []
    await asyncio.sleep(rng.random())
    while time.monotonic() < end:
        found.append(await ask(port, round(rng.random(), 3), rng))
        await asyncio.sleep(rng.uniform(0.05, 0.4))
    return found


async def ask(port: int, level: float, rng: random.Random) -> tuple[float | None, bool]:
    """One request; of ten, one is let go on to its last frame."""
    setting = {"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": level}
    body, host = json.dumps({"settings": [setting]}).encode(), f"127.0.0.1:{port}"
    start = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    head = f"POST /run HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Type: application/json\r\n"
    writer.write(f"{head}Connection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    status = await reader.readline()
    if b"503" in status:
        writer.close()
        return None, False
    if b"200" not in status:
        raise RuntimeError(status)
    await reader.readuntil(b'"count":')
    took, whole = 1000 * (time.monotonic() - start), rng.random() < 0.1
    if whole:
        await reader.read(-1)
    writer.close()
    return took, whole


if __name__ == "__main__":
    main()
