"""A browser without a window: cookies, pages, and their forms sent back."""
import html
import html.parser
import http.client
import http.cookies
import re
import urllib.parse

from program import Failure

CLERK = ("clerk", "demo-clerk-1")


class Form:
    """A form of a page: where it goes, what stands in it, what can be chosen."""

    def __init__(self, action, posts):
        self.action, self.posts = action, posts
        self.fields = {}
        self.choices = {}
        self.hidden = set()

    def encoded(self, /, **entered):
        """The form with what was entered, as a browser sends it."""
        fields = {**self.fields, **entered}
        return urllib.parse.urlencode(fields, encoding="utf-8").encode("ascii")


class PageReader(html.parser.HTMLParser):
    """Finds the forms, the heading and the text of a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.forms, self.heading, self.words = [], "", []
        self._form = self._select = self._area = None
        self._in_heading = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        name, value = found.get("name"), found.get("value") or ""
        if tag == "form":
            posts = (found.get("method") or "get").lower() == "post"
            self._form = Form(found.get("action", ""), posts)
            self.forms.append(self._form)
        elif tag == "h1":
            self._in_heading = True
        elif self._form is None or name is None and tag != "option":
            return
        elif tag == "input" and found.get("type") in ("radio", "checkbox"):
            self._form.choices.setdefault(name, []).append(value)
            if "checked" in found:
                self._form.fields[name] = value
        elif tag == "input" and found.get("type") != "file":
            self._form.fields[name] = value
            if found.get("type") == "hidden":
                self._form.hidden.add(name)
        elif tag == "textarea":
            self._area = name
            self._form.fields[name] = ""
        elif tag == "select":
            self._select = name
            self._form.fields.setdefault(name, "")
        elif tag == "option" and self._select:
            choices = self._form.choices.setdefault(self._select, [])
            choices.append(value)
            if "selected" in found or len(choices) == 1:
                self._form.fields[self._select] = value

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "h1":
            self._in_heading = False
        elif tag == "select":
            self._select = None
        elif tag == "textarea" and self._area is not None:
            # A browser drops one line break after the tag, and so must the reader.
            self._form.fields[self._area] = self._form.fields[self._area].removeprefix("\n")
            self._area = None

    def handle_data(self, data):
        self.words.append(data)
        if self._area is not None:
            self._form.fields[self._area] += data
        elif self._in_heading:
            self.heading += data

    def form(self, ending):
        """The form whose address ends so; one that is sent by POST before one that only asks."""
        for form in sorted(self.forms, key=lambda form: not form.posts):
            if form.action.endswith(ending):
                return form
        raise Failure(f"no form for {ending} on the page “{self.heading}”, only "
                      f"{[form.action for form in self.forms]}")


class Answer:
    """What came back."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        """The body as text; bytes that are no UTF-8 are a failure."""
        return self.body.decode("utf-8")

    @property
    def page(self):
        """The body as a page."""
        return PageReader(self.text)


class Browser:
    """One visitor: a jar of cookies, and a connection that is kept unless said otherwise."""

    def __init__(self, port, seconds=30, jar=None, keeps=True):
        self.port, self.seconds, self.keeps = port, seconds, keeps
        self.jar = dict(jar or {})
        self.connection = None

    def ask(self, method, path, body=None, **headers):
        """Sends one request and reads the whole answer. A broken connection raises OSError."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.jar:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.jar.items())
        if method == "POST":
            sent.setdefault("Content-Type", "application/x-www-form-urlencoded")
            sent.setdefault("Origin", f"http://127.0.0.1:{self.port}")
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port,
                                                         timeout=self.seconds)
        try:
            self.connection.request(method, path, body, sent)
            response = self.connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise OSError(f"{method} {path}: {type(error).__name__} {error}") from error
        if not self.keeps:
            self.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, cookie in http.cookies.SimpleCookie(line).items():
                self.jar[name] = cookie.value
        return answer

    def get(self, path, status=200):
        """A page; another status is a failure."""
        answer = self.ask("GET", path)
        if answer.status != status:
            raise Failure(f"GET {path}: {answer.status} instead of {status}")
        return answer

    def post(self, form, /, **entered):
        """Sends a form of a page back."""
        return self.ask("POST", form.action, form.encoded(**entered))

    def sign_in(self, login=CLERK[0], password=CLERK[1]):
        """Signs in to the console."""
        form = self.get("/console/sign-in").page.form("/console/sign-in")
        answer = self.post(form, login=login, password=password)
        if answer.status != 303:
            raise Failure(f"signing in as {login}: {answer.status} “{answer.page.heading}”")
        return self

    def waiting(self, pages=1):
        """The addresses of suggestions that wait for an answer."""
        found, address = [], "/console/suggestions"
        for _ in range(pages):
            text = self.get(address).text
            found += re.findall(r'href="(/console/suggestions/\d+)"', text)
            further = re.search(r'<a href="([^"]+)" rel="next">', text)
            if not further:
                break
            address = html.unescape(further.group(1))
        return list(dict.fromkeys(found))

    def close(self):
        """Lets the connection go."""
        if self.connection:
            self.connection.close()
            self.connection = None
