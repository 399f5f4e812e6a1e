"""Replies over HTTP, the server killed: an acknowledged reply is there, any other whole or absent."""
import random
import threading
import time

import table
from kill_act import Act
from program import Failure
from timing import sleep_until
from web import Browser

CLERKS = 4
REPLIES = 40


class Replies:
    """What several clerks sent, and what the server acknowledged with a 303."""

    def __init__(self, port, jar, suggestions):
        self.port, self.jar = port, jar
        self.left = list(suggestions)
        self.lock = threading.Lock()
        self.sent, self.acknowledged, self.faults = {}, {}, []
        self.threads = [threading.Thread(target=self._work, args=(number,), daemon=True)
                        for number in range(CLERKS)]

    def start(self):
        """All clerks begin."""
        for thread in self.threads:
            thread.start()

    def join(self):
        """Waits until all are done, or cut off."""
        for thread in self.threads:
            thread.join(60)
            if thread.is_alive():
                self.faults.append("a clerk still waits after 60 s")

    def _work(self, number):
        browser = Browser(self.port, jar=self.jar)
        try:
            while suggestion := self._next():
                form = browser.get(suggestion).page.form("/reply")
                text = f"答复{number}号：经现场查看，{suggestion.rpartition('/')[2]}一事已列入计划。"
                with self.lock:
                    self.sent[suggestion] = text
                answer = browser.post(form, outcome="reserved", text=text)
                if answer.status != 303:
                    self.faults.append(f"{answer.status} “{answer.page.heading}” for a reply")
                with self.lock:
                    self.acknowledged[suggestion] = text
        except OSError:
            return          # the server was killed: the connection broke
        except Exception as error:
            self.faults.append(f"{type(error).__name__}: {error}")
        finally:
            browser.close()

    def _next(self):
        with self.lock:
            return self.left.pop() if self.left else None


class ReplyKills(Act):
    """Servers over copies of one store, each killed while clerks reply."""

    def prepare(self):
        """Makes the store, and measures replies that nobody disturbs."""
        table.bring_in(self.program, self.make_demo(self.BASE), self.folder, 2 * REPLIES)
        self.engine.settle(self.BASE)
        self.seconds = None
        self.trial(random.Random(0))

    def trial(self, chance):
        """Kills one server; gives what was left of the replies under way."""
        address = self.engine.make(self.TRIAL, self.BASE)
        with self.serving(address) as site:
            browser = Browser(site.port).sign_in()
            replies = Replies(site.port, browser.jar, browser.waiting()[:REPLIES])
            if len(replies.left) < REPLIES:
                raise Failure(f"only {len(replies.left)} suggestions wait")
            browser.close()
            begun = time.monotonic()
            replies.start()
            if self.seconds is None:
                replies.join()
                self.seconds = time.monotonic() - begun
            else:
                sleep_until(begun + chance.uniform(0, self.seconds))
            was_alive = site.kill()
            replies.join()
        self.engine.settle(self.TRIAL)
        if replies.faults:
            raise Failure("; ".join(replies.faults[:3]))
        if not was_alive:
            raise Failure(f"the server had ended by itself: {site.words()}")
        return self.check(address, replies)

    def serving(self, address):
        """A server over a store that is there."""
        return self.program.serving("serve", "--database", address)

    def check(self, address, replies):
        """Looks at the record, and at the console of a new server."""
        self.verify(address)
        record = self.record(address)
        record.check_replies()
        found = {reply["body"] for reply in record["suggestion_reply"]}
        lost = set(replies.acknowledged.values()) - found
        if lost:
            raise Failure(f"{len(lost)} acknowledged replies are not there, such as {min(lost)}")
        strange = found - set(replies.sent.values())
        if strange:
            raise Failure(f"{len(strange)} replies are there that nobody sent: {min(strange)}")
        with self.serving(address) as site:
            browser = Browser(site.port).sign_in()
            for suggestion, text in replies.acknowledged.items():
                if text not in browser.get(suggestion).text:
                    raise Failure(f"the console does not show the reply to {suggestion}")
            browser.close()
        under_way = set(replies.sent) - set(replies.acknowledged)
        if not under_way:
            return "no reply under way"
        written = sum(replies.sent[suggestion] in found for suggestion in under_way)
        return ("all replies under way there" if written == len(under_way)
                else "some replies under way there" if written else "replies under way absent")
