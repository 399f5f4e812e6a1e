#!/usr/bin/env python3
"""Sends hostile requests to a running server, over sockets of the loopback and nothing else.

    Tests/Long/hostile.py --program .build/release/minsheng
    scripts/postgres-for-tests run Tests/Long/hostile.py --program … --engines sqlite,postgres

Never a 5xx, never a hang over a limit, no innards in a body, the security headers on every answer,
what was entered comes back when it is refused, and the server still answers after each case.

Exit codes: 0 everything holds, 1 something does not.
"""
import argparse
import contextlib
import pathlib
import shutil
import signal
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import hostile_crowd     # noqa: E402, F401 the cases register themselves
import hostile_forms     # noqa: E402, F401
import hostile_paths     # noqa: E402, F401
import hostile_sessions  # noqa: E402, F401
import hostile_uploads   # noqa: E402, F401
import hostile_wire      # noqa: E402, F401
import table             # noqa: E402
from hostility import CASES, Failure, World  # noqa: E402
from program import Program                  # noqa: E402
from results import Results                  # noqa: E402
from stores import engines                   # noqa: E402

MOST_MEMORY = 300       # MB, after everything
# What reaches the store is tried on every engine, the rest on the first alone.
STORE_CASES = ("hostile_forms", "hostile_sessions", "hostile_uploads")


def attack(world, results, only, engine, is_first):
    """Runs the cases; after each the server must still answer."""
    for name, module, body in CASES:
        if only and only not in name or not is_first and module not in STORE_CASES:
            continue

        def whole(body=body):
            detail = body(world)
            world.is_well()
            return detail

        results.check(f"{name} ({engine})", whole)
        if not world.site.is_alive():
            results.line("failed", f"the server lives ({engine})", world.site.words())
            return
    results.check(f"the security headers are on every answer ({engine})", lambda: headers(world))
    results.check(f"the server is as it was ({engine})", lambda: aftermath(world))


def headers(world):
    """Every answer to a request that was one had all of them."""
    if world.bare:
        statuses = sorted({status for status, _ in world.bare})
        names = sorted({name for _, name in world.bare})
        raise Failure(f"{max(world.bare.values())} or more answers of {statuses} are without "
                      f"{', '.join(names)}")


def aftermath(world):
    """The clerk can still work, and the memory is bounded."""
    world.clerk.get("/console/suggestions")
    grown = hostile_crowd.memory(world)
    if grown > MOST_MEMORY:
        raise Failure(f"{grown:.0f} MB of memory")
    return f"{world.answers} answers, {grown:.0f} MB of memory"


def main():
    """Reads the arguments, serves the demo year, and attacks it."""
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--program", required=True)
    reader.add_argument("--engines", default="sqlite")
    reader.add_argument("--only", help="cases whose name holds this")
    reader.add_argument("--results", help="a file for a line a check")
    asked = reader.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    program, results = Program(asked.program), Results("hostile", asked.results)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-hostile."))
    try:
        for number, engine in enumerate(engines(asked.engines.split(","), folder)):
            address = engine.make("hostile")
            with program.serving("demo", "--home", str(folder), "--database", address):
                pass
            table.bring_in(program, address, folder, 120)
            with program.serving("demo", "--home", str(folder), "--database", address) as site:
                attack(World(site, folder), results, asked.only, engine.name, number == 0)
                results.check(f"it ends when asked ({engine.name})", lambda: ends(site))
            results.check(f"the audit chain verifies ({engine.name})",
                          lambda: program.run("audit", "verify", "--database", address) and None)
            if number == 0:
                results.check("more connections than it may have files pass",
                              lambda: few_files(program, folder, address))
            engine.drop("hostile")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    results.finish()


def few_files(program, folder, address):
    """With 128 files and 400 connections the server turns people away, and serves again later."""
    with program.serving("demo", "--home", str(folder), "--database", address, files=128) as site:
        world = World(site, folder)
        # Who is not let in waits in vain: that is how one is turned away here.
        with contextlib.suppress(TimeoutError), hostile_crowd.crowd(world, 400):
            time.sleep(2)
        end = time.monotonic() + 30
        while True:
            try:
                world.is_well()
                return world.clerk.get("/console/suggestions") and None
            except (Failure, OSError):
                if not site.is_alive() or time.monotonic() > end:
                    raise
                time.sleep(0.5)


def ends(site):
    """A termination signal ends it in time, whoever is still connected."""
    if not site.end(40):
        raise Failure("it had to be killed")


if __name__ == "__main__":
    main()
