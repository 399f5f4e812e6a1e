"""Who one is: tokens, origins, cookies, posts, forms sent again."""
import concurrent.futures
import re

from hostile_forms import encode
from hostility import Failure, case, cases

TEXT = "天生街道菜市场门口的路灯坏了半年，请修一修。"


@cases("token", [
    ("none", lambda token: None), ("empty", lambda token: ""), ("cut", lambda token: token[:-2]),
    ("of another case", str.swapcase), ("with a blank", lambda token: token + " "),
    ("of 30 KB", lambda token: "A" * 30_000), ("padded", lambda token: token + "="),
    ("of letters", lambda token: "民生" * 20), ("with a NUL", lambda token: token + "\0")])
def token(world, value):
    """A form without its token changes nothing."""
    form, jar = world.form("/suggest")
    changed = value[1](form.fields["token"])
    if changed is None:
        del form.fields["token"]
    else:
        form.fields["token"] = changed
    world.send("/suggest", encode(form, body=TEXT, place="all"), {400, 409}, cookies=jar)


@case("a token opens no other form, no other browser and no other session")
def foreign_token(world):
    form, jar = world.form("/suggest")
    body = encode(form, body=TEXT, place="all")
    world.send("/suggest", body, 409)                                   # no cookie
    _, other = world.form("/suggest")
    world.send("/suggest", body, 409, cookies=other)                    # another browser
    world.send("/j/beibei/suggest", body, {404, 409}, cookies=jar)      # another address
    world.send("/suggest", body, 409, cookies={**jar, **world.clerk.jar, **jar})
    first, _ = world.form(world.suggestions[3], "/reply", browser=world.clerk)
    elsewhere = first.action.replace(world.suggestions[3], world.suggestions[4])
    world.send(elsewhere, encode(first, outcome="reserved", text=TEXT), 409,
               cookies=world.clerk.jar)


@cases("origin", [
    ("another site", {"Origin": "http://example.org"}), ("none that has a name", {"Origin": "null"}),
    ("a name that begins alike", {"Origin": "http://127.0.0.1.example.org"}),
    ("another port", {"Origin": "http://127.0.0.1:1"}), ("empty", {"Origin": ""}),
    ("two", {"Origin": "http://127.0.0.1 http://example.org"}),
    ("another site's page", {"Sec_Fetch_Site": "cross-site"})])
def origin(world, value):
    """A page of another site changes nothing, not even with a right token."""
    form, jar = world.form("/suggest")
    world.send("/suggest", encode(form, body=TEXT, place="all"), 403, cookies=jar, **value[1])


@case("a form sent twice is one suggestion")
def sent_twice(world):
    form, jar = world.form("/suggest")
    body = encode(form, body=TEXT, place="all")
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(world.send, "/suggest", body, 303, cookies=jar) for _ in range(8)]
        codes = {reply.result().get("location") for reply in sent}
    if len(codes) != 1:
        raise Failure(f"eight times the same form made {len(codes)} suggestions")


@case("an answer sent eight times at once is one answer")
def answered_once(world):
    address = world.suggestions[5]
    form, jar = world.form(address, "/reply", browser=world.clerk)
    body = encode(form, outcome="reserved", text="已列入储备库，编号在清单里可查。")
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(world.send, form.action, body, {303, 409}, cookies=jar)
                for _ in range(8)]
        taken = sum(reply.result().status == 303 for reply in sent)
    if taken != 1:
        raise Failure(f"{taken} of eight were taken")


@cases("session", ["", "x", "A" * 43, "A" * 8_000, "%00", "民", "../../x", "' OR 1=1 --", "\xff"])
def session(world, value):
    """A cookie that is no session is nobody's."""
    cookie = f"minsheng_session={value}".encode("utf-8", "surrogateescape")
    for path in ("/console", "/console/suggestions", "/console/audit", "/console/administration"):
        world.get(path, {302, 303, 307, 400, 401}, Cookie=cookie)
    world.get("/", 200, Cookie=cookie)
    world.get("/suggest", 200, Cookie=cookie)


@case("what needs a session is closed to everybody else, for reading and writing")
def anonymous(world):
    own = world.suggestions[6]
    for path in (own, "/console", "/console/suggestions", "/console/suggestions/import",
                 "/console/suggestions/export", "/console/audit", "/console/audit/export.jsonl",
                 "/console/administration"):
        reply = world.get(path, {302, 303, 307, 401})
        if b"<article" in reply.body:
            raise Failure(f"{path} shows something to nobody")
    for path in (f"{own}/reply", f"{own}/acknowledge", "/console/suggestions/import",
                 "/console/suggestions/export", "/console/sign-out", "/console/post",
                 "/console/administration/add-party"):
        world.send(path, b"text=a", {303, 401, 404})


@case("a post does only what is its duty")
def other_post(world):
    auditor = world.browser().sign_in("auditor", "demo-audit-1")
    form, _ = world.form(world.suggestions[6], "/reply", browser=world.clerk)
    shown = auditor.get(world.suggestions[6]).page
    if any(found.action.endswith("/reply") for found in shown.forms):
        raise Failure("the auditor is offered to reply")
    world.send(form.action, encode(form, outcome="reserved", text=TEXT), {403, 409},
               cookies=auditor.jar)
    for path in ("/console/suggestions/import", "/console/suggestions/export",
                 "/console/administration"):
        signed = "; ".join(f"{name}={value}" for name, value in auditor.jar.items())
        world.get(path, 403, Cookie=signed)


@case("a session that was closed is closed for its cookie too")
def closed_session(world):
    browser = world.browser().sign_in()
    form = browser.get("/console").page.form("/console/sign-out")
    before = dict(browser.jar)
    if browser.post(form).status != 303:
        raise Failure("one cannot sign out")
    signed = "; ".join(f"{name}={value}" for name, value in before.items())
    world.get("/console", {302, 303, 307, 401}, Cookie=signed)


@case("five wrong passwords lock an account, and no other; the right one says so then")
def lockout(world):
    for attempt in range(6):
        form, jar = world.form("/console/sign-in")
        world.send("/console/sign-in", encode(form, login="admin", password=f"wrong-{attempt}"), 422,
                   cookies=jar)
    form, jar = world.form("/console/sign-in")
    world.send("/console/sign-in", encode(form, login="admin", password="demo-admin-1"), 422,
               cookies=jar)
    world.browser().sign_in()


@cases("sign-in", [
    ("SQL for a name", "' OR '1'='1", "x"), ("a wildcard", "%", "%"), ("a name of 30 KB", "a" * 30_000, "x"),
    ("a password of 60 KB", "clerk", "x" * 60_000), ("emoji", "👍", "👍"), ("nothing", "", ""),
    ("a dotless i", "clerk\u0131", "x"), ("other case", "CLERK ", "demo-clerk-1"),
    ("line breaks", "clerk\r\nSet-Cookie: a=b", "x\r\n")])
def sign_in(world, value):
    """Nobody is let in by tricks."""
    form, jar = world.form("/console/sign-in")
    reply = world.send("/console/sign-in", encode(form, login=value[1], password=value[2]), {400, 422},
                       cookies=jar)
    if any("minsheng_session" in line for line in reply.all("set-cookie")):
        raise Failure("a session was opened")


@case("forty people signing in at once all get an answer")
def crowd_signs_in(world):
    def enter(number):
        form, jar = world.form("/console/sign-in")
        body = encode(form, login=f"nobody{number}", password="wrong")
        return world.send("/console/sign-in", body, 422, cookies=jar)

    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        for reply in [pool.submit(enter, number) for number in range(40)]:
            reply.result()


@case("no page of the console may be kept, no cookie is readable by scripts")
def cookies_and_caches(world):
    signed = "; ".join(f"{name}={value}" for name, value in world.clerk.jar.items())
    for path in ("/console", "/console/suggestions", world.suggestions[0], "/suggest"):
        reply = world.get(path, 200, Cookie=signed)
        if reply.get("cache-control") != "no-store":
            raise Failure(f"{path}: Cache-Control is {reply.get('cache-control')!r}")
    for path in ("/suggest", "/?lang=en&size=big"):
        for line in world.get(path, 200).all("set-cookie"):
            if not re.search("HttpOnly", line) or not re.search("SameSite=Lax", line):
                raise Failure(f"the cookie {line}")
