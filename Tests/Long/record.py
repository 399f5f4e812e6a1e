"""The whole record as a backup file holds it: one reading for both engines (docs/backup-format.md)."""
import base64
import collections
import hashlib
import json
import pathlib

from program import Failure


class Record:
    """Every table as a list of rows, each a dictionary by column."""

    def __init__(self, path):
        self.tables = {}
        rows = columns = ended = None
        for line in pathlib.Path(path).read_text("utf-8").split("\n")[:-1]:
            value = json.loads(line.partition("\t")[0])
            if isinstance(value, list):
                rows.append(dict(zip(columns, map(_plain, value), strict=True)))
            elif "table" in value:
                columns, rows = value["columns"], self.tables.setdefault(value["table"], [])
            elif "end" in value:
                ended = {entry["table"]: entry["rows"] for entry in value["end"]}
        if ended != {name: len(rows) for name, rows in self.tables.items()}:
            raise Failure("the backup's last line does not agree with its rows")

    def __getitem__(self, table):
        return self.tables[table]

    def sizes(self):
        """How many rows each table has."""
        return {name: len(rows) for name, rows in sorted(self.tables.items())}

    def deeds(self, action):
        """The audit entries of an action, oldest first."""
        return [entry for entry in self["audit_entry"] if entry["action"] == action]

    def check_chain(self):
        """Follows the audit chain by the published recipe, independently of the program."""
        previous, height = "0" * 64, 0
        for entry in sorted(self["audit_entry"], key=lambda entry: entry["height"]):
            height += 1
            if entry["height"] != height or entry["previous"] != previous:
                raise Failure(f"the chain breaks at entry {entry['height']}")
            previous = hashlib.sha256(_canonical(entry)).hexdigest()
            if entry["digest"] != previous:
                raise Failure(f"entry {height} was changed")
        head, = self["audit_head"]
        if (head["height"], head["digest"]) != (height, previous):
            raise Failure(f"the head says {head['height']}, the chain ends at {height}")
        return height

    def check_replies(self):
        """Every answer is whole: its row, the suggestion's state, its entry in the chain."""
        replies = collections.defaultdict(list)
        for reply in self["suggestion_reply"]:
            replies[reply["suggestion_id"]].append(reply)
        entries = collections.defaultdict(list)
        for entry in self.deeds("suggestion.reply") + self.deeds("suggestion.correct-reply"):
            entries[entry["object"]].append(json.loads(entry["facts"])["text-sha256"])
        if len(entries) != len(replies):
            raise Failure(f"{len(replies)} suggestions answered, {len(entries)} in the chain")
        digests = sorted(digest for found in entries.values() for digest in found)
        bodies = sorted(hashlib.sha256(reply["body"].encode()).hexdigest()
                        for reply in self["suggestion_reply"])
        if digests != bodies:
            raise Failure("the answers and their entries in the chain differ")
        for suggestion in self["suggestion"]:
            found = replies.pop(suggestion["id"], [])
            if bool(found) != (suggestion["state"] == "replied"):
                raise Failure(f"{suggestion['reference']} is {suggestion['state']} "
                              f"and has {len(found)} answers")
            if [reply["number"] for reply in found] != list(range(1, len(found) + 1)):
                raise Failure(f"the answers of {suggestion['reference']} are not counted through")


def _plain(value):
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def _canonical(entry):
    """The line whose SHA-256 is the digest: keys in this order, no blanks, facts as they are."""
    def quoted(text):
        return json.dumps(text, ensure_ascii=False)

    return (f'{{"height":{entry["height"]},"at":{entry["at_ms"]}'
            f',"who":{quoted(entry["who"])},"post":{quoted(entry["post"])}'
            f',"action":{quoted(entry["action"])},"jurisdiction":{entry["jurisdiction_id"]}'
            f',"object":{quoted(entry["object"])},"reason":{quoted(entry["reason"])}'
            f',"facts":{entry["facts"]},"previous":{quoted(entry["previous"])}}}').encode()
