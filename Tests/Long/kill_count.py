"""The counting room and the end of the day, the server killed: each step is whole or absent.

Three acts: two tellers enter boxes, the chief scrutineer rules on what differs and confirms the
sums, the count is concluded, certified, accepted, told and sealed. After a kill the day goes on
from where the record says it is, and every third time to a result that is counted again.
"""
import contextlib
import random

from kill_steps import StepKills
from program import Failure
from vote_day import Hall, Papers, Vote, deputies

BOXES = 3


class CountKills(StepKills):
    """Servers over copies of one store in which a vote has been cast, each killed in the count."""

    TITLE = "数票时断电的表决"

    def prepare(self):
        """Makes the store, holds a vote until just before the act, and measures the act."""
        address = self.make_demo(self.BASE)
        chance = random.Random(1)
        people = deputies(self.record(address))
        present = sorted(chance.sample(sorted(people), 230))
        papers = Papers(chance, present, 0.5)
        self.boxes = [papers.totals(present[number::BOXES]) for number in range(BOXES)]
        self.sum = papers.totals(present)
        with self.serving(address) as site:
            hall = Hall(site.port)
            vote = Vote(hall, self.TITLE)
            self.cast(hall, vote, present)
            self.before(vote)
            for login in ("teller1", "teller2", "scrutineer", "chair"):
                hall.browser(login)
            self.jars, self.poll, self.session = hall.jars, vote.address, vote.session
            hall.close()
        self.engine.settle(self.BASE)
        self.begun = self.state(self.engine.address(self.BASE))
        self.trial(random.Random(0))

    @staticmethod
    def cast(hall, vote, present):
        """Everything until the boxes are open."""
        hall.open_sitting()
        hall.desk("desk1", "check-in").do(step="bring-in", numbers=" ".join(map(str, present)))
        vote.prepare()
        vote.step("open", printed="240")
        vote.step("start-issuing")
        desk = hall.desk("desk1", "issue")
        vote.session, = desk.sessions
        desk.do(step="issue-to-all")
        vote.step("start-casting")
        vote.step("close")
        vote.open_boxes([len(present[number::BOXES]) for number in range(BOXES)])

    def before(self, vote):
        """What has happened when the act begins."""

    def steps(self, vote):
        """The acts that are going on at once, each a list of named steps, in their order."""
        raise NotImplementedError

    def enter_all(self, login, vote):
        """A teller's steps: the second teller is wrong in the last box, so that it differs."""
        def step(box):
            totals = dict(self.boxes[box - 1])
            if login == "teller2" and box == BOXES:
                totals["yes-9"] += 1
                totals["yes-10"] -= 1
            return lambda: vote.enter(login, box, totals)

        return [(f"{login} box {box}", step(box)) for box in range(1, BOXES + 1)]

    def rule(self, vote):
        """The chief scrutineer says what holds of the box that differs."""
        chief = vote.hall.browser("scrutineer")
        form = chief.get(f"{vote.room}/boxes/{BOXES}/compare").page.form("/compare")
        lines = {name: str(self.boxes[-1][name]) for name in ("yes-9", "yes-10")}
        reasons = {f"why-{name}": "三人再数" for name in lines}
        answer = chief.post(form, **lines, **reasons)
        if answer.status != 303:
            raise Failure(f"ruling on the box that differs: {answer.status}")

    @contextlib.contextmanager
    def crew(self, site):
        """Those of the counting room, signed in already."""
        hall = Hall(site.port, self.jars)
        yield self.steps(Vote(hall, self.TITLE, self.poll, self.session))
        hall.close()

    def state(self, address):
        """What of the vote is in the record: the names of its steps, each whole."""
        self.verify(address)
        record = self.record(address)
        session, = [row for row in record["ballot_session"] if row["id"] == self.session]
        poll, = [row for row in record["poll"] if f"/{row['id']}" in self.poll]
        logins = {row["id"]: row["login"] for row in record["account"]}
        boxes = {row["number"]: row for row in record["ballot_box"]
                 if row["session_id"] == self.session}
        entries = [row for row in record["box_entry"] if row["session_id"] == self.session]
        rulings = [row for row in record["box_ruling"] if row["session_id"] == self.session]
        about = {f"session {self.session}", f"poll {poll['id']}"}
        deeds = [entry["action"] for entry in record["audit_entry"] if entry["object"] in about]
        order = ["voting", "counted", "certified", "accepted", "announced", "sealed"]
        reached = order.index(poll["state"])
        there = set(list(Vote.END)[:reached])
        if session["state"] == "counted":
            there.add("sums")
        if reached < order.index("certified"):
            there |= {f"{logins[row['account_id']]} box {row['box']}" for row in entries}
            if len(rulings) == 2:
                there.add("rule")
            self.check_boxes(boxes, entries, rulings, deeds)
        else:
            there |= {"rule"} | {f"teller{teller} box {box}" for teller in (1, 2)
                                 for box in range(1, BOXES + 1)}
            if entries or rulings or any(box["totals"] for box in boxes.values()):
                raise Failure("certified, and the working papers are not forgotten")
        self.check_end(record, poll, session, there, deeds)
        return there

    def check_boxes(self, boxes, entries, rulings, deeds):
        """Each entry has its audit entry, and a box is agreed just where it must be."""
        told = [deed for deed in deeds if deed in ("count.enter", "count.agree", "count.differ")]
        if len(told) != len(entries):
            raise Failure(f"{len(entries)} entries of boxes, {len(told)} in the chain")
        for number, box in boxes.items():
            texts = [row["totals"] for row in entries if row["box"] == number]
            agreed = len(texts) == 2 and (len(set(texts)) == 1 or bool(rulings))
            if agreed != (box["totals"] is not None):
                raise Failure(f"box {number} has {len(texts)} entries and is half agreed")
        if len(rulings) not in (0, 2) or deeds.count("count.rule") != len(rulings) // 2:
            raise Failure(f"half a ruling: {len(rulings)} lines")

    @staticmethod
    def check_end(record, poll, session, there, deeds):
        """Signatures, announcement, seal, published count: there or not there, with the state."""
        def rows(table, column="poll_id"):
            return [row for row in record[table] if row[column] == poll["id"]]

        found = {
            "sums": session["totals"] is not None,
            "conclude": len(rows("certificate")) == 1,
            "certify": len(rows("working_papers")) == 1,
            "accept": len(rows("certificate_signature")) == 2,
            "announce": len(rows("poll_announcement")) == 1,
            "seal": len(rows("poll_seal")) == 1,
        }
        wrong = [name for name, is_there in found.items() if is_there != (name in there)]
        if wrong:
            raise Failure(f"half there: {wrong}, with {sorted(there)}")
        for step in Vote.END:
            if deeds.count(f"poll.{step}") != (step in there):
                raise Failure(f"the chain has {deeds.count(f'poll.{step}')} entries of {step}")

    def go_on(self, address, there, to_the_end):
        """A new server takes the day on, at the least by one step, or to a recount."""
        with self.serving(address) as site:
            hall = Hall(site.port, self.jars)
            vote = Vote(hall, self.TITLE, self.poll, self.session)
            left = [(name, step) for steps in self.whole(vote) for name, step in steps
                    if name not in there]
            for _, step in left if to_the_end else left[:1]:
                step()
            if to_the_end:
                record = vote.recompute(self.program, self.folder / "recount.json")
                self.check_sums(record)
            hall.close()

    def whole(self, vote):
        """Everything from the boxes to the seal."""
        end = [(name, lambda name=name, fields=fields: vote.step(name, **fields))
               for name, fields in Vote.END.items()]
        return [self.enter_all("teller1", vote), self.enter_all("teller2", vote),
                [("rule", lambda: self.rule(vote)), ("sums", vote.confirm_sums)], end]

    def check_sums(self, record):
        """The record that was told has the sums of all papers."""
        counted = {f"yes-{item}": yes for item, yes in record["rounds"][0]["totals"]["yes"].items()}
        wrong = {name for name, count in counted.items() if self.sum[name] != count}
        if wrong:
            raise Failure(f"the record counts {counted}, the papers say otherwise in {wrong}")


class EntryKills(CountKills):
    """Killed while two tellers enter boxes."""

    def steps(self, vote):
        return self.whole(vote)[:2]


class RulingKills(CountKills):
    """Killed while the chief scrutineer rules and confirms."""

    def before(self, vote):
        for steps in self.whole(vote)[:2]:
            for _, step in steps:
                step()

    def steps(self, vote):
        return self.whole(vote)[2:3]


class SealingKills(CountKills):
    """Killed between the conclusion of the count and the seal."""

    def before(self, vote):
        for steps in self.whole(vote)[:3]:
            for _, step in steps:
                step()

    def steps(self, vote):
        return self.whole(vote)[3:]
