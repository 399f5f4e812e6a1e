"""Tables that are none, and multipart bodies that hardly are."""
import base64
import io
import struct
import zipfile
import zlib

from hostile_forms import encode, holds
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


def upload(world, content, expect, filename="table.csv", **headers):
    """Sends a table as the clerk's browser would."""
    form, jar = world.form(PATH, browser=world.clerk)
    sent = body(part("token", form.fields["token"]), part("table", content, filename))
    headers.setdefault("Content_Type", "multipart/form-data; boundary=xyz")
    return world.send(PATH, sent, expect, cookies=jar, **headers)


def cookie(world):
    """The clerk's cookies as a header."""
    return "; ".join(f"{name}={value}" for name, value in world.clerk.jar.items())


def look(world, reply, query=""):
    """The page that a file which was kept is looked at on; the reply itself where it was not."""
    if reply.status != 303:
        return reply
    return world.get(reply.get("location") + query, {200, 404, 422}, Cookie=cookie(world))


def bring_in(world, reply, rows):
    """Presses the button of that page, as somebody would who does not look."""
    if reply.status != 303:
        return reply
    path = reply.get("location")
    form, jar = world.form(path, browser=world.clerk)
    return world.send(path, encode(form, rows=rows), {303, 404, 409, 422}, cookies=jar)


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


def workbook(sheet, **parts):
    """A workbook of one sheet, as bytes; a part of its own name may be put in another's place."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    all_parts = {
        "_rels/.rels": f'<Relationships><Relationship Id="r" Type="{office}officeDocument" '
                       'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": '<workbook><sheets><sheet name="s" sheetId="1" r:id="r0"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r0" Type="{office}worksheet" '
                                      'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet>{sheet}</worksheet>", **parts}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in all_parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def rows(*texts):
    """Rows of a sheet, each of two cells."""
    return "<sheetData>" + "".join(
        f'<row r="{line}"><c r="A{line}" t="inlineStr"><is><t>{text}</t></is></c>'
        f'<c r="B{line}" t="inlineStr"><is><t>{place}</t></is></c></row>'
        for line, (text, place) in enumerate(texts, 1)) + "</sheetData>"


GOOD = rows(("内容", "镇街"), ("路灯坏了半年没人修", "全区"))
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'

WORKBOOKS = [
    ("a bomb of zeros", workbook("<!--" + "0" * (300 << 20) + "-->")),
    ("a bomb of rows", workbook("<sheetData>" + "<row><c><v>1</v></c></row>" * 2_000_000 + "</sheetData>")),
    ("entities", workbook("", **{"xl/worksheets/sheet1.xml": ENTITIES})),
    ("an outside entity", workbook("", **{"xl/worksheets/sheet1.xml":
                                          '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'})),
    ("a path that leads out", workbook(GOOD, **{"../../etc/cron.d/x": "x"})),
    ("elements without end", workbook("<a>" * 200_000)),
    ("a column beyond all", workbook('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>')),
    ("a row beyond all", workbook('<sheetData><row r="99999999999999"><c><v>1</v></c></row></sheetData>')),
    ("merged cells without end", workbook(GOOD + "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 50_000
                                          + "</mergeCells>")),
    ("a town merged beside all rows", workbook(GOOD + '<mergeCells><mergeCell ref="B2:B1048576"/></mergeCells>')),
    ("scripts", workbook(rows(("内容", "镇街"), ("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;")))),
    ("a sheet called like markup", workbook(GOOD, **{
        "xl/workbook.xml": '<workbook><sheets><sheet name="&lt;script&gt;alert(1)&lt;/script&gt;" sheetId="1" '
                           'r:id="r0"/></sheets></workbook>'})),
    ("a number beyond all", workbook('<sheetData><row><c><v>' + "9" * 5_000 + "</v></c></row></sheetData>")),
    ("cut off", workbook(GOOD)[:-40]), ("a byte changed", workbook(GOOD).replace(b"xl/work", b"xl/worm", 1)),
    ("an old workbook", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 5_000),
    ("a workbook with macros and no sheet", workbook("", **{"xl/vbaProject.bin": "x"})),
]


@cases("table", TABLES + WORKBOOKS)
def tables(world, value):
    """A table that cannot be taken is refused with reasons, looked at or brought in."""
    reply = upload(world, value[1], {303, 400, 413, 422})
    shown = look(world, reply)
    brought = bring_in(world, reply, "all")
    for answer in (reply, shown, brought):
        if b"<script>alert" in answer.body or b"root:" in answer.body:
            raise Failure("a cell became more than text")


@case("a look with columns that there are not, or far too many")
def hostile_look(world):
    reply = upload(world, table.suggestions(3, 1, "LOOK"), 303)
    for query in ("line=1&c1=nothing", "line=-1", "line=99999999999999999999", "sheet=%00", "sheet=" + "a" * 5_000,
                  "line=1&c999=text", "line=1&" + "&".join(f"c{n}=text" for n in range(1, 257)), "c1=text&c1=text"):
        world.get(reply.get("location") + "?" + query, {200, 400, 422}, Cookie=cookie(world))


@case("a table with one wrong row brings in nothing and names line and column")
def one_wrong_row(world):
    before = world.clerk.get("/console/suggestions?standing=all").page.heading
    wrong = table.suggestions(50, 7, "HOSTILE").replace("天生街道".encode(), "无此街道".encode(), 1)
    reply = bring_in(world, upload(world, wrong, 303), "all")
    if "无此街道" not in "".join(page(reply).words):
        raise Failure("the refusal does not name what is wrong")
    if world.clerk.get("/console/suggestions?standing=all").page.heading != before:
        raise Failure("something was brought in")


@cases("file name", [
    "../../../etc/passwd", "..\\..\\x.csv", "/etc/passwd", "a" * 5_000, "民生.csv", "<script>.csv",
    "a\0b.csv", "\udcff\udcfe.csv", "", "con", "a;b=c", "a%00.csv"])
def file_name(world, value):
    """A name is shown at most, and never a path."""
    reply = look(world, upload(world, table.suggestions(3, 1, "NAME"), {303, 400, 422}, value))
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


PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFlEcHbAAAAFklEQVR4nGP4zwAC/8EIxPj/v6GhAQBB1wd7SG4DMwAAAABJRU5E"
                       "rkJggg==")


def png(width, height, depth=8, colour=2, data=b""):
    """A PNG whose head says what it likes, with checksums that are right."""
    def chunk(name, content):
        return (struct.pack(">I", len(content)) + name + content
                + struct.pack(">I", zlib.crc32(name + content)))
    return (PNG[:8] + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b""))


JPEG_HEAD = bytes.fromhex("ffd8ffe000104a46494600010100000100010000")

PICTURES = [
    ("a NUL", b"\0"), ("HTML", b"<html><script>alert(1)</script>"), ("a PDF", b"%PDF-1.7\n"),
    ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), ("GIF", b"GIF89a" + b"\0" * 99),
    ("only a JPEG's beginning", b"\xff\xd8\xff"), ("a JPEG's head", JPEG_HEAD),
    ("a JPEG that says 65,535 by 65,535", JPEG_HEAD + bytes.fromhex("ffc00011") + b"\x08" + b"\xff" * 4
     + bytes.fromhex("03012200021101031101") + b"\xff\xda"),
    ("a JPEG of markers", b"\xff\xd8" + b"\xff\xda\x00\x02" * 100_000),
    ("a JPEG of fill bytes", b"\xff\xd8" + b"\xff" * 1_000_000),
    ("a PNG's beginning", PNG[:8]), ("a PNG cut off", PNG[:-20]), ("a PNG of 50,000 by 50,000", png(50_000, 50_000)),
    ("a PNG of one row of 2,000,000", png(2_000_000, 1)), ("a PNG of nothing", png(0, 0)),
    ("a PNG of 7,000 by 7,000 without dots", png(7_000, 7_000)),
    ("a PNG of a depth that is none", png(8, 8, 3)), ("a PNG of a colour that is none", png(8, 8, 8, 5)),
    ("nine MB of noise behind a PNG", PNG + b"\xa5" * (9 << 20)),
]


def send_picture(world, expect, *contents, fields=()):
    """Sends a suggestion with pictures, as anybody's browser would."""
    form, jar = world.form("/suggest")
    named = {"token": form.fields["token"], "form": form.fields["form"], "body": "请看图，路灯坏了半年", "place": "all",
             **dict(fields)}
    sent = body(*[part(name, value) for name, value in named.items()],
                *[part("file", content, "a.jpg") for content in contents])
    return world.send("/suggest", sent, expect, cookies=jar,
                      Content_Type="multipart/form-data; boundary=xyz")


@cases("picture", PICTURES)
def pictures(world, value):
    """What is no picture, or one nobody would send, is refused beside its field; nothing is lost."""
    reply = send_picture(world, 422, value[1])
    if "请看图，路灯坏了半年" not in reply.body.decode():
        raise Failure("the text is lost")


@case("four pictures, or pictures of 27 or 60 MB together, are refused; three are taken")
def too_many_pictures(world):
    send_picture(world, 422, PNG, PNG, PNG, PNG)
    send_picture(world, 422, *[b"\xff\xd8\xff" + b"\0" * (9 << 20)] * 3)
    send_picture(world, 413, b"\xff\xd8\xff" + b"\0" * (60 << 20))
    send_picture(world, 303, PNG, PNG, PNG)


@case("a PNG with 200 MB behind its dots is taken for its dots alone")
def data_behind_dots(world):
    send_picture(world, 303, png(8, 8, 8, 2, b"\0" * (200 << 20)))


@cases("file of a suggestion", ["0", "99", "-1", "x", "1%00", "9" * 40, "..%2f1", "1/preview/../1"])
def file_addresses(world, value):
    """A file that is not there is not found, whatever its number is called."""
    reply = send_picture(world, 303, PNG)
    path = reply.get("location").split("?")[0]
    world.get(f"{path}/files/{value}", {400, 404})


@case("an export for a reason that is none is refused and keeps the reason")
def export_reason(world):
    for reason in ("", " ", "\0", "x" * 5_000, "<script>alert(1)</script>" * 50):
        form, jar = world.form("/console/suggestions/export", browser=world.clerk)
        sent = encode(form, format="utf-8", contacts="1", reason=reason)
        reply = world.send("/console/suggestions/export", sent, {200, 400, 422}, cookies=jar)
        if reply.status == 422 and "\0" not in reason:
            holds(reply, "/console/suggestions/export", {"reason": reason})
    form, jar = world.form("/console/suggestions/export", browser=world.clerk)
    for kind in ("utf-7", "../../x", "\r\nX-Evil: 1"):
        reply = world.send("/console/suggestions/export", encode(form, format=kind, contacts="0"),
                           {200, 400, 422}, cookies=jar)
        if reply.get("x-evil"):
            raise Failure("a field became a header")
