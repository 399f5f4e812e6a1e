"""The sentences of the catalogues, so that the walk looks for what the pages say today."""
import json
import pathlib
import re

CATALOGUES = pathlib.Path(__file__).resolve().parents[2] / "Sources/Wording/Catalogues"


class Words:
    """Says a sentence by its key, in one language."""

    def __init__(self, language):
        self.language, self.entries = language, {}
        for path in CATALOGUES.glob("*.json"):
            self.entries.update(json.loads(path.read_text("utf-8")))

    def __call__(self, key, **values):
        entry = self.entries[key]
        text = entry[self.language]
        if isinstance(text, dict):
            isOne = values.get(entry.get("plural", "count")) == 1
            text = text["one" if isOne and "one" in text else "other"]
        # The mark shows where a headline may break; the page shows none.
        text = text.replace("｜", "")
        return re.sub(r"\{(\w+)\}", lambda found: str(values[found.group(1)]), text)
