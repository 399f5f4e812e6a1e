"""Slow senders, slow readers, broken connections, and many of them at once."""
import contextlib
import time

from hostility import Failure, case
from wire import Wire, fresh_source

CROWD = 200
IDLE_SECONDS = 20       # what the server allows an idle connection
LEAVE_SECONDS = 40      # what we allow it to notice


@contextlib.contextmanager
def crowd(world, count, seconds=60):
    """Many connections, each from an address of its own, closed whatever happens."""
    wires = []
    try:
        for _ in range(count):
            wires.append(Wire(world.port, seconds, fresh_source()))
        yield wires
    finally:
        for wire in wires:
            wire.close()


@case("a head that comes byte by byte is answered")
def slow_head(world):
    with world.wire(seconds=30) as wire:
        wire.drip(world.head("GET", "/robots.txt"), 0.02, 25)
        world.read(wire, 200)


@case("a form that comes byte by byte is answered")
def slow_body(world):
    form, jar = world.form("/suggest")
    sent = form.encoded(body="路灯", place="")
    cookie = "; ".join(f"{name}={value}" for name, value in jar.items())
    with world.wire(seconds=30) as wire:
        wire.send(world.head("POST", "/suggest", Cookie=cookie, Content_Length=str(len(sent)),
                             Content_Type="application/x-www-form-urlencoded"))
        wire.drip(sent, 0.01, 25)
        world.read(wire, 422)


@case("200 who say nothing hinder nobody, and are sent away")
def idle(world):
    with crowd(world, CROWD) as wires:
        slowest = max(world.is_well() for _ in range(5))
        left = time.monotonic() + LEAVE_SECONDS
        for wire in wires:
            if not wire.wait_closed(max(0.1, left - time.monotonic())):
                raise Failure(f"still connected after {LEAVE_SECONDS} s of silence")
    return f"/healthz took {slowest * 1000:.0f} ms at most meanwhile"


@case("200 who stop in the middle of a request hinder nobody, and are sent away")
def halfway(world):
    heads = [b"GET / HTTP/1.1\r\nHost: a\r\nX: ",
             world.head("POST", "/suggest", Content_Length="1000",
                        Content_Type="application/x-www-form-urlencoded") + b"body=a"]
    with crowd(world, CROWD) as wires:
        for number, wire in enumerate(wires):
            wire.send(heads[number % 2])
        slowest = max(world.is_well() for _ in range(5))
        left = time.monotonic() + LEAVE_SECONDS
        stayed = sum(not wire.wait_closed(max(0.1, left - time.monotonic())) for wire in wires)
    if stayed:
        raise Failure(f"{stayed} of {CROWD} still connected after {LEAVE_SECONDS} s")
    return f"/healthz took {slowest * 1000:.0f} ms at most meanwhile"


@case("200 who trickle hinder nobody")
def trickle(world):
    with crowd(world, CROWD) as wires:
        for wire in wires:
            wire.send(b"GET / HTTP/1.1\r\nHost: a\r\n")
        slowest = 0.0
        for _ in range(6):
            for wire in wires:
                wire.send(b"X")
            slowest = max(slowest, world.is_well())
            time.sleep(0.5)
    return f"/healthz took {slowest * 1000:.0f} ms at most meanwhile"


@case("200 who break off hinder nobody")
def broken_off(world):
    with crowd(world, CROWD) as wires:
        for wire in wires:
            wire.send(world.head("GET", "/projects"))
            wire.reset()
    with crowd(world, CROWD) as wires:
        for wire in wires:
            wire.send(world.head("POST", "/suggest", Content_Length="60000") + b"a" * 30_000)
            wire.reset()
    world.is_well()


@case("who never reads the answers is held back, not the memory")
def slow_reader(world):
    before = memory(world)
    with crowd(world, 20) as wires:
        for wire in wires:
            wire.socket.settimeout(1)
            request = world.head("GET", "/ballots", Connection="keep-alive")
            with contextlib.suppress(OSError):
                for _ in range(4_000):
                    wire.socket.sendall(request)
        grown = memory(world) - before
        world.is_well()
    if grown > 100:
        raise Failure(f"the memory grew by {grown:.0f} MB")
    return f"the memory grew by {max(0, grown):.0f} MB"


@case("60 who upload 1 MB without a session hinder nobody")
def uploads(world):
    head = world.head("POST", "/console/suggestions/import", Content_Length=str(1 << 20),
                      Content_Type="multipart/form-data; boundary=x")
    with crowd(world, 60, 30) as wires:
        for wire in wires:
            wire.send(head + b"a" * (64 << 10))
        for wire in wires:
            wire.send(b"a" * ((1 << 20) - (64 << 10)))
        for wire in wires:
            world.read(wire, {303, 307, 401, 403, 413}, may_close=True)
    world.is_well()


def memory(world):
    """The server's resident memory in MB."""
    with open(f"/proc/{world.site.process.pid}/status", encoding="ascii") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    raise Failure("the server has no memory to look at")
