"""Bytes that are hardly HTTP: malformed, oversized, contradictory."""
from hostility import Failure, case, cases

# Refused, or the connection closed; never taken for something else.
REFUSED = {400, 405, 408, 411, 413, 414, 417, 431}

MALFORMED = [
    ("bytes of a TLS greeting", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x5a" * 200),
    ("bytes of an HTTP/2 greeting", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    ("nought bytes", b"\0" * 64 + b"\r\n\r\n"),
    ("only blank lines", b"\r\n" * 200 + b"GET\r\n\r\n"),
    ("a line of words", b"please give me the page\r\n\r\n"),
    ("no version", b"GET /\r\n\r\n"),
    ("version 9.9", b"GET / HTTP/9.9\r\nHost: a\r\n\r\n"),
    ("a version that is none", b"GET / HTPP/1.1\r\nHost: a\r\n\r\n"),
    ("a lower-case method", b"get / HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("a method of 10 KB", b"G" * 10_000 + b" / HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("a header without a colon", b"GET / HTTP/1.1\r\nHost a\r\n\r\n"),
    ("a blank before the colon", b"GET / HTTP/1.1\r\nHost : a\r\n\r\n"),
    ("a header without a name", b"GET / HTTP/1.1\r\n: a\r\n\r\n"),
    ("a NUL in a header", b"GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"),
    ("a bare CR in a header", b"GET / HTTP/1.1\r\nHost: a\r\nX: a\rSet-Cookie: b=1\r\n\r\n"),
    ("a folded header", b"GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n"),
    ("a header's name in UTF-8", "GET / HTTP/1.1\r\n民: a\r\n\r\n".encode()),
    ("a header's value in GB18030", "GET / HTTP/1.1\r\nX: 民生\r\n\r\n".encode("gb18030")),
    ("a negative length", b"POST /suggest HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"),
    ("a length in letters", b"POST /suggest HTTP/1.1\r\nHost: a\r\nContent-Length: ten\r\n\r\n"),
    ("a length of 40 digits",
     b"POST /suggest HTTP/1.1\r\nHost: a\r\nContent-Length: " + b"9" * 40 + b"\r\n\r\n"),
    ("two lengths", b"POST /suggest HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
                    b"Content-Length: 4\r\n\r\nabcd"),
    ("length and chunks", b"POST /suggest HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                          b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n"),
    ("chunks by another name", b"POST /suggest HTTP/1.1\r\nHost: a\r\n"
                               b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
    ("a chunk's size in letters", b"POST /suggest HTTP/1.1\r\nHost: a\r\n"
                                  b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"),
    ("a chunk's size past 64 bits", b"POST /suggest HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                                    b"chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc\r\n"),
    ("a negative chunk", b"POST /suggest HTTP/1.1\r\nHost: a\r\n"
                         b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n"),
    ("junk after a chunk", b"POST /suggest HTTP/1.1\r\nHost: a\r\n"
                           b"Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n"),
    ("an upgrade to something unknown", b"GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                                        b"Upgrade: gopher\r\n\r\n"),
    ("a websocket", b"GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    b"Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n"),
    ("CONNECT", b"CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n"),
    ("an expectation nobody knows", b"POST /suggest HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n"
                                    b"Content-Length: 1\r\n\r\na"),
    ("a request cut off in its head", b"GET / HTTP/1.1\r\nHo"),
    ("a request cut off in its body", b"POST /suggest HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n"
                                      b"Content-Type: application/x-www-form-urlencoded\r\n\r\nbody="),
]


@cases("malformed", MALFORMED)
def malformed(world, value):
    """Answered by a refusal, by a page that does no harm, or not at all; and the next is served."""
    with world.wire(seconds=10) as wire:
        wire.send(value[1])
        wire.finish()
        reply = world.read(wire, may_close=True)
    if reply and reply.status not in REFUSED | {200, 303, 404, 409, 415, 426}:
        raise Failure(f"answered with {reply.status}")
    if reply and reply.status == 200 and value[1].startswith(b"POST"):
        raise Failure("a malformed request was taken")
    world.is_well()


@cases("too large", [
    ("a header of 20 KB", {"X_Large": "a" * 20_000}),
    ("a header of 1 MB", {"X_Large": "a" * (1 << 20)}),
    ("headers of 64 KB together", {f"X_{number}": "a" * 8_000 for number in range(8)}),
    ("400 headers", {f"X_{number}": "a" for number in range(400)}),
    ("cookies of 40 KB", {"Cookie": "; ".join(f"c{n}={'x' * 70}" for n in range(500))}),
])
def large_head(world, value):
    """Refused with 400 or 431; a connection closed in the middle of sending is an answer too."""
    world.raw(world.head("GET", "/", **value[1]), {400, 413, 431}, may_close=True)


@cases("long address", [("8 KB", 8_000), ("15 KB", 15_000), ("64 KB", 64_000), ("2 MB", 2 << 20)])
def long_address(world, value):
    """Not found while it fits a head, refused past that."""
    size = value[1]
    for path in (b"/" + b"a" * size, b"/?q=" + b"a" * size, b"/" + b"a/" * (size // 2)):
        world.raw(world.head("GET", path), {200, 400, 404, 414, 431}, may_close=size > 30_000)


@case("500 small cookies are no reason to fail")
def cookies(world):
    for text in ("; ".join(f"c{n}=1" for n in range(500)), "=; ;=;;a;b;;=c", "a=b" * 300,
                 "minsheng_session=; minsheng_session=x; minsheng_visitor=%00",
                 "minsheng_lang=../../x; minsheng_size=\"big", "minsheng_session=" + "A" * 8_000):
        world.get("/", 200, Cookie=text)
        world.get("/suggest", 200, Cookie=text)
        world.get("/console", 303 if "session" in text else {200, 303, 307}, Cookie=text)


@cases("body too large", [
    ("a form of 65 KB", "/suggest", 65 << 10), ("a form of 1 MB", "/suggest", 1 << 20),
    ("a form of 40 MB", "/suggest", 40 << 20), ("a sign-in of 1 MB", "/console/sign-in", 1 << 20),
    ("a table of 40 MB without a session", "/console/suggestions/import", 40 << 20)])
def large_body(world, value):
    """Refused; how much is sent makes no difference to the memory."""
    _, path, size = value
    with world.wire(seconds=30) as wire:
        wire.send(world.head("POST", path, Content_Length=str(size), Origin=b"http://" + world.host,
                             Content_Type="application/x-www-form-urlencoded",
                             Connection="keep-alive"))
        for begin in range(0, size, 1 << 16):
            if not wire.send(b"a" * min(1 << 16, size - begin)):
                break
        world.read(wire, {401, 413})


@case("a body declared of 1 TB is refused before it comes")
def declared_body(world):
    with world.wire(seconds=25) as wire:
        wire.send(world.head("POST", "/suggest", Content_Length=str(1 << 40),
                             Content_Type="application/x-www-form-urlencoded"))
        wire.send(b"a" * (100 << 10))
        world.read(wire, 413, may_close=True)


@case("chunks without an end are refused")
def endless_chunks(world):
    with world.wire(seconds=30) as wire:
        wire.send(world.head("POST", "/suggest", Transfer_Encoding="chunked",
                             Content_Type="application/x-www-form-urlencoded"))
        for _ in range(4_000):
            if not wire.send(b"1000\r\n" + b"a" * 4096 + b"\r\n"):
                break
        world.read(wire, {400, 413}, may_close=True)


@case("fifty requests in one go get fifty answers")
def pipelined(world):
    with world.wire() as wire:
        wire.send(world.head("GET", "/robots.txt", Connection="keep-alive") * 50)
        for _ in range(50):
            world.read(wire, 200)


@cases("strange target", [
    ("another site's address", b"http://example.org/"), ("a file's address", b"file:///etc/passwd"),
    ("an asterisk", b"*"), ("no slash", b"suggest"), ("a name and a port", b"example.org:443"),
    ("a question mark", b"?"), ("a fragment", b"/#x"), ("UTF-8 as it is", "/项目".encode()),
    ("GB18030 as it is", "/项目".encode("gb18030")), ("a blank", b"/a b"), ("a tab", b"/a\tb")])
def strange_target(world, value):
    """Refused or not found; nobody is led anywhere."""
    for method in ("GET", "OPTIONS", "HEAD"):
        world.raw(world.head(method, value[1]), {200, 400, 404, 405}, is_head=method == "HEAD",
                  may_close=True)


@cases("strange host", [("none", b"-"), ("empty", b""), ("another's", b"example.org"),
                        ("with a path", b"a/b"), ("with a script", b"<script>alert(1)</script>"),
                        ("of 4 KB", b"a" * 4096)])
def strange_host(world, value):
    """The name in the request stands in no page and no address."""
    reply = world.raw(world.head("GET", "/suggest", Host=value[1]), {200, 400}, may_close=True)
    if reply and value[1] not in (b"-", b"") and value[1] in reply.body:
        raise Failure("the page repeats the host")
