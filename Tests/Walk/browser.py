"""A browser that watches: every page it opens must be quiet, at home, readable and in its frame."""
import contextlib
import os
import shutil
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import sync_playwright

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
                                               "best-practice"]}}
LANGUAGES = {"zh": "zh-Hans", "en": "en"}


class PageFault(AssertionError):
    """Something a page must not do; says which page."""


def chromium():
    """The system's browser; MINSHENG_CHROMIUM names another."""
    names = (os.environ.get("MINSHENG_CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    for name in filter(None, names):
        if found := shutil.which(name):
            return found
    raise SystemExit("no Chromium here: install it, or set MINSHENG_CHROMIUM")


@contextlib.contextmanager
def browser():
    """One browser process; as root it cannot have a sandbox."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        running = playwright.chromium.launch(executable_path=chromium(), args=arguments)
        try:
            yield running
        finally:
            running.close()


class Visitor:
    """Somebody with a browser of their own: cookies, a size of screen, a language."""

    def __init__(self, running, address, width=1280, height=900, language="zh"):
        self.address, self.language, self.width = address, language, width
        self.context = running.new_context(
            viewport={"width": width, "height": height}, base_url=address,
            locale="zh-CN" if language == "zh" else "en-GB", timezone_id="Asia/Shanghai",
            accept_downloads=True, reduced_motion="reduce")
        self.context.set_default_timeout(15_000)
        self.page = self.context.new_page()
        self.faults, self.expected = [], set()
        self.page.on("console", lambda message: self.noticed(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        self.page.on("request", self.requested)
        self.page.on("response", self.answered)
        self.axe = Axe()

    def noticed(self, text):
        # The browser itself notes an answer of 4xx; whether that was right, `answered` knows.
        if "Failed to load resource" not in text:
            self.faults.append(text)

    def requested(self, request):
        url = urlsplit(request.url)
        if url.scheme in ("http", "https", "ws", "wss") and \
                f"{url.scheme}://{url.netloc}" != self.address:
            self.faults.append(f"request to another host: {url.netloc}")

    def answered(self, response):
        if response.status >= 400 and response.status not in self.expected:
            self.faults.append(f"{response.status} for {urlsplit(response.url).path}")
        if response.request.is_navigation_request():
            self.status, self.headers = response.status, response.headers

    def open(self, path, status=200):
        """Goes to an address of ours and expects a status."""
        with self.expecting(status):
            self.page.goto(path)
        if self.status != status:
            # Told here, and not once more by the next page.
            self.faults = []
            raise PageFault(f"{path}: {self.status} instead of {status}")
        return self.page

    def settle(self, seconds=10):
        """Waits until a form is kept on the device, or whoever comes next is asked for its page."""
        with contextlib.suppress(PlaywrightTimeout):
            if self.page.locator("form[data-draft]").count():
                self.page.wait_for_selector("form[data-kept]", state="attached",
                                            timeout=seconds * 1000)

    @contextlib.contextmanager
    def expecting(self, status):
        """What is done inside may be answered with this status."""
        self.expected = {status} if status >= 400 else set()
        yield
        self.page.wait_for_load_state("load")
        self.expected = set()

    def check(self, axe=True):
        """Everything a page must be, wherever one came from. Raises with all faults at once."""
        page, faults = self.page, self.faults
        self.faults = []
        if not page.title().strip():
            faults.append("no title")
        headings = page.locator("h1").count()
        if headings != 1:
            faults.append(f"{headings} h1")
        lang = page.locator("html").get_attribute("lang")
        if lang != LANGUAGES[self.language]:
            faults.append(f"lang is {lang}")
        if "content-security-policy" not in self.headers:
            faults.append("no Content-Security-Policy")
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wide > 0:
            faults.append(f"{wide} px wider than the screen of {self.width}")
        if axe:
            found = self.axe.run(page, options=RULES).response["violations"]
            for violation in found:
                node = violation["nodes"][0]
                faults.append(f"axe {violation['id']}: {violation['help']}: {node['html'][:200]}")
        if faults:
            where = urlsplit(page.url)
            raise PageFault(f"{where.path}{'?' + where.query if where.query else ''}: "
                            + "; ".join(faults))

    def close(self):
        self.context.close()
