"""The attacker of Tests/Long/secrecy.py: chance is counted rightly, and leaks are found."""
import itertools
import math
import pathlib
import random
import sqlite3
import sys
import tempfile
import unittest

from tools import ROOT

sys.path.insert(0, str(ROOT / "Tests/Long"))
import secrecy_odds  # noqa: E402
from secrecy_attack import attacks, papers  # noqa: E402
from secrecy_dump import Dump, Table  # noqa: E402
from secrecy_guesses import Guesses, Orders  # noqa: E402
from secrecy_leaks import leaks, order_leak  # noqa: E402
from secrecy_session import Planted  # noqa: E402


def held(seed):
    """A session as it would have been held, and the chance it was drawn with."""
    chance = random.Random(seed)
    people = {number: (chance.randrange(1 << 61, 1 << 62), f"示例代表{number:03}")
              for number in range(1, 101)}
    session = Planted(people, chance)
    session.poll, session.sitting, session.session = (
        chance.randrange(1 << 61, 1 << 62) for _ in range(3))
    return session, chance


def honest(session):
    """A dump as the product leaves it: who has a paper, by key, and the certificate's totals."""
    issues = sorted((session.session, session.key(number), session.sitting, 0)
                    for number in session.present)
    totals = (session.poll, session.session, f"valid {session.total}\nblank 0\n"
              f"item {session.yes}/0/0/0 9\nitem {session.total - session.yes}/0/0/0 10")
    return Dump({"paper_issue": Table(["session_id", "deputy_id", "sitting_id", "is_assisted"],
                                      issues),
                 "ballot_session": Table(["poll_id", "id", "totals"], [totals])}, {}, "big")


class Odds(unittest.TestCase):
    def test_the_odds_of_right_guesses_are_those_of_every_way_to_shuffle(self):
        for size, yes, planted, guessed in ((6, 2, 3, 1), (7, 4, 4, 2), (5, 5, 2, 1), (6, 3, 6, 3)):
            found = [0] * (planted + 1)
            for marked in itertools.combinations(range(size), yes):
                found[sum((voter in marked) == (voter < guessed) for voter in range(planted))] += 1
            odds = secrecy_odds.right_guesses(size, yes, planted, guessed)
            for right, count in enumerate(found):
                self.assertAlmostEqual(odds[right], count / math.comb(size, yes))

    def test_sums_add_up_to_all_and_to_what_is_counted_by_hand(self):
        both = secrecy_odds.Sum([[0.5, 0.5], [0.25, 0.75]])
        self.assertEqual(both.at_least(0), 1)
        self.assertAlmostEqual(both.at_least(2), 0.375)
        self.assertAlmostEqual(both.at_least(1), 0.875)
        self.assertAlmostEqual(both.mean(), 1.25)
        self.assertEqual(both.at_least(3), secrecy_odds.SMALLEST)

    def test_orders_are_alike_in_either_direction_or_not(self):
        line = list(range(24))
        self.assertAlmostEqual(secrecy_odds.likeness(line, line), math.sqrt(23))
        self.assertAlmostEqual(secrecy_odds.likeness(line, line[::-1]), -math.sqrt(23))
        self.assertEqual(secrecy_odds.likeness([1] * 24, line), 0)
        self.assertEqual(secrecy_odds.ranks([5, 1, 5, 9]), [1.5, 0, 1.5, 3])
        chance = random.Random(1)
        shuffled = [secrecy_odds.likeness(chance.sample(line, 24), line) for _ in range(400)]
        self.assertGreater(secrecy_odds.alike(shuffled), 0.001)
        self.assertLess(secrecy_odds.alike([math.sqrt(23)] * 3), 1e-6)


class Attacker(unittest.TestCase):
    SESSIONS = 80

    def test_an_honest_dump_says_nothing_and_every_leak_is_found(self):
        usual, orders, leaked_order, found = Guesses(), Orders(), Orders(), {}
        for seed in range(self.SESSIONS):
            session, chance = held(seed)
            dump = honest(session)
            self.assertEqual(list(papers(dump, session)), [])
            numbers = attacks(dump, session)
            usual.take(session, numbers, chance)
            orders.take(session, numbers)
            for name, leaked, told in leaks(dump, session, many=True):
                found.setdefault(name, Guesses()).take(told, attacks(leaked, told), chance)
            leaked_order.take(session, attacks(*order_leak(dump, session)))
        self.assertGreater(usual.verdict()[-1], 0.001, usual.verdict())
        self.assertGreater(orders.verdict()[-1], 0.001, orders.verdict())
        self.assertEqual(len(found), 4)
        for name, guesses in found.items():
            with self.subTest(name):
                self.assertLess(guesses.verdict()[-1], 1e-6)
        self.assertLess(leaked_order.verdict()[-1], 1e-6)

    def test_marks_of_papers_are_told_from_other_columns(self):
        session, _ = held(1)
        marks = [(session.session, int(session.has_mark(number))) for number in session.present]
        dump = honest(session).adding("ballot", ["session_id", "mark"], marks)
        self.assertEqual({(name, columns[place]) for name, columns, _, place, _
                          in papers(dump, session)}, {("ballot", "mark")})


class Bytes(unittest.TestCase):
    """What SQLite leaves in its files."""

    def files(self, session, body):
        """The bytes of a store in which boxes were counted and then forgotten."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "store.sqlite"
            connection = sqlite3.connect(path, isolation_level=None)
            connection.executescript(
                "PRAGMA journal_mode = WAL; CREATE TABLE ballot_box (session_id INTEGER NOT NULL, "
                "number INTEGER NOT NULL, papers INTEGER NOT NULL, attempt INTEGER NOT NULL, "
                "totals TEXT, PRIMARY KEY (session_id, number)) STRICT, WITHOUT ROWID")
            (_, kept, _), = [found for found in leaks(honest(session), session, many=True)
                             if found[0] == "totals of boxes"]
            for _, box, totals in kept.tables["leak"].rows:
                connection.execute("INSERT INTO ballot_box VALUES (?, ?, 12, 1, ?)",
                                   (session.session, box, totals))
            body(connection)
            raw = {file.name: file.read_bytes() for file in pathlib.Path(folder).iterdir()}
            connection.close()
        return Dump({}, raw, "big")

    def boxes(self, session, body):
        found = attacks(self.files(session, body), session)
        return found.get("totals of boxes")

    def test_what_was_forgotten_is_found_in_the_log_with_its_boxes(self):
        session, _ = held(3)
        shares = {number: sum(map(session.has_mark, session.boxes[box - 1])) / 12
                  for number, box in session.place.items()}
        self.assertEqual(self.boxes(session, lambda connection: connection.execute(
            "UPDATE ballot_box SET totals = NULL")), shares)

    def test_it_is_found_in_pages_that_were_not_cleaned_and_nowhere_after(self):
        session, _ = held(3)

        def forget(secure):
            def body(connection):
                connection.execute(f"PRAGMA secure_delete = {secure}")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute("UPDATE ballot_box SET totals = NULL")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return body

        self.assertIsNotNone(self.boxes(session, forget("OFF")))
        self.assertIsNone(self.boxes(session, forget("ON")))


if __name__ == "__main__":
    unittest.main()
