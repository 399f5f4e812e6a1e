"""Stores of both engines: empty, or a copy of one that was made before."""
import os
import pathlib
import shutil
import subprocess
import time


class SQLite:
    """A file in a folder of its own; a copy is a copy of the folder."""

    name = "sqlite"

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def make(self, name, base=None):
        """Makes a store, empty or as the base is now, and gives its address."""
        self.drop(name)
        if base is None:
            (self.folder / name).mkdir()
        else:
            shutil.copytree(self.folder / base, self.folder / name)
        return self.address(name)

    def address(self, name):
        """The address as --database takes it."""
        return f"sqlite:{self.folder / name / 'store.sqlite'}"

    def drop(self, name):
        """Takes a store away."""
        shutil.rmtree(self.folder / name, ignore_errors=True)

    def settle(self, name):
        """Nothing goes on in a file once its process is gone."""


class PostgreSQL:
    """A database of a server that runs already; a copy is a database made from a template."""

    name = "postgres"

    def __init__(self, server, prefix):
        self.server, self.prefix = server, prefix
        self.psql = _psql()

    def make(self, name, base=None):
        """Makes a store, empty or as the base is now, and gives its address."""
        self.drop(name)
        template = f'"{self.prefix}{base}"' if base else "template0"
        if base:
            self.settle(base)
        self._ask(f'CREATE DATABASE "{self.prefix}{name}" TEMPLATE {template}')
        return self.address(name)

    def address(self, name):
        """The address as --database takes it."""
        return f"{self.server.rpartition('/')[0]}/{self.prefix}{name}"

    def drop(self, name):
        """Takes a store away."""
        self._ask(f'DROP DATABASE IF EXISTS "{self.prefix}{name}" WITH (FORCE)')

    def settle(self, name, seconds=30):
        """Waits until the server has noticed that a killed process is gone.

        What it had sent before is still carried out, a COMMIT as well.
        """
        query = f"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = '{self.prefix}{name}'"
        end = time.monotonic() + seconds
        while self._ask(query) != "0":
            if time.monotonic() > end:
                raise RuntimeError(f"PostgreSQL still works on {name} after {seconds} s")
            time.sleep(0.02)

    def _ask(self, statement):
        done = subprocess.run([self.psql, "-X", "-q", "-A", "-t", "-c", statement, self.server],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            raise RuntimeError(f"psql: {done.stderr.strip()}")
        return done.stdout.strip()


def _psql():
    if found := shutil.which("psql"):
        return found
    for path in sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql"), reverse=True):
        return str(path)
    raise SystemExit("no psql here (Debian: apt install postgresql)")


def engines(names, folder):
    """The engines asked for; PostgreSQL only where MINSHENG_TEST_POSTGRES names a server."""
    found = []
    for name in names:
        if name == "sqlite":
            (path := pathlib.Path(folder) / "sqlite").mkdir()
            found.append(SQLite(path))
        elif server := os.environ.get("MINSHENG_TEST_POSTGRES"):
            found.append(PostgreSQL(server, f"long{os.getpid()}_"))
        else:
            raise SystemExit("MINSHENG_TEST_POSTGRES is not set: "
                             "scripts/postgres-for-tests run … sets it")
    return found
