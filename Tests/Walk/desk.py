"""Somebody at the console: fills fields by their labels, presses buttons by their words."""
import re


class Desk:
    """A visitor who speaks the words of the catalogues."""

    def __init__(self, visitor, words):
        self.visitor, self.words = visitor, words

    @property
    def page(self):
        return self.visitor.page

    def sign_in(self, login, password):
        self.visitor.open(f"/?lang={self.words.language}")
        self.visitor.open("/console/sign-in")
        self.field("sign-in.login.label").fill(login)
        self.field("sign-in.password.label").fill(password)
        with self.visitor.expecting(200):
            self.page.locator("main form button").click()
        assert self.page.url.endswith("/console"), self.page.url

    def field(self, key, within=None, **values):
        """The control with exactly this label, optional or not."""
        return self.labelled(self.words(key, **values), within)

    def labelled(self, label, within=None):
        optional = re.escape(self.words("components.form.optional"))
        pattern = re.compile(rf"^\s*{re.escape(label)}(\s*{optional})?\s*$")
        return (within or self.page).get_by_label(pattern)

    def choice(self, key, within=None, role="radio", **values):
        """A choice whose name begins so; what follows from it may stand behind."""
        name = re.compile("^" + re.escape(self.words(key, **values)))
        return (within or self.page).get_by_role(role, name=name)

    def press(self, key, status=200, within=None, exact=True, **values):
        """Presses a button and expects what the server answers."""
        button = (within or self.page).get_by_role(
            "button", name=self.words(key, **values), exact=exact)
        with self.visitor.expecting(status), self.page.expect_navigation():
            button.click()
        assert self.visitor.status == status, f"{self.page.url}: {self.visitor.status}"

    def follow(self, key, within=None, **values):
        """Follows a link."""
        link = (within or self.page).get_by_role("link", name=self.words(key, **values), exact=True)
        with self.visitor.expecting(200), self.page.expect_navigation():
            link.first.click()

    def says(self, key, **values):
        """Whether the page shows a sentence, wherever its lines break."""
        shown = bare(self.page.locator("main").inner_text())
        assert bare(self.words(key, **values)) in shown, f"{self.page.url} does not say {self.words(key, **values)!r}"

    def facts(self):
        """Terms and what stands beside them."""
        return dict(zip(self.page.get_by_role("term").all_inner_texts(),
                        self.page.get_by_role("definition").all_inner_texts()))


def bare(text):
    """A text without what only spaces it."""
    return re.sub(r"[\s\u200b\u2060]", "", text)
