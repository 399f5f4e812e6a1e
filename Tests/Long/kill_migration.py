"""The making of a store, killed, and killed again at the restart: the next start finishes it."""
import time

from kill_act import Act
from timing import Moments, sleep_until
from program import Failure, Site

# What `audit verify` may say of a store that was not made whole: not founded, no file.
UNFINISHED = (0, 10, 23)


class MigrationKills(Act):
    """First starts on empty stores."""

    def prepare(self):
        """Makes a store that nobody disturbs, to measure and to compare with."""
        begun = time.monotonic()
        address = self.make_demo(self.BASE)
        self.moments = Moments(time.monotonic() - begun)
        self.whole = self.record(address).sizes()

    def trial(self, chance):
        """Kills the first start, every second time a further one too; gives how far it had come."""
        address = self.engine.make(self.TRIAL)
        moment = self.moments.draw(chance)
        was_killed = self.kill_start(address, moment)
        self.moments.learn(moment, not was_killed)
        reached = self.verify(address, UNFINISHED)
        if chance.random() < 0.5:
            # A restart is shorter by what the first one had done already.
            was_killed |= self.kill_start(address, chance.uniform(0, moment))
            reached = self.verify(address, UNFINISHED)
        with self.demo(address):
            pass
        self.engine.settle(self.TRIAL)
        self.verify(address)
        sizes = self.record(address).sizes()
        if sizes != self.whole:
            differing = {name: (sizes.get(name), rows) for name, rows in self.whole.items()
                         if sizes.get(name) != rows}
            raise Failure(f"the restart left other numbers of rows: {differing}")
        if not was_killed:
            return None
        return {0: "founded", 10: "not founded", 23: "not begun"}[reached]

    def kill_start(self, address, seconds):
        """Starts the demo and kills it; gives whether it was not ready yet."""
        site = Site(self.program.start("demo", "--home", str(self.folder), "--database", address,
                                       "--port", "0"))
        try:
            sleep_until(time.monotonic() + seconds)
            was_making = not site.ready.is_set()
        finally:
            was_alive = site.kill()
        self.engine.settle(self.TRIAL)
        if not was_alive:
            raise Failure(f"the start ended by itself: {site.words()}")
        return was_making
