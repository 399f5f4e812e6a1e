"""Addresses that try to get out, and parameters that try to get in."""
from hostility import Failure, case, cases

FOUND = {200, 301, 303, 307, 400, 404, 405, 409}

PATHS = [
    "/../../../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd",
    "/%252e%252e/etc/passwd", "/..%5c..%5cetc%5cpasswd", "/..%c0%af..%c0%afetc/passwd",
    "/%c0%ae%c0%ae/etc/passwd", "/.%00./etc/passwd", "/%00", "/track/%00", "/j/%00/suggest",
    "/assets/../Package.swift", "/assets/x/../../Package.swift", "/assets/x/..%2fminsheng.css",
    "/assets/x/minsheng.css%00.html", "/assets/..%2f..%2f..%2fetc/passwd", "/data/../healthz",
    "/data/..%2f..%2fetc%2fpasswd", "/data/suggestions.csv%0d%0aX-Evil:1", "/j/../console",
    "/j/beibei/../../console", "/j/BEIBEI/suggest", "/j/beibei%20/suggest", "/j//suggest",
    "/j/北碚", "/j/%E5%8C%97%E7%A2%9A", "//", "///", "//example.org/", "//example.org/%2e%2e",
    "/\\example.org", "/%5cexample.org", "/%2f%2fexample.org", "/.", "/./", "/..", "/;a=b",
    "/suggest/", "/suggest;x", "/suggest%2f", "/suggest%20", "/SUGGEST", "/console/",
    "/console//suggestions", "/console/../console", "/console/suggestions/0",
    "/console/suggestions/-1", "/console/suggestions/99999999999999999999999",
    "/console/suggestions/%27%20OR%201=1--", "/console/suggestions/1/reply", "/track/",
    "/track/AAAA-AAAA-AAAA", "/track/%F0%9F%98%80", "/track/" + "A" * 500, "/track/../console",
    "/track/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/projects/-1", "/projects/0", "/projects/2022/",
    "/projects/2022/0", "/projects/2022/-1", "/projects/99999999999999999999",
    "/projects/9223372036854775807/9223372036854775807", "/projects/2022/1e1", "/projects/٢٠٢٢",
    "/projects/２０２２", "/projects/+2022", "/projects/ 2022", "/ballots/0", "/ballots/-",
    "/ballots/x/record.json", "/ballots/../x/outcome.json", "/ballots/%2e%2e", "/api/v1/../v1",
    "/api/v1/nothing", "/api/v1/projects/1", "/api/v1/%00", "/api/v2", "/%", "/%z", "/%zz",
    "/%e", "/%E9%A1", "/%FF%FE", "/%ED%A0%80", "/%F4%90%80%80", "/%EF%BF%BE", "/%E2%80%AE",
    "/.git/config", "/.env", "/wp-login.php", "/favicon.ico", "/server-status", "/healthz/",
    "/healthz/../console", "/robots.txt/", "/manifest.webmanifest/x", "/hall/../../x", "/verify/%2e",
]


@cases("path", PATHS)
def path(world, value):
    """Found, not found or refused, and no file of the machine in it."""
    reply = world.raw(world.head("GET", value.encode()), FOUND, may_close=True)
    if reply and b"root:" in reply.body:
        raise Failure("a file of the machine")


QUERIES = [
    "lang=xx", "lang=", "lang", "lang=en&lang=zh", "lang=%00", "lang=%", "lang=%FF", "lang=../..",
    "lang=en%0d%0aSet-Cookie:%20evil=1", "size=big%0d%0aX-Evil:%201", "size=%E5%A4%A7", "size=",
    "=", "&", "&&&&", "=&=&=", "?", "??", "a=b=c=d", "a[]=1&a[b]=2", "new=1&new=2", "#",
    "done=%3Cscript%3Ealert(1)%3C/script%3E", "from=-1", "from=99999999999999999999", "from=abc",
    "from=%31", "from=10000001", "standing=%27", "standing=waiting%00", "channel=群众",
    "channel=%B0%A1", "channel=residents&channel=deputies", "jurisdiction=..", "jurisdiction=%00",
    "jurisdiction=%27;DROP TABLE suggestion;--", "page=1e308", "x=" + "%E6%B0%91" * 500,
    "&".join(f"p{number}={number}" for number in range(1_000)),
]
PAGES = ("/", "/suggest", "/projects", "/ballots", "/data", "/api/v1/suggestions/channels")


@cases("query", QUERIES)
def query(world, value):
    """Every page takes any query, and no line of it becomes a header."""
    signed = "; ".join(f"{name}={text}" for name, text in world.clerk.jar.items())
    asked = [(path, {}) for path in PAGES] + [("/console/suggestions", {"Cookie": signed})]
    for path, headers in asked:
        data = world.head("GET", f"{path}?{value}".replace(" ", "%20").encode(), **headers)
        reply = world.raw(data, {200, 303, 307, 400, 404}, may_close=True)
        if not reply:
            continue
        if reply.get("x-evil") or any("evil" in line for line in reply.all("set-cookie")):
            raise Failure(f"{path}: a query became a header")
        if b"<script>alert" in reply.body:
            raise Failure(f"{path}: a query became a script")


@case("what is remembered of a language or a size is one of ours")
def remembered(world):
    for value in ("xx", "en;Path=/x", "zh\"", "%22", "en,zh"):
        reply = world.get(f"/?lang={value}&size={value}", {200, 400})
        for line in reply.all("set-cookie"):
            kept = line.split(";")[0].partition("=")[2]
            if kept not in ("zh", "en", "big", "usual"):
                raise Failure(f"the cookie {line}")


KNOWN = ("/", "/suggest", "/track", "/candidates", "/ballots", "/projects", "/projects/2022",
         "/projects/2022/1", "/wall", "/bulletins", "/report", "/data", "/verify", "/hall",
         "/console", "/console/sign-in", "/console/suggestions", "/console/audit",
         "/console/administration", "/api/v1", "/api/v1/openapi.json", "/api/v1/projects",
         "/api/v1/ballots", "/api/v1/ratings", "/healthz", "/robots.txt",
         "/manifest.webmanifest", "/nothing-here")


@cases("method", KNOWN)
def methods(world, value):
    """HEAD answers as GET without a body; any other method that a page lacks is refused."""
    shown = world.get(value, {200, 303, 307, 404})
    bare = world.raw(world.head("HEAD", value), is_head=True)
    if bare.status != shown.status:
        raise Failure(f"HEAD {bare.status}, GET {shown.status}")
    for method in ("OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "MKCOL", "LINK",
                   "BREW", "GET2", "POST"):
        reply = world.raw(world.head(method, value, X_Secret="echo-me", Content_Length="0"),
                          {303, 307, 400, 401, 403, 404, 405, 409, 415}, may_close=True)
        if reply and b"echo-me" in reply.body:
            raise Failure(f"{method} repeats the request")


@cases("header", [
    ("a range of nought", {"Range": "bytes=0-0"}), ("a range past the end", {"Range": "bytes=9999999-"}),
    ("a thousand ranges", {"Range": "bytes=" + ",".join("0-1" for _ in range(1_000))}),
    ("a range backwards", {"Range": "bytes=5-1"}), ("a range of words", {"Range": "pages=1-2"}),
    ("a range past 64 bits", {"Range": "bytes=0-99999999999999999999999"}),
    ("any tag", {"If_None_Match": "*"}), ("a tag of 10 KB", {"If_None_Match": '"' + "a" * 10_000}),
    ("a day that is none", {"If_Modified_Since": "Thu, 99 Foo 9999 99:99:99 GMT"}),
    ("languages without end", {"Accept_Language": ",".join(f"x-{n};q=0" for n in range(900))}),
    ("encodings nobody has", {"Accept_Encoding": "br;q=nan, *;q=-1, gzip;q=1e99"}),
    ("nothing acceptable", {"Accept": "application/x-none"}),
    ("a forged sender", {"X_Forwarded_For": "127.0.0.1, ::1\t", "Forwarded": "for=\"_x\";proto=x"}),
    ("another address in a header", {"X_Original_URL": "/console", "X_Rewrite_URL": "/console"}),
    ("another method in a header", {"X_HTTP_Method_Override": "DELETE"}),
    ("a password nobody asked for", {"Authorization": "Basic \xff\xfe==="}),
    ("a referrer of 10 KB", {"Referer": "http://" + "a" * 10_000}),
    ("a wish to go on", {"Expect": "100-continue"})])
def strange_header(world, value):
    """No header changes what a page is, but for ranges and tags in their own way."""
    for path in ("/", "/robots.txt", "/data/projects.csv", "/nothing-here", "/console/sign-in"):
        expect = {200, 206, 304, 404, 416} if set(value[1]) & {"Range", "If_None_Match"} else {200, 404}
        headers = {name: text.encode("latin-1") for name, text in value[1].items()}
        world.raw(world.head("GET", path, **headers), expect)
