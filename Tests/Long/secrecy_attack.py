"""Somebody with everything that is in the machine, who wants to know what a deputy marked.

The attacker knows whose keys and names are whose, who put a paper into which box, which marks there
are, and the published totals. Each attack gives a number to every deputy of a session; those with
the highest are guessed to have made the mark, then those with the lowest: each is two attacks. An
attack may read anything: it is honest as long as it is not told the secret.
"""
import re

KEYS = ("poll", "sitting", "session")
TOTALS = re.compile(r"valid (\d+)\nblank \d+(?:\nvoid \d+ [^\n]*)*((?:\nitem [\d/]+ \d+)+)")
ITEM = re.compile(r"\nitem (\d+)/[\d/]+ (\d+)")
# Words beside a name that would say what was marked, and what was not.
MARKED = re.compile(r"\b(?:yes|item|mark)[- :=]*9\b|赞成")
UNMARKED = re.compile(r"\b(?:yes|item|mark)[- :=]*10\b|反对")


def attacks(dump, session):
    """Every attack on a session: its name, and a number for the deputies it says something of."""
    found = {"roll number": {number: number for number in session.people},
             "key": {number: session.key(number) for number in session.people}}
    found |= _columns(dump, session)
    found |= _places(dump, session)
    found |= _lines(session, dump)
    orders = {name: numbers for name, numbers in found.items()
              if len(set(numbers.get(number) for number in session.present)) == session.total
              and all(number in numbers for number in session.present)}
    found |= _papers(dump, session, orders)
    found |= _boxes(dump, session)
    return found


def _mentioning(dump, session):
    """The rows that mention the session, with the deputy of each where it mentions one."""
    keys = {session.key(number): number for number in session.people}
    for name, columns, rows in dump.rows([getattr(session, key) for key in KEYS]):
        yield name, columns, rows, [next((keys[value] for value in row if value in keys), None)
                                    for row in rows]


def _columns(dump, session):
    """Rows with a deputy: every column, and the order in which they lie."""
    found = {}
    for name, columns, rows, deputies in _mentioning(dump, session):
        own = [(row, number) for row, number in zip(rows, deputies) if number is not None]
        if not own:
            continue
        found[f"{name}, order of rows"] = {number: place for place, (_, number) in enumerate(own)}
        for place, column in enumerate(columns):
            values = [row[place] for row, _ in own]
            if len(set(values)) < 2 or column.endswith("_id"):
                continue
            ordinal = {value: rank for rank, value in enumerate(sorted(set(values), key=_sortable))}
            found[f"{name}.{column}"] = {number: ordinal[row[place]] for row, number in own}
    return found


def _sortable(value):
    return (type(value).__name__, value) if value is not None else ("", 0)


def _places(dump, session):
    """Raw bytes: where a deputy's key stands right after the session's or sitting's, first and
    last, and how often. A log of changed pages repeats what was written early more often."""
    deputies = {dump.key_bytes(session.key(number)): number for number in session.people}
    found = {}
    for file, data in dump.raw.items():
        for key in ("sitting", "session"):
            places = {}
            for place in _all(data, dump.key_bytes(getattr(session, key))):
                for behind in (8, 16):
                    number = deputies.get(data[place + behind:place + behind + 8])
                    if number is not None:
                        places.setdefault(number, []).append(place)
            for name, take in (("first", min), ("last", max), ("count", len)):
                values = {number: take(where) for number, where in places.items()}
                if len(set(values.values())) > 1:
                    found[f"bytes of {_kind(file)}, {name} place after the {key}"] = values
    return found


def _kind(file):
    return "the file" if file.endswith(".sqlite") else file.rpartition("-")[2]


def _all(data, pattern):
    place = data.find(pattern)
    while place >= 0:
        yield place
        place = data.find(pattern, place + 1)


def _lines(session, dump):
    """Texts: what stands in a line with a deputy's name or key, and where they are mentioned."""
    audit = [str(value) for name, _, rows in dump.rows([getattr(session, key) for key in KEYS])
             for row in rows for value in row if isinstance(value, str) and len(value) > 8]
    found = {}
    sources = {"the server's log": session.server_log, "the access log": session.access_log,
               "texts of rows": [line for text in audit for line in text.split("\n")]}
    whose = {}
    for number, (key, name) in session.people.items():
        whose[name] = whose[str(key)] = number
    words = re.compile("|".join(re.escape(word) for word in sorted(whose, key=len, reverse=True)))
    for source, lines in sources.items():
        first, marks = {}, {}
        for place, line in enumerate(lines):
            here = {whose[word] for word in words.findall(line)}
            if not 0 < len(here) <= 3:
                continue
            score = len(MARKED.findall(line)) - len(UNMARKED.findall(line))
            for number in here:
                first.setdefault(number, place)
                marks[number] = marks.get(number, 0) + score
        if first:
            found[f"{source}, first mention"] = first
            found[f"{source}, words beside the name"] = marks
    return found


def papers(dump, session):
    """Columns that may be the marks of papers: as many rows as papers, and the published sum."""
    for name, columns, rows, deputies in _mentioning(dump, session):
        if len(rows) != session.total or any(number is not None for number in deputies):
            continue
        for place, column in enumerate(columns):
            values = [row[place] for row in rows]
            for mark in sorted(set(values), key=_sortable):
                if len(set(values)) == 2 and values.count(mark) == session.yes:
                    yield name, columns, rows, place, mark


def _papers(dump, session, orders):
    """Marks of papers, joined to the deputies by every order of the one and the other."""
    found = {}
    for name, columns, rows, place, mark in papers(dump, session):
        by = {"order of rows": rows}
        for other, column in enumerate(columns):
            if len({row[other] for row in rows}) == len(rows):
                by[column] = sorted(rows, key=lambda row, other=other: _sortable(row[other]))
        for way, sorted_rows in by.items():
            for order, numbers in orders.items():
                line = sorted(session.present, key=numbers.__getitem__)
                found[f"{name}.{columns[place]} by {way} as {order}"] = {
                    number: int(row[place] == mark)
                    for number, row in zip(line, sorted_rows, strict=True)}
    return found


def _boxes(dump, session):
    """Totals of single boxes, where any are left: whoever's box has more marks is likelier to have
    made one."""
    sizes = {box: len(numbers) for box, numbers in enumerate(session.boxes[:-1], 1)}
    shares = {}

    def take(box, match):
        yes = {item: int(count) for count, item in ITEM.findall(match[2])}
        if box in sizes and int(match[1]) == sizes[box] and "9" in yes:
            shares.setdefault(box, []).append(yes["9"])

    for _, columns, rows in dump.rows([session.session]):
        for row in rows:
            box = dict(zip(columns, row)).get("box", dict(zip(columns, row)).get("number"))
            for match in (TOTALS.search(value) for value in row if isinstance(value, str)):
                if match:
                    take(box, match)
    for data in dump.raw.values():
        for place in _all(data, dump.key_bytes(session.session)):
            text = data[place:place + 500].decode("utf-8", "ignore")
            if match := TOTALS.search(text):
                take(_box(dump, data, place), match)
    if not shares:
        return {}
    usual = {box: max(set(counts), key=counts.count) for box, counts in shares.items()}
    return {"totals of boxes": {number: usual[box] / sizes[box]
                                for number, box in session.place.items() if box in usual}}


def _box(dump, data, place):
    """The number of the box beside a session's key, as the engine writes it."""
    if dump.byte_order == "little":
        return int.from_bytes(data[place + 8:place + 12], "little")
    # SQLite's type of the number stands in the record's head: 9 is a one without a byte. In
    # ballot_box the session is the first column, in box_entry the second.
    for behind in (5, 15):
        if data[place - behind] in (1, 9):
            return 1 if data[place - behind] == 9 else data[place + 8]
    return None
