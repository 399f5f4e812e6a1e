"""The day of a vote over HTTP: a browser for everybody, and no step but by the forms of pages."""
import json
import re

from program import Failure
from web import Browser

PASSWORDS = {
    "admin": "demo-admin-1", "chair": "demo-chair-1", "desk1": "demo-desk-1",
    "desk2": "demo-desk-2", "scrutineer": "demo-scru-1", "secretary": "demo-secr-1",
    "teller1": "demo-tell-1", "teller2": "demo-tell-2",
}
# Who takes which step of a poll.
ACTORS = {"conclude": "scrutineer", "certify": "scrutineer", "accept": "chair"}


class Hall:
    """Everybody with a part in the day, each at a browser; signed in once and remembered."""

    def __init__(self, port, jars=None, make=Browser):
        self.port, self.make = port, make
        self.jars = {login: dict(jar) for login, jar in (jars or {}).items()}
        self.browsers = {}

    def browser(self, login, password=None):
        """The browser of a login."""
        if login not in self.browsers:
            # One connection a request: an idle one might be closed just when it is used again.
            browser = self.make(self.port, jar=self.jars.get(login), keeps=False)
            if login not in self.jars:
                browser.sign_in(login, password or PASSWORDS[login])
                self.jars[login] = dict(browser.jar)
            self.browsers[login] = browser
        return self.browsers[login]

    def desk(self, login, mode):
        """A desk, opened for checking in or for issuing."""
        return Desk(self.browser(login), mode)

    def open_sitting(self):
        """Closes the sitting that is open and opens the next; gives its key."""
        secretary = self.browser("secretary")
        page = secretary.get("/console/sittings").page
        for form in page.forms:
            if form.action.endswith("/close"):
                sent(secretary.post(form), "closing a sitting")
                page = secretary.get("/console/sittings").page
        sent(secretary.post(page.form("/console/sittings")), "opening a sitting")
        text = secretary.get("/console/sittings").text
        return int(re.search(r"/console/sittings/(\d+)/close", text)[1])

    def close(self):
        """Lets every connection go."""
        for browser in self.browsers.values():
            browser.close()


class Desk:
    """A registration desk: one form, sent again and again."""

    def __init__(self, browser, mode):
        self.browser = browser
        page = browser.get(f"/console/desk?mode={mode}").page
        found = [form for form in page.forms if form.posts and "q" in form.fields]
        if not found:
            raise Failure(f"no desk is open: “{page.heading}”")
        self.form = found[0]

    @property
    def sessions(self):
        """The sessions whose papers are being issued."""
        return [int(session) for session in self.form.fields["sessions"].split()]

    def ask(self, /, **entered):
        """Sends the form and gives the answer."""
        return self.browser.post(self.form, **entered)

    def do(self, /, **entered):
        """Sends the form; anything but done is a failure."""
        answer = self.ask(**entered)
        if answer.status != 200:
            raise Failure(f"the desk answers {answer.status} to {entered}")
        return answer


class Vote:
    """A poll on the demo's list at the demo's meeting, from the agenda to the seal."""

    def __init__(self, hall, title, address=None, session=None):
        self.hall, self.title = hall, title
        self.address, self.session = address, session

    @property
    def key(self):
        """The key of the poll."""
        return int(self.address.rpartition("/")[2])

    @property
    def room(self):
        """The address of the counting room of its session."""
        return f"/console/counting/{self.session}"

    def prepare(self):
        """Puts the poll on the agenda, locks the rule, takes the scrutineers."""
        secretary = self.hall.browser("secretary")
        new = re.search(r"/console/meetings/\d+/polls/new", secretary.get("/console/polls").text)[0]
        form = secretary.get(new).page.form("/polls/new")
        answer = secretary.post(form, title=self.title)
        self.address = sent(answer, "a new poll").headers["Location"].partition("?")[0]
        self.step("lock-rule")
        self.step("take-scrutineers")

    def step(self, name, /, **entered):
        """Takes a step of the poll by its form."""
        answer = self.try_step(name, **entered)
        return sent(answer, f"the step {name}")

    def try_step(self, name, /, **entered):
        """The same, whatever the answer is."""
        browser = self.hall.browser(ACTORS.get(name, "secretary"))
        form = browser.get(self.address).page.form(f"/steps/{name}")
        return browser.post(form, **entered)

    def open_boxes(self, papers):
        """Records the papers of each box."""
        chief = self.hall.browser("scrutineer")
        form = chief.get(f"{self.room}/open").page.form("/open")
        sent(chief.post(form, **{f"box-{number}": str(count)
                                 for number, count in enumerate(papers, 1)}), "opening the boxes")

    def enter(self, login, box, totals):
        """A teller enters a box."""
        return sent(self.try_enter(login, box, totals), f"box {box} of {login}")

    def try_enter(self, login, box, totals):
        """The same, whatever the answer is; without a form the page itself is the answer."""
        browser = self.hall.browser(login)
        answer = browser.ask("GET", f"{self.room}/boxes/{box}")
        if not any(form.posts and form.action.endswith(f"/boxes/{box}")
                   for form in answer.page.forms):
            return answer
        return browser.post(answer.page.form(f"/boxes/{box}"), **entered(totals))

    def confirm_sums(self):
        """The chief scrutineer takes the boxes together."""
        chief = self.hall.browser("scrutineer")
        return sent(chief.post(chief.get(f"{self.room}/sums").page.form("/sums")), "the sums")

    END = {
        "conclude": {}, "certify": {}, "accept": {"document": "示例决定〔2023〕9号"},
        "announce": {"number": "示例公告第9号"},
        "seal": {"packets": "3", "place": "示例：档案室", "until": "2099-12-31"},
    }

    def finish(self, after=()):
        """Every step from the end of the count to the seal, but those that were taken."""
        for name, fields in self.END.items():
            if name not in after:
                self.step(name, **fields)

    def certificate(self):
        """The certificate that everybody may read, by the title of the poll."""
        anybody = Browser(self.hall.port)
        try:
            keys = re.findall(r'href="(/ballots/[^"/?#]+)"', anybody.get("/ballots").text)
            for address in dict.fromkeys(keys):
                answer = anybody.ask("GET", f"{address}/certificate.json")
                if answer.status == 200 and self.title in answer.text:
                    return json.loads(answer.text)
        finally:
            anybody.close()
        raise Failure(f"no certificate of “{self.title}” is public")

    def recompute(self, program, file):
        """Counts the certificate's record again: its outcome has to come out byte for byte."""
        certificate = self.certificate()
        file.write_text(certificate["record"], "utf-8")
        done = program.run("tally", "congress", str(file))
        if done.stdout.decode("utf-8").rstrip("\n") != certificate["outcome"].rstrip("\n"):
            raise Failure(f"“{self.title}” is recomputed to something else")
        return json.loads(certificate["record"])


class Papers:
    """Marked papers, each the set of its items, and what a teller enters of some of them."""

    SAFE, OPEN = range(1, 9), (9, 10)

    def __init__(self, chance, deputies, share):
        # Eight of ten: seven of the first eight and one of the last two, which is the secret. So
        # the first eight are elected whatever the secret is, and one session is enough.
        self.marks = {}
        for deputy in deputies:
            left_out = chance.choice(self.SAFE)
            last = self.OPEN[chance.random() >= share]
            self.marks[deputy] = frozenset(self.SAFE) - {left_out} | {last}

    def totals(self, deputies):
        """The totals of the papers of these deputies, by the names of a box's form."""
        counts = {f"yes-{item}": 0 for item in (*self.SAFE, *self.OPEN)}
        for deputy in deputies:
            for item in self.marks[deputy]:
                counts[f"yes-{item}"] += 1
        return {"papers": len(deputies), "valid": len(deputies), **counts}


def entered(totals):
    """Totals as a form sends them."""
    return {name: str(count) for name, count in totals.items()}


def sent(answer, what):
    """An answer to a form that was taken; any other is a failure that says what it was."""
    if answer.status != 303:
        words = " ".join(" ".join(answer.page.words).split())[:300]
        raise Failure(f"{what}: {answer.status} “{answer.page.heading}” {words}")
    return answer


def deputies(record):
    """The deputies in office at the open meeting, by their number on the roll: key and name."""
    meeting, = [row["id"] for row in record["meeting"] if row["state"] == "open"]
    return {row["number"]: (row["deputy_id"], row["name"])
            for row in sorted(record["meeting_deputy"], key=lambda row: row["number"])
            if row["meeting_id"] == meeting and row["left_document"] is None}
