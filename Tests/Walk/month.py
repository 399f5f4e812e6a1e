"""A month that is typed while the network, the session or the page comes and goes."""
import contextlib

ROOM = "/console/delivery/livelihood/2023/4/months/2023-05"
STEP = "没有网络时写的：六月上旬给云泉路停车场装道闸。"
OTHER = "别的电脑上写的：先把标线画完。"

DRAFTS = """async () => {
  const open = indexedDB.open("minsheng", 1);
  const base = await new Promise((done) => { open.onsuccess = () => done(open.result); });
  const all = base.transaction("draft").objectStore("draft").getAll();
  const found = await new Promise((done) => { all.onsuccess = () => done(all.result); });
  base.close();
  return found.filter((one) => one.account).length;
}"""

AGE = """async () => {
  const open = indexedDB.open("minsheng", 1);
  const base = await new Promise((done) => { open.onsuccess = () => done(open.result); });
  const change = base.transaction("draft", "readwrite");
  const all = change.objectStore("draft").getAll();
  all.onsuccess = () => all.result.forEach((one) =>
    change.objectStore("draft").put({ ...one, at: Date.now() - 31 * 86400000 }));
  await new Promise((done) => { change.oncomplete = done; });
  base.close();
}"""


class Month:
    """The clerk of a unit, on a train."""

    def __init__(self, walk):
        self.walk, self.words = walk, walk.words
        self.clerk = walk.visitor(width=390, height=844)
        self.office = walk.visitor(width=1280, height=900)

    def steps(self, step):
        step("what is typed of a month is offered after the page was closed", self.closed,
             visitor=self.clerk)
        needs = ["what is typed of a month is offered after the page was closed"]
        step("a month sent without a network stays, and is sent once when asked again",
             self.offline, needs, self.clerk)
        step("a month whose answer was lost is not sent twice", self.lost, needs, self.clerk)
        step("what stands and what is kept are shown side by side", self.changed, needs,
             self.clerk)
        step("a month survives the end of the session", self.expired, needs, self.clerk)
        step("after thirty days, and after signing out, nothing is kept", self.cleared, needs,
             self.clerk)

    def end(self):
        self.clerk.close()
        self.office.close()

    def enter(self, visitor):
        page = visitor.open("/console/sign-in")
        page.get_by_label(self.words("sign-in.login.label")).fill("reporter")
        page.get_by_label(self.words("sign-in.password.label")).fill(
            self.walk.accounts()["reporter"])
        page.locator("main form button").click()
        page.wait_for_url("**/console")

    def open(self):
        page = self.clerk.open(ROOM)
        page.wait_for_selector("form[data-ready][data-kept]")
        return page

    def next(self, page=None):
        return (page or self.clerk.page).locator("[name=next]")

    def say(self, key):
        self.clerk.page.get_by_text(self.words(key)).wait_for()

    def press(self, key):
        self.clerk.page.get_by_role("button", name=self.words(key), exact=True).click()

    def type(self, text):
        self.next().fill(text)
        self.clerk.page.wait_for_timeout(300)

    def drafts(self):
        return self.clerk.page.evaluate(DRAFTS)

    @contextlib.contextmanager
    def cut(self):
        self.clerk.context.set_offline(True)
        try:
            yield
        finally:
            self.clerk.context.set_offline(False)

    def version(self):
        return int(self.clerk.page.locator("form[data-draft=month]").get_attribute("data-version"))

    def closed(self):
        self.enter(self.clerk)
        self.open()
        self.clerk.check()
        before = self.next().input_value()
        self.type(STEP)
        page = self.open()
        page.locator("[data-draft-say] table").wait_for()
        self.clerk.check()
        assert self.next().input_value() == before, "it is taken before anybody said so"
        assert STEP in page.locator("[data-draft-say]").inner_text()
        self.press("delivery.kept-drop")
        page.wait_for_timeout(300)
        assert self.drafts() == 0

    def offline(self):
        page = self.open()
        before = self.version()
        self.type(STEP)
        with self.cut():
            self.press("delivery.draft-button")
            self.say("delivery.kept-offline")
            assert self.next().input_value() == STEP
            page.reload()
            page.locator("[data-draft-say] table").wait_for()
            self.press("delivery.kept-take")
            assert self.next().input_value() == STEP
        page.evaluate("dispatchEvent(new Event('online'))")
        page.wait_for_timeout(500)
        assert page.url.endswith(ROOM), "it was sent before anybody asked"
        self.press("delivery.draft-button")
        page.wait_for_url("**?done=draft")
        page.wait_for_selector("form[data-ready]")
        assert self.next().input_value() == STEP
        assert self.version() == before + 1, self.version()
        assert self.drafts() == 0

    def lost(self):
        page = self.open()
        before = self.version()
        self.type(STEP + "（二）")
        page.route("**" + ROOM, self.lose)
        self.press("delivery.draft-button")
        self.say("delivery.kept-unsure")
        page.unroute("**" + ROOM)
        with page.expect_navigation():
            self.press("delivery.draft-button")
        page.wait_for_selector("form[data-ready]")
        assert self.version() == before + 1, f"{self.version()} after {before}"
        assert self.next().input_value() == STEP + "（二）"
        assert self.drafts() == 0

    @staticmethod
    def lose(route):
        """Lets a form reach the server, and nothing come back."""
        if route.request.method == "POST":
            route.fetch(max_redirects=0)
            route.abort()
        else:
            route.continue_()

    def changed(self):
        self.open()
        self.type(STEP + "（三）")
        # Another browser of the same account saves something else meanwhile.
        self.enter(self.office)
        other = self.office.open(ROOM)
        other.wait_for_selector("form[data-ready]")
        self.next(other).fill(OTHER)
        other.get_by_role("button", name=self.words("delivery.draft-button"), exact=True).click()
        other.wait_for_url("**?done=draft")
        # Who sends all the same is told what stands, with nothing lost.
        page = self.clerk.page
        with self.clerk.expecting(409), page.expect_navigation():
            self.press("delivery.draft-button")
        shown = page.locator("main").inner_text()
        assert OTHER in shown, "what stands is not shown"
        assert self.next().input_value() == STEP + "（三）"
        self.clerk.check()
        # So is who comes back later.
        page = self.open()
        page.locator("[data-draft-say] table").wait_for()
        shown = page.locator("[data-draft-say]").inner_text()
        assert OTHER in shown and STEP + "（三）" in shown, shown
        self.clerk.check()
        self.press("delivery.kept-drop")
        page.wait_for_timeout(300)
        assert self.next().input_value() == OTHER

    def expired(self):
        page = self.open()
        self.type(STEP)
        self.clerk.context.clear_cookies()
        self.clerk.expected = {401}
        self.press("delivery.draft-button")
        self.say("delivery.kept-signed-out")
        self.clerk.expected = set()
        page.get_by_role("link", name=self.words("delivery.kept-sign-in")).click()
        page.wait_for_url("**/console/sign-in*")
        self.enter(self.clerk)
        page = self.open()
        self.press("delivery.kept-take")
        assert self.next().input_value() == STEP

    def cleared(self):
        page = self.open()
        page.locator("[data-draft-say] table").wait_for()
        assert self.drafts() == 1
        page.evaluate(AGE)
        page = self.open()
        assert self.drafts() == 0
        assert page.locator("[data-draft-say]").is_hidden()
        self.type(STEP)
        assert self.drafts() == 1
        page.locator("details.account summary").click()
        with page.expect_navigation():
            page.get_by_role("button", name=self.words("components.console.sign-out")).click()
        page.wait_for_timeout(500)
        assert self.drafts() == 0
        kept = page.evaluate("async (path) => await caches.match(path) !== undefined", ROOM)
        assert not kept, "the page names who was signed in, and is still kept"
