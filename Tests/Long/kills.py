#!/usr/bin/env python3
"""Kills the program with `kill -9` at random moments, and looks at what is left.

    scripts/postgres-for-tests run Tests/Long/kills.py --program .build/release/minsheng --count 20

What was acknowledged must be there, what was not must be there whole or not at all, the audit
chain must verify, and the store must open and go on. The acts, each on
each engine: an import by the command, replies by four clerks over HTTP, the closing of a round of
screening, the making of a store; the counting room in three parts; a month of a list, and its
bulletin. Each engine is killed COUNT times, shared by the acts and rounded up; a kill counts if the
process still ran. Nothing but the loopback is used.

Exit codes: 0 everything holds, 1 something does not, 64 wrong use.
"""
import argparse
import collections
import pathlib
import random
import secrets
import shutil
import signal
import sys
import tempfile

sys.dont_write_bytecode = True

from kill_count import EntryKills, RulingKills, SealingKills  # noqa: E402
from kill_import import ImportKills        # noqa: E402
from kill_migration import MigrationKills  # noqa: E402
from kill_reply import ReplyKills          # noqa: E402
from kill_round import RoundKills          # noqa: E402
from kill_year import BulletinKills, MonthKills  # noqa: E402
from program import Failure, Program       # noqa: E402
from results import Results                # noqa: E402
from stores import engines                 # noqa: E402

ACTS = {"import": ImportKills, "reply": ReplyKills, "round": RoundKills,
        "migration": MigrationKills, "entry": EntryKills, "ruling": RulingKills,
        "sealing": SealingKills, "month": MonthKills, "bulletin": BulletinKills}


def killing(act, name, count, seed):
    """Kills one act on one engine until enough kills hit; gives a line of what they left."""
    act.prepare()
    left = collections.Counter()
    trial = 0
    while left.total() < count:
        trial += 1
        if trial > 4 * count + 20:
            raise Failure(f"only {left.total()} of {trial - 1} kills found the process running")
        chance = random.Random(f"{seed}/{name}/{trial}")
        try:
            found = act.trial(chance)
        except Failure as failure:
            raise Failure(f"seed {seed}, kill {trial} of {name}: {failure}") from failure
        if found:
            left[found] += 1
    shown = ", ".join(f"{number} {what}" for what, number in sorted(left.items()))
    return f"{count} kills, seed {seed}: {shown}; {trial - count} came too late"


def main():
    """Reads the arguments, kills, and says what was left."""
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--program", required=True)
    reader.add_argument("--count", type=int, default=20, help="kills on each engine")
    reader.add_argument("--engines", default="sqlite,postgres")
    reader.add_argument("--acts", default="import,reply,round,migration")
    reader.add_argument("--seed", type=int, default=None)
    reader.add_argument("--results", help="a file for a line a check")
    reader.add_argument("--keep", help="a folder that keeps the stores, to look at a failure")
    asked = reader.parse_args()
    # So that `timeout` ends the servers too: a signal becomes an exception and unwinds.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    seed = asked.seed if asked.seed is not None else secrets.randbelow(1_000_000)
    print(f"seed {seed}", flush=True)
    program, results = Program(asked.program), Results("kill -9", asked.results)
    folder = pathlib.Path(asked.keep or tempfile.mkdtemp(prefix="minsheng-kills."))
    folder.mkdir(exist_ok=True)
    acts = asked.acts.split(",")
    each = -(-asked.count // len(acts))
    try:
        for engine in engines(asked.engines.split(","), folder):
            for name in acts:
                title = f"{name} on {engine.name}"
                work = folder / f"{engine.name}-{name}"
                work.mkdir()
                with ACTS[name](program, engine, work) as act:
                    results.check(title, lambda: killing(act, title, each, seed))
    finally:
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    results.finish()


if __name__ == "__main__":
    main()
