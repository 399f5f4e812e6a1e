"""What the walk found, a line a check: outcome, name, detail."""
import contextlib
import pathlib
import traceback


class Results:
    """Runs checks one after the other; one that fails does not stop those that do not need it."""

    def __init__(self, path, shots):
        self.path, self.shots = pathlib.Path(path), pathlib.Path(shots)
        self.path.write_text("", "utf-8")
        self.shots.mkdir(parents=True, exist_ok=True)
        self.failed = set()
        self.count = 0

    def line(self, outcome, name, detail=""):
        folded = str(detail).strip().replace("\t", " ").replace("\n", "\\n")
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(f"{outcome}\twalk: {name}\t{folded}\n")
        print(f"{outcome}: {name}" + (f"\n{detail}" if outcome == "failed" else ""), flush=True)

    def run(self, name, body, needs=(), visitor=None):
        """One check; it is skipped if one that it needs has failed."""
        broken = [need for need in needs if need in self.failed]
        if broken:
            self.failed.add(name)
            self.line("skipped", name, f"needs: {broken[0]}")
            return
        try:
            body()
        except Exception as error:
            self.failed.add(name)
            detail = str(error) or type(error).__name__
            if not isinstance(error, AssertionError):
                detail += "\n" + "".join(traceback.format_tb(error.__traceback__)[-2:])
            if visitor:
                self.count += 1
                shot = self.shots / f"{self.count:03}.png"
                with contextlib.suppress(Exception):
                    visitor.page.screenshot(path=str(shot), full_page=True)
                    detail += f"\npicture {shot.name} in {self.shots.name}/ of the results"
            self.line("failed", name, detail)
        else:
            self.line("passed", name)
