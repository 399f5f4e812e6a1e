"""A ballot made by the program and challenged after its code was shown, checked on the page."""
import json
import os
import pty
import re

from words import Words

TEMPLATE = {
    "description": "示例", "name": "票决（示例）",
    "questions": [
        {"answers": ["云泉路公共停车场", "缙云山环道及步道", "农村养老服务设施"], "min": 0, "max": 2,
         "question": "从3个候选中选，至多2项"},
        {"answers": ["满意", "不满意"], "blank": True, "min": 1, "max": 1,
         "question": "对上年办理情况的评价"},
    ],
}
VOTE = [[1, 0, 1], [0, 1, 0]]
CHOSEN, OTHERS = ["云泉路公共停车场", "农村养老服务设施", "满意"], ["缙云山环道及步道", "不满意"]


class Challenge:
    """A voter with a device that encrypts, and another with a browser that checks."""

    def __init__(self, walk):
        self.walk = walk
        self.home = walk.server.home / "election"
        self.visitors = {language: walk.visitor(width=width, language=language)
                         for language, width in (("zh", 390), ("en", 1280))}
        self.code = None

    def steps(self, step):
        made = "a ballot is challenged after its code was shown"
        step("an election is made by commands", self.found)
        step(made, self.challenge, ["an election is made by commands"])
        for language, visitor in self.visitors.items():
            for name, body in (("says what was chosen, without a network", self.check),
                               ("says what was changed", self.check_changed),
                               ("keeps what was put in badly", self.check_badly)):
                step(f"the page for challenged ballots {name}: {language}",
                     lambda body=body, language=language: body(language), [made], visitor)

    def end(self):
        for visitor in self.visitors.values():
            visitor.close()

    def run(self, *arguments):
        done = self.walk.server.run("election", *arguments)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def found(self):
        home = self.home
        home.mkdir()
        (home / "template.json").write_text(json.dumps(TEMPLATE, ensure_ascii=False), "utf-8")
        drawn = self.run("credentials", "--voters", "1", "--out", str(home / "credentials"))
        uuid = re.search(r"[1-9A-HJ-NP-Za-km-z]{14}", drawn).group()
        (home / "keys").mkdir()
        self.run("trustee", "key", "--out", str(home / "keys"))
        key, = (home / "keys").glob("*.pubkey")
        self.run("create", "--uuid", uuid, "--template", str(home / "template.json"),
                 "--keys", str(key), "--credentials", str(home / "credentials/public_creds.json"),
                 "--out", str(home))
        secret = (home / "credentials/private_creds.txt").read_text("utf-8").split()[1]
        (home / "slip.txt").write_text(secret, "utf-8")
        (home / "vote.json").write_text(json.dumps(VOTE), "utf-8")

    def challenge(self):
        home = self.home
        said = self.at_terminal(
            "challenge", "election", "vote", "--dir", str(home), "--lang", "en",
            "--credential", str(home / "slip.txt"), "--choice", str(home / "vote.json"),
            "--challenge", str(home / "challenge.json"))
        shown = re.search(r"Code: ([A-Za-z0-9+/]{43})\s", said)
        assert shown, said
        self.code = shown.group(1)
        cast = self.walk.server.run(
            "election", "cast", "--dir", str(home), str(home / "challenge.json"))
        assert cast.returncode == 2, "a challenged ballot was cast"

    def at_terminal(self, answer, *arguments):
        """What the program says at a terminal where its one question is answered."""
        program = str(self.walk.server.program)
        child, terminal = pty.fork()
        if child == 0:
            os.execve(program, [program, *arguments], self.walk.server.environment)
        said, answered = b"", False
        while True:
            try:
                more = os.read(terminal, 4096)
            except OSError:
                break
            if not more:
                break
            said += more
            # The answer comes after the code.
            if not answered and b"Code: " in said and said.rstrip().endswith(b"challenge:"):
                os.write(terminal, answer.encode() + b"\n")
                answered = True
        os.close(terminal)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0, said.decode()
        return said.decode()

    def put_in(self, language, challenge, code):
        """The page with everything put in and the button pressed."""
        visitor, say = self.visitors[language], Words(language)
        page = visitor.open(f"/verify/challenge?lang={language}")
        archive, = self.home.glob("*.bel")
        page.get_by_label(say("challenge.choose.election")).set_input_files(str(archive))
        if isinstance(challenge, str):
            page.get_by_label(say("challenge.challenge.label"), exact=True).fill(challenge)
        else:
            page.get_by_label(say("challenge.choose.challenge")).set_input_files(str(challenge))
        page.get_by_label(say("challenge.code.label")).fill(code)
        visitor.context.set_offline(True)
        try:
            page.get_by_role("button", name=say("challenge.button")).click()
            page.wait_for_selector("#result:not([hidden]), #summary:not([hidden])")
        finally:
            visitor.context.set_offline(False)
        return page

    def check(self, language):
        say = Words(language)
        page = self.put_in(language, self.home / "challenge.json", self.code)
        result = page.locator("#result")
        assert say("challenge.good.title") in result.inner_text(), result.inner_text()
        for heading in result.locator("h2").all():
            assert heading.inner_text() == say("challenge.good.title"), heading.inner_text()
        assert result.locator(".challenge-chosen li").all_inner_texts() == CHOSEN
        for text in OTHERS:
            assert text in result.inner_text(), text
        # Whoever does not see it is told at once.
        assert page.locator("#result .notice").evaluate("e => e === document.activeElement")
        self.visitors[language].check()

    def check_changed(self, language):
        say = Words(language)
        changed = json.loads((self.home / "challenge.json").read_text("utf-8"))
        changed["disclosure"]["choices"][0] = [1, 1, 0]
        page = self.put_in(language, json.dumps(changed), "A" * 12)
        told = page.locator("#result .notice li").all_inner_texts()
        assert told[:2] == [
            say("challenge.difference.opposite-chosen", question=1, answer=OTHERS[0]),
            say("challenge.difference.opposite-not", question=1, answer=CHOSEN[1]),
        ], told
        assert len(told) == 3 and self.code in told[2], told
        self.visitors[language].check()

    def check_badly(self, language):
        say = Words(language)
        whole = (self.home / "challenge.json").read_text("utf-8")
        page = self.put_in(language, whole[:-5], "abc")
        told = page.locator("#summary a").all_inner_texts()
        assert len(told) == 2 and say("challenge.fault.cut") in told[0], told
        assert page.title().startswith(say("challenge.error-title", title="")), page.title()
        for id, value in (("field-challenge", whole[:-5]), ("field-code", "abc")):
            field = page.locator(f"#{id}")
            assert field.input_value() == value and field.get_attribute("aria-invalid") == "true"
        self.visitors[language].check()
