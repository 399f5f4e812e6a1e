"""Supervision: a problem from its finding to its closing, and a visit written without a network."""
import re

FOUND = "示例：滩口步道二十米栏杆松动（走查）"
SEEN = "没有网络时记的：步道晚上没有灯，走路看不见。"
PEOPLE = ["deputy", "bureau", "convener"]


class Supervision:
    """A deputy of a group, the bureau that answers, and whoever leads."""

    def __init__(self, walk):
        self.walk, self.words = walk, walk.words
        self.desks = {}
        self.case = None

    def steps(self, step):
        desk = self.desks
        for name in PEOPLE:
            desk[name] = self.walk.visitor(width=390, height=844)
        step("a deputy raises a problem", self.raise_it, visitor=desk["deputy"])
        needs = ["a deputy raises a problem"]
        step("the unit takes it and answers", self.answer, needs, desk["bureau"])
        needs = ["the unit takes it and answers"]
        step("the group verifies and closes it", self.close_it, needs, desk["deputy"])
        step("the project's page tells what became of it", self.published,
             ["the group verifies and closes it"], desk["bureau"])
        step("what is seen without a network arrives once", self.offline, visitor=desk["deputy"])

    def end(self):
        for visitor in self.desks.values():
            visitor.close()

    def enter(self, name):
        """The desk of somebody, signed in."""
        visitor = self.desks[name]
        page = visitor.open("/console")
        if "/sign-in" in page.url:
            page.get_by_label(self.words("sign-in.login.label")).fill(name)
            page.get_by_label(self.words("sign-in.password.label")).fill(
                self.walk.accounts()[name])
            page.locator("main form button").click()
            page.wait_for_url("**/console")
        return visitor, page

    def press(self, visitor, key, status=200):
        page = visitor.page
        with visitor.expecting(status), page.expect_navigation():
            page.get_by_role("button", name=self.words(key), exact=True).first.click()
        visitor.check()

    def choose(self, page, beginning):
        """Chooses the project whose option begins so."""
        field = page.locator("[name=project]")
        names = field.locator("option").all_inner_texts()
        field.select_option(label=next(one for one in names if one.startswith(beginning)))

    def raise_it(self):
        visitor, page = self.enter("deputy")
        visitor.open("/console/cases/new")
        visitor.check()
        self.choose(page, "2022 · 7 · ")
        page.locator("[name=body]").fill("手推即晃，请加固。")
        self.press(visitor, "case.new.button", 422)
        assert page.locator("[name=body]").input_value() == "手推即晃，请加固。"
        page.locator("[name=category][value=quality]").check(force=True)
        page.locator("[name=severity][value=serious]").check(force=True)
        page.locator("[name=title]").fill(FOUND)
        page.locator("[name=owner]").select_option(label="区城市管理局")
        self.press(visitor, "case.new.button")
        self.case = re.search(r"/console/cases/\d+", page.url).group(0)

    def answer(self):
        visitor, page = self.enter("bureau")
        assert FOUND in page.locator("main").inner_text(), "it is not in the unit's inbox"
        visitor.open(self.case)
        visitor.check()
        page.locator("#accept [name=words]").fill("三日内加固。")
        self.press(visitor, "case.button.accept")
        page.locator("#reply [name=result][value=a]").check(force=True)
        page.locator("#reply [name=words]").fill("已全部加固。")
        self.press(visitor, "case.button.reply")

    def close_it(self):
        visitor, page = self.enter("deputy")
        visitor.open(self.case)
        page.locator("#verify [name=words]").fill("到现场推过，稳了。")
        self.press(visitor, "case.button.verify")
        page.locator("#close [name=words]").fill("电话13800138000")
        self.press(visitor, "case.button.close", 422)
        page.locator("#close [name=words]").fill("栏杆已经加固。")
        self.press(visitor, "case.button.close")
        assert self.words("case.state.closed") in page.locator("main").inner_text()

    def published(self):
        visitor = self.desks["bureau"]
        visitor.open("/projects/2022/7")
        visitor.check()
        shown = visitor.page.locator("main").inner_text()
        assert FOUND in shown and "栏杆已经加固。" in shown

    def offline(self):
        visitor, page = self.enter("deputy")
        visitor.open("/console/visits")
        before = page.locator("main tbody tr").count()
        visitor.open("/console/visits/word")
        page.wait_for_selector("form[data-ready][data-kept]")
        visitor.check()
        visitor.context.set_offline(True)
        try:
            page.reload()
            self.choose(page, "2022 · 3 · ")
            page.locator("[name=words]").fill(SEEN)
            page.locator("[name=source][value=seen]").check(force=True)
            page.locator("[name=category][value=effect]").check(force=True)
            page.get_by_role("button", name=self.words("supervision.word.button"),
                             exact=True).click()
            page.get_by_text(self.words("suggest.draft.queued")).wait_for()
        finally:
            visitor.context.set_offline(False)
        page.get_by_text(self.words("suggest.draft.sent")).wait_for()
        page.evaluate("dispatchEvent(new Event('online'))")
        page.wait_for_timeout(500)
        page.get_by_role("link", name=self.words("suggest.draft.see")).click()
        page.wait_for_load_state("load")
        assert SEEN in page.locator("main").inner_text()
        visitor.check()
        visitor.open("/console/visits")
        assert page.locator("main tbody tr").count() == before + 1
