"""A year of a district's list, as its offices live it: listed, planned, assigned, reported month by
month, and told in a bulletin a month. Everything goes over HTTP, and follows from the seed.

The people are the demo's: the coordinator lists, plans, assigns, publishes and drafts; the unit's
clerk reports and its head reviews; the head of the office reviews bulletins and issues them.
"""
import random

from program import Failure
from web import Browser

PEOPLE = {"coordinator": "demo-coord-1", "director": "demo-dire-1", "reporter": "demo-repo-1",
          "head": "demo-head-1"}
UNIT = "区城市管理局"
PLACES = ("静观镇", "歇马街道", "天生街道", "北温泉街道", "童家溪镇", "天府镇", "澄江镇", "柳荫镇")
MATTERS = ("便民停车场", "农村公路", "口袋公园", "老旧小区管网", "社区食堂", "农贸市场", "体育步道", "公厕")
UNITS = ("个", "公里", "处", "米", "座", "处", "公里", "座")
PROBLEMS = ("示例：管线迁改等待方案", "示例：雨天多，工期后移", "示例：材料到货晚于约定", "示例：用地手续还差一份")
KIND = "key-projects"


class DistrictYear:
    """One list of a kind and a year on a server that holds the demo."""

    BULLETIN = ("draft", "save", "review", "issue")

    def __init__(self, port, projects, year=2025, seed=1, kind=KIND, jars=None):
        self.port, self.year, self.kind = port, year, kind
        self.jars = jars or {}
        self.chance = random.Random(f"{seed}/{projects}/{year}")
        self.projects = [self._project(number) for number in range(1, projects + 1)]
        self.desks = {}
        self.requests = 0

    def _project(self, number):
        chance = self.chance
        matter = chance.randrange(len(MATTERS))
        target, money = chance.randrange(12, 240), chance.randrange(120, 9000)
        pace = [chance.uniform(0.4, 1.15) for _ in range(12)]
        return {
            "number": number,
            "name": f"示例{number:03}号{chance.choice(PLACES)}{MATTERS[matter]}",
            "field": MATTERS[matter], "unit": UNITS[matter], "target": target, "money": money,
            "pace": pace, "problems": {month for month in range(1, 12) if chance.random() < 0.06},
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Lets every connection go."""
        for desk in self.desks.values():
            desk.close()

    def desk(self, login):
        """The browser of one of the people, signed in."""
        if login not in self.desks:
            desk = Browser(self.port, seconds=120, jar=self.jars.get(login))
            self.desks[login] = desk if desk.jar else desk.sign_in(login, PEOPLE[login])
        return self.desks[login]

    def send(self, login, path, ending=None, /, **entered):
        """Sends the form of a page; what does not lead on is a failure. Gives where it leads."""
        desk = self.desk(login)
        form = desk.get(path).page.form(ending or path)
        answer = desk.post(form, **entered)
        self.requests += 2
        if answer.status != 303:
            page = answer.page
            raise Failure(f"{path}: {answer.status} “{page.heading}” {' '.join(page.words)[:900]}")
        return answer.headers["Location"]

    @property
    def address(self):
        """The list's page in the console."""
        return f"/console/delivery/{self.kind}/{self.year}"

    # What is done once

    def list(self):
        """Pastes the list, fills every plan and issues the notice."""
        table = "\n".join(
            ["项目名称\t领域\t责任单位\t指标\t年度目标\t计划投资（万元）\t开工\t完成时限\t地点"]
            + ["\t".join([p["name"], p["field"], UNIT, f"完成{p['field']}",
                          f"{p['target']}{p['unit']}", str(p["money"]), f"{self.year}-02-01",
                          f"{self.year}-12-20", "全区"]) for p in self.projects])
        self.send("coordinator", "/console/delivery/new", kind=self.kind, year=str(self.year),
                  name=f"示例区{self.year}年重点项目", basis="示例会议纪要", table=table)
        for project in self.projects:
            entered = {}
            for month in range(1, 13):
                for measure, whole in ((1, project["target"]), (2, project["money"])):
                    entered[f"plan-{measure}-{month}"] = str(whole * month // 12)
            self.send("coordinator", f"{self.address}/{project['number']}/plan", **entered)
        self.send("coordinator", f"{self.address}/notice", number=f"示例府办发〔{self.year}〕1号")

    # What is done every month

    def figures(self, project, month):
        """What a project's month says."""
        done = [0, 0, 0]
        paid = 0
        for passed in range(1, month + 1):
            share = min(1, passed / 12 * project["pace"][passed - 1])
            if passed == 12 and project["number"] % 5:
                share = 1
            before = list(done)
            done[0] = max(done[0], int(project["target"] * share))
            done[1] = max(done[1], int(project["money"] * share))
            paid = (done[1] - before[1]) * 8 // 10
        entered = {"figure-1": str(done[0]), "figure-2": str(done[1] - before[1]),
                   "figure-3": str(paid), "next": f"示例：{month % 12 + 1}月继续推进"}
        if month == 2:
            entered["reached-1"] = f"{self.year}-02-0{1 + project['number'] % 9}"
        if month == 12 and done[0] == project["target"]:
            entered["reached-2"] = f"{self.year}-12-1{project['number'] % 10}"
        if month in project["problems"]:
            entered["problem-1"] = PROBLEMS[(project["number"] + month) % len(PROBLEMS)]
        return entered

    def month_page(self, project, month):
        """The page of a project's month."""
        return f"{self.address}/{project['number']}/months/{self.year}-{month:02}"

    def report(self, project, month):
        """The unit's clerk reports, its head reviews, the office publishes."""
        for state in ("submitted", "reviewed", "published"):
            self.step(project, month, state)

    def step(self, project, month, state):
        """One step of a project's month."""
        page = self.month_page(project, month)
        if state == "submitted":
            self.send("reporter", page, act="submit", **self.figures(project, month))
        elif state == "reviewed":
            self.send("head", page, act="review")
        else:
            self.send("coordinator", page, act="publish")

    def bulletin(self, month):
        """Drafts, reviews and issues a month's bulletin; gives its page in the console."""
        for step in self.BULLETIN:
            self.bulletin_step(month, step)
        return self.bulletin_page(month)

    def bulletin_step(self, month, step):
        """One step of a month's bulletin."""
        if step == "draft":
            self.send("coordinator", "/console/bulletins", kind=self.kind, year=str(self.year),
                      month=str(month))
            return
        path = self.bulletin_page(month)
        if step == "save":
            self.send("coordinator", path, organ="示例府督", to="示例区委", copy="各牵头单位")
        else:
            self.send("director", path, f"{path}/{step}")

    def bulletin_page(self, month):
        """The page of a month's bulletin in the console."""
        desk = self.desk("coordinator")
        # Who drafts what is drafted already is led to it.
        form = desk.get("/console/bulletins").page.form("/console/bulletins")
        answer = desk.post(form, kind=self.kind, year=str(self.year), month=str(month))
        self.requests += 2
        if answer.status != 303:
            raise Failure(f"the bulletin of {month}: {answer.status} “{answer.page.heading}”")
        return answer.headers["Location"].partition("?")[0]

    def editions(self, path):
        """The bytes of a bulletin's editions: what is for the offices, and what is for everybody."""
        inside = self.desk("coordinator").get(f"{path}/bulletin.json").body
        number = path.rpartition("/")[2]
        answer = self.desk("coordinator").ask("GET", f"/bulletins/{number}/versions/1/bulletin.json")
        if answer.status not in (200, 404):
            raise Failure(f"the public edition: {answer.status}")
        return inside, answer.body if answer.status == 200 else b""
