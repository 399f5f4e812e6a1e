#!/usr/bin/env python3
"""Two who write the same thing at once: a month, a plan, a bulletin. One wins, the other sees what
changed and loses nothing of what was typed.

    scripts/postgres-for-tests run Tests/Long/editors.py --program .build/release/minsheng --count 20

Exit codes: 0 everything holds, 1 something does not, 64 wrong use.
"""
import sys
import threading

sys.dont_write_bytecode = True

import each_engine                              # noqa: E402
from district_year import PEOPLE, DistrictYear  # noqa: E402
from kill_act import Act                        # noqa: E402
from program import Failure                     # noqa: E402
from web import Browser                         # noqa: E402

PROJECTS = 12


class Editors(Act):
    """A server over the demo year with a list that is delivered, and two browsers of one account."""

    def run(self, count, seed):
        """Lets two write at once so many times in each place; gives a line of what came of it."""
        address, self.pairs = self.make_demo(self.BASE), {}
        with self.program.serving("serve", "--database", address) as site:
            with DistrictYear(site.port, PROJECTS + 1, seed=seed) as year:
                year.list()
                # A bulletin takes something published: the month of a project that nobody contests.
                year.report(year.projects[-1], 1)
                told = [contest(year, number) for number in range(count)
                        for contest in (self.month, self.plan, self.bulletin)]
            for browser in sum(self.pairs.values(), []):
                browser.close()
        self.engine.settle(self.BASE)
        self.verify(address)
        self.check(self.record(address))
        return f"{len(told)} times two at once, seed {seed}; the other was told each time"

    def month(self, year, number):
        """Two clerks of the unit report the same month."""
        month, project = 1 + number // PROJECTS % 11, year.projects[number % PROJECTS]
        page = year.month_page(project, month)
        return self.contest(year, "reporter", page, page, lambda text: {
            **year.figures(project, month), "act": "draft", "next": text}, number)

    def plan(self, year, number):
        """Two of the office change the plan of the same project."""
        page = f"{year.address}/{year.projects[number % PROJECTS]['number']}/plan"
        return self.contest(year, "coordinator", page, page, lambda text: {"place": text}, number)

    def bulletin(self, year, number):
        """Two of the office write the same bulletin."""
        page = year.bulletin_page(1)
        return self.contest(year, "coordinator", page, page, lambda text: {"s7": text}, number)

    def pair(self, year, login):
        """Two browsers of one account, signed in once."""
        if login not in self.pairs:
            self.pairs[login] = [Browser(year.port, seconds=120).sign_in(login, PEOPLE[login])
                                 for _ in range(2)]
        return self.pairs[login]

    def contest(self, year, login, page, ending, entered, number):
        """Both open the page, both send it; just one gets through, and the other keeps its text."""
        pair = self.pair(year, login)
        texts = [f"示例：第{number}次{who}写的话" for who in "甲乙"]
        forms = [browser.get(page).page.form(ending) for browser in pair]
        answers, barrier = [None, None], threading.Barrier(2)

        def send(which):
            barrier.wait()
            answers[which] = pair[which].post(forms[which], **entered(texts[which]))

        threads = [threading.Thread(target=send, args=(which,)) for which in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        if None in answers:
            raise Failure(f"{page}: a browser still waits")
        statuses = sorted(answer.status for answer in answers)
        if statuses != [303, 409]:
            raise Failure(f"{page}, time {number}: {statuses} instead of [303, 409]")
        lost = next(which for which in range(2) if answers[which].status == 409)
        text = answers[lost].text
        if texts[lost] not in text:
            raise Failure(f"{page}, time {number}: what the second typed is lost")
        stands = pair[0].get(page).text
        if texts[1 - lost] not in stands or texts[lost] in stands:
            raise Failure(f"{page}, time {number}: not what the first sent stands")
        # Sent once more, what was kept gets through: nobody has to type it again.
        again = answers[lost].page.form(ending)
        answer = pair[lost].post(again, **({"act": "draft"} if "/months/" in page else {}))
        if answer.status != 303 or texts[lost] not in pair[0].get(page).text:
            raise Failure(f"{page}, time {number}: sent once more, {answer.status}")
        return True

    @staticmethod
    def check(record):
        """No month has two reports of one revision, no entry two drafts of a plan."""
        months = [(row["enrolment_id"], row["period"], row["revision"])
                  for row in record["month_report"]]
        drafts = [row["enrolment_id"] for row in record["baseline"] if row["in_force_ms"] is None]
        if len(months) != len(set(months)) or len(drafts) != len(set(drafts)):
            raise Failure("a month or a plan stands twice")


if __name__ == "__main__":
    each_engine.run(Editors, "two who write at once", __doc__, "times in each place on each engine")
