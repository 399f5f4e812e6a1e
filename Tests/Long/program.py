"""The built program: commands that end, and servers on the loopback that are killed or ended."""
import contextlib
import os
import pathlib
import re
import signal
import subprocess
import threading
import time

READY = re.compile(rb"http://127\.0\.0\.1:(\d+)/")


class Failure(AssertionError):
    """Something that was claimed does not hold; the text says what was seen."""


def environment(**more):
    """Ours, without what an operator may have set, and with English sentences."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(("MINSHENG_", "LC_")) and name != "LANG"}
    return {**kept, "LANG": "C.UTF-8", **more}


class Program:
    """The executable, at a path."""

    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())
        if not os.access(self.path, os.X_OK):
            raise SystemExit(f"no program at {self.path}: swift build -c release")

    def run(self, *arguments, expect=(0,), seconds=120):
        """Runs a command to its end and gives it back; an exit status not expected is a failure."""
        done = subprocess.run([self.path, *arguments], stdin=subprocess.DEVNULL,
                              capture_output=True, env=environment(), timeout=seconds)
        if done.returncode not in expect:
            raise Failure(f"minsheng {' '.join(arguments[:2])} ended with {done.returncode}: "
                          f"{(done.stderr or done.stdout).decode('utf-8', 'replace')[-800:]}")
        return done

    def start(self, *arguments, files=None):
        """Starts a command, with so many open files at most, and does not wait for it."""
        limited = ("prlimit", f"--nofile={files}:{files}") if files else ()
        return subprocess.Popen([*limited, self.path, *arguments], stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())

    @contextlib.contextmanager
    def serving(self, *arguments, seconds=120, files=None):
        """A server from the moment it answers to the end of the `with`, whatever happens."""
        site = Site(self.start(*arguments, "--port", "0", files=files))
        try:
            site.wait(seconds)
            yield site
        finally:
            site.end()


class Site:
    """A process that serves; of what it says the last bytes are kept."""

    def __init__(self, process):
        self.process = process
        self.said, self.kept = b"", 20_000
        self.ready = threading.Event()
        self.port = None
        self.readers = [threading.Thread(target=self._read, args=(pipe,), daemon=True)
                        for pipe in (process.stdout, process.stderr)]
        for reader in self.readers:
            reader.start()

    def _read(self, pipe):
        # Both pipes are read to the end, or a full one would stop the server.
        for line in pipe:
            self.said = (self.said + line)[-self.kept:]
            if self.port is None and (found := READY.search(line)):
                self.port = int(found[1])
                self.ready.set()
        pipe.close()

    def wait(self, seconds):
        """Waits until the server says its address."""
        end = time.monotonic() + seconds
        while not self.ready.wait(0.02):
            if self.process.poll() is not None:
                self.join()
                raise Failure(f"the server ended with {self.process.returncode}: {self.words()}")
            if time.monotonic() > end:
                raise Failure(f"the server was not ready in {seconds} s: {self.words()}")

    def words(self):
        """The last it said."""
        return self.said.decode("utf-8", "replace")[-800:]

    def is_alive(self):
        """Whether the process still runs."""
        return self.process.poll() is None

    def kill(self):
        """kill -9. Gives whether it still ran, and waits until it is gone."""
        was_alive = self.is_alive()
        self.process.kill()
        self.process.wait()
        self.join()
        return was_alive

    def end(self, seconds=30):
        """Asks it to end, and ends it if it does not. Gives whether it ended by itself."""
        if self.is_alive():
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(seconds)
            return True
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return False
        finally:
            self.join()

    def join(self):
        """Waits until all it said is read."""
        for reader in self.readers:
            reader.join(5)
