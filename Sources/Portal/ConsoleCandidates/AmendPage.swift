import Civics
import Ledger
import Markup
import Proposing
import Wording

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
                if let latest = listing.frozen.first { changes(of: latest) } else { nothingFrozen }
            }
        }
    }

    private var nothingFrozen: HTML {
        HTML {
            Component.headline(.candidateConsoleAmendNone(year: year), in: book)
            Component.empty(
                title: book.say(.candidateConsoleAmendNoneTitle),
                book.say(.candidateConsoleAmendNoneText)
            ) {
                Component.buttonLink(
                    book.say(.candidateConsoleTitle),
                    to: Address.consoleCandidates.path + "?year=\(year)",
                    .second
                )
            }
        }
    }

    private func changes(of latest: FrozenList) -> HTML {
        HTML {
            HTML.div(.class("stack")) {
                Component.headline(
                    .candidateConsoleAmendHeadline(version: latest.book.version + 1),
                    in: book
                )
                HTML.p(book.say(.candidateConsoleAmendText), .class("column"))
            }
            Component.form(target) {
                table
                additions
                HTML.div(.class("column")) { reason }
                DecisionFields(book: book, decision: state.decision) {
                    state.error($0, in: book)
                }.content
                Component.submitRow {
                    Component.button(book.say(.candidateConsoleAmendButton), .danger)
                }
            }
        }
    }

    private var reason: HTML {
        Component.textArea(
            Field(
                "reason",
                book.say(.candidateConsoleWithdrawReason),
                isOptional: true,
                hint: book.say(.candidateConsoleReasonHint),
                error: state.error("reason", in: book)
            ),
            value: state.entered("reason") ?? "",
            rows: 2,
            in: book
        )
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
                        .value(state.entered("place-\(id)") ?? String(index + 1)),
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
                            .value("1"),
                            .checked(state.entered("add-\(record.candidate.id)") == "1")
                        )
                        HTML.span(record.candidate.name, .lang("zh-Hans"))
                    }
                }
            }
        }
    }

    private func box(_ name: String, _ label: Message) -> HTML {
        HTML.label(.class("choice")) {
            HTML.input(
                .type("checkbox"),
                .name(name),
                .value("1"),
                .checked(state.entered(name) == "1")
            )
            HTML.span(book.say(label), .class("offscreen"))
        }
    }
}
