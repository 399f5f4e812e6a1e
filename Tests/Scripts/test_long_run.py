"""./run and its archive for real: built, served, unpacked elsewhere, without a network."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
import unittest
import urllib.request

from tools import ROOT

sys.path.insert(0, str(ROOT / "Tests/Walk"))
from server import Server, free_port  # noqa: E402

GLIBC = re.compile(r"^(ld-linux.*|linux-vdso|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl))\.so")


@unittest.skipUnless(os.environ.get("MINSHENG_LONG") == "1", "./test --long runs it")
class Bundle(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-bundle."))
        archive = cls.folder / "bundle.tar.gz"
        subprocess.run([ROOT / "run", "--bundle", archive], check=True, capture_output=True)
        with tarfile.open(archive) as tar:
            tar.extractall(cls.folder / "elsewhere", filter="data")
        cls.unpacked, = (cls.folder / "elsewhere").iterdir()

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def test_the_program_starts_with_nothing_of_this_machine_but_its_c_library(self):
        program = self.unpacked / "bin/minsheng"
        done = subprocess.run([program, "--help"], env={}, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        loaded = subprocess.run([program], env={"LD_TRACE_LOADED_OBJECTS": "1"},
                                capture_output=True, text=True).stdout
        for name, path in re.findall(r"^\s*(\S+) => (\S+)", loaded, re.M):
            if not GLIBC.match(name):
                self.assertTrue(path.startswith(str(self.unpacked)), f"{name} from {path}")

    def test_it_serves_from_where_it_was_unpacked(self):
        with Server(self.unpacked / "bin/minsheng") as server:
            for path in ("/", "/projects", "/ballots", "/verify"):
                with urllib.request.urlopen(server.address + path) as answer:
                    self.assertEqual(answer.status, 200, path)

    def test_unit_readme_and_licences_are_in_it(self):
        unit = (self.unpacked / "minsheng.service").read_text("utf-8")
        self.assertIn("ProtectSystem=strict", unit)
        self.assertIn("minsheng found", (self.unpacked / "README").read_text("utf-8"))
        libraries = list((self.unpacked / "lib").iterdir())
        self.assertGreater(len(libraries), 3)
        self.assertTrue((self.unpacked / "licences/hummingbird").exists())


@unittest.skipUnless(os.environ.get("MINSHENG_LONG") == "1", "./test --long runs it")
class SecondCall(unittest.TestCase):
    def start(self, home, *before):
        """Starts ./run and gives the process with the seconds until it answered."""
        port, begun = free_port(), time.monotonic()
        environment = {**os.environ, "MINSHENG_HOME": str(home)}
        environment.pop("MINSHENG_STRICT", None)
        process = subprocess.Popen(
            [*before, str(ROOT / "run"), "--port", str(port)], env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(process.stdout.close)
        for line in process.stdout:
            if f":{port}" in line:
                return process, time.monotonic() - begun
        self.fail(f"./run ended with {process.wait()}")

    def stop(self, process):
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(30), 0)

    @unittest.skipUnless(shutil.which("unshare") and os.geteuid() == 0, "only root has a net to leave")
    def test_a_second_call_starts_in_seconds_without_a_network(self):
        with tempfile.TemporaryDirectory() as home:
            self.stop(self.start(home)[0])
            process, seconds = self.start(home, "unshare", "--net", "sh", "-c",
                                          'ip link set lo up; exec "$@"', "sh")
            self.stop(process)
        self.assertLess(seconds, 10)


if __name__ == "__main__":
    unittest.main()
