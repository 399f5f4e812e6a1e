"""What was found, a line a check: outcome, name, detail, parted by tabs; as ./test adds them up."""
import pathlib
import sys
import time
import traceback

from program import Failure


class Results:
    """Runs checks one after the other; one that fails does not stop the next."""

    def __init__(self, title, path=None):
        self.title = title
        self.path = pathlib.Path(path) if path else None
        self.counts = {"passed": 0, "failed": 0, "skipped": 0}
        if self.path:
            self.path.write_text("", "utf-8")

    def line(self, outcome, name, detail=""):
        """Notes one outcome, in the file and on the terminal."""
        self.counts[outcome] += 1
        if self.path:
            folded = str(detail).strip().replace("\t", " ").replace("\n", "\\n")
            with open(self.path, "a", encoding="utf-8") as file:
                file.write(f"{outcome}\t{self.title}: {name}\t{folded}\n")
        print(f"{outcome}: {name}" + (f": {detail}" if detail else ""), flush=True)

    def check(self, name, body):
        """Runs a body; what it gives back is the detail of a pass."""
        begun = time.monotonic()
        try:
            detail = body()
        except Failure as failure:
            self.line("failed", name, failure)
        except Exception as error:
            lines = traceback.format_tb(error.__traceback__)[-3:]
            self.line("failed", name, f"{type(error).__name__}: {error}\n" + "".join(lines))
        else:
            spent = time.monotonic() - begun
            self.line("passed", name, detail or (f"{spent:.1f} s" if spent > 5 else ""))

    def finish(self):
        """Prints the sum and ends the process: 1 if anything failed or nothing passed."""
        counts = self.counts
        print(f"{self.title}: {counts['passed']} passed, {counts['failed']} failed, "
              f"{counts['skipped']} skipped", flush=True)
        sys.exit(1 if counts["failed"] or not counts["passed"] else 0)
