"""Everything that whoever holds the machine can read of a store: rows, their places, raw bytes."""
import csv
import io
import pathlib
import re
import secrets
import shutil
import sqlite3
import subprocess

# What PostgreSQL's files are read of: whatever holds a step of the register or of the count.
RAW_TABLES = ("attendance", "ballot_box", "ballot_session", "box_entry", "box_ruling",
              "paper_issue", "session_presence")
KEY = re.compile(r"(?<!\d)\d{13,19}(?!\d)")
csv.field_size_limit(1 << 28)


class Table:
    """A table with its rows in the order in which they lie in the store."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows


class Dump:
    """A store as it lies there: tables, raw files, and how an integer stands in their bytes."""

    def __init__(self, tables, raw, byte_order):
        self.tables, self.raw, self.byte_order = tables, raw, byte_order
        self.mentions = {}
        for name, table in tables.items():
            self._index(name, table)

    def _index(self, name, table):
        for place, row in enumerate(table.rows):
            for value in row:
                if isinstance(value, int):
                    keys = (value,) if value > 1 << 40 else ()
                else:
                    keys = map(int, KEY.findall(value)) if isinstance(value, str) else ()
                for key in keys:
                    self.mentions.setdefault(key, {}).setdefault(name, set()).add(place)

    def adding(self, name, columns, rows):
        """The same dump with one more table."""
        more = Dump({name: Table(columns, rows)}, self.raw, self.byte_order)
        more.tables |= self.tables
        found = dict(self.mentions)
        for key, places in more.mentions.items():
            found[key] = {**found.get(key, {}), **places}
        more.mentions = found
        return more

    def rows(self, keys):
        """The rows that mention any of these keys: (table, columns, rows in their order)."""
        found = {}
        for key in keys:
            for name, places in self.mentions.get(key, {}).items():
                found.setdefault(name, set()).update(places)
        for name in sorted(found):
            table = self.tables[name]
            yield name, table.columns, [table.rows[place] for place in sorted(found[name])]

    def key_bytes(self, key):
        """A key as it stands in the bytes of the files."""
        return key.to_bytes(8, self.byte_order)


def dump(engine, store, folder):
    """Dumps a store while its server still runs, as somebody who copies the machine's disk would."""
    if engine.name == "sqlite":
        return _sqlite(engine.folder / store, folder)
    return _postgres(engine, store)


def _sqlite(store, folder):
    copy = pathlib.Path(folder) / "dump"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(store, copy)
    raw = {path.name: path.read_bytes() for path in sorted(copy.iterdir())}
    connection = sqlite3.connect(copy / "store.sqlite")
    try:
        names = [name for name, in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        tables = {}
        for name in names:
            # Where a table has a hidden rowid, it is read too; most have none. What cannot be read
            # through is a view of the index of words, whose own tables are read.
            for columns in ('rowid AS "rowid", *', "*"):
                try:
                    cursor = connection.execute(f'SELECT {columns} FROM "{name}"')
                except sqlite3.OperationalError:
                    continue
                tables[name] = Table([column[0] for column in cursor.description],
                                     cursor.fetchall())
                break
    finally:
        connection.close()
    shutil.rmtree(copy)
    return Dump(tables, raw, "big")


def _postgres(engine, store):
    names, folder, *paths = _ask(engine, store, [
        "SELECT STRING_AGG(tablename, ' ' ORDER BY tablename) FROM pg_tables "
        "WHERE schemaname = 'public'", "SHOW data_directory",
        *(f"SELECT pg_relation_filepath('{name}')" for name in RAW_TABLES)])
    names = names.split()
    # The place of a row, and the transactions that wrote it and would delete it.
    texts = _ask(engine, store, [
        f'COPY (SELECT ctid, xmin, xmax, cmin, * FROM "{name}" ORDER BY ctid) '
        f'TO STDOUT WITH (FORMAT csv, HEADER)' for name in names] + ["CHECKPOINT"])
    tables = {}
    for name, text in zip(names, texts):
        columns, *rows = csv.reader(io.StringIO(text))
        tables[name] = Table(columns, [tuple(map(_value, row)) for row in rows])
    raw = {name: (pathlib.Path(folder.strip()) / path.strip()).read_bytes()
           for name, path in zip(RAW_TABLES, paths)}
    return Dump(tables, raw, "little")


def _ask(engine, store, statements):
    """What psql prints for each statement, in one call."""
    line = f"-- {secrets.token_hex(16)}"
    script = "".join(f"{statement};\n\\echo {line}\n" for statement in statements)
    done = subprocess.run(
        [engine.psql, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", engine.address(store)],
        input=script, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise RuntimeError(f"psql: {done.stderr.strip()}")
    return done.stdout.split(line + "\n")[:-1]


def _value(text):
    if text.startswith("(") and text.endswith(")") and text.count(",") == 1:
        page, line = text[1:-1].split(",")
        if page.isdigit() and line.isdigit():
            return (int(page) << 16) + int(line)
    return int(text) if text.lstrip("-").isdigit() and len(text) < 20 else text
