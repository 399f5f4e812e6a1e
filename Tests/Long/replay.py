#!/usr/bin/env python3
"""Lives a district's whole year twice on each engine, and compares every bulletin byte for byte.

    scripts/postgres-for-tests run Tests/Long/replay.py --program .build/release/minsheng

Each run founds a store of its own, pastes a list, plans it, issues the notice, reports, reviews and
publishes every month of every project, and drafts, reviews and issues twelve bulletins. What
differs between the runs is what must not matter: the ids, the moments, the engine. The frozen text
of every bulletin must be the same bytes; the audit chain of each store must verify. A year that is
drawn from another seed must differ, or nothing was compared.

Exit codes: 0 everything holds, 1 something does not, 64 wrong use.
"""
import argparse
import hashlib
import pathlib
import shutil
import signal
import sys
import tempfile

sys.dont_write_bytecode = True

from district_year import DistrictYear   # noqa: E402
from program import Failure, Program     # noqa: E402
from results import Results              # noqa: E402
from stores import engines               # noqa: E402


def lived(program, engine, name, projects, seed):
    """A year in a store of its own; gives the bytes of its twelve bulletins."""
    address = engine.make(name)
    home = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-home."))
    try:
        with program.serving("demo", "--home", str(home), "--database", address, seconds=300) as site:
            with DistrictYear(site.port, projects, seed=seed) as year:
                year.list()
                bulletins = []
                for month in range(1, 13):
                    for project in year.projects:
                        year.report(project, month)
                    bulletins.append(year.editions(year.bulletin(month))[0])
        program.run("audit", "verify", "--database", address)
    finally:
        shutil.rmtree(home, ignore_errors=True)
        engine.drop(name)
    return bulletins


def compare(first, second):
    """The first month that differs is a failure; gives a line of what was compared."""
    for month, (one, other) in enumerate(zip(first, second, strict=True), 1):
        if one != other:
            place = next((at for at, pair in enumerate(zip(one, other)) if pair[0] != pair[1]),
                         min(len(one), len(other)))
            raise Failure(f"month {month} differs at byte {place}: "
                          f"…{one[max(0, place - 60):place + 60].decode('utf-8', 'replace')}… and "
                          f"…{other[max(0, place - 60):place + 60].decode('utf-8', 'replace')}…")
    digest = hashlib.sha256(b"".join(first)).hexdigest()
    return f"12 bulletins, {sum(map(len, first))} bytes, SHA-256 {digest[:16]}…"


def main():
    """Reads the arguments, lives the years, and says what differed."""
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--program", required=True)
    reader.add_argument("--projects", type=int, default=24)
    reader.add_argument("--engines", default="sqlite,postgres")
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--results", help="a file for a line a check")
    asked = reader.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    program, results = Program(asked.program), Results("a year replayed", asked.results)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-replay."))
    years = {}

    def year(engine, name, seed):
        if name not in years:
            years[name] = lived(program, engine, name, asked.projects, seed)
        return years[name]

    try:
        known = engines(asked.engines.split(","), folder)
        for engine in known:
            results.check(f"the same year twice on {engine.name}", lambda: compare(
                year(engine, f"{engine.name}_first", asked.seed),
                year(engine, f"{engine.name}_second", asked.seed)))
        if len(known) == 2:
            results.check("the same year on both engines", lambda: compare(
                years[f"{known[0].name}_first"], years[f"{known[1].name}_first"]))

        def another():
            other = year(known[0], "another", asked.seed + 1)
            if any(one == two for one, two in zip(other, years[f"{known[0].name}_first"])):
                raise Failure("a bulletin of another year is the same")
            return "every bulletin of another year differs"
        results.check("another year differs", another)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    results.finish()


if __name__ == "__main__":
    main()
