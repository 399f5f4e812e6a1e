"""A month closes for twelve units in one sitting: from their accounts to the month's bulletin."""
import csv
import io
import pathlib
import statistics
from dataclasses import dataclass

from desk import Desk, bare

YEAR = 2024
LIST = f"北碚区{YEAR}年重点项目（走查）"
BOARD = f"/console/delivery/key-projects/{YEAR}"
NOTICE = f"示例府办发〔{YEAR}〕3号"
REASON = "示例：完成数和监理报的不一样，请核对。"
PROBLEM = "示例：管线迁改等待方案，影响路面恢复（走查）。"
SEEN = "示例：施工围挡已经立好，样板间装了第一批灯。"
PLACE = "示例小学教学楼"
BEGUN = f"{YEAR}-01-08"

# A code, a name, what is done, what is counted and in which unit.
UNITS = [
    ("development", "区发展改革委", "谋划储备项目", "入库项目", "项"),
    ("education", "区教委", "教室照明改造", "改造教室", "间"),
    ("health", "区卫生健康委", "社区医院设备更新", "更新设备", "台"),
    ("housing", "区住房城乡建委", "老旧小区管网", "改造管网", "公里"),
    ("transport", "区交通运输委", "城乡公交站点", "建成站点", "个"),
    ("labour", "区人力社保局", "零工驿站", "建成驿站", "个"),
    ("red-cross", "区红十字会", "公共场所急救设备", "安装设备", "台"),
    ("water", "区水利局", "农村饮水管道", "铺设管道", "公里"),
    ("city-management", "区城市管理局", "背街小巷路灯", "安装路灯", "盏"),
    ("civil-affairs", "区民政局", "老年食堂", "建成食堂", "个"),
    ("transport-bureau", "区交通局", "农村公路护栏", "安装护栏", "公里"),
    ("finance", "区财政局", "预算绩效系统", "接入单位", "个"),
]
HEAD = ["项目名称", "领域", "责任单位", "指标", "年度目标", "计划投资（万元）", "开工", "完成时限", "地点"]
# Whose month is not like the others'.
WITH_EVIDENCE, SENT_BACK, WITH_PROBLEM, UNCHANGED = (
    "education", "health", "city-management", "finance")

# Sends a form of the page without showing what comes of it.
SEND = """async ([ending, fields]) => {
  const form = document.querySelector(`form[action$="/${ending}"]`);
  form.reset();
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name);
    if (control.type === "checkbox") control.checked = value;
    else if (!control.options) control.value = value;
    else [...control.options].find((one) => one.text === value).selected = true;
  }
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
  return answer.type;
}"""


@dataclass(frozen=True)
class Unit:
    """A unit with its one project, and what its month says."""
    number: int
    code: str
    name: str
    project: str
    measure: str
    counted: str

    @property
    def target(self):
        return 60 + 12 * self.number

    @property
    def money(self):
        return 1200 + 120 * self.number

    @property
    def done(self):
        """Some are ahead of an even plan, some behind it."""
        return 0 if self.code == UNCHANGED else 4 + self.number + self.number % 3

    @property
    def invested(self):
        return 0 if self.code == UNCHANGED else 90 + 11 * self.number

    @property
    def paid(self):
        return 60 + 7 * self.number

    @property
    def next(self):
        return f"示例：二月完成第{self.number}批{self.project}的招标。"

    @property
    def posts(self):
        """Its two posts: a code, a name, what it may do, who signs in for it."""
        return [(f"{self.code}-monthly", "月报填报岗", "progress.report", f"{self.code}-clerk"),
                (f"{self.code}-monthly-head", "月报审核岗", "progress.review", f"{self.code}-head")]

    @property
    def row(self):
        """Its row of the list's table; a day to begin on is a milestone."""
        begins = f"{YEAR}-01-15" if self.code == WITH_EVIDENCE else ""
        return [self.project, "走查", self.name, self.measure, f"{self.target}{self.counted}",
                str(self.money), begins, f"{YEAR}-12-20", "全区"]


class Sitting:
    """One person at a browser, with the pages and the taps that it takes once signed in."""

    def __init__(self, desk):
        self.desk, self.pages, self.taps = desk, 0, 0
        desk.page.on("load", self.loaded)

    def loaded(self, _):
        self.pages += 1

    def line(self, unit):
        """The project's line on the page of all months."""
        page = self.desk.page
        return page.locator("main li", has=page.get_by_role("link", name=unit.project, exact=True))

    def press(self, key, within=None):
        self.taps += 1
        # In a line, a button also says of which project it is.
        self.desk.press(key, within=within, exact=within is None)

    def follow(self, key, within=None, **values):
        self.taps += 1
        self.desk.follow(key, within, **values)
        self.desk.visitor.settle()

    def unfold(self, key, within):
        self.taps += 1
        within.locator("summary", has_text=self.desk.words(key)).click()

    def see_months(self):
        self.follow("delivery.months-nav", within=self.desk.page.get_by_role("navigation"))
        self.desk.visitor.check(axe=False)

    def see_month(self, unit):
        """The month's own page."""
        self.taps += 1
        visitor = self.desk.visitor
        with visitor.expecting(200), visitor.page.expect_navigation():
            self.line(unit).get_by_role("link", name=unit.project, exact=True).click()
        visitor.settle()


class Closing:
    """An administrator, the office, and of each unit a clerk and a head."""

    def __init__(self, walk):
        self.walk, self.words = walk, walk.words
        self.accounts = walk.accounts()
        self.units = [Unit(number, *row) for number, row in enumerate(UNITS, 1)]
        self.admin = Desk(walk.visitor(), self.words)
        self.office = Desk(walk.visitor(), self.words)
        self.present, self.sittings = [], []

    def steps(self, step):
        step("twelve units get a post that reports and one that reviews", self.appoint,
             visitor=self.admin.visitor)
        step("a list of twelve is pasted, and planned in its file", self.plan,
             visitor=self.office.visitor)
        needs = ["twelve units get a post that reports and one that reviews",
                 "a list of twelve is pasted, and planned in its file"]
        step("twelve months are due once the notice is issued", self.notify, needs,
             self.office.visitor)
        needs = ["twelve months are due once the notice is issued"]
        reported = []
        for unit in self.units:
            name = f"{unit.code} reports its month, and its head reviews it"
            step(name, lambda unit=unit: self.report(unit), needs, self)
            reported.append(name)
        step("twelve months are published in one sitting, and nobody is missing", self.publish,
             reported, self.office.visitor)
        needs = ["twelve months are published in one sitting, and nobody is missing"]
        step("the wall shows twelve units as of the month", self.wall, needs, self.office.visitor)
        step("one tap drafts the month's bulletin with twelve rows", self.bulletin, needs,
             self.office.visitor)
        self.tell()

    def end(self):
        for desk in (self.admin, self.office, *self.present):
            desk.visitor.close()

    @property
    def page(self):
        """Where whoever came last of a unit is, to be photographed when a step fails."""
        return self.present[-1].page

    def tell(self):
        """What a unit's month took, its clerk and its head together."""
        for name in ("pages", "taps"):
            counts = [sum(getattr(one, name) for one in both) for both in self.sittings]
            if counts:
                print(f"once signed in, a unit's month takes {statistics.median(counts):g} {name}"
                      f" ({min(counts)} to {max(counts)})")

    @staticmethod
    def password(login):
        return f"walk-{login}"

    def sign_in(self, desk, login, password):
        """Signs in; so many at one address are braked for a moment."""
        visitor = desk.visitor
        visitor.status = 429
        while visitor.status == 429:
            visitor.open("/console/sign-in")
            desk.field("sign-in.login.label").fill(login)
            desk.field("sign-in.password.label").fill(password)
            with visitor.expecting(429), visitor.page.expect_navigation():
                visitor.page.locator("main form button").click()
            if visitor.status == 429:
                visitor.page.wait_for_timeout(1000 * int(visitor.headers["retry-after"]))
        assert visitor.page.url.endswith("/console"), visitor.page.url

    # The posts and the accounts

    def appoint(self):
        desk = self.admin
        self.sign_in(desk, "admin", self.accounts["admin"])
        page = desk.visitor.open("/console/administration")
        desk.visitor.check()
        posts, accounts = [], []
        for unit in self.units:
            for code, name, right, login in unit.posts:
                posts.append({"party": unit.name, "code": code, "name": name,
                              "name-english": "Monthly reports", right: True})
                accounts.append({"login": login, "name": f"{unit.name}{name[:-1]}员",
                                 "post": f"{unit.name}·{name}",
                                 "password": self.password(login)})
        self.send(page, "create-post", posts)
        self.send(page, "open-account", accounts)
        desk.visitor.check()
        logins = page.locator("main table").first.locator("tbody code").all_inner_texts()
        missing = {one["login"] for one in accounts} - set(logins)
        assert not missing, f"no account {sorted(missing)}"

    def send(self, page, ending, all_fields):
        """Sends one form of the page again and again, the first time by hand."""
        first, *others = all_fields
        self.by_hand(page, ending, first)
        for fields in others:
            outcome = page.evaluate(SEND, [ending, fields])
            assert outcome == "opaqueredirect", f"{ending} {fields}: {outcome}"
        self.admin.visitor.open("/console/administration")

    def by_hand(self, page, ending, fields):
        title = self.words(f"administration.{ending}.title")
        page.locator("summary", has_text=title).click()
        form = page.locator(f"form[action$='/{ending}']")
        for name, value in fields.items():
            control = form.locator(f"[name='{name}']")
            if value is True:
                control.check(force=True)
            elif name in ("party", "post"):
                control.select_option(label=value)
            else:
                control.fill(value)
        self.admin.press(f"administration.{ending}.button", within=form)
        self.admin.says(f"administration.done.{ending}")
        self.admin.visitor.check()

    # The list, its plans and its notice

    def plan(self):
        desk = self.office
        self.sign_in(desk, "coordinator", self.accounts["coordinator"])
        page = desk.visitor.open("/console/delivery/new")
        desk.field("delivery.list-kind").select_option("key-projects")
        desk.field("delivery.list-year").fill(str(YEAR))
        desk.field("delivery.list-name").fill(LIST)
        desk.field("delivery.list-basis").fill("示例会议纪要")
        rows = [HEAD, *(unit.row for unit in self.units)]
        desk.field("delivery.list-table").fill("\n".join("\t".join(row) for row in rows))
        desk.press("delivery.list-button")
        desk.visitor.check()
        desk.says("delivery.headline-planning", count=12, missing=12)
        desk.follow("plan-file.link")
        desk.visitor.check()
        with page.expect_download() as download:
            page.get_by_role("link", name=self.words("plan-file.fetch-csv"), exact=True).click()
        page.set_input_files("input[type=file]", {
            "name": f"plans-{YEAR}.csv", "mimeType": "text/csv",
            "buffer": self.filled(pathlib.Path(download.value.path()).read_bytes())})
        desk.press("exchange-page.upload-button")
        desk.says("plan-file.preview-changes", count=12, unchanged=0)
        desk.visitor.check()
        desk.press("plan-file.bring-button")
        desk.says("plan-file.done", count=12)
        desk.visitor.check()

    def filled(self, file):
        """The plans' file with its months filled in, evenly."""
        reader = csv.DictReader(io.StringIO(file.decode("utf-8-sig")))
        rows = list(reader)
        for row in rows:
            unit = next(one for one in self.units if one.project == row["项目"])
            whole = {unit.measure: unit.target, "完成投资": unit.money}.get(row["指标"])
            for month in range(1, 13) if whole else ():
                row[f"{month}月"] = whole * month // 12
        text = io.StringIO()
        writer = csv.DictWriter(text, reader.fieldnames)
        writer.writeheader()
        writer.writerows(rows)
        return text.getvalue().encode("utf-8-sig")

    def notify(self):
        desk = self.office
        page = desk.visitor.open(f"{BOARD}/notice")
        desk.visitor.check()
        desk.field("delivery.field-notice").fill(NOTICE)
        desk.press("delivery.notice-issue")
        desk.visitor.check()
        assert NOTICE in page.locator("main").inner_text(), "the notice is not shown"
        self.expect_missing("delivery.missing-month", month=1)

    def expect_missing(self, key, **values):
        """The office waits for all twelve, and of each for this."""
        page = self.office.visitor.open("/console/months")
        lines = self.section("delivery.missing-title").get_by_role("listitem").all_inner_texts()
        expected = [f"{unit.project}，{unit.name}，{self.words(key, **values)}"
                    for unit in self.units]
        assert lines == expected, f"{page.url}: {lines}"

    def section(self, key):
        """A section of the list on the office's page of months."""
        name = self.words("delivery.two-clauses", one=LIST, other=self.words(key))
        return self.office.page.get_by_role("region", name=name, exact=True)

    # A unit's month

    def person(self, width, login):
        """Somebody of a unit at a browser of their own, signed in and at the months."""
        desk = Desk(self.walk.visitor(width=width, height=844), self.words)
        self.present.append(desk)
        self.sign_in(desk, login, self.password(login))
        sitting = Sitting(desk)
        sitting.see_months()
        return sitting

    def report(self, unit):
        (*_, clerk_login), (*_, head_login) = unit.posts
        clerk = self.person(390, clerk_login)
        if unit.code == UNCHANGED:
            clerk.press("delivery.line-unchanged", within=clerk.line(unit))
        else:
            self.enter(clerk, unit)
        clerk.desk.says("delivery.done-month")
        head = self.person(1280, head_login)
        if unit.code == SENT_BACK:
            self.send_back(head, clerk, unit)
        if unit.code == WITH_EVIDENCE:
            self.look(head, unit)
        head.press("delivery.review-step", within=head.line(unit))
        head.desk.says("delivery.done-review")
        head.desk.visitor.check(axe=False)
        assert head.line(unit).count() == 0, "it still waits for the head"
        self.sittings.append((clerk, head))
        for one in (clerk, head):
            self.present.remove(one.desk)
            one.desk.visitor.close()

    def enter(self, clerk, unit):
        """What a unit's clerk types on a phone."""
        line = clerk.line(unit)
        clerk.unfold("delivery.line-fill", line)
        # Who is sent back has made a mistake.
        done = unit.done + 3 if unit.code == SENT_BACK else unit.done
        for name, value in (("figure-1", done), ("figure-2", unit.invested),
                            ("figure-3", unit.paid), ("next", unit.next)):
            line.locator(f"[name={name}]").fill(str(value))
        if unit.code == WITH_PROBLEM:
            line.locator("[name=problem-1]").fill(PROBLEM)
        if unit.code in (WITH_PROBLEM, SENT_BACK):
            clerk.desk.visitor.check()
        if unit.code == WITH_EVIDENCE:
            line.locator("[name=reached-1]").fill(BEGUN)
            clerk.press("delivery.draft-button", within=line)
            self.add_evidence(clerk, unit)
            line = clerk.desk.page.locator("main")
        clerk.press("delivery.submit-button", within=line)

    def add_evidence(self, clerk, unit):
        """A picture of the milestone, from the month's own page; it ends there."""
        desk, page = clerk.desk, clerk.desk.page
        picture = self.office.page.screenshot(type="jpeg")
        clerk.see_month(unit)
        clerk.follow("evidence.add-link")
        desk.visitor.check()
        page.set_input_files("input[type=file]", {"name": "site.jpg", "mimeType": "image/jpeg",
                                                  "buffer": picture})
        for key, value in (("caption", SEEN), ("place", PLACE), ("day", BEGUN)):
            desk.field(f"evidence.field-{key}").fill(value)
        clerk.press("evidence.add-button")
        desk.says("evidence.done-add")
        desk.visitor.check()
        clerk.follow("delivery.month-headline", month=1)
        self.expect_picture(desk)
        desk.visitor.check()

    @staticmethod
    def expect_picture(desk):
        """The page shows the picture, with its words and where and when it was taken."""
        shown = desk.page.locator("main .evidence")
        assert shown.locator("img").get_attribute("alt") == SEEN
        assert shown.locator("img").evaluate("e => e.complete && e.naturalWidth > 0"), "no picture"
        desk.says("evidence.said", place=PLACE, day=BEGUN)

    def look(self, head, unit):
        """The head looks at the picture before the month goes on."""
        head.see_month(unit)
        head.follow("evidence.add-link")
        self.expect_picture(head.desk)
        head.desk.visitor.check()
        head.see_months()

    def send_back(self, head, clerk, unit):
        """The head sends the month back with a reason, and the clerk mends it."""
        head.see_month(unit)
        page = head.desk.page
        head.unfold("delivery.back-title", page.locator("main"))
        head.desk.field("delivery.field-reason").fill(REASON)
        head.press("delivery.back-button")
        head.desk.says("delivery.done-back")
        head.desk.visitor.check()
        clerk.see_months()
        line = clerk.line(unit)
        assert self.words("delivery.line-sent-back", reason=REASON) in line.inner_text()
        clerk.unfold("delivery.line-go-on", line)
        figure = line.locator("[name=figure-1]")
        assert figure.input_value() == str(unit.done + 3), figure.input_value()
        figure.fill(str(unit.done))
        clerk.desk.visitor.check()
        clerk.press("delivery.submit-button", within=line)
        head.see_months()

    # What the office makes of it

    def publish(self):
        desk = self.office
        desk.visitor.open("/console/months")
        # What waits for the office is not late.
        assert self.section("delivery.missing-title").count() == 0, "something is missing"
        desk.visitor.check()
        lines = self.section("delivery.to-publish").get_by_role("listitem")
        assert lines.count() == len(self.units), f"{lines.count()} wait"
        # One by itself, as for whoever reads each, and the others with one tap.
        desk.press("delivery.publish-step", within=lines.first, exact=False)
        desk.says("delivery.done-publish")
        left = len(self.units) - 1
        assert lines.count() == left, f"{lines.count()} wait instead of {left}"
        desk.press("delivery.publish-all", count=left)
        desk.says("delivery.done-publish-all", count=left)
        assert self.section("delivery.to-publish").count() == 0, "something still waits"
        # Nobody is missing of January: what is waited for is all of February.
        self.expect_missing("delivery.missing-month", month=2)
        desk.visitor.check()
        page = desk.visitor.open(BOARD)
        desk.visitor.check()
        published = self.words("delivery.month-stands", month=1,
                               state=self.words("delivery.month-published"))
        count = page.locator("main table").first.get_by_text(published, exact=True).count()
        assert count == len(self.units), f"{count} are published"

    def wall(self):
        visitor = self.office.visitor
        page = visitor.open("/wall?list=key-projects")
        visitor.check()
        self.office.says("wall.standing", year=YEAR, month=1, time="8.3")
        rows = page.locator("table.wall tbody tr:not(.sub)")
        shown = [[bare(text) for text in row.locator("th, td.num.quiet").all_inner_texts()]
                 for row in rows.all()]
        expected = [[unit.project + unit.name, f"{unit.done}/{unit.target}{unit.counted}"]
                    for unit in self.units]
        assert shown == expected, shown

    def bulletin(self):
        desk = self.office
        page = desk.visitor.open("/console/bulletins")
        line = page.locator("main li", has=page.get_by_text(LIST, exact=True))
        assert line.count() == 1, f"{line.count()} bulletins of the list wait"
        desk.press("bulletin.draft-button", within=line)
        desk.visitor.check()
        name = self.words("components.table.scrolls", name=self.words("bulletin.section2"))
        rows = page.get_by_role("group", name=name, exact=True).locator("tbody tr").all()
        # Behind the money stands its share.
        shown = [[bare(text.partition("\u3000")[0])
                  for text in row.locator("th, td").all_inner_texts()] for row in rows]
        shown = [[number, project, done, money] for number, project, done, _, _, money, _ in shown]
        invested, planned = (sum(getattr(unit, name) for unit in self.units)
                             for name in ("invested", "money"))
        expected = [["", self.words("bulletin.total"),
                     self.words("bulletin.total-count", count=12), f"{invested:,}／{planned:,}"]]
        expected += [[str(unit.number), unit.project + unit.name,
                      f"{unit.done}{unit.counted}／{unit.target}{unit.counted}",
                      f"{unit.invested}／{unit.money:,}"] for unit in self.units]
        assert shown == expected, shown
        text = page.locator(".sheet").inner_text()
        for typed in (PROBLEM, *(one.next for one in self.units if one.code != UNCHANGED)):
            assert typed in text, f"the bulletin does not say {typed!r}"
