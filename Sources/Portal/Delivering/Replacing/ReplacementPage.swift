import Civics
import Deciding
import Delivering
import Ledger
import Markup
import Wording

/// Whom the vote did not choose beside a terminated project, and which of them takes its place.
struct ReplacementPage {
    let book: Phrasebook
    let board: DeliveryBoard
    let row: DeliveryBoard.Row
    /// Whom the vote did not choose; nil where nobody can take the place, as `entry` says.
    let others: NotChosen?
    let entry: ReplacementEntry
    let target: FormTarget

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board, row: row).html(.replacementTitle)
            HTML.div(.class("stack stack--loose")) {
                refusal
                HTML.div(.class("stack")) {
                    Component.headline(.replacementHeadline, in: book)
                    Component.lead(
                        book.say(
                            .replacementLead(
                                number: row.entry.enrolment.number,
                                name: row.entry.enrolment.subject.name(in: book.language)
                            )
                        )
                    )
                }
                if let others {
                    table(others)
                    form(others)
                }
            }
        }
    }

    @HTML.Builder private var refusal: HTML {
        if let error = entry.error {
            if entry.faults.isEmpty {
                Component.notice(
                    .stop,
                    title: book.say(.deliveryRefusedTitle),
                    book.say(error.message)
                )
            }
            Component.errorSummary(
                entry.faults.map { field($0.field) },
                namingFields: true,
                in: book
            )
        }
    }

    private func table(_ others: NotChosen) -> HTML {
        HTML.section(.class("stack"), .aria("labelledby", "order")) {
            HTML.h2(book.say(.replacementOrderTitle), .id("order"))
            if others.candidates.contains(where: { $0.votes == nil }) {
                HTML.p(book.say(.replacementVotesKept), .class("column quiet"))
            }
            Component.table(
                name: book.say(.replacementOrderTitle),
                columns: [
                    TableColumn(book.say(.replacementPlace), .number),
                    TableColumn(book.say(.deliveryColumnProject), .head),
                    TableColumn(book.say(.replacementVotes), .number),
                    TableColumn(book.say(.deliveryColumnState)),
                ],
                rows: others.candidates.map { candidate in
                    TableRow([
                        HTML(String(candidate.place)),
                        name(of: candidate).html,
                        HTML(candidate.votes.map(book.number) ?? "—"),
                        HTML(standing(candidate, others.next)),
                    ])
                },
                in: book
            )
        }
    }

    private func standing(
        _ candidate: NotChosen.Candidate,
        _ next: [NotChosen.Candidate]
    ) -> String {
        if let listed = candidate.listed {
            return book.say(.replacementAlready(number: listed))
        }
        guard next.contains(candidate) else { return "—" }
        return book.say(next.count == 1 ? .replacementNext : .replacementNextTied)
    }

    private func name(of candidate: NotChosen.Candidate) -> LocalText {
        LocalText(candidate.name, english: candidate.nameEnglish, in: book.language)
    }

    private func field(_ name: String) -> Field {
        let (label, hint): (Message, Message?) =
            switch name {
            case "candidate": (.replacementWhich, nil)
            case "number": (.deliveryFieldDecision, .deliveryFieldDecisionHint)
            case "date": (.deliveryFieldDecided, nil)
            case "authority": (.deliveryFieldAuthority, nil)
            default: (.replacementReason, .replacementReasonHint)
            }
        return Field(
            name,
            book.say(label),
            isOptional: name == "reason",
            hint: hint.map(book.say),
            error: entry.faults.first { $0.field == name }.map { book.say($0.message(in: book)) }
        )
    }

    private func form(_ others: NotChosen) -> HTML {
        Component.form(target, class: "form column") {
            Component.choices(
                field("candidate"),
                options: others.candidates.filter { $0.listed == nil }.map { candidate in
                    FormOption(
                        String(candidate.number),
                        name(of: candidate).text,
                        consequence: candidate.votes.map {
                            book.say(.replacementVotesOf(count: $0))
                        }
                    )
                },
                selected: [entry.form.candidate],
                in: book
            )
            Component.input(field("number"), value: entry.form.number, in: book)
            Component.input(field("date"), value: entry.form.date, kind: .date, in: book)
            Component.choices(
                field("authority"),
                options: board.authorities.filter(\.isOfCongress)
                    .map { FormOption($0.rawValue, book.say($0.name)) },
                selected: [entry.form.authority],
                in: book
            )
            Component.textArea(field("reason"), value: entry.form.reason, rows: 3, in: book)
            Component.submitRow { Component.button(book.say(.replacementButton)) }
        }
    }
}
