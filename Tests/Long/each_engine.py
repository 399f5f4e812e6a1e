"""A check that is made on each engine, so many times, from a seed: its arguments and its run."""
import argparse
import pathlib
import secrets
import shutil
import signal
import sys
import tempfile

from program import Program
from results import Results
from stores import engines


def run(act, title, description, count, usual=20):
    """Reads the arguments, lets an act run on each engine, and ends the process with what it found."""
    reader = argparse.ArgumentParser(description=description.split("\n")[0])
    reader.add_argument("--program", required=True)
    reader.add_argument("--count", type=int, default=usual, help=count)
    reader.add_argument("--engines", default="sqlite,postgres")
    reader.add_argument("--seed", type=int, default=None)
    reader.add_argument("--results", help="a file for a line a check")
    asked = reader.parse_args()
    # So that `timeout` ends the servers too: a signal becomes an exception and unwinds.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    seed = asked.seed if asked.seed is not None else secrets.randbelow(1_000_000)
    program, results = Program(asked.program), Results(title, asked.results)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-each."))
    try:
        for engine in engines(asked.engines.split(","), folder):
            work = folder / f"{engine.name}-work"
            work.mkdir()
            with act(program, engine, work) as running:
                results.check(f"on {engine.name}", lambda: running.run(asked.count, seed))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    results.finish()
