"""Ballot sessions with planted voters, whose choices are known to the test and to nobody else."""
import time

from vote_day import Papers, Vote
from web import Browser

PLANTED = 24
SMALL_BOX = 12          # ten is the fewest that the rule lets a box have
ABSENT = 20
DESKS = ("desk1", "desk2")


class Watched(Browser):
    """A browser whose requests stand in an access log, as a proxy in front would write it."""

    def __init__(self, *arguments, log=None, **named):
        super().__init__(*arguments, **named)
        self.log = log

    def ask(self, method, path, body=None, **headers):
        answer = super().ask(method, path, body, **headers)
        self.log.append(f"{time.time():.4f} 127.0.0.1 \"{method} {path}\" {answer.status} "
                        f"{len(answer.body)}")
        return answer


class Planted:
    """One session: what happened in the hall, what everybody may know, and the secret."""

    def __init__(self, people, chance):
        self.people = people
        self.present = sorted(chance.sample(sorted(people), len(people) - ABSENT))
        self.planted = chance.sample(self.present, PLANTED)
        self.papers = Papers(chance, self.present, chance.uniform(0.35, 0.65))
        # Who puts a paper into which box can be seen in the hall: this is no secret.
        rest = [number for number in self.present if number not in set(self.planted)]
        self.boxes = [self.planted[:SMALL_BOX], self.planted[SMALL_BOX:], rest]
        self.arrival = chance.sample(self.planted, PLANTED)
        self.order = chance.sample(self.planted, PLANTED)
        # Whether they come and get their papers after all others, or before.
        self.is_late = chance.random() < 0.5
        self.poll = self.sitting = self.session = None
        self.server_log = self.access_log = ()

    @property
    def total(self):
        """How many papers were cast."""
        return len(self.present)

    @property
    def yes(self):
        """How many of them have the mark that is guessed at, as the certificate tells."""
        return sum(self.has_mark(number) for number in self.present)

    def has_mark(self, number):
        """The secret: whether a deputy chose item 9 and not item 10."""
        return 9 in self.papers.marks[number]

    @property
    def place(self):
        """The box of each planted voter."""
        return {number: box for box, numbers in enumerate(self.boxes, 1) for number in numbers
                if box < len(self.boxes)}

    def key(self, number):
        """The key of a deputy in the store."""
        return self.people[number][0]

    def hold(self, hall, title, chance, log, site):
        """Holds the session from the check-in to the seal."""
        begun, said = len(log), len(site.said)
        self.sitting = hall.open_sitting()
        vote = Vote(hall, title)
        rest = self.boxes[-1]
        early = set(chance.sample(rest, len(rest) // 2))
        desks = [hall.desk(login, "check-in") for login in DESKS]
        desks[0].do(step="bring-in", numbers=" ".join(map(str, early)))
        if not self.is_late:
            self.arrive(desks, chance)
        desks[1].do(step="bring-in", numbers=" ".join(map(str, set(rest) - early)))
        vote.prepare()
        vote.step("open", printed="300")
        vote.step("start-issuing")
        self.poll = vote.key
        issuing = [hall.desk(login, "issue") for login in DESKS]
        self.session, = issuing[0].sessions
        vote.session = self.session
        if self.is_late:
            issuing[1].do(step="issue-to-all")
            self.arrive(desks, chance)
            self.issue(issuing, chance)
        else:
            self.issue(issuing, chance)
            issuing[1].do(step="issue-to-all")
        vote.step("start-casting")
        self.exchange(issuing[0], chance.choice(self.planted))
        vote.step("close")
        vote.open_boxes([len(numbers) for numbers in self.boxes])
        for login in ("teller1", "teller2"):
            for box in chance.sample(range(1, len(self.boxes) + 1), len(self.boxes)):
                # The papers of a box lie mixed; only its totals come to the store.
                vote.enter(login, box, self.papers.totals(self.boxes[box - 1]))
        vote.confirm_sums()
        vote.finish()
        self.access_log, self.server_log = log[begun:], site.said[said:].decode().splitlines()

    def arrive(self, desks, chance):
        """The planted voters check in one by one, at either desk."""
        for number in self.arrival:
            chance.choice(desks).do(q=str(number))

    def issue(self, desks, chance):
        """They get their papers one by one in another order, some exchanged, some written for."""
        for number in self.order:
            desk = chance.choice(desks)
            desk.do(q=str(number), **({"assisted": "1"} if chance.random() < 0.1 else {}))
            if chance.random() < 0.1:
                self.exchange(desk, number)

    def exchange(self, desk, number):
        """A paper was written on wrongly."""
        desk.do(step="exchange", deputy=str(self.key(number)), session=str(self.session),
                reason="miswritten")
