"""What holds for every answer, whatever was asked; and the registry of hostile cases."""
import collections
import re

from program import Failure
from web import Answer, Browser, PageReader
from wire import Closed, Hung, Wire, fresh_source

HEADERS = ("content-security-policy", "x-content-type-options", "referrer-policy",
           "permissions-policy", "cross-origin-opener-policy")
# What belongs in a log and in no answer: places in a file system, our sources, drivers, traps.
INNARDS = re.compile(
    rb"/(?:root|home|tmp|work|usr|var|etc|opt|proc)/[\w.]|\.swift\b|\bswift[_:]|Fatal error"
    rb"|0x[0-9a-f]{8}|\b(?:SQLITE|SQLSTATE|GRDB|libpq|PostgreSQL|NIO\w+Error|HTTPError|DecodingError"
    rb"|PageError|StoreError|DatabaseError)\b|SELECT .* FROM |INSERT INTO |minsheng-[0-9A-F]{8}-")

CASES = []


def case(name):
    """Registers a hostile case: a function of the world that raises Failure."""
    def keep(body):
        CASES.append((name, body.__module__, body))
        return body
    return keep


def cases(name, values):
    """Registers a case for each value of a table, named by it."""
    def keep(body):
        for value in values:
            label = value if isinstance(value, str) else value[0]
            shown = label if label.isprintable() and len(label) < 70 else ascii(label)[:66] + "…"
            CASES.append((f"{name}: {shown}", body.__module__,
                          lambda world, value=value: body(world, value)))
        return body
    return keep


class World:
    """A server under attack, and a clerk who is signed in."""

    def __init__(self, site, home):
        self.site, self.home = site, str(home).encode()
        self.port = site.port
        self.host = f"127.0.0.1:{site.port}".encode()
        self.answers = 0
        self.bare = collections.Counter()
        self.clerk = self.browser().sign_in()
        self.suggestions = self.clerk.waiting(2)

    def browser(self):
        """A visitor who comes anew each time."""
        return Browser(self.port, keeps=False)

    def wire(self, seconds=15, source=None):
        """A new connection."""
        return Wire(self.port, seconds, source)

    def head(self, method="GET", path=b"/", **headers):
        """A head as a browser would send it, with more headers or others."""
        path = path if isinstance(path, bytes) else path.encode()
        found = {"Host": self.host, "Connection": b"close"}
        for name, value in headers.items():
            found[name.replace("_", "-")] = value if isinstance(value, bytes) else value.encode()
        lines = [method.encode() + b" " + path + b" HTTP/1.1"]
        lines += [name.encode() + b": " + value for name, value in found.items()
                  if value != b"-"]
        return b"\r\n".join(lines) + b"\r\n\r\n"

    def raw(self, data, expect=None, seconds=15, is_head=False, may_close=False):
        """Sends bytes on a connection of their own and checks the answer."""
        with self.wire(seconds) as wire:
            wire.send(data)
            return self.read(wire, expect, is_head, may_close)

    def read(self, wire, expect=None, is_head=False, may_close=False):
        """Reads an answer and checks it; nothing where the server may close and did."""
        try:
            reply = wire.read(is_head)
        except Closed as closed:
            if may_close:
                return None
            raise Failure(f"no answer: {closed}") from None
        except Hung as hung:
            raise Failure(f"a hang: {hung}") from None
        return self.check(reply, wire.sent, expect)

    def get(self, path, expect=None, seconds=15, **headers):
        """A GET of anybody's."""
        return self.raw(self.head("GET", path, **headers), expect, seconds)

    def send(self, path, body, expect=None, method="POST", cookies=None, source=None, **headers):
        """A body to an address, as a form unless a header says otherwise."""
        headers.setdefault("Content_Type", "application/x-www-form-urlencoded")
        headers.setdefault("Origin", b"http://" + self.host)
        headers.setdefault("Content_Length", str(len(body)))
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        with self.wire(source=source) as wire:
            wire.send(self.head(method, path, **headers) + body)
            return self.read(wire, expect)

    def form(self, path, ending=None, browser=None):
        """A form of a page, and the cookies it is bound to: (form, jar)."""
        browser = browser or self.browser()
        form = browser.get(path).page.form(ending or path)
        return form, browser.jar

    def check(self, reply, asked, expect=None):
        """What must hold for every answer, and the status that is expected here."""
        self.answers += 1
        if reply.status >= 500:
            raise Failure(f"{reply.status} {reply.body[:300]!r}")
        if not reply.is_of_the_parser:
            # Counted and told once, at the end: one cause would else fail every case.
            self.bare.update((reply.status, name) for name in HEADERS if not reply.get(name))
        for told in [*INNARDS.findall(reply.body), *re.findall(re.escape(self.home), reply.body)]:
            if told not in asked:       # a page may link to itself in the other language
                raise Failure(f"a {reply.status} that tells {told!r}")
        location = reply.get("location")
        if location and (not location.startswith("/") or location[1:2] in ("/", "\\")):
            raise Failure(f"leads away to {location}")
        allowed = expect if isinstance(expect, (set, tuple, frozenset)) else {expect}
        if expect is not None and reply.status not in allowed:
            raise Failure(f"{reply.status} instead of {sorted(allowed)}: {said(reply)}")
        return reply

    def is_well(self, seconds=3):
        """Whether the server lives and answers anybody in time."""
        if not self.site.is_alive():
            raise Failure(f"the server died: {self.site.words()}")
        reply = self.get("/healthz", 200, seconds)
        if reply.body != b"ok\n":
            raise Failure(f"/healthz says {reply.body!r}")
        return reply.seconds


def page(reply):
    """The page of an answer."""
    return PageReader(Answer(reply.status, {}, reply.body).text)


def said(reply):
    """The heading of a page, for a failure's text."""
    try:
        return page(reply).heading or reply.body[:120].decode("utf-8", "replace")
    except UnicodeDecodeError:
        return repr(reply.body[:120])


__all__ = ["CASES", "HEADERS", "Failure", "World", "case", "cases", "fresh_source", "page", "said"]
