"""A rating: from its scheme to its seal, through the rooms that a vote goes through."""
import json
import re

from day import Day

FORMS, VALID = 120, 118


class Rating(Day):
    """The projects that the demo's vote decided, rated at the demo's meeting."""

    def __init__(self, walk, language):
        super().__init__(walk, language)
        self.title = {"zh": "2023年民生实事项目测评（走查）",
                      "en": "Rating of the projects (walk)"}[language]

    def steps(self, step):
        """The steps in their order; each needs the ones before."""
        self.run(step, [
            ("a scheme is drafted and adopted", self.scheme, "secretary"),
            ("a rating is put on the agenda, each project with how far it is", self.prepare,
             "secretary"),
            ("the scheme is locked and the scrutineers are taken", self.lock, "secretary"),
            ("forms are issued and cast", self.issue, "secretary"),
            ("the boxes of forms are opened", self.boxes, "scrutineer"),
            ("two tellers enter the forms; sums that do not fit are refused", self.enter,
             "teller1"),
            ("the sums of the forms are confirmed and the certificate signed", self.sign,
             "scrutineer"),
            ("the grades are told, and the hall shows them", self.announce, "secretary"),
            ("the grades are recomputed byte for byte", self.recompute, "secretary"),
            ("the forms are sealed", self.seal, "secretary"),
        ])

    def scheme(self):
        desk = self.desk("secretary")
        desk.visitor.open("/console/rules/new?preset=usual-rating")
        desk.visitor.check()
        desk.page.locator("[name=year]").fill("2023")
        desk.page.locator("[name=source]").fill("")
        desk.press("rules.form.draft-button", 422)
        desk.visitor.check()
        desk.page.locator("[name=source]").fill("示例：测评办法")
        for tick in desk.page.locator("[name^=stated-]").all():
            tick.check()
        desk.press("rules.form.draft-button")
        desk.visitor.check()
        desk.follow("rules.page.adopt")
        desk.visitor.check()
        desk.page.locator("[name=date]").fill("2023-02-22")
        desk.page.locator("[name=decision]").fill("示例决定")
        for tick in desk.page.locator("[name^=confirm]").all():
            tick.check()
        desk.press("rules.adopt.button")
        desk.visitor.check()

    def prepare(self):
        desk = self.desk("secretary")
        desk.visitor.open("/console/polls")
        desk.visitor.check()
        desk.page.locator("main a[href$='/ratings/new']").first.click()
        desk.visitor.check()
        desk.press("poll.new-button", 422)
        desk.says("rating.fault.report")
        desk.visitor.check()
        desk.page.locator("[name=title]").fill(self.title)
        desk.page.locator("[name=report]").fill("示例：完成情况报告")
        states = ["unfinished", "suspended"] + 6 * ["finished"]
        for number, state in enumerate(states, 1):
            desk.page.locator(f"[name=state-{number}]").select_option(state)
        desk.press("poll.new-button")
        self.poll = re.search(r"/console/polls/\d+", desk.page.url).group(0)
        desk.visitor.check()
        desk.follow("rating.items-correct")
        desk.visitor.check()
        desk.visitor.open(self.poll)
        self.hall.open(f"/?lang={self.language}")
        self.hall.open("/hall")
        self.hall.check()

    def lock(self):
        desk = self.desk("secretary")
        desk.press("rating.step-lock")
        desk.visitor.check()
        desk.press("poll.step.take-scrutineers")
        desk.visitor.check()
        desk.visitor.open(f"{self.poll}/paper")
        desk.visitor.check()
        desk.visitor.open(self.poll)

    def issue(self):
        desk = self.desk("secretary")
        desk.field("poll.field.printed").fill("260")
        desk.press("poll.step.open")
        desk.press("poll.step.start-issuing")
        desk.visitor.check()
        one = self.desk("desk1")
        one.visitor.open("/console/desk?mode=issue")
        one.visitor.check()
        one.page.locator("summary", has_text=self.words("register.together.issue")).click()
        one.press("register.together.issue-button", count=241)
        one.visitor.check()
        desk.visitor.open(self.poll)
        desk.press("poll.step.start-casting")
        desk.press("poll.step.close")
        desk.visitor.check()
        self.hall.check()

    def boxes(self):
        desk = self.desk("scrutineer")
        desk.visitor.open("/console/counting")
        desk.visitor.check()
        row = desk.page.locator("tr, li", has_text=self.title)
        row.locator("a[href*='/console/counting/']").first.click()
        self.session = re.search(r"/console/counting/\d+", desk.page.url).group(0)
        desk.follow("counting.open-button")
        for number in (1, 2):
            self.box(number).fill(str(FORMS))
        desk.press("counting.open-submit")
        desk.visitor.check()

    def fill(self, desk, satisfied):
        page = desk.page
        page.locator("[name=papers]").fill(str(FORMS))
        page.locator("[name=valid]").fill(str(VALID))
        page.locator("[name=void-several-grades]").fill("2")
        for item in (1, 3, 4, 5, 6, 7, 8):
            for grade, number in (("satisfied", satisfied - item), ("basic", 20),
                                  ("dissatisfied", item), ("blank", VALID - satisfied - 20)):
                page.locator(f"[name={grade}-{item}]").fill(str(number))

    def enter(self):
        for login in ("teller1", "teller2"):
            teller = self.desk(login)
            for number in (1, 2):
                teller.visitor.open(f"{self.session}/boxes/{number}")
                teller.visitor.check()
                if login == "teller1" and number == 1:
                    self.fill(teller, 90)
                    teller.page.locator("[name=satisfied-1]").fill("88")
                    teller.press("counting.entry.button", 422)
                    assert teller.page.locator("[name=satisfied-1]").input_value() == "88"
                    teller.visitor.check()
                self.fill(teller, 90 if number == 1 else 50)
                if login == "teller2" and number == 1:
                    teller.page.locator("[name=basic-3]").fill("19")
                    teller.page.locator("[name=blank-3]").fill("9")
                teller.press("counting.entry.button")
                teller.visitor.check()

    def sign(self):
        chief = self.desk("scrutineer")
        chief.visitor.open(f"{self.session}/boxes/1/compare")
        chief.visitor.check()
        for name, number in (("basic-3", "20"), ("blank-3", "8")):
            chief.page.locator(f"[name={name}]").fill(number)
            chief.page.locator(f"[name=why-{name}]").fill("示例：再数一遍")
        chief.press("counting.rule.button")
        chief.follow("counting.sums.link")
        chief.visitor.check()
        chief.press("counting.sums.button")
        chief.visitor.open(self.poll)
        chief.press("poll.step.conclude")
        chief.visitor.check()
        chief.follow("poll.read-certificate")
        chief.visitor.check()
        chief.visitor.open(self.poll)
        chief.press("poll.step.certify")
        chair = self.desk("chair")
        chair.visitor.open(self.poll)
        chair.visitor.check()
        chair.page.locator("#field-accept-document").fill("示例：主席团决定")
        chair.press("poll.step.accept")
        chair.visitor.check()

    def announce(self):
        desk = self.desk("secretary")
        desk.visitor.open(self.poll)
        desk.field("poll.field.number").fill("第4号")
        desk.press("poll.step.announce")
        desk.visitor.check()
        self.hall.page.wait_for_function(
            "text => document.getElementById('main').innerText.includes(text)",
            arg=self.words("rating.grade.satisfied"))
        self.hall.check()
        self.hall.open("/ballots")
        self.hall.check()
        link = self.hall.page.get_by_role("link", name=self.title).first
        self.ballot = link.get_attribute("href")
        for page in ("", "/certificate", "/notice"):
            self.hall.open(self.ballot + page)
            self.hall.check()

    def recompute(self):
        text = self.hall.context.request.get(self.ballot + "/certificate.json").text()
        certificate = json.loads(text)
        record = self.server.home / "rating-record.json"
        record.write_text(certificate["record"], "utf-8")
        counted = self.server.run("tally", "rating", str(record))
        assert counted.returncode == 0, counted.stderr.decode()
        assert counted.stdout.decode().rstrip("\n") == certificate["outcome"].rstrip("\n")
