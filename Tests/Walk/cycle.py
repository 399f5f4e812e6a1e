"""A year of proposing, from the call to the frozen list, with 121 suggestions."""
import datetime
import re

import table
from cycle_candidates import Candidates
from cycle_screening import Screening
from desk import Desk
from words import Words

NOTICE = "请大家说说明年最该办的事：停车、上学、看病、养老都可以。每一条都有人看，都有答复。"


def today():
    """The day it is where the server counts days."""
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()


class Cycle:
    """The calling, the taking in, and what hangs on them, in one language."""

    def __init__(self, walk, language):
        self.language, self.server = language, walk.server
        words = Words(language)
        # Two calls whose days do not touch, both over; the demo has the year between.
        later, first, last = {"zh": (0, 24, 13), "en": (2, 12, 1)}[language]
        self.today = today()
        self.year = self.today.year + later
        self.opens = self.today - datetime.timedelta(first)
        self.closes = self.today - datetime.timedelta(last)
        self.accounts = walk.accounts()
        self.coordinator = Desk(walk.visitor(width=1440, language=language), words)
        self.clerk = Desk(walk.visitor(language=language), words)
        wide = 390 if language == "zh" else 1280
        self.public = Desk(walk.visitor(width=wide, language=language), words)
        self.call = None

    def steps(self, step):
        """The steps in their order; each needs the ones before."""
        told = {"zh": "in Chinese", "en": "in English"}[self.language]
        before = []

        def then(name, body, desk):
            name = f"{name}, {told}"
            step(name, body, list(before), desk.visitor)
            before.append(name)

        then("the coordinator signs in for a new year", self.sign_in, self.coordinator)
        then("a call that ends before it begins is refused and nothing is lost", self.draft_badly,
             self.coordinator)
        then("a call is drafted, seen and published", self.publish, self.coordinator)
        then("everybody can read the call", self.read, self.public)
        then("the clerk brings in a table of 121 suggestions", self.bring_in, self.clerk)
        then("intake is closed after the last day", self.close, self.coordinator)
        screening = Screening(self)
        screening.steps(then)
        Candidates(self, screening).steps(then)

    def end(self):
        for desk in (self.coordinator, self.clerk, self.public):
            desk.visitor.close()

    def sign_in(self):
        self.coordinator.sign_in("coordinator", self.accounts["coordinator"])
        self.coordinator.visitor.check()

    def draft_badly(self):
        desk = self.coordinator
        desk.visitor.open("/console/calls/new")
        desk.visitor.check()
        desk.field("call.form.year").fill(str(self.year))
        desk.field("call.form.opens").fill(self.opens.isoformat())
        desk.field("call.form.closes").fill((self.opens - datetime.timedelta(1)).isoformat())
        desk.field("call.form.party").select_option("gov-office")
        desk.field("call.form.notice").fill(NOTICE)
        desk.field("call.form.contact").fill("区政府办公室，023-00000000")
        desk.press("call.form.draft-button", 422)
        desk.says("call.fault.order")
        assert desk.field("call.form.notice").input_value() == NOTICE
        assert desk.field("call.form.opens").input_value() == self.opens.isoformat()
        desk.visitor.check()

    def publish(self):
        desk = self.coordinator
        desk.field("call.form.closes").fill(self.closes.isoformat())
        desk.press("call.form.draft-button")
        desk.says("call.done.draft")
        desk.says("call.console.draft", year=self.year)
        assert NOTICE in desk.page.locator("main").inner_text()
        self.call = re.search(r"/console/calls/(\d+)", desk.page.url).group(1)
        desk.visitor.check()
        desk.press("call.publish.button")
        desk.says("call.done.publish")
        desk.visitor.check()

    def read(self):
        self.public.visitor.open(f"/?lang={self.language}")
        self.public.visitor.open("/calls")
        self.public.visitor.check()
        self.public.visitor.open(f"/calls/{self.year}")
        assert NOTICE in self.public.page.locator("main").inner_text()
        self.public.visitor.check()

    def bring_in(self):
        desk = self.clerk
        desk.sign_in("clerk", self.accounts["clerk"])
        desk.visitor.open("/console/suggestions/import")
        desk.visitor.check()
        # Twenty-three name a town that is the district's no more: they are told, then mended.
        self.send(mended=False)
        desk.says("exchange-page.preview-some", count=121, bad=23)
        desk.visitor.check()
        desk.follow("exchange-page.send-again")
        self.send(mended=True)
        desk.says("exchange-page.preview-all", count=121)
        self.counted()
        desk.visitor.check()
        desk.press("exchange-page.bring-all", count=121)
        desk.says("exchange-page.entry-done")
        desk.says("exchange-page.entry-headline", count=121)
        self.counted()
        desk.visitor.check()

    def send(self, mended):
        """Sends the table as a CSV file, or in the other language as a workbook."""
        write, kind = {"zh": (table.write_csv, "csv"),
                       "en": (table.write_workbook, "xlsx")}[self.language]
        path = self.server.home / f"suggestions.{kind}"
        write(path, self.opens, self.closes, mended)
        self.clerk.field("exchange-page.file-label").set_input_files(path)
        self.clerk.press("exchange-page.upload-button")

    def counted(self):
        """The counts by channel stand on the page."""
        facts = self.clerk.facts()
        for channel, count in table.CHANNELS.items():
            name = self.clerk.words(f"suggestion.channel.{channel}")
            assert facts.get(name) == str(count), f"{name}: {facts.get(name)}, not {count}"

    def close(self):
        desk = self.coordinator
        desk.visitor.open(f"/console/calls/{self.call}")
        desk.says("call.console.to-close", year=self.year, count=121)
        desk.visitor.check()
        desk.press("call.close.button")
        desk.says("call.done.close")
        desk.says("call.console.closed", year=self.year, count=121)
        desk.visitor.check()
