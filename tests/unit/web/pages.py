"""Pages for the tests in a browser, and what drives it."""

import shutil
from collections import defaultdict
from contextlib import contextmanager
from functools import lru_cache

from made_up_run import experiment, made_up_page_payload, made_up_set, made_up_stories

from twotrack.web.live import live_engine
from twotrack.web.page import page_text

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARMS = "0:arms-for-inspections"
WIDTHS = (1400, 1000, 400, 320)


@lru_cache(maxsize=4)
def page_of_run(language="en", name="as-it-happened", *, own=False):
    """The page of a made-up run; with `own`, of one with worlds of its own beside the stories."""
    sets = [made_up_stories(), made_up_set("status-quo", name)] if own else [made_up_stories()]
    return page_text(made_up_page_payload(name), sets, language)


@lru_cache(maxsize=1)
def live_page():
    """The page of a made-up run, its levers live over the worlds of real runs."""
    return page_text(made_up_page_payload(), [made_up_stories()], "en", live_engine(experiment()))


@lru_cache(maxsize=1)
def _playwright():
    from playwright.sync_api import sync_playwright

    return sync_playwright().start()


@lru_cache(maxsize=2)
def browser(letters=16):
    """A browser whose reader has chosen letters of so many pixels."""
    arguments = ["--no-sandbox", f"--blink-settings=defaultFontSize={letters}"]
    return _playwright().chromium.launch(executable_path=CHROMIUM, args=arguments)


def close():
    if _playwright.cache_info().currsize:
        _playwright().stop()
        browser.cache_clear()
        _playwright.cache_clear()
        _WINDOWS.clear()


def rules_broken(page):
    """Rules of WCAG 2.2, levels A and AA, that a page breaks, each with the first element that does."""
    from axe_playwright_python.sync_playwright import Axe

    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    # Of the rules that are kept no element need be told.
    options = {"runOnly": {"type": "tag", "values": tags}, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found]


class Visit:
    """A page open in the browser, and what it complained of."""

    def __init__(self, page):
        self.page, self.faults, self.requests = page, [], []
        self.heard = {
            "console": lambda message: message.type in ("error", "warning") and self.faults.append(message.text),
            "pageerror": lambda error: self.faults.append(str(error)),
            "request": lambda request: self.requests.append(request.url),
        }
        for event, hear in self.heard.items():
            page.on(event, hear)

    def end(self):
        """Leave the page as a window that was just opened: nothing loaded, heard, emulated or pointed at."""
        for event, hear in self.heard.items():
            self.page.remove_listener(event, hear)
        self.page.goto("about:blank")
        self.page.emulate_media(media="null")
        self.page.mouse.move(0, 0)

    def click(self, query):
        self.page.locator(query).first.click()

    def story(self, name):
        self.click(f'[data-story="{name}"]')

    def text(self, query):
        return self.page.locator(query).first.inner_text()

    def run(self, script, *values):
        return self.page.evaluate(script, *values)

    def wait(self, script):
        """Wait until a script is true; the page's policy lets the browser's own waiting evaluate nothing."""
        for _ in range(400):
            if self.run(script):
                return
            self.page.wait_for_timeout(25)
        raise AssertionError(script)

    @property
    def hash(self):
        return self.run("location.hash")

    def settled(self):
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return self


# What a worker posts, by request and number of worlds.
RECORDED = """window.posted = []; const Plain = window.Worker; window.Worker = class extends Plain {
constructor(url) { super(url); this.addEventListener("message", ({ data }) =>
posted.push([data.id, data.count])); } };"""
# Windows that nobody looks into, by the browser and what was asked of them. To open one takes Chromium twice as long as
# to load the page, so the next visit goes through it: the page keeps nothing in the browser.
_WINDOWS = defaultdict(list)


@contextmanager
def visiting_address(address, width=1400, height=900, letters=16, script="", **context):
    """What stands at an address, in a window of this size with this context; a script may run before it."""
    key = (letters, script, *sorted(context.items()))
    if _WINDOWS[key]:
        page = _WINDOWS[key].pop()
        page.set_viewport_size({"width": width, "height": height})
    else:
        opened = browser(letters).new_context(viewport={"width": width, "height": height}, **context)
        if script:
            opened.add_init_script(script)
        page = opened.new_page()
    visit = Visit(page)
    try:
        page.goto(address)
        # Without scripts no frame is ever asked for.
        yield visit.settled() if context.get("java_script_enabled", True) else visit
    except BaseException:
        page.context.close()
        raise
    visit.end()
    _WINDOWS[key].append(page)


def visiting_live(folder, link="", **how):
    """The page with levers, opened from the disk without a network."""
    path = folder / "live.html"
    if not path.exists():
        path.write_text(live_page(), encoding="utf-8")
    return visiting_address(path.as_uri() + link, script=RECORDED, offline=True, **how)


def visiting_page(folder, name, text, link="", **how):
    """A page of this text, opened from the disk without a network."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return visiting_address(path.as_uri() + link, offline=True, **how)


def visiting(folder, *, language="en", own=False, link="", **how):
    """The page opened from the disk without a network."""
    path = folder / f"{language}-{own}.html"
    if not path.exists():
        path.write_text(page_of_run(language, "health-first" if own else "as-it-happened", own=own), encoding="utf-8")
    return visiting_address(path.as_uri() + link, offline=True, **how)
