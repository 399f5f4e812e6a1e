"""What the attacks came to over all sessions, against what chance alone would do."""
import secrecy_odds
from secrecy_session import PLANTED


class Guesses:
    """The right guesses of every attack, in either direction."""

    def __init__(self):
        self.odds, self.right, self.majority = [], {}, 0

    def take(self, session, found, chance):
        """Guesses at the planted voters of one session by every attack."""
        index = len(self.odds)
        guessed = secrecy_odds.guesses(session.total, session.yes, PLANTED)
        self.odds.append(secrecy_odds.right_guesses(session.total, session.yes, PLANTED, guessed))
        marked = {number for number in session.planted if session.has_mark(number)}
        self.majority += len(marked) if 2 * session.yes > session.total else PLANTED - len(marked)
        for name, numbers in found.items():
            values = filled(numbers, session.planted)
            for way, sign in (("highest", -1), ("lowest", 1)):
                # Whatever is equal is guessed at by lot.
                order = sorted(session.planted, key=lambda number: (
                    sign * values[number], chance.random()))
                right = sum((number in marked) == (place < guessed)
                            for place, number in enumerate(order))
                self.right.setdefault(f"{name}, {way}", {})[index] = right

    def verdict(self):
        """The likeliest attack: its name, guesses, how many were right, how many would be by
        chance, and the probability that one of so many attacks does as well by chance."""
        sums, best = {}, (2.0, "", 0, 0, 0.0)
        for name, right in sorted(self.right.items()):
            sessions = tuple(right)
            if sessions not in sums:
                sums[sessions] = secrecy_odds.Sum(self.odds[index] for index in sessions)
            chance = sums[sessions].at_least(sum(right.values()))
            if chance < best[0]:
                best = (chance, name, PLANTED * len(sessions), sum(right.values()),
                        sums[sessions].mean())
        chance, *rest = best
        return (*rest, min(1.0, chance * len(self.right)))


class Orders:
    """How alike what an attack found is to the order in which papers were issued."""

    def __init__(self):
        self.found = {}

    def take(self, session, found):
        """Compares the numbers of every attack with two orders: of arrival, and of issue."""
        for what, order in (("arrival", session.arrival), ("issue", session.order)):
            for name, numbers in found.items():
                values = filled(numbers, order)
                likeness = secrecy_odds.likeness([values[number] for number in order],
                                                 list(range(len(order))))
                self.found.setdefault(f"{name}, as the order of {what}", []).append(likeness)

    def verdict(self):
        """The likeliest order: its name, and the probability that one of so many is by chance."""
        chances = {name: secrecy_odds.alike(found) for name, found in sorted(self.found.items())}
        name = min(chances, key=chances.__getitem__)
        return name, min(1.0, chances[name] * len(chances))


def filled(numbers, planted):
    """The numbers of the planted; whoever has none stands in the middle."""
    known = sorted(numbers[number] for number in planted if number in numbers)
    middle = known[len(known) // 2] if known else 0
    return {number: numbers.get(number, middle) for number in planted}
