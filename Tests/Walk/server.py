"""A demo server of one's own: a free port, a temporary home, gone afterwards."""
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request


def free_port():
    """A port nobody listens on now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """`minsheng demo`, from the moment it answers until the end of the `with`."""

    def __init__(self, program, language="en"):
        self.program = pathlib.Path(program).resolve()
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-walk."))
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = self.home / "server.log"
        self.environment = {**os.environ, "LANG": "zh_CN.UTF-8" if language == "zh" else "C.UTF-8"}
        for name in ("LC_ALL", "LC_MESSAGES", "MINSHENG_DATABASE", "MINSHENG_HOME"):
            self.environment.pop(name, None)

    def __enter__(self):
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [str(self.program), "demo", "--home", str(self.home / "store"),
                 "--port", str(self.port)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment)
        try:
            self.wait()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def wait(self, seconds=120):
        """Waits until it answers."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.said()}")
            try:
                with urllib.request.urlopen(self.address + "/healthz", timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise RuntimeError(f"the server did not answer in {seconds} s:\n{self.said()}")

    def said(self):
        """What it printed so far."""
        return self.log.read_text("utf-8", "replace")

    def database(self):
        """The address of its store."""
        file, = (self.home / "store").glob("*.sqlite")
        return f"sqlite:{file}"

    def run(self, *arguments):
        """Runs another command of the same program."""
        return subprocess.run([str(self.program), *arguments], capture_output=True,
                              env=self.environment, timeout=120)

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.status = self.process.returncode
        shutil.rmtree(self.home, ignore_errors=True)
