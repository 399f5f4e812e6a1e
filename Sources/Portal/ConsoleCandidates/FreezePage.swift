import Civics
import Ledger
import Markup
import Proposing
import Wording

/// Freezing the list of a year: what would be on it, what keeps it from being frozen, and the
/// decision it rests on.
struct FreezePage {
    let book: Phrasebook
    let listing: CandidateListing
    let year: Int
    let state: FreezeState
    let target: FormTarget

    private var submitted: [CandidateRecord] {
        listing.records.filter { $0.candidate.state == .submitted }
    }
    private var left: Int {
        listing.records.count { $0.candidate.state.isOpen } - submitted.count
    }

    var content: HTML {
        HTML {
            FreezeCrumbs(book: book, year: year, here: .candidateConsoleFreeze).content
            HTML.div(.class("stack stack--loose")) {
                FreezeMessages(book: book, state: state).content
                Component.headline(headline, in: book)
                HTML.p(book.say(.candidateConsoleFreezeText), .class("column"))
                stops
                if left > 0 {
                    Component.notice(
                        .careful,
                        title: book.say(.candidateConsoleLeft(count: left)),
                        book.say(.candidateConsoleLeftText)
                    )
                }
                if !submitted.isEmpty { list }
                if listing.frozen.isEmpty { form }
            }
        }
    }

    private var headline: Message {
        if !listing.frozen.isEmpty { return .candidateConsoleFrozenAlready }
        let stops = listing.freezeChecks.stops.count
        return stops == 0
            ? .candidateConsoleFreezeReady(count: submitted.count)
            : .candidateConsoleFreezeBlocked(count: submitted.count, stops: stops)
    }

    @HTML.Builder private var stops: HTML {
        if listing.frozen.isEmpty {
            FindingList(book: book, findings: listing.freezeChecks.stops).content
        }
    }

    private var list: HTML {
        HTML.ol(.class("stack stack--tight")) {
            for record in submitted {
                HTML.li {
                    HTML.a(
                        record.candidate.name,
                        .href(Address.consoleCandidate(record.candidate.id).path),
                        .lang("zh-Hans")
                    )
                }
            }
        }
    }

    private var form: HTML {
        Component.form(target) {
            DecisionFields(book: book, decision: state.decision) { state.error($0, in: book) }
                .content
            Component.submitRow {
                Component.button(book.say(.candidateConsoleFreezeButton), .danger)
            }
        }
    }
}

/// Changing a frozen list: who leaves, who comes, and in which order.
struct AmendPage {
    let book: Phrasebook
    let listing: CandidateListing
    let year: Int
    let state: FreezeState
    let target: FormTarget

    private var formal: [CandidateRecord] {
        listing.records.filter { $0.candidate.state == .formal }
    }
    private var submitted: [CandidateRecord] {
        listing.records.filter { $0.candidate.state == .submitted }
    }

    var content: HTML {
        HTML {
            FreezeCrumbs(book: book, year: year, here: .candidateConsoleAmend).content
            HTML.div(.class("stack stack--loose")) {
                FreezeMessages(book: book, state: state).content
                Component.headline(
                    .candidateConsoleAmendHeadline(
                        version: (listing.frozen.first?.book.version ?? 0) + 1
                    ),
                    in: book
                )
                HTML.p(book.say(.candidateConsoleAmendText), .class("column"))
                Component.form(target) {
                    DecisionFields(book: book, decision: state.decision) {
                        state.error($0, in: book)
                    }.content
                    table
                    additions
                    Component.textArea(
                        Field(
                            "reason",
                            book.say(.candidateConsoleWithdrawReason),
                            isOptional: true,
                            hint: book.say(.candidateConsoleReasonHint),
                            error: state.error("reason", in: book)
                        ),
                        value: state.reason,
                        rows: 2,
                        in: book
                    )
                    Component.submitRow {
                        Component.button(book.say(.candidateConsoleAmendButton), .danger)
                    }
                }
            }
        }
    }

    private var table: HTML {
        Component.table(
            name: book.say(.candidateConsoleTitle),
            columns: [
                TableColumn(book.say(.candidateConsoleColumnNumber), .line),
                TableColumn(book.say(.candidateFieldName), .head),
                TableColumn(book.say(.candidateConsoleWithdraw), .line),
            ],
            rows: formal.enumerated().map { index, record in
                let id = record.candidate.id
                return TableRow([
                    HTML.input(
                        .class("input input--num input--place"),
                        .name("place-\(id)"),
                        .value(String(index + 1)),
                        .inputmode("numeric"),
                        .aria(
                            "label",
                            book.say(.candidateConsolePlaceOf(name: record.candidate.name))
                        )
                    ),
                    HTML.a(
                        record.candidate.name,
                        .href(Address.consoleCandidate(id).path),
                        .lang("zh-Hans")
                    ),
                    box(
                        "withdraw-\(id)",
                        .candidateConsoleWithdrawOne(name: record.candidate.name)
                    ),
                ])
            },
            in: book
        )
    }

    @HTML.Builder private var additions: HTML {
        if !submitted.isEmpty {
            HTML.fieldset(.class("field")) {
                HTML.legend(book.say(.candidateConsoleAdd), .class("label"))
                for record in submitted {
                    HTML.label(.class("choice")) {
                        HTML.input(
                            .type("checkbox"),
                            .name("add-\(record.candidate.id)"),
                            .value("1")
                        )
                        HTML.span(record.candidate.name, .lang("zh-Hans"))
                    }
                }
            }
        }
    }

    private func box(_ name: String, _ label: Message) -> HTML {
        HTML.label(.class("choice")) {
            HTML.input(.type("checkbox"), .name(name), .value("1"))
            HTML.span(book.say(label), .class("offscreen"))
        }
    }
}

/// The way back from a page that freezes or amends.
private struct FreezeCrumbs {
    let book: Phrasebook
    let year: Int
    let here: Message

    var content: HTML {
        Component.crumbs(
            [
                PageLink(book.say(.candidateConsoleTitle), to: CandidateQuery(year: year).path)
            ],
            here: book.say(here),
            in: book
        )
    }
}

/// What was wrong with a form that freezes or amends.
private struct FreezeMessages {
    let book: Phrasebook
    let state: FreezeState

    @HTML.Builder var content: HTML {
        if let notice = state.notice {
            Component.notice(.stop, title: book.say(.candidateConsoleRefused)) {
                HTML.p(book.say(notice))
                FindingList(book: book, findings: state.blocked).content
            }
        }
        Component.errorSummary(
            state.faults.map { Field($0.field, "", error: book.say($0.message(in: book))) },
            in: book
        )
    }
}
