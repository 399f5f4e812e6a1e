#!/usr/bin/env python3
"""Three tellers, two desks, one outage: a day on which everything happens at once.

    scripts/postgres-for-tests run Tests/Long/hall_day.py --program .build/release/minsheng --count 2

Each round is a vote of its own on one server that is killed and started again in the middle. Two
desks serve the same deputies at the same moments: one of them gets each in, and the other is told.
Three tellers enter the same boxes at the same moments: two of them count each, and the third is
told. The server is killed while papers are issued and again while boxes are entered. In the end
nothing acknowledged is lost, nobody is there twice or has two papers, the totals are those of the
papers, and the certificate's outcome is recomputed byte for byte.

Exit codes: 0 everything holds, 1 something does not, 64 wrong use.
"""
import random
import sys
import threading

sys.dont_write_bytecode = True

import each_engine                                            # noqa: E402
from kill_act import Act                                      # noqa: E402
from new_meeting import THIRD, open_account, open_meeting     # noqa: E402
from program import Failure                                   # noqa: E402
from vote_day import Hall, Papers, Vote, deputies             # noqa: E402

SINGLY = 24          # served one by one at both desks; the others at once
BOXES = 6
DESKS = ("desk1", "desk2")
TELLERS = ("teller1", "teller2", THIRD[0])


class HallDay(Act):
    """Votes on one engine, one after the other."""

    def run(self, count, seed):
        """Holds so many votes; gives a line of what came of them."""
        self.prepare()
        told = 0
        for number in range(1, count + 1):
            try:
                told += self.round(number, random.Random(f"{seed}/{number}"))
            except Failure as failure:
                raise Failure(f"seed {seed}, round {number}: {failure}") from failure
        return (f"{count} votes with two outages each, seed {seed}: nothing lost, nobody twice, "
                f"all recomputed; the other was told {told} times")

    def prepare(self):
        """Makes the store, and opens a meeting that has three tellers."""
        self.address = self.make_demo(self.BASE)
        with self.serving() as site:
            hall = Hall(site.port)
            open_account(hall, self.record(self.address))
            open_meeting(hall, self.record(self.address))
            for login in ("secretary", "scrutineer", "chair", *DESKS, *TELLERS[:2]):
                hall.browser(login)
            hall.browser(*THIRD)
            self.jars = hall.jars
            hall.close()
        self.engine.settle(self.BASE)
        self.people = deputies(self.record(self.address))

    def serving(self):
        """A server over the store as it is now."""
        self.engine.settle(self.BASE)
        return self.program.serving("serve", "--database", self.address)

    def round(self, number, chance):
        """A vote with an outage in each of its halves; gives how many were told that they lost."""
        present = sorted(chance.sample(sorted(self.people), 220))
        singly = chance.sample(present, SINGLY)
        papers = Papers(chance, present, chance.uniform(0.4, 0.6))
        boxes = [present[box::BOXES] for box in range(BOXES)]
        with self.serving() as site:
            hall = Hall(site.port, self.jars)
            vote = Vote(hall, f"一日多人（第{number}次）")
            hall.open_sitting()
            vote.prepare()
            told = self.race(hall, "check-in", singly, [])
            rest = set(present) - set(singly)
            hall.desk("desk2", "check-in").do(step="bring-in", numbers=" ".join(map(str, rest)))
            vote.step("open", printed="230")
            vote.step("start-issuing")
            vote.session, = hall.desk("desk1", "issue").sessions
            issued = []
            told += self.race(hall, "issue", singly, issued, site, chance)
            hall.close()
        with self.serving() as site:
            hall = vote.hall = Hall(site.port, self.jars)
            desk = hall.desk("desk1", "issue")
            if lost := [one for one in issued if desk.ask(q=str(one)).status != 409]:
                raise Failure(f"papers of {lost} were acknowledged and are not there")
            told += self.race(hall, "issue", [one for one in singly if one not in issued], issued,
                              may_have=True)
            hall.desk("desk1", "issue").do(step="issue-to-all")
            vote.step("start-casting")
            vote.step("close")
            vote.open_boxes([len(box) for box in boxes])
            totals = [papers.totals(box) for box in boxes]
            entries = Entries(vote, totals)
            entries.run(site, chance)
            hall.close()
        with self.serving() as site:
            hall = vote.hall = entries.vote.hall = Hall(site.port, self.jars)
            entries.run()
            told += entries.told
            vote.confirm_sums()
            vote.finish()
            record = vote.recompute(self.program, self.folder / "recount.json")
            hall.close()
        self.check(vote, present, singly, entries, papers, record)
        return told

    def race(self, hall, mode, numbers, done, site=None, chance=None, may_have=False):
        """Both desks serve each at the same moment; gives how often one was told.

        With a site, it is killed somewhere in the middle. `done` takes those who were served.
        """
        desks = [hall.desk(login, mode) for login in DESKS]
        stop = chance.randrange(len(numbers) // 4, 3 * len(numbers) // 4) if site else None
        told = 0
        for turn, number in enumerate(numbers):
            if turn == stop:
                kill = threading.Timer(chance.uniform(0, 0.02), site.kill)
                kill.start()
            answers = at_once([lambda desk=desk: desk.ask(q=str(number)) for desk in desks])
            statuses = sorted(answer.status for answer in answers if answer is not None)
            if stop is not None and turn >= stop:
                if 200 in statuses:
                    done.append(number)
                if None in answers:
                    kill.join()
                    return told
                continue
            # After an outage a paper may be issued that nobody was told of.
            if statuses != [200, 409] and not (may_have and statuses == [409, 409]):
                raise Failure(f"{mode} of {number} at two desks: {statuses}")
            done.append(number)
            told += statuses.count(409)
        if site:
            kill.join()
        return told

    def check(self, vote, present, singly, entries, papers, record):
        """Nobody twice, nothing lost, the totals those of the papers."""
        self.engine.settle(self.BASE)
        self.verify(self.address)
        store = self.record(self.address)
        keys = {self.people[number][0] for number in present}
        for table in ("paper_issue", "session_presence"):
            found = [row["deputy_id"] for row in store[table] if row["session_id"] == vote.session]
            if len(found) != len(set(found)) or set(found) != keys:
                raise Failure(f"{table} has {len(found)} rows of {len(set(found))} deputies "
                              f"instead of {len(keys)}")
        session, = [row for row in store["ballot_session"] if row["id"] == vote.session]
        if (session["issued"], session["returned"], session["spoilt"]) != (220, 220, 0):
            raise Failure(f"the session has {session}")
        deeds = [deed["action"] for deed in store["audit_entry"]
                 if deed["object"] == f"session {vote.session}"]
        if deeds.count("count.enter") != BOXES or deeds.count("count.agree") != BOXES:
            raise Failure(f"{deeds.count('count.enter')} first and {deeds.count('count.agree')} "
                          f"second entries of {BOXES} boxes")
        if entries.told < BOXES - 1:
            raise Failure(f"a third teller was told of {entries.told} boxes of {BOXES}")
        yes = {f"yes-{item}": count for item, count in record["rounds"][0]["totals"]["yes"].items()}
        right = papers.totals(present)
        if any(right[name] != count for name, count in yes.items()):
            raise Failure(f"the certificate counts {yes} instead of {right}")


class Entries:
    """Three tellers at each box at the same moment: two count it, and the third is told."""

    def __init__(self, vote, totals):
        self.vote, self.totals, self.told = vote, totals, 0
        self.left = list(range(1, len(totals) + 1))
        self.interrupted = None

    def run(self, site=None, chance=None):
        """Enters every box that is left; with a site, it is killed somewhere on the way."""
        stop = chance.randrange(1, len(self.left) - 1) if site else None
        for turn, box in enumerate(list(self.left)):
            if turn == stop:
                kill = threading.Timer(chance.uniform(0, 0.06), site.kill)
                kill.start()
            answers = at_once([lambda login=login: self.vote.try_enter(
                login, box, self.totals[box - 1]) for login in TELLERS])
            if None in answers:
                kill.join()
                self.interrupted = box
                return          # the outage: this box and the rest are entered again
            statuses = sorted(answer.status for answer in answers)
            self.left.remove(box)
            # Two may have been in before anybody was told; then there is nothing left to enter.
            if box == self.interrupted and statuses == [200, 200, 200]:
                continue
            if statuses.count(303) != 2 or not {200, 409, 422}.intersection(statuses):
                raise Failure(f"three tellers at box {box}: {statuses}")
            self.told += 1
        if site:
            kill.join()


def at_once(bodies):
    """Runs bodies at the same moment; what a broken connection answered is None."""
    barrier, answers, faults = threading.Barrier(len(bodies)), [None] * len(bodies), []

    def run(place, body):
        barrier.wait()
        try:
            answers[place] = body()
        except OSError:
            pass
        except Exception as error:
            faults.append(error)

    threads = [threading.Thread(target=run, args=pair, daemon=True) for pair in enumerate(bodies)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if faults:
        raise faults[0]
    return answers


if __name__ == "__main__":
    each_engine.run(HallDay, "one day, one outage", __doc__, "votes on each engine", usual=2)
