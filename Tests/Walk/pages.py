"""Every page that somebody may look at: one table for the walk and for scripts/pictures."""
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A page: its name in file names, its address, who sees it, what it answers."""
    name: str
    path: str
    status: int = 200


# {code}, {ballot}, {suggestion} and {place} are filled with what the server has: see `Places`.
PUBLIC = [
    Page("home", "/"),
    Page("suggest", "/suggest"),
    Page("track", "/track"),
    Page("tracked", "/track/{code}"),
    Page("candidates", "/candidates"),
    Page("ballots", "/ballots"),
    Page("ballot", "{ballot}"),
    Page("projects", "/projects"),
    Page("project", "{project}"),
    Page("wall", "/wall"),
    Page("bulletins", "/bulletins"),
    Page("report", "/report"),
    Page("data", "/data"),
    Page("verify", "/verify"),
    Page("hall", "/hall"),
    Page("elsewhere", "{elsewhere}"),
    Page("sign-in", "/console/sign-in"),
    Page("not-found", "/nothing-here", 404),
]
# Whose desk: the demo account that sees the page.
CONSOLE = {
    "clerk": [
        Page("console", "/console"),
        Page("suggestions", "/console/suggestions"),
        Page("suggestion", "{suggestion}"),
        Page("import", "/console/suggestions/import"),
        Page("export", "/console/suggestions/export"),
    ],
    "auditor": [
        Page("audit", "/console/audit"),
    ],
    "admin": [
        Page("administration", "/console/administration"),
        Page("components", "/console/components"),
    ],
}

# Which page has the link that fills a name, and what the link looks like.
FOUND_ON = {
    "ballot": ("/ballots", r"/ballots/[^/?#]+"),
    "project": ("/projects", r"/projects/\d+/\d+"),
    "suggestion": ("/console/suggestions", r"/console/suggestions/\d+"),
    "elsewhere": ("/ballots", r"/j/[^/?#]+/ballots/[^/?#]+"),
}


class Places:
    """Fills addresses with what is there, asking the pages themselves."""

    def __init__(self, **known):
        self.known = known

    def path(self, page, visitor):
        """The address of a page; `visitor` may look for it."""
        def fill(match):
            name = match.group(1)
            if name not in self.known:
                self.known[name] = first_link(visitor, *FOUND_ON[name])
            return self.known[name]
        return re.sub(r"\{(\w+)\}", fill, page.path)


def first_link(visitor, path, pattern):
    """The first link on a page whose whole address follows the pattern."""
    page = visitor.open(path)
    for link in page.locator("main a[href]").all():
        address = link.get_attribute("href")
        if re.fullmatch(pattern, address):
            return address
    raise AssertionError(f"{path} has no link like {pattern}")
