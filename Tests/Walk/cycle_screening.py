"""The screening of a call: a round, the merging bench, the desk, the close, and the answers."""
import re
import time

PARKING = "西南大学周边停车太难"
ALIKE = "天生片区增加公共车位"
LIFTS = "老楼加装电梯"
FIRST, SECOND = "天生片区公共停车位建设", "老旧住宅加装电梯"
RESERVED = "今年的钱和工期都排不下，先存入储备库，下一年度再比较。"
FORWARDED = "属于日常诉求，已转12345热线派单，办理情况可凭工单号查询。"
REJECTED = "只关系到一个小区，可以由业主大会商定，街道会上门指导。"
OWN = "已经问过主管科室，这一条先看明年的资金安排。"
EDITED = "另外，科室下周会打电话约您到现场看一看。"
KIND = "private-benefit"


class Screening:
    """One round over the 121, until every one has its ruling and its answer."""

    def __init__(self, cycle):
        self.cycle, self.year = cycle, cycle.year
        self.desk, self.words = cycle.coordinator, cycle.coordinator.words
        self.round, self.merged = None, 0

    def steps(self, then):
        desk = self.desk
        then("the first round is opened as the last", self.open, desk)
        then("alike suggestions are merged into a new candidate", self.merge, desk)
        then("the merging is undone where it is told, and done again by keys", self.undo, desk)
        then("a second candidate is begun on the bench", self.begin, desk)
        then("the desk rules in batches, some with grounds of their own", self.rule, desk)
        then("a round with one unanswered is not closed", self.close_badly, desk)
        then("the last one is ruled on and the round is closed", self.close, desk)
        then("the record of the round bears its fingerprint", self.record, desk)
        then("everybody is answered, one in other words", self.reply, desk)
        then("none of the call waits for an answer", self.answered, desk)

    def open(self):
        desk = self.desk
        desk.visitor.open("/console/screening")
        desk.visitor.check()
        title = desk.words("screening.call-title", year=self.year)
        part = desk.page.locator("section").filter(
            has=desk.page.get_by_role("heading", name=title, exact=True)).last
        desk.field("screening.open.name", part).fill("初筛")
        desk.field("screening.open.name-english", part).fill("First look")
        desk.choice("screening.open.last", part, role="checkbox").check()
        desk.press("screening.open.button", within=part, number=1)
        found = re.search(r"/console/screening/rounds/\d+", desk.page.url)
        if found is None:
            desk.follow("screening.go-round", part, number=1)
            found = re.search(r"/console/screening/rounds/\d+", desk.page.url)
        self.round = found.group()
        desk.visitor.open(self.round)
        desk.says("screening.round.headline", number=1, total=121, ruled=0, unruled=121)
        desk.visitor.check()

    # The bench.

    def look_at(self, title, floor=None):
        """Lays a suggestion of the round in the middle, found on the desk by its title."""
        desk = self.desk
        page = desk.visitor.open(f"{self.round}/suggestions?turn=mine")
        further = page.get_by_role("link", name=desk.words("components.pages.next"))
        while not page.get_by_role("link", name=title, exact=True).count():
            assert further.count(), f"{title} is on no page of the desk"
            further.click()
            page.wait_for_load_state("load")
        link = page.get_by_role("link", name=title, exact=True).first
        number = re.search(r"/suggestions/(\d+)", link.get_attribute("href")).group(1)
        desk.visitor.open(f"/console/bench?call={self.cycle.call}&at={number}")
        if floor is not None:
            desk.field("bench.floor-from").fill(str(floor))
            desk.press("bench.floor-button")
        # The program reads what was brought in a moment after it stands in the record.
        for _ in range(20):
            if self.ticks().count():
                return
            time.sleep(0.5)
            page.reload()
        raise AssertionError(f"the bench finds nothing alike to {title}")

    def ticks(self):
        start = self.words("bench.tick", title="")
        return self.desk.page.get_by_role("checkbox", name=start)

    def decide(self, key):
        """The choice whose number and name begin with the words of a key."""
        name = re.compile(r"^\d\s*" + re.escape(self.words(key)))
        return self.desk.page.get_by_role("radio", name=name)

    def merge(self):
        desk = self.desk
        self.look_at(PARKING, floor=10)
        desk.visitor.check()
        assert desk.page.get_by_role("link", name=ALIKE, exact=True).count() == 1
        for box in self.ticks().all():
            box.check()
        self.merged = self.ticks().count() + 1
        self.decide("bench.begin").check()
        desk.field("bench.name-label").fill(FIRST)
        desk.field("bench.target-label").fill("1600余个")
        desk.press("bench.button")
        desk.says("bench.done-merged", count=self.merged)
        desk.visitor.check()

    def undo(self):
        desk = self.desk
        desk.press("components.toast.undo")
        desk.says("bench.done-split", count=self.merged)
        desk.visitor.check()
        self.look_at(PARKING, floor=10)
        another = desk.page.get_by_label(desk.words("bench.another"), exact=True).get_by_role(
            "combobox")
        code = another.locator("option").filter(has_text=FIRST).first.get_attribute("value")
        another.select_option(code)
        desk.press("bench.another-button")
        # J walks down the alike ones, X ticks, 1 decides to merge, Ctrl + Enter sends.
        count = self.ticks().count()
        for _ in range(count):
            desk.page.keyboard.press("j")
            desk.page.keyboard.press("x")
        assert all(box.is_checked() for box in self.ticks().all()), "J and X did not tick all"
        desk.page.keyboard.press("k")
        desk.page.keyboard.press("3")
        assert self.decide("bench.forward").is_checked()
        desk.page.keyboard.press("1")
        assert not self.decide("bench.forward").is_checked()
        with desk.visitor.expecting(200), desk.page.expect_navigation():
            desk.page.keyboard.press("Control+Enter")
        self.merged = count + 1
        desk.says("bench.done-merged", count=self.merged)
        desk.visitor.check()

    def begin(self):
        desk = self.desk
        self.look_at(LIFTS)
        self.ticks().first.check()
        self.decide("bench.begin").check()
        desk.field("bench.name-label").fill(SECOND)
        desk.field("bench.target-label").fill("不少于20台")
        desk.press("bench.button")
        desk.says("bench.done-merged", count=2)
        self.merged += 2

    # The desk.

    def boxes(self):
        """What is picked on the desk."""
        start = self.words("screening.choose", reference="").strip()
        return self.desk.page.get_by_role("checkbox", name=re.compile("^" + re.escape(start)))

    def batch(self, boxes, outcome, grounds, own=0):
        """Rules on those picked; the first `own` of them get grounds of their own."""
        desk = self.desk
        for box in boxes:
            box.check()
        desk.press("screening.batch.chosen")
        desk.says("screening.batch.headline", count=len(boxes))
        desk.choice(f"suggestion.outcome.{outcome}").check()
        if outcome == "rejected":
            desk.field("reply.reason.label").select_option(KIND)
        desk.field("screening.grounds").fill(grounds)
        # Each is called by its number and its title.
        for field in desk.page.get_by_label(re.compile(r"-\d{4}\s")).all()[:own]:
            field.fill(OWN)
        desk.visitor.check()
        desk.press("screening.batch.button", count=len(boxes))

    def rule(self):
        desk = self.desk
        mine = f"{self.round}/suggestions?turn=mine"
        desk.visitor.open(mine)
        desk.visitor.check()
        self.batch(self.boxes().all()[:4], "forwarded", FORWARDED, own=2)
        desk.visitor.open(mine)
        self.batch(self.boxes().all()[:3], "rejected", REJECTED, own=1)
        while True:
            desk.visitor.open(mine)
            boxes = self.boxes().all()
            if len(boxes) == 1:
                break
            self.batch(boxes[:-1], "reserved", RESERVED, own=2)
        desk.says("screening.desk.headline", mine=1, units=0)

    def close_badly(self):
        desk = self.desk
        desk.visitor.open(self.round)
        desk.visitor.check()
        desk.follow("screening.close-title")
        desk.visitor.check()
        desk.press("screening.close.button", 409, number=1)
        desk.says("screening.close.unanswered")
        desk.says("screening.close.unruled", count=1)
        desk.visitor.check()

    def close(self):
        desk = self.desk
        desk.page.get_by_role("link", name=re.compile(r"-\d{4} ")).first.click()
        desk.page.wait_for_load_state("load")
        desk.visitor.check()
        desk.choice("suggestion.outcome.reserved").check()
        desk.press("screening.ruling-button", 422)
        desk.says("screening.ruling.grounds-missing")
        desk.visitor.check()
        desk.field("screening.grounds").fill(RESERVED)
        desk.press("screening.ruling-button")
        desk.visitor.open(self.round)
        desk.says("screening.round.headline-all", number=1, total=121)
        desk.follow("screening.close-title")
        desk.press("screening.close.button", number=1)
        desk.visitor.open(self.round)
        desk.says("screening.round.headline-closed", number=1, total=121)
        desk.says("screening.untouched")
        desk.visitor.check()

    def record(self):
        desk = self.desk
        shown = fingerprint(desk.page)
        desk.visitor.open(f"{self.round}/record")
        assert fingerprint(desk.page) == shown, "the record bears another fingerprint"
        desk.visitor.check()
        desk.visitor.open(f"{self.round}/changes")
        desk.visitor.check()

    # The answers.

    def reply(self):
        desk = self.desk
        sent = 0
        for outcome in ("forwarded", "rejected", "merged", "reserved"):
            desk.visitor.open("/console/replies")
            desk.visitor.check()
            desk.field("reply.filter.outcome").select_option(outcome)
            desk.press("reply.filter.button")
            link = desk.page.locator("main a[href*='/console/replies/batch']")
            with desk.visitor.expecting(200), desk.page.expect_navigation():
                link.first.click()
            desk.visitor.check()
            # What a sentence lacks a fact for is not ticked.
            ticked = desk.page.get_by_role(
                "checkbox", name=desk.words("reply.batch.tick"), checked=True)
            count = ticked.count()
            if not sent:
                last = desk.field("reply.text.label").last
                last.fill(last.input_value() + EDITED)
            desk.press("reply.batch.button")
            desk.says("reply.batch.done", count=count)
            sent += count
        assert sent >= 121, sent

    def answered(self):
        desk = self.desk
        desk.visitor.open(f"/console/suggestions?year={self.year}&standing=all")
        desk.says("search.headline", count=121, waiting=0)
        desk.visitor.check()


def fingerprint(page):
    """The fingerprint that a page shows, without the spaces that make it readable."""
    text = re.sub(r"\s", "", page.locator("main").inner_text())
    found = re.search(r"[0-9a-f]{64}", text)
    assert found, f"{page.url} shows no fingerprint"
    return found.group()
