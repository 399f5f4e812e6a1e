"""The browser walk: one thread through the product, as people would go through it.

    python Tests/Walk/walk.py --program .build/release/minsheng --results FILE --shots FOLDER

A resident suggests on a phone and follows it by a code; a clerk reads, takes up and answers; a
stranger downloads a count and recomputes it; a voter challenges a ballot and has it checked in both
languages; twelve units close a month in one sitting; in each language a year of proposing goes from
its call to its frozen list, with 121 suggestions, and a vote from the rule to the seal, with a
browser for each who has a part in it; in Chinese what was chosen is rated; then every page is opened
in both languages, at several widths and in large type. On each: no console message, no request to
another host, no axe violation, no sideways scroll, a title, one heading, a language.
"""
import argparse
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from browser import Visitor, browser  # noqa: E402
from bulletin import Bulletins  # noqa: E402
from challenge import Challenge  # noqa: E402
from closing import Closing  # noqa: E402
from cycle import Cycle  # noqa: E402
from day import Day  # noqa: E402
from month import Month  # noqa: E402
from offline import Offline  # noqa: E402
from pages import CONSOLE, PUBLIC, Places  # noqa: E402
from rating import Rating  # noqa: E402
from results import Results  # noqa: E402
from server import Server  # noqa: E402
from supervision import Supervision  # noqa: E402
from words import Words  # noqa: E402

WISH = "云泉路一带晚上找不到车位，希望利用闲置地块建公共停车场。"
SESSION = "minsheng_session"
ANSWER = "已转城市管理局核查地块权属，十二月底前公布停车场选址。"
# Language, width, size, and whether axe runs there: it takes most of the time, and finds at one width
# of each kind what it finds at the others.
VIEWS = [("zh", 390, "", True), ("zh", 1280, "", False), ("en", 390, "", False),
         ("en", 1280, "", True), ("zh", 320, "", False), ("en", 320, "size=big", True),
         ("zh", 390, "size=big", False)]
CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b")


def has(page, text):
    """The page shows a text."""
    shown = page.locator("main").inner_text()
    assert text in shown, f"{page.url} does not show {text!r}"


class Walk:
    def __init__(self, running, server, results, thorough=False):
        self.running, self.server, self.results = running, server, results
        self.thorough = thorough
        self.words = Words("zh")
        self.resident = self.visitor(width=390, height=844)
        self.clerk = self.visitor()
        self.code = None
        self.sessions = {}

    def visitor(self, **how):
        return Visitor(self.running, self.server.address, **how)

    def story(self):
        """Each step is a test; what hangs on one that failed is skipped."""
        step = self.results.run
        resident, clerk = self.resident, self.clerk
        step("the home page leads to the form", self.find_the_form, visitor=resident)
        step("a suggestion that is too short keeps its text and says why", self.suggest_badly,
             visitor=resident)
        step("a resident suggests on a phone and gets a code", self.suggest, visitor=resident)
        got = ["a resident suggests on a phone and gets a code"]
        step("a wrong code is refused with a reason", self.track_badly, visitor=resident)
        step("the code shows where it stands", self.track, got, resident)
        step("a wrong password is refused with a reason", self.sign_in_badly, visitor=clerk)
        step("the clerk signs in", self.sign_in, visitor=clerk)
        inside = ["the clerk signs in"]
        step("the clerk finds the suggestion", self.find, got + inside, clerk)
        found = ["the clerk finds the suggestion"]
        step("the clerk takes it up", self.acknowledge, found, clerk)
        step("an answer without reasons is refused and nothing is lost", self.answer_badly, found,
             clerk)
        step("the clerk answers", self.answer, found, clerk)
        step("the audit trail has it", self.audit, ["the clerk answers"], clerk)
        step("the clerk signs out", self.sign_out, inside, clerk)
        step("the resident sees the answer", self.answered, ["the clerk answers"], resident)
        step("a stranger recomputes a count from its record", self.recount, visitor=resident)
        moving = self.visitor(width=390, height=844)
        unit = ("town", self.accounts()["town"])
        Offline(moving, self.words, unit).steps(step)
        moving.close()

    def proposing(self, language):
        """A year of proposing, from the call to the freeze."""
        cycle = Cycle(self, language)
        cycle.steps(self.results.run)
        cycle.end()

    def deciding(self, language):
        """The day of a vote, from the agenda to the seal."""
        day = Day(self, language)
        day.steps(self.results.run)
        day.end()

    def rating(self, language):
        """A rating, from its scheme to the seal."""
        rating = Rating(self, language)
        rating.steps(self.results.run)
        rating.end()

    def supervising(self):
        """A problem to its closing, a visit and a month written without a network."""
        supervision = Supervision(self)
        supervision.steps(self.results.run)
        supervision.end()
        bulletins = Bulletins(self)
        bulletins.steps(self.results.run)
        bulletins.end()
        month = Month(self)
        month.steps(self.results.run)
        month.end()

    def challenging(self):
        """A ballot that is challenged instead of cast, checked on another device."""
        challenge = Challenge(self)
        challenge.steps(self.results.run)
        challenge.end()

    def closing(self):
        """A month of twelve units, from their posts to the bulletin."""
        closing = Closing(self)
        closing.steps(self.results.run)
        closing.end()

    def find_the_form(self):
        page = self.resident.open("/")
        self.resident.check()
        with self.resident.expecting(200):
            page.locator("main a[href='/suggest']").first.click()
        assert page.url.endswith("/suggest"), page.url
        self.resident.check()

    def fill(self, text, place=True):
        page, say = self.resident.page, self.words
        page.get_by_label(say("suggest.body.label")).fill(text)
        if place:
            page.get_by_label(say("suggest.place.label")).select_option(index=2)

    def submit(self, status=200):
        page = self.resident.page
        # The script of the form clears its draft before the form goes.
        with self.resident.expecting(status), page.expect_navigation():
            page.get_by_role("button", name=self.words("suggest.submit.button")).click()

    def suggest_badly(self):
        page = self.resident.open("/suggest")
        self.fill("停车", place=False)
        self.submit(422)
        assert self.resident.status == 422, self.resident.status
        assert page.get_by_label(self.words("suggest.body.label")).input_value() == "停车"
        assert page.title().startswith(self.words("components.form.error")), page.title()
        assert page.locator(".summary").evaluate("e => e === document.activeElement"), \
            "the summary has not the focus"
        self.resident.check()
        # The summary's links lead to the fields.
        for link in page.locator(".summary a").all():
            field = page.locator(link.get_attribute("href"))
            assert field.get_attribute("aria-invalid") == "true", link.inner_text()

    def read_code(self):
        found = CODE.search(self.resident.page.locator("main").inner_text())
        assert found, "no tracking code is shown"
        self.code = found.group()

    def suggest(self):
        self.fill(WISH)
        self.submit()
        self.read_code()
        headers = self.resident.headers
        assert "no-store" in headers.get("cache-control", ""), headers.get("cache-control")
        assert headers.get("referrer-policy") == "no-referrer", headers.get("referrer-policy")
        self.resident.check()

    def track_badly(self):
        self.look_up("0000-0000-0000-0001", 422)
        self.resident.check()
        assert "0000-0000-0000-0001" == self.code_field().input_value()

    def code_field(self):
        return self.resident.page.get_by_label(self.words("track.code.label"))

    def look_up(self, code, status=200):
        page = self.resident.open("/track")
        self.code_field().fill(code)
        with self.resident.expecting(status):
            page.get_by_role("button", name=self.words("track.ask.button")).click()
        assert self.resident.status == status, self.resident.status

    def track(self):
        # As people type it: small letters, no hyphens, O for zero.
        self.look_up(self.code.lower().replace("-", " ").replace("0", "o"))
        has(self.resident.page, WISH)
        self.resident.check()

    def sign_in_badly(self):
        page = self.clerk.open("/console/sign-in")
        self.enter("nobody", "not-a-password", 422)
        self.clerk.check()
        assert page.get_by_label(self.words("sign-in.login.label")).input_value() == "nobody"

    def enter(self, login, password, status=200):
        page, say = self.clerk.page, self.words
        page.get_by_label(say("sign-in.login.label")).fill(login)
        page.get_by_label(say("sign-in.password.label")).fill(password)
        with self.clerk.expecting(status):
            page.locator("main form button").click()
        assert self.clerk.status == status, self.clerk.status

    def accounts(self):
        """The demo accounts as the sign-in page tells them."""
        page = self.clerk.open("/console/sign-in")
        names = page.locator("main dl dt").all_inner_texts()
        return dict(zip(names, page.locator("main dl dd").all_inner_texts()))

    def sign_in_as(self, login, password):
        """Takes an account's seat; who signed in once comes back with the same session, for the
        server brakes an address that signs in again and again."""
        context = self.clerk.context
        context.clear_cookies(name=SESSION)
        if login in self.sessions:
            context.add_cookies([self.sessions[login]])
            return
        self.clerk.open("/console/sign-in")
        self.enter(login, password)
        self.sessions[login], = (one for one in context.cookies() if one["name"] == SESSION)

    def sign_in(self):
        accounts = self.accounts()
        assert accounts, "the sign-in page of a demo store names no accounts"
        assert list(accounts) == list(CONSOLE), list(accounts)
        self.enter("clerk", accounts["clerk"])
        assert self.clerk.page.url.endswith("/console"), self.clerk.page.url
        self.clerk.check()

    def find(self):
        page = self.clerk.open("/console/suggestions")
        self.clerk.check()
        ours = page.locator("main").get_by_role("link", name=WISH[:6])
        further = page.get_by_role("link", name=self.words("components.pages.next"))
        while not ours.count():
            assert further.count(), "the suggestion is on no page of the list"
            further.click()
            page.wait_for_load_state("load")
        ours.first.click()
        page.wait_for_load_state("load")
        has(page, WISH)
        self.clerk.check()

    def press(self, key, status=200):
        """Presses a button of the desk and expects a status."""
        with self.clerk.expecting(status):
            self.clerk.page.get_by_role("button", name=self.words(key)).click()
        assert self.clerk.status == status, self.clerk.status

    def acknowledge(self):
        self.press("reply.acknowledge.button")
        has(self.clerk.page, self.words("suggestion.state.acknowledged"))
        self.clerk.check()

    def reply_text(self):
        return self.clerk.page.get_by_role("textbox", name=self.words("reply.text.label"))

    def outcome(self, name):
        return self.clerk.page.get_by_role(
            "radio", name=self.words(f"suggestion.outcome.{name}"))

    def answer_badly(self):
        self.outcome("rejected").check()
        self.reply_text().fill(ANSWER)
        self.press("reply.button", 422)
        has(self.clerk.page, self.words("reply.reason.missing"))
        assert self.reply_text().input_value() == ANSWER
        assert self.outcome("rejected").is_checked()
        self.clerk.check()

    def answer(self):
        self.outcome("forwarded").check()
        self.reply_text().fill(ANSWER)
        self.press("reply.button")
        has(self.clerk.page, ANSWER)
        self.clerk.check()

    def audit(self):
        done = self.server.run("audit", "verify", "--database", self.server.database())
        assert done.returncode == 0, done.stderr.decode()

    def sign_out(self):
        page = self.clerk.page
        page.locator("details.account summary").click()
        with self.clerk.expecting(200):
            page.get_by_role("button", name=self.words("components.console.sign-out")).click()
        self.clerk.open("/console/suggestions")
        assert page.url.split("?")[0].endswith("/console/sign-in"), page.url

    def answered(self):
        self.look_up(self.code)
        has(self.resident.page, ANSWER)
        self.resident.check()

    def recount(self):
        places = Places()
        ballot = places.path(next(p for p in PUBLIC if p.name == "ballot"), self.resident)
        page = self.resident.open(ballot)
        self.resident.check()
        with page.expect_download() as download:
            page.locator("a[href$='/record.json']").first.click()
        record = self.server.home / "record.json"
        download.value.save_as(record)
        counted = self.server.run("tally", "congress", str(record))
        assert counted.returncode == 0, counted.stderr.decode()
        shown = self.resident.context.request.get(ballot + "/outcome.json")
        assert counted.stdout == shown.body(), "the command and the page disagree"
        # A record that was touched must not give the same outcome.
        changed = self.server.home / "changed.json"
        changed.write_text(touch(record.read_text("utf-8")), "utf-8")
        again = self.server.run("tally", "congress", str(changed))
        assert again.stdout != counted.stdout, "a changed record gives the same outcome"

    def sweep(self):
        """Every page, in both languages, at several widths, and in large type."""
        places = Places(code=self.code or "")
        accounts = self.accounts()
        for language, width, query, axe in VIEWS:
            visitor = self.visitor(width=width, language=language)
            visitor.page.goto(f"/?lang={language}" + (f"&{query}" if query else ""))
            label = f"{language} {width}{' large' if query else ''}"
            axe = axe or self.thorough
            self.look(visitor, PUBLIC, places, label, axe)
            self.clerk, self.words = visitor, Words(language)
            for login, pages in CONSOLE.items():
                self.sign_in_as(login, accounts[login])
                self.look(visitor, pages, places, label, axe)
            visitor.close()

    def look(self, visitor, pages, places, label, axe):
        for one in pages:
            def body(one=one):
                visitor.open(places.path(one, visitor), one.status)
                visitor.settle()
                visitor.check(axe)
            self.results.run(f"{one.name} is in order: {label}", body, visitor=visitor)


def touch(text):
    """The record with the first number of votes of its last round raised by one."""
    rounds = list(re.finditer(r'"yes": ?\{"[^"]+": ?(\d+)', text))
    assert rounds, "the record has no votes to touch"
    first, last = rounds[-1].span(1)
    return text[:first] + str(int(text[first:last]) + 1) + text[last:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--results", required=True)
    parser.add_argument("--shots", required=True)
    parser.add_argument("--thorough", action="store_true", help="run axe in every view")
    options = parser.parse_args()
    results = Results(options.results, options.shots)
    with Server(options.program) as server, browser() as running:
        walk = Walk(running, server, results, options.thorough)
        walk.story()
        walk.challenging()
        walk.supervising()
        walk.closing()
        for language in ("zh", "en"):
            walk.proposing(language)
            walk.deciding(language)
            if language == "zh" or options.thorough:
                walk.rating(language)
        walk.sweep()
    results.run("the server ends when it is asked to", lambda: ended(server))
    sys.exit(1 if results.failed else 0)


def ended(server):
    assert server.status == 0, f"exit code {server.status}"


if __name__ == "__main__":
    main()
