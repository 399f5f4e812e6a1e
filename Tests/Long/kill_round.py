"""A round of screening closed over HTTP, the server killed: it is wholly closed or wholly open."""
import random
import re
import threading
import time

from kill_act import Act
from program import Failure
from timing import Moments, sleep_until
from web import Browser

COORDINATOR = ("coordinator", "demo-coord-1")
ROUND = re.compile(r"/console/screening/rounds/(\d+)")
CHOICE = re.compile(r'name="s"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="s"')


class RoundKills(Act):
    """Servers over copies of one store whose round is decided, each killed while it closes."""

    def prepare(self):
        """Makes the store, decides a round whole, and measures a closing that nobody disturbs."""
        address = self.make_demo(self.BASE)
        with self.serving(address) as site:
            browser = Browser(site.port).sign_in(*COORDINATOR)
            self.round = self.decided(browser)
            browser.close()
        self.engine.settle(self.BASE)
        self.moments = None
        self.trial(random.Random(0))

    def serving(self, address):
        """A server over a store that is there."""
        return self.program.serving("serve", "--database", address)

    def decided(self, browser):
        """An open round in which nothing is unanswered; gives its address."""
        page = browser.get("/console/screening")
        # The call of the demo year stands below the one that runs, of which nothing is there.
        for form in reversed(page.page.forms):
            if "/console/screening/open/" in form.action and not self.open_round(browser):
                browser.post(form, title="补筛", remark="演练：封存时断电")
        found = self.open_round(browser)
        if not found:
            raise Failure("no round is open")
        while ids := self.undecided(browser, found):
            query = "&".join(f"s={number}" for number in ids)
            form = browser.get(f"{found}/batch?{query}").page.form("/batch/rule")
            for outcome in ("reserved", "merged"):
                answer = browser.post(form, outcome=outcome, grounds="今年先存入储备库。")
                if answer.status == 303:
                    break
            else:
                raise Failure(f"{answer.status} “{answer.page.heading}” for a batch")
        return found

    @staticmethod
    def open_round(browser):
        """The address of the round that is open."""
        for number in dict.fromkeys(ROUND.findall(browser.get("/console/screening").text)):
            address = f"/console/screening/rounds/{number}"
            if f"{address}/close" in browser.get(address).text:
                return address
        return None

    @staticmethod
    def undecided(browser, address):
        """The first suggestions that wait for a ruling."""
        text = browser.get(f"{address}/suggestions?turn=mine").text
        return [one or other for one, other in CHOICE.findall(text)]

    def trial(self, chance):
        """Kills one server while the round is closed; gives what was left of it."""
        address = self.engine.make(self.TRIAL, self.BASE)
        with self.serving(address) as site:
            browser = Browser(site.port).sign_in(*COORDINATOR)
            form = browser.get(f"{self.round}/close").page.form("/close")
            said = []
            closing = threading.Thread(target=self.close, args=(browser, form, said), daemon=True)
            begun = time.monotonic()
            closing.start()
            if self.moments is None:
                closing.join()
                self.moments = Moments(time.monotonic() - begun)
                was_alive = site.kill()
            else:
                moment = self.moments.draw(chance)
                sleep_until(begun + moment)
                was_alive = site.kill()
                closing.join(60)
                self.moments.learn(moment, bool(said))
            browser.close()
        self.engine.settle(self.TRIAL)
        if not was_alive:
            raise Failure(f"the server had ended by itself: {site.words()}")
        return self.check(address, said)

    @staticmethod
    def close(browser, form, said):
        """Closes the round, and notes what the server said; nothing where it was killed."""
        try:
            said.append(browser.post(form).status)
        except OSError:
            pass

    def check(self, address, said):
        """Looks at the round: all of its closing is there, or nothing of it."""
        self.verify(address)
        record = self.record(address)
        number = int(self.round.rpartition("/")[2])
        row, = [row for row in record["screening_round"] if row["id"] == number]
        counts = [count for count in record["screening_round_count"]
                  if count["round_id"] == number]
        deeds = [deed for deed in record.deeds("screening.close-round")
                 if deed["object"] == f"screening-round {number}"]
        is_closed = row["closed_ms"] is not None
        if is_closed != bool(counts) or is_closed != (len(deeds) == 1):
            raise Failure(f"half closed: {row}, {len(counts)} counts, {len(deeds)} entries")
        if is_closed and sum(count["suggestions"] for count in counts) != row["suggestions"]:
            raise Failure("the counts of the closed round do not add up")
        if said and said[0] != 303:
            raise Failure(f"the closing was refused: {said[0]}")
        if said and not is_closed:
            raise Failure("the closing was acknowledged and is not there")
        with self.serving(address) as site:
            browser = Browser(site.port).sign_in(*COORDINATOR)
            is_sealed = f"{self.round}/record" in browser.get(self.round).text
            browser.close()
        if is_sealed != is_closed:
            raise Failure("the console says otherwise than the record")
        return "wholly closed" if is_closed else "wholly open"
