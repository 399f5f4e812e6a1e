"""When to kill: random moments of something whose length was measured before."""
import time


def moment(chance, seconds):
    """A random moment: every second one anywhere, the others in the last fifth, where it commits."""
    if chance.random() < 0.5:
        return chance.uniform(0, seconds)
    return chance.uniform(0.8 * seconds, 1.05 * seconds)


def sleep_until(instant):
    """Sleeps to a moment of the monotonic clock."""
    if (left := instant - time.monotonic()) > 0:
        time.sleep(left)
