"""A meeting after the demo's own, opened over HTTP, with a third teller whom two could do without."""
import re

from vote_day import sent

THIRD = ("teller3", "demo-tell-3")
# Role, number on the roll, name, unit, account; as the demo's own meeting has them.
OFFICERS = (
    ("presiding", "1", "", "示例主席团", "chair"),
    ("chief-scrutineer", "24", "", "示例学校", "scrutineer"),
    ("scrutineer", "63", "", "示例社区", ""),
    ("scrutineer", "145", "", "示例企业", ""),
    ("teller", "", "示例计票人一", "区人大常委会办公室", "teller1"),
    ("teller", "", "示例计票人二", "区人大常委会办公室", "teller2"),
    ("teller", "", "示例计票人三", "区人大常委会办公室", "teller3"),
)


def open_account(hall, record):
    """An account for the third teller, on the post of the others."""
    post, = [row["id"] for row in record["post"] if row["code"] == "counting"]
    admin = hall.browser("admin")
    form = admin.get("/console/administration").page.form("/open-account")
    sent(admin.post(form, login=THIRD[0], name="三号计票人", password=THIRD[1], post=str(post)),
         "an account for the third teller")


def open_meeting(hall, record):
    """Closes the demo's meeting, prepares the next, names its officers and opens it.

    The record has the account of the third teller.
    """
    secretary = hall.browser("secretary")
    page = secretary.get("/console/sittings").page
    for form in page.forms:
        if form.action.endswith("/close"):
            sent(secretary.post(form), "closing the demo's sitting")
    old = re.search(r"/console/meetings/(\d+)", secretary.get("/console/meetings").text)[0]
    sent(secretary.post(secretary.get(old).page.form(f"{old}/close")), "closing the demo's meeting")
    form = secretary.get("/console/meetings/new").page.form("/console/meetings/new")
    answer = sent(secretary.post(form, number="3", starts="2023-03-01", ends="2023-03-02",
                                 place="示例会堂", source="示例"), "a new meeting")
    meeting = re.search(r"/console/meetings/\d+", answer.headers["Location"])[0]
    accounts = {row["login"]: str(row["id"]) for row in record["account"]}
    for role, deputy, name, unit, login in OFFICERS:
        form = secretary.get(f"{meeting}/officers").page.form("/officers")
        sent(secretary.post(form, role=role, deputy=deputy, name=name, unit=unit,
                            account=accounts.get(login, "")), f"naming {role}")
    answer = secretary.get(f"{meeting}/open?day=2023-03-01")
    sent(secretary.post(answer.page.form("/open")), "opening the meeting")
    form = secretary.get(f"{meeting}/officers").page.form("/adoption")
    sent(secretary.post(form, date="2023-03-01", decision="示例决定〔2023〕8号"),
         "adopting the scrutineers")
