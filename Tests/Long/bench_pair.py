#!/usr/bin/env python3
"""Two clerks on one bench: of two who decide at once one wins, and the other loses nothing."""
import random
import re
import threading

import each_engine
from kill_act import Act
from program import Failure
from web import Browser

COORDINATOR = ("coordinator", "demo-coord-1")
PLACES = ("云泉路", "北温泉", "天生街道", "蔡家", "静观镇", "朝阳街道", "水土", "龙凤溪")
MATTER = "{}晚上找不到车位，希望利用闲置地块建公共停车场。"


class BenchPair(Act):
    """A server over the demo year, a call that runs, a round, and two browsers."""

    def run(self, count, seed):
        """Lets both decide at once so many times; gives a line of what came of it."""
        address = self.make_demo(self.BASE)
        chance = random.Random(seed)
        with self.program.serving("serve", "--database", address) as site:
            self.suggest(site.port)
            pair = [Browser(site.port).sign_in(*COORDINATOR) for _ in range(2)]
            self.open_round(pair[0])
            told = [self.decide(pair, chance, number) for number in range(count)]
            for browser in pair:
                browser.close()
        self.engine.settle(self.BASE)
        self.verify(address)
        record = self.record(address)
        members = [row["suggestion_id"] for row in record["candidate_suggestion"]]
        if len(members) != len(set(members)):
            raise Failure("a suggestion is part of two candidates")
        merged = {row["id"] for row in record["suggestion"] if row["outcome"] == "merged"}
        if merged != set(members):
            raise Failure(f"{len(merged)} are ruled merged, {len(members)} are in a candidate")
        return f"{count} decisions of two at once, seed {seed}; the other told what changed {sum(told)} times"

    @staticmethod
    def suggest(port):
        """Residents ask for the same in several places."""
        resident = Browser(port)
        for place in PLACES:
            form = resident.get("/suggest").page.form("/suggest")
            answer = resident.post(form, body=MATTER.format(place), place="all")
            if answer.status != 303:
                raise Failure(f"a suggestion: {answer.status} “{answer.page.heading}”")
        resident.close()

    @staticmethod
    def open_round(browser):
        """Opens the first round of every call that has none."""
        forms = [form for form in browser.get("/console/screening").page.forms
                 if re.search(r"/console/screening/open/\d+$", form.action)]
        if not forms:
            raise Failure("the screening page opens no round")
        for form in forms:
            browser.post(form, title="初筛", remark="征集还没有结束，先看一遍。")
        if "tick-" not in browser.get("/console/bench?floor=1").text:
            raise Failure("nothing lies on the bench after a round was opened")

    def decide(self, pair, chance, number):
        """Both look at the same suggestion and decide at once; gives whether one was told."""
        looked = pair[0].get("/console/bench?floor=1")
        at = looked.page.form("/console/bench/decide").fields["at"]
        pages = [browser.get(f"/console/bench?at={at}&floor=1") for browser in pair]
        answers = [None, None]
        texts = [f"第{number}次，{who}的理由，不会丢。" for who in "甲乙"]
        barrier = threading.Barrier(2)

        def send(which):
            form = pages[which].page.form("/console/bench/decide")
            entered = {"grounds": texts[which], "reason": "", "field": "", "target": ""}
            if chance.random() < 0.5:
                entered |= {"decision": "begin", "name": f"第{number}个候选项目{which}"}
            else:
                entered |= {"decision": "reserve", "name": ""}
            barrier.wait()
            answers[which] = pair[which].post(form, **entered)

        threads = [threading.Thread(target=send, args=(which,)) for which in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        if None in answers:
            raise Failure(f"decision {number}: a browser still waits after 60 s")
        statuses = sorted(answer.status for answer in answers)
        if statuses != [303, 409]:
            raise Failure(f"decision {number}: {statuses} instead of [303, 409]")
        lost = answers.index(next(answer for answer in answers if answer.status == 409))
        page = answers[lost].text
        # What was already in a candidate has no form any more; the reason it was typed for is told.
        if "您填的没有丢" not in page:
            raise Failure(f"decision {number}: the second clerk is not told what changed")
        if "/console/bench/decide" in page and texts[lost] not in page:
            raise Failure(f"decision {number}: what the second clerk typed is lost")
        self.undo(pair[1 - lost], answers[1 - lost])
        return True

    @staticmethod
    def undo(browser, answer):
        """Takes the step back, as the toast offers, so that the next trial has something to do."""
        page = browser.get(answer.headers["Location"]).page
        back = browser.post(page.form("/console/bench/split"))
        if back.status != 303:
            raise Failure(f"undoing: {back.status} “{back.page.heading}”")


if __name__ == "__main__":
    each_engine.run(BenchPair, "two clerks on one bench", __doc__, "decisions on each engine")
