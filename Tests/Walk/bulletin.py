"""The bulletin of a month: its words changed, refused, saved, reviewed by another, issued, read."""
import re

PEOPLE = ["coordinator", "director"]
WORDS = "示例：请各牵头单位抓紧，慢于计划的{{behind}}个项目下月报告追赶情况。"


class Bulletins:
    """Whoever drafts, and the head of the office who reviews and issues."""

    def __init__(self, walk):
        self.walk, self.words = walk, walk.words
        self.desks = {}
        self.path = None

    def steps(self, step):
        desk = self.desks
        for name in PEOPLE:
            desk[name] = self.walk.visitor()
        step("the words of a bulletin are written", self.write, visitor=desk["coordinator"])
        needs = ["the words of a bulletin are written"]
        step("another reviews and issues it", self.issue, needs, desk["director"])
        step("everybody reads the bulletin", self.read, ["another reviews and issues it"],
             desk["director"])

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

    def write(self):
        visitor, page = self.enter("coordinator")
        visitor.open("/console/bulletins")
        visitor.check()
        links = page.locator("main table a").all()
        self.path = next(link.get_attribute("href") for link in links
                         if re.fullmatch(r"/console/bulletins/\d+", link.get_attribute("href")))
        visitor.open(self.path)
        visitor.check()
        page.locator("[name=s7]").fill("完成{{finished}}个")
        self.press(visitor, "bulletin.save-button", 422)
        assert page.locator("[name=s7]").input_value() == "完成{{finished}}个"
        page.locator("[name=s7]").fill(WORDS)
        self.press(visitor, "bulletin.save-button")
        assert "慢于计划的{{" not in page.locator(".sheet").inner_text()

    def issue(self):
        visitor, page = self.enter("director")
        visitor.open(self.path)
        self.press(visitor, "bulletin.review-button")
        self.press(visitor, "bulletin.issue-button")
        assert "〔" in page.locator("h1").first.inner_text()

    def read(self):
        visitor = self.desks["director"]
        page = visitor.open("/bulletins")
        visitor.check()
        page.locator("main table a").first.click()
        page.wait_for_url(re.compile(r"/bulletins/\d+$"))
        visitor.check()
        text = page.locator(".sheet").inner_text()
        assert "下月报告追赶情况" in text, text
        assert "{{" not in text, text
