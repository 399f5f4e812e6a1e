import Civics
import Evaluating
import Markup
import Proposing
import Wording

/// The notices of a part of the list, each with where it stands and what can be done.
struct NoticesPage {
    let book: Phrasebook
    let page: NoticePage
    let tab: NoticeQuery.Tab
    let limit: Int
    let today: CivilDate
    let senders: NoticeSenders
    /// Whether this post may take steps.
    let mayAct: Bool
    let outcome: NoticeOutcome
    let target: (Address, Notice) -> FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            outcome.notice(isOn: !senders.isEmpty, in: book)
            if let notice = outcome.notice { Component.errorSummary([reason(notice)], in: book) }
            HTML.div(.class("stack")) {
                Component.headline(
                    open == 0 ? .outboxHeadlineNone : .outboxHeadline(count: open),
                    in: book
                )
                Component.lead(book.say(.outboxLead))
                HTML.p(book.say(ways), .class("quiet column"))
            }
            HTML.div(.class("stack")) {
                Component.tabs(label: book.say(.outboxTabs), tabs, in: book)
                if tab == .open, !page.lines.isEmpty {
                    HTML.p {
                        HTML.a(book.say(.outboxCallsLink), .href(Address.noticeCalls.path))
                    }
                }
            }
            if page.lines.isEmpty { empty } else { list }
        }
    }

    private var open: Int { count(.open) }

    private func count(_ tab: NoticeQuery.Tab) -> Int {
        tab.states.reduce(0) { $0 + (page.counts[$1] ?? 0) }
    }

    private var ways: Message {
        switch (senders.mail != nil, senders.webhook != nil) {
        case (false, false): .outboxWaysNone
        case (true, false): .outboxWaysMail
        case (false, true): .outboxWaysWebhook
        case (true, true): .outboxWaysBoth
        }
    }

    private var tabs: [(link: PageLink, count: Int?)] {
        NoticeQuery.Tab.allCases.map { one in
            (
                PageLink(
                    book.say(one.name),
                    to: NoticeQuery.path(one),
                    isCurrent: one == tab
                ),
                count(one)
            )
        }
    }

    private var empty: HTML {
        let (title, text): (Message, Message) =
            switch tab {
            case .open: (.outboxEmptyOpenTitle, .outboxEmptyOpenText)
            case .done: (.outboxEmptyDoneTitle, .outboxEmptyDoneText)
            case .cancelled: (.outboxEmptyCancelledTitle, .outboxEmptyCancelledText)
            }
        return Component.empty(title: book.say(title), book.say(text))
    }

    @HTML.Builder private var list: HTML {
        HTML.ol(.class("held")) {
            for line in page.lines { item(line) }
        }
        Component.pages(
            page.offset + 1...max(page.offset + 1, page.offset + page.lines.count),
            of: page.total,
            previous: page.offset > 0
                ? NoticeQuery.path(tab, from: max(0, page.offset - limit)) : nil,
            next: page.offset + limit < page.total
                ? NoticeQuery.path(tab, from: page.offset + limit) : nil,
            in: book
        )
    }

    private func item(_ line: NoticeLine) -> HTML {
        let notice = line.notice
        return HTML.li(.class("stack stack--tight"), .id("notice-\(notice.id)")) {
            HTML.p(.class("eyebrow")) {
                Component.badge(book.say(notice.state.name), notice.state.badge)
                HTML.span(book.say(notice.event.name))
                HTML.a(
                    line.told.reference,
                    .class("num"),
                    .href(Address.suggestion(notice.suggestion).path)
                )
                HTML.time(
                    book.date(notice.happenedOn),
                    .datetime(notice.happenedOn.description)
                )
            }
            HTML.h2 {
                LocalText(
                    line.told.candidate,
                    english: line.told.candidateEnglish,
                    in: book.language
                ).html
            }
            HTML.p { who(line.told) }
            for sentence in sentences(notice) {
                HTML.p(book.say(sentence), .class("small quiet"))
            }
            if mayAct, tab == .open { steps(notice) }
        }
    }

    private func who(_ told: NoticeLine.Told) -> HTML {
        HTML {
            if !told.submitter.isEmpty {
                HTML.span(told.submitter, .lang("zh-Hans"))
                " "
            }
            if let contact = told.contact {
                HTML.span(contact.text, .class("num"))
            } else {
                HTML.span(book.say(.outboxContactGone), .class("quiet"))
            }
        }
    }

    /// What has become of it so far.
    private func sentences(_ notice: Notice) -> [Message] {
        var sentences: [Message] = []
        if let failure = notice.failureMessage { sentences.append(failure) }
        switch (notice.state, notice.ending) {
        case (.waiting, _) where notice.isStale(on: today) && !senders.isEmpty:
            sentences.append(.outboxStale(days: Notice.freshDays))
        case (.waiting, _) where notice.attempts > 0:
            sentences.append(
                .outboxNext(count: notice.attempts, when: book.time(notice.nextAt))
            )
        case (.givenUp, _): sentences.append(.outboxTried(count: notice.attempts))
        case (.sent, let ending?):
            let when = book.time(ending.at)
            sentences.append(
                ending.way == .mail ? .outboxSentMail(when: when) : .outboxSentWebhook(when: when)
            )
        case (.told, let ending?):
            sentences.append(.outboxTold(when: book.time(ending.at), post: post(ending)))
        case (.cancelled, let ending?):
            sentences.append(
                ending.reason.isEmpty
                    ? .outboxCancelledGone(when: book.time(ending.at))
                    : .outboxCancelled(
                        when: book.time(ending.at),
                        post: post(ending),
                        reason: ending.reason
                    )
            )
        case (.waiting, _), (.sent, nil), (.told, nil), (.cancelled, nil): break
        }
        return sentences
    }

    private func post(_ ending: Notice.Ending) -> String {
        book.language == .en && !ending.postEnglish.isEmpty ? ending.postEnglish : ending.post
    }

    private func steps(_ notice: Notice) -> HTML {
        HTML {
            HTML.div(.class("row")) {
                Component.form(target(.tellNotice(notice.id), notice), class: nil) {
                    Component.button(book.say(.outboxTell), .second, size: .small)
                }
                if notice.state == .givenUp || notice.attempts > 0 {
                    Component.form(target(.tryNotice(notice.id), notice), class: nil) {
                        Component.button(book.say(.outboxTryAgain), .second, size: .small)
                    }
                }
            }
            Component.details(
                book.say(.outboxCancel),
                isOpen: outcome.notice == notice.id && outcome.step == .cancel
            ) {
                Component.form(target(.cancelNotice(notice.id), notice)) {
                    Component.input(
                        reason(notice.id),
                        value: outcome.notice == notice.id ? outcome.typed : "",
                        in: book
                    )
                    Component.submitRow {
                        Component.button(book.say(.outboxCancelButton), .second)
                    }
                }
            }
        }
    }

    private func reason(_ id: ID<Notice>) -> Field {
        Field(
            "reason",
            book.say(.outboxCancelReason),
            hint: book.say(.outboxCancelHint),
            error: outcome.notice == id ? outcome.fault.map(book.say) : nil,
            form: id.description
        )
    }
}

extension Notice.State {
    fileprivate var badge: BadgeKind {
        switch self {
        case .waiting: .yellow
        case .givenUp: .red
        case .sent, .told: .green
        case .cancelled: .plain
        }
    }
}
