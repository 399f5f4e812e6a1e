"""Candidates: every section filled, moved on, ordered, and the list frozen for good."""
import re

from cycle_screening import FIRST, SECOND, fingerprint

THIRD = "社区老年食堂"
FIELDS = {FIRST: "交通出行", SECOND: "人居环境", THIRD: "养老助残"}
DECISION = "决定将三件候选项目提交代表票决，冻结名单。"


class Candidates:
    """Three candidates for two seats."""

    def __init__(self, cycle, screening):
        self.cycle, self.year = cycle, cycle.year
        self.desk, self.words = cycle.coordinator, cycle.coordinator.words
        self.list = f"/console/candidates?year={cycle.year}"
        self.book = None

    def steps(self, then):
        desk = self.desk
        then("a third candidate is begun on its own", self.begin, desk)
        then("what the checks want of a candidate is filled in", self.fill, desk)
        then("the three are moved through their states", self.move, desk)
        then("a list without seats is not frozen, and why is said", self.freeze_badly, desk)
        then("seats and order are set", self.order, desk)
        then("the list is frozen by a decision", self.freeze, desk)
        then("everybody sees the list and its fingerprint", self.read, self.cycle.public)
        then("the downloaded list is verified without the site", self.verify, self.cycle.public)

    def begin(self):
        desk = self.desk
        desk.visitor.open(self.list)
        desk.visitor.check()
        part = self.part("candidate.console.begin-title")
        desk.field("candidate.console.begin-name", part).fill("食堂")
        desk.press("candidate.console.begin", 422)
        desk.visitor.check()
        part = self.part("candidate.console.begin-title")
        assert desk.field("candidate.console.begin-name", part).input_value() == "食堂"
        desk.field("candidate.console.begin-name", part).fill(THIRD)
        desk.press("candidate.console.begin")

    def part(self, key):
        return self.desk.page.get_by_role("region", name=self.words(key), exact=True)

    def open(self, name):
        """The desk of a candidate, by its name on the list."""
        self.desk.visitor.open(self.list)
        link = self.desk.page.get_by_role("link", name=name, exact=True).first
        with self.desk.visitor.expecting(200), self.desk.page.expect_navigation():
            link.click()

    def section(self, key):
        """The form of a section, from the candidate's desk."""
        part = self.part(f"candidate.section.{key}")
        with self.desk.visitor.expecting(200), self.desk.page.expect_navigation():
            part.get_by_role("link", name=re.compile(
                "^" + re.escape(self.words("candidate.console.edit")))).first.click()

    def save(self):
        self.desk.visitor.check()
        self.desk.press("candidate.console.save")

    def row(self, key, number=1):
        return self.desk.labelled(self.words(
            "candidate.form.of-row", label=self.words(key), number=number))

    def fill(self):
        for name in FIELDS:
            self.open(name)
            self.desk.visitor.check()
            self.basics(name)
            self.targets(name)
            self.money()
            self.others()
        self.desk.visitor.open(self.list)
        self.desk.visitor.check()

    def basics(self, name):
        desk = self.desk
        self.section("basics")
        desk.field("candidate.field.name-english").fill(
            {FIRST: "Public parking", SECOND: "Lifts in old houses", THIRD: "Canteens"}[name])
        desk.field("candidate.field.field").select_option(FIELDS[name])
        desk.choice("candidate.category.construction").check()
        desk.field("candidate.field.content").fill(f"{name}：按需要的先后分批建成投用。")
        self.save()
        self.section("places")
        desk.choice("candidate.places.all").check()
        self.save()

    def targets(self, name):
        self.section("targets")
        self.row("freeze.column.indicator").fill(
            {FIRST: "新增公共停车位", SECOND: "加装电梯", THIRD: "新增老年食堂"}[name])
        self.row("freeze.column.quantity").fill(
            {FIRST: "1600余个", SECOND: "不少于20台", THIRD: "12个"}[name])
        self.save()

    def money(self):
        """Parts that do not add up are refused; then they do."""
        desk = self.desk
        self.section("money")
        desk.field("candidate.field.total").fill("1.2亿元")
        desk.field("candidate.field.annual").fill("3000.50")
        desk.field("candidate.funding.district").fill("2000")
        desk.press("candidate.console.save", 422)
        assert desk.field("candidate.field.total").input_value() == "1.2亿元"
        desk.field("candidate.funding.city").fill("1000.50")
        self.save()

    def others(self):
        desk = self.desk
        self.section("units")
        desk.field("candidate.field.lead").fill("区住房城乡建委")
        desk.field("candidate.field.vice-mayor").fill("分管副区长")
        desk.field("candidate.field.contact").fill("建设科")
        desk.field("candidate.field.maintenance").fill("区城市管理局")
        self.save()
        self.section("time")
        desk.field("candidate.field.start").fill(f"{self.year}-03-01")
        desk.field("candidate.field.finish").fill(f"{self.year}-11-30")
        self.save()
        self.section("grounds")
        desk.field("candidate.field.beneficiaries").fill("3.1万户")
        for key in ("background", "necessity", "feasibility", "risk"):
            desk.field(f"candidate.field.{key}").fill("居民多次提出，现场已经看过，年内能够完成。")
        self.save()
        self.section("opinions")
        self.row("candidate.form.unit").fill("区财政局")
        self.row("candidate.form.kind").select_option("finance")
        self.row("candidate.form.verdict").select_option("agree")
        self.save()

    def move(self):
        desk = self.desk
        for name in FIELDS:
            self.open(name)
            for state in ("screening", "arguing", "preliminary", "submitted"):
                desk.choice(f"candidate.state.{state}").check()
                desk.press("candidate.console.move")
            desk.visitor.check()

    def decision(self):
        desk = self.desk
        day = self.cycle.today
        desk.field("freeze.decision-number").fill(f"北碚府发〔{day.year}〕9号")
        desk.field("freeze.decision-date").fill(day.isoformat())
        desk.field("freeze.decision-words").fill(DECISION)

    def freeze_badly(self):
        desk = self.desk
        desk.visitor.open(self.list)
        desk.follow("candidate.console.freeze")
        desk.says("candidate-check.surplus.no-seats")
        desk.visitor.check()
        self.decision()
        desk.press("candidate.console.freeze-button", 409)
        desk.says("candidate.console.blocked", count=1)
        desk.says("candidate-check.surplus.no-seats")
        assert desk.field("freeze.decision-words").input_value() == DECISION
        desk.visitor.check()

    def order(self):
        desk = self.desk
        desk.visitor.open(self.list)
        desk.field("candidate.console.seats").fill("2")
        desk.press("candidate.console.seats-save")
        desk.press("candidate.console.up", name=THIRD)
        desk.says("candidate.console.headline-ready", year=self.year, count=3)
        names = desk.page.get_by_role("row").get_by_role("link").all_inner_texts()
        assert names == [FIRST, THIRD, SECOND], names
        desk.visitor.check()

    def freeze(self):
        desk = self.desk
        desk.follow("candidate.console.freeze")
        desk.says("candidate.console.freeze-ready", count=3)
        self.decision()
        desk.press("candidate.console.freeze-button")
        desk.visitor.open(self.list)
        desk.says("candidate.console.headline-frozen", year=self.year, count=3, version=1)
        desk.visitor.check()

    def read(self):
        desk = self.cycle.public
        desk.visitor.open(f"/candidates/{self.year}")
        desk.says("freeze.headline", count=3, seats=2)
        self.book = fingerprint(desk.page)
        desk.visitor.check()
        desk.visitor.open(f"/candidates/{self.year}/1")
        desk.visitor.check()
        desk.visitor.open(f"/candidates/{self.year}")
        desk.follow("freeze.book-button")
        assert fingerprint(desk.page) == self.book, "the book bears another fingerprint"
        desk.visitor.check()

    def verify(self):
        desk = self.cycle.public
        page = desk.visitor.open(f"/candidates/{self.year}")
        with page.expect_download() as download:
            page.get_by_role("link", name=desk.words("freeze.download"), exact=True).click()
        path = self.cycle.server.home / f"candidates-{self.year}-v1.json"
        download.value.save_as(path)
        done = self.cycle.server.run("candidates", "verify", str(path))
        assert done.returncode == 0, done.stderr.decode()
        assert self.book in re.sub(r"\s", "", done.stdout.decode()), done.stdout.decode()
