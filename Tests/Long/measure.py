"""What scripts/benchmark measures with: wrk, the clock, and the memory of processes."""
import os
import pathlib
import re
import subprocess
import time

from program import Failure, environment


class Finished:
    """A command that ended: seconds of the wall clock, largest resident size in MB."""

    def __init__(self, seconds, megabytes):
        self.seconds, self.megabytes = seconds, megabytes


def run(program, *arguments):
    """Runs a command of the program to its end and measures it."""
    begun = time.monotonic()
    process = subprocess.Popen([program.path, *arguments], stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment())
    try:
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    finally:
        process.stderr.close()
        if process.returncode is None:
            process.kill()
            process.wait()
    if process.returncode != 0:
        raise Failure(f"minsheng {arguments[0]}: {said.decode('utf-8', 'replace')[-500:]}")
    return Finished(time.monotonic() - begun, usage.ru_maxrss / 1024)


def resident(site):
    """The resident size of a server now, in MB."""
    return _status(site, "VmRSS")


def peak(site):
    """The largest resident size of a server so far, in MB."""
    return _status(site, "VmHWM")


def _status(site, name):
    for line in pathlib.Path(f"/proc/{site.process.pid}/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) / 1024
    raise Failure("the server is gone")


def wrk(url, seconds, cookie=None):
    """Requests a second of two threads with 32 connections; an answer that is no 2xx is a failure."""
    headers = ["-H", f"Cookie: {cookie}"] if cookie else []
    done = subprocess.run(["wrk", "-t2", "-c32", f"-d{seconds}s", *headers, url],
                          capture_output=True, text=True, timeout=seconds + 60)
    if done.returncode != 0 or "Non-2xx" in done.stdout or "Socket errors" in done.stdout:
        raise Failure(f"wrk {url}: {done.stdout}{done.stderr}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])


def machine(root):
    """The machine, the day and the commit, a line each."""
    def first(path, pattern):
        found = re.search(pattern, pathlib.Path(path).read_text(), re.M)
        return found[1].strip() if found else "unknown"

    def says(*command):
        done = subprocess.run(command, capture_output=True, text=True, cwd=root)
        return (done.stdout or done.stderr).strip().splitlines()[0] if done.returncode == 0 else "none"

    changed = subprocess.run(["git", "status", "--porcelain", "--untracked-files=no"], cwd=root,
                             capture_output=True, text=True).stdout.strip()
    processor = first("/proc/cpuinfo", r"^model name\s*:\s*(.*)")
    memory = int(first("/proc/meminfo", r"^MemTotal:\s+(\d+)")) / (1 << 20)
    return [
        ("date", time.strftime("%Y-%m-%d", time.gmtime())),
        ("commit", says("git", "rev-parse", "--short", "HEAD") + (" with changes" if changed else "")),
        ("processor", f"{os.cpu_count()} × {processor}"),
        ("memory", f"{memory:.0f} GB"),
        ("system", says("uname", "-sr")),
        ("Swift", says("swift", "--version")),
        ("load before", " ".join(f"{value:.1f}" for value in os.getloadavg())),
    ]
