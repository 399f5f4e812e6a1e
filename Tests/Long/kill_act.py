"""What the acts that are killed have in common."""
from record import Record


class Act:
    """Something the program does on one engine, with a folder for its files."""

    BASE, TRIAL = "base", "trial"

    def __init__(self, program, engine, folder):
        self.program, self.engine, self.folder = program, engine, folder

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for store in (self.BASE, self.TRIAL):
            self.engine.drop(store)

    def make_demo(self, store):
        """Makes the demo year in a store, whole, and gives the store's address."""
        address = self.engine.make(store)
        with self.demo(address):
            pass
        self.engine.settle(store)
        return address

    def demo(self, address):
        """A server of the demo year over a store, made if it is not there."""
        return self.program.serving("demo", "--home", str(self.folder), "--database", address)

    def verify(self, address, expect=(0,)):
        """The program's own word on the chain: its exit status."""
        return self.program.run("audit", "verify", "--database", address, expect=expect).returncode

    def record(self, address):
        """The whole record as it is now, its chain followed by our own hand too."""
        file = self.folder / "record.minsheng"
        file.unlink(missing_ok=True)
        self.program.run("backup", str(file), "--database", address)
        record = Record(file)
        file.unlink()
        record.check_chain()
        return record
