"""The day of a vote, with a browser for everybody who has a part in it and one for the hall."""
import json
import re

from desk import Desk
from words import Words

# Two boxes of 120 papers: one of each is void, one blank; eight of ten pass.
PAPERS, VALID = 120, 118
YES = [90, 90, 90, 90, 90, 90, 90, 90, 60, 20]


class Day:
    """A second vote on the demo's list at the demo's meeting, in one language."""

    def __init__(self, walk, language):
        self.language, self.server, self.walk = language, walk.server, walk
        self.words = Words(language)
        self.accounts = walk.accounts()
        self.desks = {}
        self.hall = walk.visitor(width=1920, height=1080, language=language)
        self.poll = self.session = self.ballot = None
        self.title = {"zh": "民生实事项目票决（走查）", "en": "Vote on the projects (walk)"}[language]

    def desk(self, login):
        """Somebody at a browser of their own, signed in."""
        if login not in self.desks:
            width = {"desk1": 768, "teller2": 390}.get(login, 1280)
            desk = Desk(self.walk.visitor(width=width, language=self.language), self.words)
            desk.sign_in(login, self.accounts[login])
            self.desks[login] = desk
        return self.desks[login]

    def steps(self, step):
        """The steps in their order; each needs the ones before."""
        self.run(step, [
            ("a vote is put on the meeting's agenda", self.prepare, "secretary"),
            ("the rule is locked and the scrutineers are taken", self.lock, "secretary"),
            ("a session is opened, after a wrong number of papers", self.open, "secretary"),
            ("two desks issue papers, none twice", self.issue, "desk1"),
            ("ballots are cast and the boxes closed", self.cast, "secretary"),
            ("the boxes are opened; one too small is refused", self.boxes, "scrutineer"),
            ("a doubtful paper is put forward and ruled on", self.doubt, "teller1"),
            ("two tellers enter the boxes blind, one of them wrongly", self.enter, "teller1"),
            ("the difference is ruled on and the sums confirmed", self.rule, "scrutineer"),
            ("nobody else sees the result before it is told", self.silence, "secretary"),
            ("chief scrutineer and presidium sign", self.sign, "scrutineer"),
            ("the result is told, and the hall shows it by itself", self.announce, "secretary"),
            ("the certificate's outcome is recomputed byte for byte", self.recompute, "secretary"),
            ("the papers are sealed", self.seal, "secretary"),
        ])

    def run(self, step, steps):
        """Runs steps of this language: what each is called, what it does, at whose desk."""
        told = {"zh": "in Chinese", "en": "in English"}[self.language]
        before = []
        for name, body, login in steps:
            name = f"{name}, {told}"
            step(name, body, list(before), self.desk(login).visitor)
            before.append(name)

    def end(self):
        for desk in self.desks.values():
            desk.visitor.close()
        self.hall.close()

    # Before the vote

    def prepare(self):
        desk = self.desk("secretary")
        desk.visitor.open("/console/polls")
        desk.visitor.check()
        desk.page.locator("main a[href$='/polls/new']").first.click()
        desk.visitor.check()
        # A year that was proposed meanwhile may have a newer list.
        desk.field("poll.field.list").select_option("2023")
        desk.field("poll.field.title").fill("")
        desk.press("poll.new-button", 422)
        desk.says("poll.fault.title")
        desk.visitor.check()
        desk.field("poll.field.title").fill(self.title)
        desk.press("poll.new-button")
        self.poll = re.search(r"/console/polls/\d+", desk.page.url).group(0)
        desk.visitor.check()
        self.hall.open(f"/?lang={self.language}")
        self.hall.open("/hall")
        self.hall.check()
        self.shows("hall.state.adopting")

    def shows(self, key, **values):
        """The big screen comes to say a sentence, without anybody touching it."""
        text = self.words(key, **values)
        self.hall.page.wait_for_function(
            "text => document.getElementById('main').innerText.includes(text)", arg=text)

    def lock(self):
        desk = self.desk("secretary")
        for step in ("lock-rule", "take-scrutineers"):
            desk.press(f"poll.step.{step}")
            desk.says(f"poll.done.{step}")
            desk.visitor.check()
        self.shows("hall.state.checking-in")

    def open(self):
        desk = self.desk("secretary")
        desk.field("poll.field.printed").fill("many")
        desk.press("poll.step.open", 422)
        desk.says("poll.fault.printed", most=9999)
        assert desk.field("poll.field.printed").input_value() == "many"
        desk.visitor.check()
        desk.field("poll.field.printed").fill("100")
        desk.press("poll.step.open")
        desk.visitor.check()
        # Fewer papers than deputies; what mends it stands open.
        desk.press("poll.step.start-issuing", 422)
        desk.visitor.check()
        desk.field("poll.field.more").fill("160")
        desk.press("poll.step.add-papers")
        desk.press("poll.step.start-issuing")
        desk.visitor.check()
        self.shows("hall.state.issuing")

    def scan(self, login, text, button, status=200):
        desk = self.desk(login)
        desk.page.locator("#field-q").fill(text)
        desk.press(f"register.desk.button.{button}", status)
        desk.visitor.check()

    def issue(self):
        for login in ("desk1", "desk2"):
            self.desk(login).visitor.open("/console/desk?mode=issue")
            self.desk(login).visitor.check()
        self.scan("desk1", "nobody", "issue", 422)
        self.desk("desk1").says("register.miss.unknown", words="nobody")
        self.scan("desk1", "1", "issue")
        self.desk("desk1").says("register.answer.issued")
        # The other desk's page is older than that paper.
        self.scan("desk2", "1", "issue", 409)
        self.desk("desk2").says("register.answer.issued-already")
        desk = self.desk("desk1")
        desk.page.locator("summary", has_text=self.words("register.together.issue")).click()
        desk.press("register.together.issue-button", count=240)
        desk.says("register.answer.issued-to-all", count=240)
        desk.visitor.check()
        self.shows("hall.issued")

    def cast(self):
        desk = self.desk("secretary")
        desk.visitor.open(self.poll)
        desk.press("poll.step.start-casting")
        desk.visitor.check()
        self.shows("hall.state.casting")
        desk.press("poll.step.close")
        desk.visitor.check()
        self.shows("hall.state.reconciling")

    # The count

    def boxes(self):
        desk = self.desk("scrutineer")
        desk.visitor.open("/console/counting")
        desk.visitor.check()
        row = desk.page.locator("tr, li", has_text=self.title)
        row.locator("a[href*='/console/counting/']").first.click()
        self.session = re.search(r"/console/counting/\d+", desk.page.url).group(0)
        desk.visitor.check()
        desk.follow("counting.open-button")
        desk.visitor.check()
        self.box(1).fill("235")
        self.box(2).fill("5")
        desk.press("counting.open-submit", 422)
        desk.visitor.check()
        for number in (1, 2):
            self.box(number).fill(str(PAPERS))
        desk.press("counting.open-submit")
        desk.visitor.check()
        self.shows("hall.state.counting")

    def box(self, number):
        return self.desk("scrutineer").page.locator(f"[name=box-{number}]")

    def doubt(self):
        teller = self.desk("teller1")
        teller.visitor.open(self.session)
        teller.visitor.check()
        teller.follow("counting.doubtful.link")
        teller.visitor.check()
        teller.press("counting.doubtful.button", 422)
        teller.says("counting.fault.box")
        teller.visitor.check()
        teller.page.locator("[name=box]").select_option("1")
        teller.page.locator("[name=doubt][value=overvote]").check()
        teller.press("counting.doubtful.button")
        teller.visitor.check()
        chief = self.desk("scrutineer")
        chief.visitor.open(f"{self.session}/doubtful/1")
        chief.visitor.check()
        chief.page.locator("[name=ruling][value=overvote]").check()
        chief.press("counting.ruling.button", 422)
        chief.says("counting.fault.reason")
        chief.visitor.check()
        chief.page.locator("[name=reason]").fill({"zh": "圈了九项", "en": "nine marks"}[self.language])
        chief.press("counting.ruling.button")
        chief.visitor.check()

    def fill(self, desk, yes, valid=VALID):
        page = desk.page
        page.locator("[name=papers]").fill(str(PAPERS))
        page.locator("[name=valid]").fill(str(valid))
        page.locator("[name=void-overvote]").fill("1")
        page.locator("[name=blank]").fill("1")
        for item, votes in enumerate(yes, 1):
            page.locator(f"[name=yes-{item}]").fill(str(votes))

    def enter(self):
        for login in ("teller1", "teller2"):
            teller = self.desk(login)
            for number in (1, 2):
                teller.visitor.open(f"{self.session}/boxes/{number}")
                teller.visitor.check()
                yes = list(YES)
                if login == "teller1" and number == 1:
                    self.fill(teller, yes, valid=VALID + 1)
                    teller.press("counting.entry.button", 422)
                    assert teller.page.locator("[name=yes-1]").input_value() == str(yes[0])
                    teller.visitor.check()
                if login == "teller2" and number == 1:
                    yes[2] += 1
                self.fill(teller, yes)
                teller.press("counting.entry.button")
                teller.visitor.check()
        # The one who was wrong is not told the other's number.
        assert str(YES[2] + 1) not in self.desk("teller1").page.locator("main").inner_text()

    def rule(self):
        chief = self.desk("scrutineer")
        chief.visitor.open(f"{self.session}/boxes/1/compare")
        chief.visitor.check()
        chief.press("counting.rule.button", 422)
        chief.visitor.check()
        chief.page.locator("[name=yes-3]").fill(str(YES[2]))
        chief.page.locator("[name=why-yes-3]").fill({"zh": "三人再数", "en": "counted again"}[self.language])
        chief.press("counting.rule.button")
        chief.visitor.check()
        chief.follow("counting.sums.link")
        chief.visitor.check()
        chief.press("counting.sums.button")
        chief.visitor.check()
        chief.visitor.open(self.poll)
        chief.press("poll.step.conclude")
        chief.visitor.check()

    def silence(self):
        told = str(2 * YES[0])
        for login in ("secretary", "desk1", "teller1"):
            self.desk(login).visitor.open(f"{self.poll}/certificate", 404)
        self.desk("secretary").visitor.open(self.poll)
        for visitor in (self.desk("secretary").visitor, self.hall):
            assert told not in visitor.page.locator("main").inner_text()
        self.hall.open("/ballots")
        assert self.title not in self.hall.page.locator("main").inner_text()
        self.hall.open("/hall")

    # The end

    def sign(self):
        chief = self.desk("scrutineer")
        chief.follow("poll.read-certificate")
        chief.visitor.check()
        assert str(2 * YES[0]) in chief.page.locator("main").inner_text()
        chief.visitor.open(self.poll)
        chief.press("poll.step.certify")
        chief.visitor.check()
        chair = self.desk("chair")
        chair.visitor.open(self.poll)
        chair.visitor.check()
        chair.press("poll.step.accept", 422)
        chair.says("poll.fault.document")
        chair.page.locator("#field-accept-document").fill({"zh": "主席团决定", "en": "Presidium's decision"}[self.language])
        chair.press("poll.step.accept")
        chair.visitor.check()

    def announce(self):
        desk = self.desk("secretary")
        desk.visitor.open(self.poll)
        desk.field("poll.field.number").fill({"zh": "第3号", "en": "No. 3"}[self.language])
        desk.press("poll.step.announce")
        desk.visitor.check()
        self.shows("hall.result", items=10, elected=8)
        self.hall.check()
        self.hall.open("/ballots")
        link = self.hall.page.get_by_role("link", name=self.title).first
        self.ballot = link.get_attribute("href")
        for page in ("", "/certificate", "/notice"):
            self.hall.open(self.ballot + page)
            self.hall.check()

    def recompute(self):
        text = self.hall.context.request.get(self.ballot + "/certificate.json").text()
        certificate = json.loads(text)
        record = self.server.home / "certificate-record.json"
        record.write_text(certificate["record"], "utf-8")
        counted = self.server.run("tally", "congress", str(record))
        assert counted.returncode == 0, counted.stderr.decode()
        assert counted.stdout.decode().rstrip("\n") == certificate["outcome"].rstrip("\n")

    def seal(self):
        desk = self.desk("secretary")
        desk.press("poll.step.seal", 422)
        desk.says("poll.fault.packets")
        desk.visitor.check()
        desk.field("poll.field.packets").fill("3")
        desk.field("poll.field.place").fill({"zh": "档案室", "en": "The archive"}[self.language])
        desk.field("poll.field.until").fill("2099-12-31")
        desk.press("poll.step.seal")
        desk.says("poll.headline.sealed")
        desk.visitor.check()
