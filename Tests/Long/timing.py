"""When to kill: anywhere in something whose length is known, and often where it commits."""
import time


class Moments:
    """Every second moment lies anywhere, the others close to the end.

    Where the end is, is learnt: it moves later by what came too early and the other way round.
    """

    STEP = 0.01

    def __init__(self, seconds):
        self.end = seconds

    def draw(self, chance):
        """A moment in seconds from the beginning."""
        if chance.random() < 0.5:
            return chance.uniform(0, self.end)
        return max(0.0, chance.gauss(self.end, 0.02 * self.end))

    def learn(self, moment, was_late):
        """Takes in whether what was to be killed had ended by then."""
        if was_late:
            self.end = min(self.end, moment) * (1 - self.STEP)
        elif moment > 0.9 * self.end:
            self.end *= 1 + self.STEP


def sleep_until(instant):
    """Sleeps to a moment of the monotonic clock."""
    if (left := instant - time.monotonic()) > 0:
        time.sleep(left)
