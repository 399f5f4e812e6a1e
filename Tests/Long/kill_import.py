"""`minsheng import suggestions`, killed: all rows of the table are there, or none."""
import time

import table
from kill_act import Act
from program import Failure
from timing import Moments, sleep_until

ROWS = 3_000
PREFIX = "LONG"


class ImportKills(Act):
    """Imports of one file into copies of one store."""

    def prepare(self):
        """Makes the store and the file, and measures an import that is left alone."""
        self.make_demo(self.BASE)
        self.file = self.folder / "table.csv"
        self.file.write_bytes(table.suggestions(ROWS, 1, PREFIX))

        def whole():
            address = self.engine.make(self.TRIAL, self.BASE)
            begun = time.monotonic()
            self.program.run(*self.command(address))
            return time.monotonic() - begun

        spent = whole()
        # The copy is made before the clock starts.
        self.moments = Moments(min(spent, whole()))
        self.check(self.engine.address(self.TRIAL), acknowledged=True)

    def command(self, address):
        """The words of the import."""
        return ("import", "suggestions", str(self.file), "--jurisdiction", "beibei",
                "--database", address)

    def trial(self, chance):
        """Kills one import; gives what it left, or nothing if it had ended before."""
        address = self.engine.make(self.TRIAL, self.BASE)
        moment = self.moments.draw(chance)
        begun = time.monotonic()
        process = self.program.start(*self.command(address))
        try:
            sleep_until(begun + moment)
        finally:
            process.kill()
            said = process.communicate(timeout=60)
        self.engine.settle(self.TRIAL)
        if process.returncode not in (0, -9):
            raise Failure(f"the import ended with {process.returncode}: {said[1][-500:]!r}")
        # The sentence that all is done is the acknowledgement, not the end of the process.
        acknowledged = bool(said[0])
        self.moments.learn(moment, acknowledged)
        is_there = self.check(address, acknowledged)
        if process.returncode == 0:
            return None
        if acknowledged:
            return "acknowledged and all there"
        return "not acknowledged but all there" if is_there else "nothing there"

    def check(self, address, acknowledged):
        """All or nothing; then the store goes on. Gives whether the rows are there."""
        self.verify(address)
        record = self.record(address)
        rows = sum(row["reference"].startswith(PREFIX) for row in record["suggestion"])
        deeds = sum(f'"{self.file.name}"' in entry["facts"]
                    for entry in record.deeds("suggestion.import"))
        if (rows, deeds) not in ((0, 0), (ROWS, 1)):
            raise Failure(f"{rows} of {ROWS} rows are there, and {deeds} entries of the import")
        if acknowledged and not rows:
            raise Failure("the import was acknowledged and is not there")
        exported = self.folder / "exported.csv"
        exported.unlink(missing_ok=True)
        self.program.run("export", "suggestions", str(exported), "--jurisdiction", "beibei",
                         "--database", address)
        shown = exported.read_text("utf-8-sig").count(f"{PREFIX}-")
        if shown != rows:
            raise Failure(f"the record has {rows} rows, the export {shown}")
        # Again: taken whole where nothing was, refused row by row where all is.
        self.program.run(*self.command(address), expect=(5,) if rows else (0,))
        return bool(rows)
