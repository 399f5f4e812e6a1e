"""What the form does without a network: nothing typed is lost, everything is sent once."""
import base64

from browser import PageFault

# A PNG of three by two dots.
PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFlEcHbAAAAFklEQVR4nGP4zwAC/8EIxPj/v6GhAQBB1wd7"
                           "SG4DMwAAAABJRU5ErkJggg==")
LOST = "没有网络时写的：请在滩口步道补装两盏路灯。"
TYPED = "只写了一半：希望把滩口步道的"

LEFT_BEHIND = """async () => {
  const open = indexedDB.open("minsheng", 1);
  const base = await new Promise((done) => { open.onsuccess = () => done(open.result); });
  const found = [];
  for (const name of ["draft", "leaving"]) {
    const all = base.transaction(name).objectStore(name).getAll();
    found.push(...await new Promise((done) => { all.onsuccess = () => done(all.result); }));
  }
  base.close();
  for (const key of await caches.keys())
    for (const request of await (await caches.open(key)).keys()) {
      const text = await (await caches.match(request)).text();
      if (text.includes("滩口步道")) found.push(request.url);
    }
  return JSON.stringify(found);
}"""


class Offline:
    """A resident whose network comes and goes."""

    def __init__(self, visitor, words, unit):
        self.visitor, self.words, self.unit = visitor, words, unit

    def steps(self, step):
        step("the form's page opens without a network", self.open_without, visitor=self.visitor)
        needs = ["the form's page opens without a network"]
        step("what is half written is there after the page was closed", self.half_written, needs,
             self.visitor)
        step("what is sent without a network is kept and said to be", self.queue, needs,
             self.visitor)
        step("it is sent once the network is back, once, and nothing stays", self.leave,
             ["what is sent without a network is kept and said to be"], self.visitor)
        step("sent with a network, nothing stays on the device", self.sent, needs, self.visitor)
        step("a unit's form opens without a network, and is gone after signing out",
             self.unit_form, needs, self.visitor)

    def ready(self):
        """The script has started and the form's page is kept."""
        self.visitor.page.wait_for_selector("form[data-ready][data-kept]")

    def cut(self, is_cut):
        self.visitor.context.set_offline(is_cut)

    def body(self):
        return self.visitor.page.get_by_label(self.words("suggest.body.label"))

    def fill(self, text):
        page = self.visitor.page
        self.body().fill(text)
        page.get_by_label(self.words("suggest.place.label")).select_option(index=2)

    def said(self, key):
        page = self.visitor.page
        page.get_by_text(self.words(key)).wait_for()

    def press(self):
        self.visitor.page.get_by_role("button", name=self.words("suggest.submit.button")).click()

    def open_without(self):
        self.visitor.open("/suggest")
        self.ready()
        self.cut(True)
        try:
            self.visitor.page.reload()
            assert self.body().is_visible()
            self.visitor.page.wait_for_selector("form[data-draft]")
        finally:
            self.cut(False)

    def half_written(self):
        page = self.visitor.open("/suggest")
        self.ready()
        self.fill(TYPED)
        page.set_input_files("input[type=file]", {"name": "a.png", "mimeType": "image/png",
                                                  "buffer": PICTURE})
        page.wait_for_timeout(300)
        self.cut(True)
        try:
            page.reload()
            self.said("suggest.draft.restored")
            assert self.body().input_value() == TYPED, self.body().input_value()
            assert page.locator("input[type=file]").evaluate("e => e.files.length") == 1
        finally:
            self.cut(False)
        self.visitor.page.reload()
        self.said("suggest.draft.restored")
        page.get_by_role("button", name=self.words("suggest.draft.clear")).click()
        page.wait_for_timeout(300)
        assert self.body().input_value() == ""
        self.clean()

    def queue(self):
        page = self.visitor.open("/suggest")
        self.ready()
        self.fill(LOST)
        page.set_input_files("input[type=file]", {"name": "a.png", "mimeType": "image/png",
                                                  "buffer": PICTURE})
        self.cut(True)
        self.press()
        self.said("suggest.draft.queued")
        assert self.body().input_value() == "", "the form is not free for the next one"

    def leave(self):
        page = self.visitor.page
        before = self.count()
        self.cut(False)
        self.said("suggest.draft.sent")
        link = page.get_by_role("link", name=self.words("suggest.draft.see"))
        address = link.get_attribute("href")
        # A second attempt, as after a shaky moment, finds nothing left to send.
        page.evaluate("dispatchEvent(new Event('online'))")
        page.wait_for_timeout(500)
        assert self.count() == before + 1, f"{self.count()} after {before}"
        link.click()
        page.wait_for_load_state("load")
        assert LOST in page.locator("main").inner_text(), address
        assert page.locator(".files img").evaluate("e => e.complete && e.naturalWidth") == 3
        self.visitor.check()
        self.visitor.open("/suggest")
        self.ready()
        self.clean()

    def sent(self):
        page = self.visitor.open("/suggest")
        self.ready()
        self.fill(TYPED)
        self.press()
        page.wait_for_url("**/track/*")
        self.visitor.check()
        self.visitor.open("/suggest")
        self.ready()
        assert self.body().input_value() == ""
        self.clean()

    def unit_form(self):
        page = self.visitor.open("/console/sign-in")
        page.get_by_label(self.words("sign-in.login.label")).fill(self.unit[0])
        page.get_by_label(self.words("sign-in.password.label")).fill(self.unit[1])
        page.locator("main form button").click()
        page.wait_for_url("**/console")
        self.visitor.open("/console/unit/new")
        self.ready()
        self.visitor.check()
        self.cut(True)
        try:
            page.reload()
            assert self.body().is_visible()
        finally:
            self.cut(False)
        page.reload()
        page.locator("details.account summary").click()
        page.get_by_role("button", name=self.words("components.console.sign-out")).click()
        page.wait_for_load_state("load")
        kept = page.evaluate("async () => await caches.match('/console/unit/new') !== undefined")
        assert not kept, "the page names who was signed in, and is still kept"

    def clean(self):
        left = self.visitor.page.evaluate(LEFT_BEHIND)
        if left != "[]":
            raise PageFault(f"left on the device: {left}")

    def count(self):
        """How many suggestions there are, from the open data."""
        answer = self.visitor.context.request.get("/api/v1/suggestions/channels")
        return sum(one["total"] for one in answer.json()["channels"])
