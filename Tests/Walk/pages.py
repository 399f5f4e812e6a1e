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
    Page("withdraw", "/track/{code}/withdraw"),
    Page("calls", "/calls"),
    Page("rules", "/rules"),
    Page("rule", "/rules/2023/projects/1"),
    Page("call", "{call}"),
    Page("candidates", "/candidates"),
    Page("candidate", "/candidates/2023/1"),
    Page("candidate-book", "/candidates/2023/book"),
    Page("ballots", "/ballots"),
    Page("ballot", "{ballot}"),
    Page("projects", "/projects"),
    Page("project", "{project}"),
    Page("projects-published", "/projects/2022"),
    Page("project-published", "/projects/2022/7"),
    Page("report-project", "{project}/report"),
    Page("wall", "/wall"),
    Page("wall-key-projects", "/wall?list=key-projects"),
    Page("assignment-notice", "/projects/2023/notices/1"),
    Page("bulletins", "/bulletins"),
    Page("bulletin", "/bulletins/1"),
    Page("bulletin-version", "/bulletins/1/versions/1"),
    Page("report", "/report"),
    Page("report-story", "/report/2022/story"),
    Page("report-corrected", "/report/2022/v1"),
    Page("survey", "/surveys/2023/1"),
    Page("survey-closed", "/surveys/2022/1"),
    Page("data", "/data"),
    Page("verify", "/verify"),
    Page("challenge", "/verify/challenge"),
    Page("hall", "/hall"),
    Page("elsewhere", "{elsewhere}"),
    Page("sign-in", "/console/sign-in"),
    Page("certificate", "{ballot}/certificate"),
    Page("notice", "{ballot}/notice"),
    Page("not-found", "/nothing-here", 404),
]
# Whose desk: the demo account that sees the page.
CONSOLE = {
    "clerk": [
        Page("console", "/console"),
        Page("suggestions", "/console/suggestions"),
        Page("suggestions-found", "/console/suggestions?q=%E5%81%9C%E8%BD%A6&standing=all"),
        Page("suggestions-due", "/console/suggestions?order=due&place=all&standing=all"),
        Page("suggestions-none", "/console/suggestions?q=%E8%B6%85%E7%BA%A7%E5%9C%B0%E9%93%81"),
        Page("suggestions-refused", "/console/suggestions?q=%25", 422),
        Page("suggestion", "{suggestion}"),
        Page("replies", "/console/replies"),
        Page("reply-batch", "/console/replies/batch"),
        Page("reply-templates", "/console/replies/templates"),
        Page("reply-template", "/console/replies/templates/merged"),
        Page("reply-slips", "/console/replies/slips"),
        Page("held", "/console/intake/held"),
        Page("enter", "/console/intake/new"),
        Page("erase", "{suggestion}/erase"),
        Page("import", "/console/suggestions/import"),
        Page("imports", "/console/suggestions/imports"),
        Page("import-entry", "{import}"),
        Page("export", "/console/suggestions/export"),
    ],
    "coordinator": [
        Page("console-candidates", "/console/candidates"),
        Page("console-candidate", "{candidate}"),
        Page("candidate-freeze", "/console/candidates/freeze?year=2023"),
        Page("upper-lists", "/console/candidates/upper"),
        Page("bench", "/console/bench"),
        Page("screening", "/console/screening"),
        Page("round", "{round}"),
        Page("round-desk", "{round}/suggestions"),
        Page("round-one", "{screened}"),
        Page("round-batch", "{round}/batch"),
        Page("round-changes", "{round}/changes"),
        Page("round-record", "{round}/record"),
        Page("console-calls", "/console/calls"),
        Page("new-call", "/console/calls/new"),
        Page("console-call", "{console-call}"),
        Page("delivery", "/console/delivery"),
        Page("delivery-decisions", "/console/delivery/decisions/2023"),
        Page("delivery-key-projects", "/console/delivery/key-projects/2023"),
        Page("list-notice", "/console/delivery/key-projects/2023/notices/1"),
        Page("new-list", "/console/delivery/new"),
        Page("delivery-entry", "{delivered}"),
        Page("delivery-duties", "{delivered}/duties"),
        Page("delivery-plan", "{delivered}/plan"),
        Page("delivery-notice", "/console/delivery/livelihood/2023/notice"),
        Page("evidence", "/console/delivery/livelihood/2022/7/evidence/2022-10-m2"),
        Page("months-office", "/console/months"),
        Page("console-bulletins", "/console/bulletins"),
        Page("console-bulletin", "{bulletin}"),
        Page("console-bulletin-public", "{bulletin}?edition=public"),
        Page("month-published", "{delivered}/months/2023-03"),
        Page("report-desk", "/console/report"),
        Page("report-draft", "/console/report/2023"),
        Page("report-correcting", "/console/report/2022"),
        Page("survey-desk", "/console/surveys"),
    ],
    "director": [
        Page("bulletins-director", "/console/bulletins"),
    ],
    "secretary": [
        Page("candidate-amend", "/console/candidates/amend?year=2023"),
        Page("candidate-targets", "{candidate}/sections/targets"),
        Page("roll", "/console/roll"),
        Page("roll-left", "/console/roll?show=left&on=2024-02-01"),
        Page("roll-vacant", "/console/roll?show=vacant"),
        Page("roll-none", "/console/roll?q=%E6%97%A0%E4%BA%BA"),
        Page("roll-refused", "/console/roll?on=yesterday", 422),
        Page("roll-sheet", "/console/roll/sheet"),
        Page("new-term", "/console/roll/terms/new"),
        Page("join", "{join}"),
        Page("deputy", "{deputy}"),
        Page("meetings", "/console/meetings"),
        Page("new-meeting", "/console/meetings/new"),
        Page("meeting", "{meeting}"),
        Page("meeting-deputies", "{meeting}/deputies"),
        Page("meeting-leave", "{meeting}/leave"),
        Page("meeting-observers", "{meeting}/observers"),
        Page("meeting-officers", "{meeting}/officers"),
        Page("meeting-agenda", "{meeting}/agenda"),
        Page("meeting-notice", "{meeting}/notice"),
        Page("meeting-checklist", "{meeting}/checklist"),
        Page("meeting-open", "{meeting}/open", 409),
        Page("console-rules", "/console/rules"),
        Page("new-rule", "/console/rules/new?preset=ninghai-2023"),
        Page("console-rule", "{console-rule}"),
        Page("rule-trial", "{console-rule}/trial"),
        Page("polls", "/console/polls"),
        Page("poll", "{poll}"),
        Page("ballot-paper", "{poll}/paper"),
        Page("poll-certificate", "{poll}/certificate"),
    ],
    "desk1": [
        Page("sittings", "/console/sittings"),
        Page("desk", "/console/desk"),
        Page("desk-issue", "/console/desk?mode=issue"),
    ],
    "desk2": [
        Page("desk-list", "/console/desk?list=1"),
        Page("passes", "{meeting}/passes"),
    ],
    "teller1": [
        Page("counting", "/console/counting"),
        Page("counting-session", "{counting}"),
    ],
    "teller2": [
        Page("counting-second", "/console/counting"),
    ],
    "scrutineer": [
        Page("counting-chief", "{counting}"),
        Page("poll-supervised", "{poll}"),
    ],
    "chair": [
        Page("poll-presided", "{poll}"),
    ],
    "auditor": [
        Page("audit", "/console/audit"),
    ],
    "admin": [
        Page("administration", "/console/administration"),
        Page("components", "/console/components"),
    ],
    "town": [
        Page("unit", "/console/unit"),
        Page("unit-form", "/console/unit/new"),
    ],
    "department": [
        Page("opinions", "/console/opinions"),
    ],
    "reporter": [
        Page("months", "/console/months"),
        Page("month", "{month}"),
    ],
    "head": [
        Page("months-head", "/console/months"),
    ],
    "acceptor": [
        Page("delivery-others", "/console/delivery"),
    ],
    "convener": [
        Page("cases", "/console/cases"),
        Page("cases-overdue", "/console/cases?turn=overdue"),
        Page("cases-none", "/console/cases?turn=closed&kind=problem&project=5"),
        Page("case", "{case}"),
        Page("groups", "/console/groups"),
        Page("new-group", "/console/groups/new"),
        Page("group", "{group}"),
    ],
    "deputy": [
        Page("console-deputy", "/console"),
        Page("new-case", "/console/cases/new"),
        Page("visits", "/console/visits"),
        Page("visit", "{visit}"),
        Page("new-visit", "/console/visits/new"),
        Page("word", "/console/visits/word"),
    ],
    "bureau": [
        Page("case-unit", "{case}"),
    ],
}

# Which page has the link that fills a name, and what the link looks like.
FOUND_ON = {
    "call": ("/calls", r"/calls/\d+"),
    "console-call": ("/console/calls", r"/console/calls/\d+"),
    "console-rule": ("/console/rules", r"/console/rules/\d+"),
    "ballot": ("/ballots", r"/ballots/[^/?#]+"),
    "project": ("/projects", r"/projects/\d+/\d+"),
    "delivered": ("/console/delivery", r"/console/delivery/livelihood/2023/\d+"),
    "month": ("/console/months", r"/console/delivery/livelihood/2023/\d+/months/[\d-]+"),
    "round": ("/console/screening", r"/console/screening/rounds/\d+"),
    "screened": ("{round}/suggestions", r"/console/screening/rounds/\d+/suggestions/\d+"),
    "candidate": ("/console/candidates", r"/console/candidates/\d+"),
    "suggestion": ("/console/suggestions", r"/console/suggestions/\d+"),
    "join": ("/console/roll", r"/console/roll/terms/\d+/join"),
    "meeting": ("/console/meetings", r"/console/meetings/\d+"),
    "poll": ("/console/polls", r"/console/polls/\d+"),
    "counting": ("/console/counting", r"/console/counting/\d+"),
    "deputy": ("/console/roll", r"/console/roll/deputies/\d+"),
    "import": ("/console/suggestions/imports", r"/console/suggestions/imports/\d+"),
    "case": ("/console/cases?turn=open", r"/console/cases/\d+"),
    "group": ("/console/groups", r"/console/groups/\d+"),
    "visit": ("/console/visits", r"/console/visits/\d+"),
    "bulletin": ("/console/bulletins", r"/console/bulletins/\d+"),
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
                where, pattern = FOUND_ON[name]
                # A page that has the link may itself have to be looked for.
                where = re.sub(r"\{([\w-]+)\}", fill, where)
                self.known[name] = first_link(visitor, where, pattern)
            return self.known[name]
        return re.sub(r"\{([\w-]+)\}", fill, page.path)


def first_link(visitor, path, pattern):
    """The first link on a page whose whole address follows the pattern."""
    page = visitor.open(path)
    for link in page.locator("main a[href]").all():
        address = link.get_attribute("href")
        if re.fullmatch(pattern, address):
            return address
    raise AssertionError(f"{path} has no link like {pattern}")
