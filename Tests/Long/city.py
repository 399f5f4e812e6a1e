"""One district's year made into a city's: its list copied for other districts, row by row, in a
backup file (docs/backup-format.md), which either engine restores."""
import hashlib
import json
import re

# What a list is made of. Everything else of the record stays once.
COPIED = ("subject", "programme", "enrolment", "measure", "baseline", "baseline_target",
          "baseline_milestone", "duty", "assignment_notice", "month_report", "month_figure",
          "month_milestone", "fact", "published_light")
# What names the rows that are copied.
NAMED = ("subject", "programme", "enrolment", "measure", "baseline", "month_report", "fact")
ESCAPED = re.compile(r'["\\\x00-\x1f]')
POLYNOMIAL = 0x82F63B78    # CRC-32C, reflected (RFC 3720, appendix B.4)


def _table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (POLYNOMIAL if byte & 1 else 0)
        table.append(byte)
    return table


class Checksum:
    """The running CRC-32C of a backup's lines."""

    TABLE = _table()

    def __init__(self):
        self.register = 0xFFFFFFFF

    def line(self, text):
        """Takes a line in; gives it as it stands in the file."""
        register, table = self.register, self.TABLE
        data = text.encode() + b"\n"
        for byte in data:
            register = table[(register ^ byte) & 0xFF] ^ register >> 8
        self.register = register
        return f"{text}\t{register ^ 0xFFFFFFFF:08x}\n"


def read(path):
    """The first line, and each table with its columns and rows, in the file's order."""
    tables, first, rows = {}, None, []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            value = json.loads(line.partition("\t")[0])
            if first is None:
                first = value
            elif isinstance(value, list):
                rows.append(value)
            elif "table" in value:
                rows = []
                tables[value["table"]] = (value["columns"], rows)
    return first, tables


def other(number, copy):
    """The id of a copy of a row: the same each time, and of nothing else."""
    digest = hashlib.blake2b(f"{number}/{copy}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 2 | 1


def make(source, target, kind, year, districts, renamed=None):
    """Writes a backup in which the list of a kind and a year stands in so many districts.

    Renamed, the list is of another kind everywhere. Gives the number of rows that were added.
    """
    first, tables = read(source)
    columns, programmes = tables["programme"]
    at = {name: {column: place for place, column in enumerate(found[0])}
          for name, found in tables.items()}
    mine, = [row for row in programmes
             if (row[at["programme"]["kind"]], row[at["programme"]["year"]]) == (kind, year)]
    if renamed:
        mine[at["programme"]["kind"]] = renamed
    _measure_more(tables, at, _closure(tables, at, mine))
    own = _closure(tables, at, mine)
    home = mine[at["programme"]["jurisdiction_id"]]
    column = at["jurisdiction"]
    # A place that has such a list keeps its own.
    taken = {row[at["programme"]["jurisdiction_id"]] for row in programmes
             if (row[at["programme"]["kind"]], row[at["programme"]["year"]])
             == (renamed or kind, year)} | {home}
    places = [row[column["id"]] for row in tables["jurisdiction"][1]
              if row[column["id"]] not in taken]
    if len(places) < districts - 1:
        raise ValueError(f"the record has {len(places)} other jurisdictions")
    names = {row[at[name]["id"]] for name in NAMED for row in own[name]}
    added = 0
    for copy, place in enumerate(places[:districts - 1], 1):
        known = {number: other(number, copy) for number in names} | {home: place}
        for name in COPIED:
            rows = tables[name][1]
            for row in own[name]:
                rows.append([known.get(value, value) if isinstance(value, int) and value > 999
                             else value for value in row])
            added += len(own[name])
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        _write(file, first, tables)
    return added


def _measure_more(tables, at, own):
    """Gives every subject a fourth measure, the second of its results: four facts a month."""
    place = at["measure"]
    firsts = {row[place["id"]]: other(row[place["id"]], 0) for row in own["measure"]
              if row[place["ordinal"]] == 1}
    for name, column in (("measure", "id"), ("baseline_target", "measure_id"),
                         ("month_figure", "measure_id"), ("fact", "measure_id")):
        for row in own[name]:
            if row[at[name][column]] in firsts:
                more = list(row)
                more[at[name][column]] = firsts[row[at[name][column]]]
                if name == "measure":
                    more[place["ordinal"]] = 4
                    more[place["name"]] += "（二）"
                elif name == "fact":
                    more[0] = other(row[0], 0)
                    if row[at["fact"]["supersedes_id"]] is not None:
                        more[at["fact"]["supersedes_id"]] = other(row[at["fact"]["supersedes_id"]], 0)
                tables[name][1].append(more)


def _closure(tables, at, programme):
    """The rows of one list, by table."""
    def where(name, column, known):
        place = at[name][column]
        return [row for row in tables[name][1] if row[place] in known]

    def ids(name):
        return {row[at[name]["id"]] for row in own[name]}

    own = {"programme": [programme]}
    own["enrolment"] = where("enrolment", "programme_id", ids("programme"))
    own["subject"] = where("subject", "id", {row[at["enrolment"]["subject_id"]]
                                             for row in own["enrolment"]})
    own["measure"] = where("measure", "subject_id", ids("subject"))
    own["assignment_notice"] = where("assignment_notice", "programme_id", ids("programme"))
    for name in ("baseline", "duty", "month_report", "published_light"):
        own[name] = where(name, "enrolment_id", ids("enrolment"))
    for name in ("baseline_target", "baseline_milestone"):
        own[name] = where(name, "baseline_id", ids("baseline"))
    for name in ("month_figure", "month_milestone"):
        own[name] = where(name, "report_id", ids("month_report"))
    own["fact"] = where("fact", "measure_id", ids("measure"))
    return own


def _escape(found):
    character = found[0]
    return f"\\{character}" if character in '"\\' else f"\\u{ord(character):04x}"


def _written(value):
    """A value in the one form of a backup, in which no escape but three is used."""
    if isinstance(value, str):
        return f'"{re.sub(ESCAPED, _escape, value)}"'
    if isinstance(value, list):
        return f"[{','.join(map(_written, value))}]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{_written(key)}:{_written(of)}" for key, of in value.items()) + "}"
    return json.dumps(value)


def _write(file, first, tables):
    checksum = Checksum()

    def line(value):
        file.write(checksum.line(_written(value)))

    line(first)
    for name, (columns, rows) in tables.items():
        line({"table": name, "columns": columns})
        for row in sorted(rows, key=lambda row: row[0]) if name in COPIED else rows:
            line(row)
    line({"end": [{"table": name, "rows": len(rows)} for name, (_, rows) in tables.items()]})
