"""Pages for the tests in a browser, and what drives it."""

import shutil
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


class Visit:
    """A page open in the browser, and what it complained of."""

    def __init__(self, page):
        self.page, self.faults, self.requests = page, [], []
        page.on("console", lambda message: message.type in ("error", "warning") and self.faults.append(message.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

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


@contextmanager
def visiting_address(address):
    """The page of a server."""
    opened = browser().new_context(viewport={"width": 1400, "height": 900})
    try:
        visit = Visit(opened.new_page())
        visit.page.goto(address)
        yield visit.settled()
    finally:
        opened.close()


@contextmanager
def visiting_live(folder, link="", **context):
    """The page with levers, opened from the disk without a network."""
    path = folder / "live.html"
    if not path.exists():
        path.write_text(live_page(), encoding="utf-8")
    opened = browser().new_context(**({"viewport": {"width": 1400, "height": 900}, "offline": True} | context))
    opened.add_init_script(RECORDED)
    try:
        visit = Visit(opened.new_page())
        visit.page.goto(path.as_uri() + link)
        yield visit.settled()
    finally:
        opened.close()


@contextmanager
def visiting_page(folder, name, text, link="", **context):
    """A page of this text, opened from the disk without a network."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    opened = browser().new_context(**({"viewport": {"width": 1400, "height": 900}, "offline": True} | context))
    try:
        visit = Visit(opened.new_page())
        visit.page.goto(path.as_uri() + link)
        # Without scripts no frame is ever asked for.
        yield visit.settled() if context.get("java_script_enabled", True) else visit
    finally:
        opened.close()


@contextmanager
def visiting(folder, *, language="en", width=1400, height=900, own=False, link="", letters=16, **context):
    """The page opened from the disk without a network."""
    path = folder / f"{language}-{own}.html"
    if not path.exists():
        path.write_text(page_of_run(language, "health-first" if own else "as-it-happened", own=own), encoding="utf-8")
    opened = browser(letters).new_context(viewport={"width": width, "height": height}, offline=True, **context)
    try:
        visit = Visit(opened.new_page())
        visit.page.goto(path.as_uri() + link)
        # Without scripts no frame is ever asked for.
        yield visit.settled() if context.get("java_script_enabled", True) else visit
    finally:
        opened.close()
