"""Steps that several take at once over copies of one store, the server killed among them."""
import time

from kill_act import Act
from program import Failure
from timing import sleep_until
from worker import Worker


class StepKills(Act):
    """Each kill falls anywhere in the act; every third time the act goes on to its end."""

    kills, seconds, begun = 0, None, frozenset()

    def serving(self, address):
        """A server over a store that is there."""
        return self.program.serving("serve", "--database", address)

    def crew(self, site):
        """A context with those who act: a list of named steps each, in their order."""
        raise NotImplementedError

    def state(self, address):
        """What is in the record: the names of the steps, each whole."""
        raise NotImplementedError

    def go_on(self, address, there, to_the_end):
        """A new server takes the act on from what is there."""
        raise NotImplementedError

    def trial(self, chance):
        """Kills one server in the act, or measures it undisturbed; gives what it left."""
        address = self.engine.make(self.TRIAL, self.BASE)
        with self.serving(address) as site, self.crew(site) as acts:
            workers = [Worker(steps) for steps in acts]
            begun = time.monotonic()
            for worker in workers:
                worker.start()
            if self.seconds is None:
                for worker in workers:
                    worker.join(120)
                self.seconds = time.monotonic() - begun
            else:
                sleep_until(begun + chance.uniform(0, self.seconds))
            was_alive = site.kill()
            for worker in workers:
                worker.join(120)
        self.engine.settle(self.TRIAL)
        if faults := [worker.fault for worker in workers if worker.fault]:
            raise Failure("; ".join(faults))
        if not was_alive:
            raise Failure(f"the server had ended by itself: {site.words()}")
        done = {name for worker in workers for name in worker.done}
        there = self.state(address)
        if lost := done - there:
            raise Failure(f"acknowledged and lost: {sorted(lost)}")
        self.kills += 1
        self.go_on(address, there, to_the_end=self.kills % 3 == 1)
        if sum(map(len, acts)) == len(done):
            return "all acknowledged and there"
        return "a step there before it was acknowledged" if there - done - self.begun \
            else "just what was acknowledged"
