#!/usr/bin/env python3
"""The secrecy of a ballot against whoever holds the machine.

    scripts/postgres-for-tests run Tests/Long/secrecy.py --program .build/release/minsheng --count 12

Ballot sessions are held from the check-in to the seal, with planted voters whose marks the test
draws by its seed. Then an attacker gets everything: the store as it lies on the disk while its
server runs (every row with its place, the files with their free pages and logs), the audit chain,
the server's log, and an access log with the time and size of every answer. Whatever it tries, it
must not guess the planted voters' marks better than from the published totals, nor the order in
which they came and got their papers. The same attacker, given a dump with a leak, must find it:
p < 0.000001.

The probability is that of the papers being shuffled among the voters, counted exactly and taken
as often as there are attacks. Nothing but the loopback is used.

Exit codes: 0 everything holds, 1 something does not, 64 wrong use.
"""
import argparse
import pathlib
import random
import secrets
import shutil
import signal
import sys
import tempfile

sys.dont_write_bytecode = True

from kill_act import Act                              # noqa: E402
from program import Failure, Program                  # noqa: E402
from results import Results                           # noqa: E402
from secrecy_attack import attacks, papers            # noqa: E402
from secrecy_dump import dump                         # noqa: E402
from secrecy_guesses import Guesses, Orders           # noqa: E402
from secrecy_leaks import leaks, order_leak           # noqa: E402
from secrecy_session import Planted, Watched          # noqa: E402
from stores import engines                            # noqa: E402
from vote_day import Hall, deputies                   # noqa: E402

A_STORE = 10            # sessions held in one store
CONTROLS = 150          # sessions into which leaks are put
FOUND = 1e-6            # what a leak must be told by
# All that the store keeps of a session with a row for every deputy.
REGISTER = {
    "attendance": {"sitting_id", "meeting_id", "deputy_id", "is_present"},
    "paper_issue": {"session_id", "sitting_id", "deputy_id", "is_assisted"},
    "session_presence": {"session_id", "sitting_id", "deputy_id"},
}
PLACES = {"ctid", "xmin", "xmax", "cmin", "rowid"}


class Secrecy(Act):
    """Sessions on one engine, and what an attacker makes of them."""

    def __init__(self, program, engine, folder):
        super().__init__(program, engine, folder)
        self.guesses, self.orders = Guesses(), Orders()
        self.controls, self.order_control = {}, Orders()
        self.sessions = 0

    def run(self, count, seed):
        """Holds so many sessions and attacks each; gives what it came to."""
        people = deputies(self.record(self.make_demo(self.BASE)))
        while self.sessions < count:
            many = min(A_STORE, count - self.sessions)
            address = self.engine.make(self.TRIAL, self.BASE)
            log = []
            with self.program.serving("serve", "--database", address) as site:
                site.kept = 1 << 28
                hall = Hall(site.port, make=lambda *a, **n: Watched(*a, log=log, **n))
                for _ in range(many):
                    self.hold(people, hall, log, site, seed, count)
                hall.close()

    def hold(self, people, hall, log, site, seed, count):
        """Holds one session and attacks it."""
        chance = random.Random(f"{seed}/{self.sessions}")
        session = Planted(people, chance)
        session.hold(hall, f"保密性检验（第{self.sessions + 1}场）", chance, log, site)
        # The server still runs: what its engine keeps beside its files is there, too.
        self.attack(dump(self.engine, self.TRIAL, self.folder), session, chance, count)
        self.sessions += 1

    def attack(self, found, session, chance, count):
        """Attacks one session, as it is and with every leak."""
        self.check_rows(found, session)
        numbers = attacks(found, session)
        self.guesses.take(session, numbers, chance)
        self.orders.take(session, numbers)
        if self.sessions >= CONTROLS:
            return
        for name, leaked, told in leaks(found, session, count >= CONTROLS):
            self.controls.setdefault(name, Guesses()).take(told, attacks(leaked, told), chance)
        self.order_control.take(session, attacks(*order_leak(found, session)))

    @staticmethod
    def check_rows(found, session):
        """Nothing in the store has a row for every paper, but the register by deputy."""
        if kept := [f"{name}.{columns[place]}" for name, columns, _, place, _
                    in papers(found, session)]:
            raise Failure(f"columns that may be the marks of papers: {sorted(set(kept))}")
        for name, columns, rows in found.rows([session.poll, session.sitting, session.session]):
            if 2 * len(rows) < session.total:
                continue
            if set(columns) - PLACES != REGISTER.get(name):
                raise Failure(f"{name} has {len(rows)} rows of a session of {session.total} papers")

    def marks(self, level):
        """Whether the marks are guessed no better than from the totals."""
        name, all_guesses, right, usual, chance = self.guesses.verdict()
        told = (f"{self.sessions} sessions, {len(self.guesses.right)} attacks; the best, by {name}: "
                f"{right} of {all_guesses} right, {usual:.1f} from the totals alone, "
                f"p = {chance:.2g}")
        if chance <= level:
            raise Failure(told)
        return told

    def order(self, level):
        """Whether the order of arrival and of issue is found."""
        name, chance = self.orders.verdict()
        told = f"{self.sessions} sessions, {len(self.orders.found)} orders; the likest, {name}: p = {chance:.2g}"
        if chance <= level:
            raise Failure(told)
        return told

    def found_leaks(self):
        """Whether every leak that was put in is found."""
        verdicts = {name: guesses.verdict() for name, guesses in self.controls.items()}
        verdicts["the time of issue"] = self.order_control.verdict()
        missed = [name for name, verdict in verdicts.items() if verdict[-1] >= FOUND]
        if missed:
            raise Failure(f"not found by the attacker: {missed}")
        return "; ".join(f"{name}: p = {verdict[-1]:.2g}" for name, verdict in verdicts.items())


def main():
    """Reads the arguments, holds and attacks, and says what came of it."""
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--program", required=True)
    reader.add_argument("--count", type=int, default=12, help="sessions on each engine")
    reader.add_argument("--level", type=float, default=0.01,
                        help="the probability at which something counts as found")
    reader.add_argument("--engines", default="sqlite,postgres")
    reader.add_argument("--seed", type=int, default=None)
    reader.add_argument("--results", help="a file for a line a check")
    asked = reader.parse_args()
    # So that `timeout` ends the servers too: a signal becomes an exception and unwinds.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    seed = asked.seed if asked.seed is not None else secrets.randbelow(1_000_000)
    print(f"seed {seed}", flush=True)
    program, results = Program(asked.program), Results("secrecy", asked.results)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-secrecy."))
    try:
        for engine in engines(asked.engines.split(","), folder):
            work = folder / f"{engine.name}-secrecy"
            work.mkdir()
            with Secrecy(program, engine, work) as secrecy:
                name = engine.name
                results.check(f"nothing in {name} is a row a paper, seed {seed}",
                              lambda: secrecy.run(asked.count, seed))
                if secrecy.sessions < asked.count:
                    continue
                results.check(f"marks are secret on {name}, seed {seed}",
                              lambda: secrecy.marks(asked.level))
                results.check(f"the order of issue is secret on {name}, seed {seed}",
                              lambda: secrecy.order(asked.level))
                results.check(f"leaks put into {name} are found", secrecy.found_leaks)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    results.finish()


if __name__ == "__main__":
    main()
