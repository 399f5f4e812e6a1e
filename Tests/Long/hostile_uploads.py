"""Tables that are none, and multipart bodies that hardly are."""
from hostility import Failure, case, cases, page
import table

PATH = "/console/suggestions/import"
LINE = b"\r\n"


def part(name, content, filename=None, head=b""):
    """One part of a body."""
    shown = f'Content-Disposition: form-data; name="{name}"'
    if filename is not None:
        shown += f'; filename="{filename}"'
    content = content if isinstance(content, bytes) else content.encode()
    return shown.encode("utf-8", "surrogateescape") + LINE + head + LINE + content


def body(*parts, boundary=b"xyz", ending=b"--\r\n"):
    """A whole body."""
    return b"".join(b"--" + boundary + LINE + each + LINE for each in parts) + b"--" + boundary + ending


def upload(world, content, expect, trial="1", filename="table.csv", **headers):
    """Sends a table as the clerk's browser would."""
    form, jar = world.form(PATH, browser=world.clerk)
    sent = body(part("token", form.fields["token"]), part("trial", trial),
                part("table", content, filename))
    headers.setdefault("Content_Type", "multipart/form-data; boundary=xyz")
    return world.send(PATH, sent, expect, cookies=jar, **headers)


HEADER = "编号,来源,镇街,标题,内容\r\n"

TABLES = [
    ("empty", b""), ("a NUL", b"\0"), ("a ZIP", b"PK\x03\x04" + b"\0" * 500), ("only a mark", b"\xef\xbb\xbf"),
    ("noise", bytes(range(256)) * 40), ("UTF-16", (HEADER + "1,群众,全区,路灯,路灯坏了").encode("utf-16")),
    ("GB18030 cut off", (HEADER + "1,群众,全区,路灯,路灯坏了").encode("gb18030")[:-1]),
    ("only a header", HEADER.encode()), ("two headers", (HEADER + HEADER).encode()),
    ("a quote that never closes", (HEADER + '1,群众,全区,"路灯' + "坏了\n" * 9_000).encode()),
    ("100,000 columns", b"," * 100_000 + b"\r\n" + b"," * 100_000),
    ("a cell of 3 MB", (HEADER + "1,群众,全区,路灯,").encode() + b"a" * (3 << 20)),
    ("a column of another kind", "镇街,内容,内容\r\n全区,路灯坏了,路灯坏了\r\n".encode()),
    ("200,000 rows", "镇街,内容\r\n".encode() + "全区,短\r\n".encode() * 200_000),
    ("rows of different lengths", (HEADER + "1\r\n1,2,3,4,5,6,7,8\r\n,,,,\r\n").encode()),
    ("scripts", (HEADER + "<script>alert(1)</script>,x,<b>,<i>,<script>alert(1)</script>\r\n").encode()),
    ("dates that are none", ("收到日期,镇街,内容\r\n2023-02-30,全区,路灯坏了半年\r\n99999999999,全区,路灯坏了半年"
                             "\r\n1e999,全区,路灯坏了半年\r\n").encode()),
    ("amounts that are none", ("镇街,内容,估算万元\r\n全区,路灯坏了半年,1e400\r\n全区,路灯坏了半年,-5\r\n全区,"
                               "路灯坏了半年," + "9" * 400 + "\r\n全区,路灯坏了半年,NaN\r\n").encode()),
    ("NULs in cells", (HEADER + "1,群众,全区,路\0灯,路灯\0坏了半年\r\n").encode()),
]


@cases("table", TABLES)
def tables(world, value):
    """A table that cannot be taken is refused with reasons, tried out or for real."""
    for trial in ("1", "0"):
        reply = upload(world, value[1], {200, 400, 413, 422}, trial)
        if b"<script>alert" in reply.body:
            raise Failure("a cell became a script")


@case("a table with one wrong row brings in nothing and names line and column")
def one_wrong_row(world):
    before = world.clerk.get("/console/suggestions?standing=all").page.words
    rows = table.suggestions(50, 7, "HOSTILE").replace("天生街道".encode(), "无此街道".encode(), 1)
    reply = upload(world, rows, 422, "0")
    if "无此街道" not in "".join(page(reply).words):
        raise Failure("the refusal does not name what is wrong")
    if world.clerk.get("/console/suggestions?standing=all").page.words != before:
        raise Failure("something was brought in")


@cases("file name", [
    "../../../etc/passwd", "..\\..\\x.csv", "/etc/passwd", "a" * 5_000, "民生.csv", "<script>.csv",
    "a\0b.csv", "\udcff\udcfe.csv", "", "con", "a;b=c", "a%00.csv"])
def file_name(world, value):
    """A name is shown at most, and never a path."""
    reply = upload(world, table.suggestions(3, 1, "NAME"), {200, 400, 422}, "1", value)
    if b"root:" in reply.body or b"<script>.csv" in reply.body:
        raise Failure("the file's name became more than a name")


MULTIPART = [
    ("no boundary", "multipart/form-data", b""), ("an empty boundary", "multipart/form-data; boundary=", b""),
    ("a boundary of 71", "multipart/form-data; boundary=" + "a" * 71, body(boundary=b"a" * 71)),
    ("a quoted boundary", 'multipart/form-data; boundary="xyz"', body(part("evil", "1"))),
    ("no part", "multipart/form-data; boundary=xyz", b"--xyz--\r\n"),
    ("no end", "multipart/form-data; boundary=xyz", body(part("trial", "1"), ending=b"")),
    ("only the boundary", "multipart/form-data; boundary=xyz", b"--xyz"),
    ("a part without a head", "multipart/form-data; boundary=xyz", b"--xyz\r\n\r\nabc\r\n--xyz--"),
    ("a part without a name", "multipart/form-data; boundary=xyz",
     b"--xyz\r\nContent-Disposition: form-data\r\n\r\na\r\n--xyz--"),
    ("a part's head of 1 MB", "multipart/form-data; boundary=xyz",
     body(part("trial", "1", head=b"X: " + b"a" * (1 << 20) + LINE))),
    ("a thousand parts", "multipart/form-data; boundary=xyz", body(*[part("trial", "1")] * 1_000)),
    ("a part in GB18030", "multipart/form-data; boundary=xyz", body(part("trial", "是".encode("gb18030")))),
    ("bare line feeds", "multipart/form-data; boundary=xyz",
     body(part("trial", "1")).replace(LINE, b"\n")),
    ("a boundary in the content", "multipart/form-data; boundary=xyz",
     body(part("table", b"a\r\n--xyz\r\n\r\n", "a"))),
    ("parts within a part", "multipart/form-data; boundary=xyz",
     body(part("table", body(part("trial", "1"), boundary=b"in"), None,
               b"Content-Type: multipart/mixed; boundary=in\r\n"))),
    ("a form", "application/x-www-form-urlencoded", b"trial=1"),
]


@cases("multipart", MULTIPART)
def multipart(world, value):
    """Refused, before anything is read as a table."""
    world.send(PATH, value[2], {400, 409, 413, 415}, cookies=world.clerk.jar, Content_Type=value[1])


@case("an export for a reason that is none is refused and keeps the reason")
def export_reason(world):
    from hostile_forms import encode, holds
    for reason in ("", " ", "\0", "x" * 5_000, "<script>alert(1)</script>" * 50):
        form, jar = world.form("/console/suggestions/export", browser=world.clerk)
        sent = encode(form, encoding="utf-8", contacts="1", reason=reason)
        reply = world.send("/console/suggestions/export", sent, {200, 400, 422}, cookies=jar)
        if reply.status == 422 and "\0" not in reason:
            holds(reply, "/console/suggestions/export", {"reason": reason})
    form, jar = world.form("/console/suggestions/export", browser=world.clerk)
    for encoding in ("utf-7", "../../x", "\r\nX-Evil: 1"):
        reply = world.send("/console/suggestions/export", encode(form, encoding=encoding, contacts="0"),
                           {200, 400, 422}, cookies=jar)
        if reply.get("x-evil"):
            raise Failure("a field became a header")
