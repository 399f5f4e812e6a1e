"""What chance alone would do: how often guesses are right where nothing joins papers to voters.

The papers of a session are shuffled among those who cast them: every way is as likely as every
other where the published totals are all that is known. Of `papers` papers `yes` have the mark that
is guessed at; `planted` voters are guessed at, `guessed` of them as having it.
"""
import functools
import math

SMALLEST = 1e-40


@functools.lru_cache(maxsize=None)
def right_guesses(papers, yes, planted, guessed):
    """The distribution of the number of right guesses of one session, from 0 to `planted`."""
    odds = [0.0] * (planted + 1)
    others, all_ways = papers - planted, math.comb(papers, yes)
    for hit in range(min(guessed, yes) + 1):
        for missed in range(min(planted - guessed, yes - hit) + 1):
            ways = (math.comb(guessed, hit) * math.comb(planted - guessed, missed)
                    * math.comb(others, yes - hit - missed))
            odds[hit + planted - guessed - missed] += ways / all_ways
    return odds


def guesses(papers, yes, planted):
    """How many of the planted are guessed as having the mark: as many as the totals suggest."""
    return round(planted * yes / papers)


class Sum:
    """The distribution of the right guesses of several sessions together."""

    def __init__(self, distributions):
        self.first, self.odds = 0, [1.0]
        for odds in distributions:
            self._add(odds)

    def _add(self, odds):
        sums = [0.0] * (len(self.odds) + len(odds) - 1)
        for place, left in enumerate(self.odds):
            for right, chance in enumerate(odds):
                sums[place + right] += left * chance
        # What is less likely than 10⁻⁴⁰ is dropped at both ends.
        begin = next(place for place, chance in enumerate(sums) if chance > SMALLEST)
        end = max(place for place, chance in enumerate(sums) if chance > SMALLEST)
        self.first, self.odds = self.first + begin, sums[begin:end + 1]

    def at_least(self, right):
        """The probability of so many right guesses or more; never 0."""
        return max(SMALLEST, min(1.0, math.fsum(self.odds[max(0, right - self.first):])))

    def mean(self):
        """How many are right on the average."""
        return math.fsum((self.first + place) * chance for place, chance in enumerate(self.odds))


def ranks(values):
    """The place of each value from 0 on, those that are equal sharing theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    found, begin = [0.0] * len(values), 0
    while begin < len(order):
        end = begin
        while end < len(order) and values[order[end]] == values[order[begin]]:
            end += 1
        for place in order[begin:end]:
            found[place] = (begin + end - 1) / 2
        begin = end
    return found


def likeness(one, other):
    """Spearman's rank correlation times √(n − 1): about normal with variance 1 where two orders
    have nothing to do with each other; 0 where one of them orders nothing."""
    left, right = ranks(one), ranks(other)
    middle = (len(left) - 1) / 2
    spread = math.sqrt(sum((rank - middle) ** 2 for rank in left)
                       * sum((rank - middle) ** 2 for rank in right))
    if spread == 0:
        return 0.0
    return (sum((a - middle) * (b - middle) for a, b in zip(left, right, strict=True))
            / spread * math.sqrt(len(left) - 1))


def alike(likenesses):
    """The probability that orders are so alike, in either direction, by chance alone."""
    if not likenesses:
        return 1.0
    total = abs(math.fsum(likenesses)) / math.sqrt(len(likenesses))
    return max(SMALLEST, math.erfc(total / math.sqrt(2)))
