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
    /// Where everybody reads the list.
    let publicList: String

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
                HTML.div(.class("stack")) {
                    Component.headline(headline, in: book)
                    HTML.p(book.say(.candidateConsoleFreezeText), .class("column"))
                }
                stops
                if left > 0, listing.frozen.isEmpty {
                    Component.notice(
                        .careful,
                        title: book.say(.candidateConsoleLeft(count: left)),
                        book.say(.candidateConsoleLeftText)
                    )
                }
                if !submitted.isEmpty { list }
                if let frozen = listing.frozen.first { held(frozen) } else { form }
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
            FindingList(book: book, year: year, findings: listing.freezeChecks.stops).content
        }
    }

    /// What would be on the ballot, with the number it would have there.
    private var list: HTML {
        Component.table(
            name: book.say(.candidateConsoleTitle),
            columns: [
                TableColumn(book.say(.candidateConsoleColumnNumber), .number),
                TableColumn(book.say(.candidateFieldName), .head),
                TableColumn(book.say(.candidateFieldAnnual), .number),
            ],
            rows: submitted.enumerated().map { index, record in
                TableRow([
                    HTML(String(index + 1)),
                    HTML {
                        HTML.a(
                            record.candidate.name,
                            .href(Address.consoleCandidate(record.candidate.id).path),
                            .lang("zh-Hans")
                        )
                        if let lead = record.details.lead {
                            HTML.br()
                            HTML.span(.class("quiet small")) {
                                LocalText(lead.name, in: book.language).html
                            }
                        }
                    },
                    record.details.annual
                        .map { LocalText($0.description, in: book.language).html } ?? "—",
                ])
            },
            in: book
        )
    }

    /// The list as it holds, once it is frozen.
    private func held(_ frozen: FrozenList) -> HTML {
        HTML.div(.class("stack")) {
            Component.facts([
                (book.say(.freezeVersion), HTML(book.number(frozen.book.version))),
                (book.say(.candidateConsoleFrozenAt), HTML(book.time(frozen.at))),
                (
                    book.say(.freezeDecisionNumber),
                    LocalText(frozen.book.decision.number, in: book.language).html
                ),
                (
                    book.say(.freezeFingerprintTitle),
                    Component.fingerprint(frozen.fingerprint.hex)
                ),
            ])
            HTML.p(.class("row no-print")) {
                Component.buttonLink(book.say(.candidateConsoleToPublic), to: publicList, .second)
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
