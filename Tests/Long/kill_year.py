"""A month of a district reported and told in its bulletin, the server killed: each step is whole or
absent, and the month goes on to a bulletin of the same bytes.

Two acts: the unit and the office report, review and publish the month of four projects, two desks at
once; the month's bulletin is drafted, written, reviewed and issued.
"""
import contextlib
import json
import random

from district_year import KIND, DistrictYear
from kill_steps import StepKills
from program import Failure

PROJECTS, MONTH, YEAR = 4, 3, 2025
PERIOD = f"{YEAR}-{MONTH:02}"
STATES = ("submitted", "reviewed", "published")


class YearKills(StepKills):
    """Servers over copies of one store with two months told, each killed in the third."""

    def prepare(self):
        """Makes the store, lives two months of it, and measures the act undisturbed."""
        self.bytes = None
        address = self.make_demo(self.BASE)
        with self.serving(address) as site, DistrictYear(site.port, PROJECTS, YEAR) as year:
            # The third month has a problem, which becomes a case when it is published.
            year.projects[1]["problems"].add(MONTH)
            year.list()
            for month in range(1, MONTH):
                for project in year.projects:
                    year.report(project, month)
                year.bulletin(month)
            self.before(year)
            self.jars = {login: dict(desk.jar) for login, desk in year.desks.items()}
        self.engine.settle(self.BASE)
        self.begun = self.state(address)
        self.trial(random.Random(0))

    def year(self, site):
        """The year, with everybody signed in already."""
        year = DistrictYear(site.port, PROJECTS, YEAR, jars=self.jars)
        year.projects[1]["problems"].add(MONTH)
        return year

    def before(self, year):
        """What has happened when the act begins."""

    def steps(self, year):
        """The acts that are going on at once, each a list of named steps, in their order."""
        raise NotImplementedError

    def months(self, year, projects):
        """The steps of the month of some projects."""
        return [(f"project {project['number']} {state}",
                 lambda project=project, state=state: year.step(project, MONTH, state))
                for project in projects for state in STATES]

    def bulletins(self, year):
        """The steps of the month's bulletin."""
        return [(f"bulletin {step}", lambda step=step: year.bulletin_step(MONTH, step))
                for step in DistrictYear.BULLETIN]

    @contextlib.contextmanager
    def crew(self, site):
        """Two desks that serve the same projects, with everybody signed in already."""
        years = [self.year(site) for _ in range(2)]
        yield self.steps(years)
        for year in years:
            year.close()

    def state(self, address):
        """What of the month is in the record: the names of its steps, each whole."""
        self.verify(address)
        record = self.record(address)
        programme, = [row for row in record["programme"]
                      if (row["kind"], row["year"]) == (KIND, YEAR)]
        there = set()
        for enrolment in record["enrolment"]:
            if enrolment["programme_id"] == programme["id"]:
                there |= self.month(record, enrolment)
        bulletins = [row for row in record["bulletin"]
                     if (row["programme_id"], row["month"]) == (programme["id"], MONTH)]
        if len(bulletins) > 1:
            raise Failure(f"{len(bulletins)} bulletins of one month")
        for bulletin in bulletins:
            there |= self.bulletin(record, bulletin)
        return there

    @staticmethod
    def month(record, enrolment):
        """The steps of one project's month, with everything that belongs to them."""
        name = f"project {enrolment['number']}"
        reports = [row for row in record["month_report"]
                   if (row["enrolment_id"], row["period"]) == (enrolment["id"], PERIOD)]
        deeds = [entry["action"] for entry in record["audit_entry"]
                 if entry["object"] == f"enrolment {enrolment['id']}"
                 and json.loads(entry["facts"]).get("period") == PERIOD]
        state = reports[0]["state"] if reports else None
        reached = STATES.index(state) + 1 if state else 0
        for number, action in enumerate(("month.submit", "month.review", "month.publish"), 1):
            if deeds.count(action) != (number <= reached):
                raise Failure(f"{name} is {state}, and the chain has {deeds}")
        measures = {row["id"] for row in record["measure"]
                    if row["subject_id"] == enrolment["subject_id"]}
        facts = [row for row in record["fact"]
                 if row["measure_id"] in measures and row["period"] == PERIOD]
        if len(facts) != (3 if reached == 3 else 0):
            raise Failure(f"{name} is {state}, and has {len(facts)} facts")
        told = {report["id"] for report in reports}
        problems = [row for row in record["month_problem"] if row["report_id"] in told]
        raised = [row for row in record["case_file"]
                  if row["origin"] == "monthly-report" and row["origin_key"] in told]
        if len(raised) != (len(problems) if reached == 3 else 0):
            raise Failure(f"{name} is {state}: {len(problems)} problems, {len(raised)} cases")
        return {f"{name} {state}" for state in STATES[:reached]}

    @staticmethod
    def bulletin(record, row):
        """The steps of the bulletin, with everything that belongs to them."""
        deeds = [entry["action"] for entry in record["audit_entry"]
                 if entry["object"] == f"bulletin {row['id']}"]
        acts = [step["act"] for step in record["bulletin_step"] if step["bulletin_id"] == row["id"]]
        if len(acts) != len(deeds):
            raise Failure(f"the bulletin has the steps {acts}, the chain {deeds}")
        if (row["state"] == "issued") != ("bulletin.issue" in deeds):
            raise Failure(f"the bulletin is {row['state']}, the chain has {deeds}")
        issued = [other for other in record["bulletin"] if other["state"] == "issued"]
        numbers = sorted(other["number"] for other in issued
                         if (other["organ"], other["year"]) == (row["organ"], row["year"]))
        if row["state"] == "issued" and numbers != list(range(1, len(numbers) + 1)):
            raise Failure(f"numbers of bulletins: {numbers}")
        names = {"bulletin.draft": "draft", "bulletin.edit": "save", "bulletin.review": "review",
                 "bulletin.issue": "issue"}
        return {f"bulletin {names[deed]}" for deed in deeds}

    def go_on(self, address, there, to_the_end):
        """A new server takes the month on to its bulletin, whose bytes are always the same."""
        if not to_the_end:
            return
        with self.serving(address) as site:
            year = self.year(site)
            for name, step in self.months(year, year.projects) + self.bulletins(year):
                if name not in there:
                    step()
            found = year.editions(year.bulletin_page(MONTH))[0]
            year.close()
        if self.bytes not in (None, found):
            raise Failure("the bulletin differs from that of an undisturbed month")
        self.bytes = found


class MonthKills(YearKills):
    """Killed while four projects report and two desks publish."""

    def steps(self, years):
        return [self.months(year, year.projects[number::2]) for number, year in enumerate(years)]


class BulletinKills(YearKills):
    """Killed while the month's bulletin is drafted, reviewed and issued."""

    def before(self, year):
        for _, step in self.months(year, year.projects):
            step()

    def steps(self, years):
        return [self.bulletins(years[0])]
