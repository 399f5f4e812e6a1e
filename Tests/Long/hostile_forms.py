"""Forms with anything in them: refused with what was entered, or taken; never lost, never a crash."""
import collections
import urllib.parse

from hostility import Failure, case, cases, fresh_source, page

QUOTED = urllib.parse.quote_from_bytes


def encode(form, /, **entered):
    """A form's bytes, where a value may be bytes of any encoding."""
    fields = {**form.fields, **entered}
    return "&".join(f"{QUOTED(name.encode())}="
                    + QUOTED(value if isinstance(value, bytes) else value.encode("utf-8"))
                    for name, value in fields.items()).encode("ascii")


NOT_TEXT = [
    ("GB18030", "天生街道的路灯坏了".encode("gb18030")), ("Big5", "路燈".encode("big5")),
    ("UTF-16", "路灯坏了".encode("utf-16")), ("a lone surrogate", b"\xed\xa0\x80\xed\xb0\x80"),
    ("an overlong slash", b"\xc0\xaf\xc0\xae"), ("past Unicode", b"\xf4\x90\x80\x80"),
    ("cut off in a character", "路灯".encode()[:-1]), ("bytes FE and FF", b"\xfe\xff\xff\xfe"),
]


@cases("no UTF-8", NOT_TEXT)
def not_text(world, value):
    """Refused with 400, in every field of every form."""
    for path, field in (("/suggest", "body"), ("/suggest", "submitter"), ("/suggest", "form"),
                        ("/track", "code"), ("/console/sign-in", "login"),
                        ("/console/sign-in", "password")):
        form, jar = world.form(path)
        world.send(path, encode(form, **{field: value[1]}), 400, cookies=jar)


@cases("broken form", [
    ("a lone percent", b"body=%"), ("half a percent", b"body=%4"), ("no hexadecimal", b"body=%GG"),
    ("a percent in a name", b"%=a"), ("raw bytes", b"body=\xff\xfe"), ("a NUL in a name", b"a%00=b"),
    ("JSON", b'{"body":"a"}'), ("10,000 unknown fields", b"&".join(b"f%d=1" % n for n in range(8_000))),
    ("an unknown field", b"evil=1"), ("a field of brackets", b"body[]=a&body[0]=b"),
    ("a field twice", b"body=a&body=b"), ("only ampersands", b"&&&&&&"), ("only equals", b"=&="),
    ("nothing", b""), ("a nought byte", b"\0")])
def broken_form(world, value):
    """Refused; the token is asked for last of all."""
    for path in ("/suggest", "/track", "/console/sign-in"):
        world.send(path, value[1], {400, 409, 413})


@cases("content type", [
    ("none", "-"), ("JSON", "application/json"), ("text", "text/plain"), ("XML", "application/xml"),
    ("multipart", "multipart/form-data; boundary=x"), ("of 8 KB", "a/" + "b" * 8_000),
    ("another encoding", "application/x-www-form-urlencoded; charset=gb18030"),
    ("one that only begins so", "application/x-www-form-urlencodedx")])
def content_type(world, value):
    """A form is a form; an encoding beside it changes nothing."""
    form, jar = world.form("/suggest")
    body = encode(form, body="天生街道的路灯坏了半年", place="")
    world.send("/suggest", body, {415, 422, 400}, cookies=jar, Content_Type=value[1])


TEXTS = [
    ("a script", "<script>alert(1)</script> & \"quotes\" 'single' </textarea><h1>x</h1>"),
    ("an entity", "&lt;b&gt; &amp; &#0; &notit; &#x110000;"),
    ("a line break first", "\r\n\r\n第一行前有空行\r\n最后也有\r\n\r\n"),
    ("a line feed first", "\n路灯"), ("blanks around", "   路灯   "), ("tabs", "\t路\t灯\t"),
    ("emoji", "👨‍👩‍👧‍👦🏳️‍🌈👍🏽" * 20), ("letters from the right", "‮路灯坏了‬ שלום"),
    ("a formula", "=HYPERLINK(\"http://example.org\")"), ("SQL", "'; DROP TABLE suggestion; --"),
    ("characters of plane 2", "𠮷𡃁𬍛𪚥"), ("private use", "\ue000\uf8ff"),
    ("combining marks", "路" + "\u0301" * 400), ("zero width", "路\u200b灯\ufeff\u2060坏"),
    ("noncharacters", "\ufffe\uffff\ufdd0"), ("line separators", "路\u2028灯\u2029坏\x0b\x0c\x85了"),
    ("control characters", "路\x01\x02\x07\x1b[31m灯\x7f\x9b"), ("501 characters", "灯" * 501),
    ("20,000 bytes", "灯" * 6_600), ("a template", "{{7*7}} ${7*7} #{7*7} %s %n"),
]


def as_entered(text):
    """A text as a page can hold it: line breaks are single, control characters left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(each for each in text if each in "\t\n" or each >= " " and each != "\x7f")


@cases("refused text", TEXTS)
def refused_text(world, value):
    """A suggestion without a place comes back with every word of it, in both languages."""
    for language in ("zh", "en"):
        form, jar = world.form(f"/suggest?lang={language}", "/suggest")
        entered = {"body": value[1], "submitter": value[1][:50], "phone": "abc", "place": ""}
        reply = world.send("/suggest", encode(form, **entered), 422, cookies=jar)
        holds(reply, "/suggest", entered)


def holds(reply, ending, entered):
    """Whether the page's form gives back what was entered."""
    shown = page(reply).form(ending).fields
    for name, text in entered.items():
        if as_entered(shown.get(name, "")) != as_entered(text):
            raise Failure(f"{reply.status}, and the field {name} came back as "
                          f"{shown.get(name)!r:.120} instead of {text!r:.120}")


@cases("refused reply", TEXTS)
def refused_reply(world, value):
    """An answer without an outcome comes back with every word of it, to the clerk."""
    address = world.suggestions[0]
    form, jar = world.form(address, "/reply", browser=world.clerk)
    reply = world.send(form.action, encode(form, text=value[1]), 422, cookies=jar)
    holds(reply, "/reply", {"text": value[1]})


@case("a refused sign-in keeps the name and never the password")
def refused_sign_in(world):
    for name in ("nobody", "<b>\"'", "民" * 40, " ", "a" * 3_000):
        form, jar = world.form("/console/sign-in")
        secret = "correct-horse-民-battery"
        reply = world.send("/console/sign-in", encode(form, login=name, password=secret), 422,
                           cookies=jar)
        holds(reply, "/console/sign-in", {"login": name})
        if secret.encode() in reply.body:
            raise Failure("the page repeats the password")


@cases("refused code", ["AAAA", "", "<b>", "民生民生民生", "A" * 1_000, "a b\tc", "0O1I-\u200b8B5S", "%00", "\0"])
def refused_code(world, value):
    """A code that is none comes back as it was typed."""
    form, jar = world.form("/track")
    if "\0" in value:           # no page can hold one
        world.send("/track", encode(form, code=value), 400, cookies=jar)
    else:
        reply = world.send("/track", encode(form, code=value), 422, cookies=jar)
        holds(reply, "/track", {"code": value})


@cases("taken text", TEXTS[:-4])
def taken_text(world, value):
    """A whole suggestion with anything in it is taken, or comes back; then its page opens."""
    form, jar = world.form("/suggest")
    entered = {"body": "建议：" + value[1], "place": "all", "submitter": value[1][:40]}
    reply = world.send("/suggest", encode(form, **entered), {303, 422}, cookies=jar)
    if reply.status == 422:
        holds(reply, "/suggest", entered)
        return
    shown = world.get(reply.get("location"), 200)
    if b"<script>alert" in shown.body or b"</textarea><h1>" in shown.body:
        raise Failure("the text stands unescaped in its page")


@case("a NUL in any field is refused; on both engines")
def nul(world):
    form, jar = world.form("/suggest")
    for field in ("body", "submitter", "phone", "field", "place", "form"):
        entered = {"body": "路灯坏了半年", "place": "all", field: "路\0灯坏了半年"}
        world.send("/suggest", encode(form, **entered), 400, cookies=jar)
    form, jar = world.form(world.suggestions[1], "/reply", browser=world.clerk)
    world.send(form.action, encode(form, outcome="reserved", text="已经\0列入明年的计划了。"),
               {303, 400, 422}, cookies=jar)
    for field in ("login", "password"):
        form, jar = world.form("/console/sign-in")
        entered = {"login": "clerk", "password": "x", field: "cle\0rk"}
        world.send("/console/sign-in", encode(form, **entered), {400, 422}, cookies=jar)


@cases("field out of range", [
    ("a place nobody knows", "/suggest", {"place": "../../etc"}),
    ("a field nobody knows", "/suggest", {"field": "x" * 1_000}),
    ("a telephone of letters", "/suggest", {"phone": "１２３ abc"}),
    ("a name of 5,000", "/suggest", {"submitter": "民" * 5_000})])
def out_of_range(world, value):
    """Comes back with the fault beside the field."""
    form, jar = world.form("/suggest")
    entered = {"body": "天生街道的路灯坏了半年", "place": "all", **value[2]}
    reply = world.send("/suggest", encode(form, **entered), 422, cookies=jar)
    del entered["place"]        # one that nobody knows cannot be chosen again
    holds(reply, "/suggest", {name: text for name, text in entered.items() if name != "field"})


@case("forms of the administration take anything, and give back what they refuse")
def administration(world):
    admin = world.browser().sign_in("admin", "demo-admin-1")
    path, seen = "/console/administration", collections.Counter()
    forms = [form for form in admin.get(path).page.forms if path in form.action]
    for form in forms:
        own = set(form.fields) - form.hidden - set(form.choices)
        if own <= {"password"}:
            continue            # such a form only ends something, the clerk's account perhaps
        for text in ("", "路\0灯", "民" * 1_200, TEXTS[0][1], "9" * 40, "‮x\u2028y"):
            entered = dict.fromkeys(own, text)
            reply = world.send(form.action, encode(form, **entered), {303, 400, 403, 404, 409, 422},
                               cookies=admin.jar)
            seen[reply.status] += 1
            if reply.status == 422 and "\0" not in text:
                entered.pop("password", None)       # never given back
                holds(reply, form.action, entered)
            if b"<script>alert" in reply.body:
                raise Failure(f"{form.action}: a text became a script")
    if not seen[422]:
        raise Failure(f"the administration refused nothing: {dict(seen)}")
    return ", ".join(f"{number} times {status}" for status, number in sorted(seen.items()))


@cases("version", ["", "-1", "0", "999", "9223372036854775808", "abc", "1e1", "１", " 1"])
def version(world, value):
    """An answer to another version is no answer, and comes back."""
    form, jar = world.form(world.suggestions[2], "/reply", browser=world.clerk)
    text = "已经列入明年的计划，请放心。"
    body = encode(form, version=value, outcome="reserved", text=text)
    reply = world.send(form.action, body, {400, 409, 422}, cookies=jar)
    if reply.status != 400:
        holds(reply, "/reply", {"text": text})


@case("who writes too often is told when to go on, and keeps the text")
def too_often(world):
    form, jar = world.form("/suggest")
    source, text = fresh_source(), "天生街道的路灯坏了半年，请修一修。"
    for _ in range(400):
        reply = world.send("/suggest", encode(form, body=text, place=""), {422, 429}, cookies=jar,
                           source=source)
        if reply.status == 429:
            break
    else:
        raise Failure("400 forms at once from one address were taken")
    if not reply.get("retry-after").isdigit():
        raise Failure("a 429 without Retry-After")
    if text.encode() not in reply.body:
        raise Failure("the 429 has lost the text")


@case("a form that is too old says so, and keeps the text")
def too_old(world):
    form, jar = world.form("/suggest")
    text = "天生街道的路灯坏了半年，请修一修。"
    body = encode(form, body=text, place="all", token="A" * 43)
    reply = world.send("/suggest", body, 409, cookies=jar)
    if text.encode() not in reply.body:
        raise Failure("the 409 has lost the text")
