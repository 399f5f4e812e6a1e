import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// Votes and ratings that others have reported: what they published, by whom, and that it cannot be
/// recounted.
struct ReportedVotes {
    let book: Phrasebook
    let tree: JurisdictionTree
    let votes: [ReportedVote]

    @HTML.Builder var content: HTML {
        if !votes.isEmpty {
            HTML.section(.class("section stack"), .aria("labelledby", "reported")) {
                Component.sectionHead(book.say(.ballotReportedTitle), id: "reported")
                HTML.p(book.say(.ballotReportedText), .class("column quiet"))
                for vote in votes { entry(vote) }
            }
        }
    }

    private func entry(_ vote: ReportedVote) -> HTML {
        HTML.article(.class("stack stack--tight column above-6")) {
            HTML.h3 {
                tree[vote.jurisdiction]?.name(in: book.language) ?? "—"
                book.language == .zh ? "　" : " · "
                LocalText(vote.title, english: vote.titleEnglish, in: book.language).html
            }
            HTML.p(.class("small quiet")) {
                book.date(vote.heldOn)
                book.language == .zh ? "　" : " · "
                LocalText(vote.session, in: book.language).html
                book.language == .zh ? "　" : " · "
                SourceLine(vote.provenance, book).certainty
            }
            if let (present, voted) = vote.difference {
                Component.notice(
                    .careful,
                    title: book.say(
                        .ballotReportedDiffer(present: present.count, voted: voted.count)
                    ),
                    level: .h4,
                    book.say(differing(vote, present.count, voted.count))
                )
            }
            for (place, item) in vote.refused {
                Component.notice(
                    .careful,
                    title: book.say(
                        .ballotReportedRefused(number: place, name: name(item).text)
                    ),
                    level: .h4,
                    book.say(
                        .ballotReportedRefusedText(
                            satisfied: item.satisfied,
                            basic: item.basic,
                            dissatisfied: item.dissatisfied,
                            sum: item.sum,
                            forms: vote[.forms]?.count ?? 0
                        )
                    )
                )
            }
            Component.facts(vote.numbers.map(fact))
            if !vote.rated.isEmpty { HTML.div(.class("snug snug--words")) { rated(vote) } }
        }
    }

    /// Every project with its numbers; of one that is refused none stand in the table.
    private func rated(_ vote: ReportedVote) -> HTML {
        let refused = Set(vote.refused.map(\.place))
        let hasGrades = vote.rated.contains { $0.grade != nil }
        return Component.table(
            name: book.say(.ratingTableName),
            columns: [
                TableColumn(book.say(.pollPaperNumber), .number),
                TableColumn(book.say(.ballotColumnItem), .head),
            ] + (hasGrades ? [TableColumn(book.say(.ratingTableGrade))] : [])
                + RatingGrade.allCases.map { TableColumn(book.say($0.label), .number) },
            rows: vote.rated.enumerated().map { index, item in
                let isRefused = refused.contains(index + 1)
                let numbers = [item.satisfied, item.basic, item.dissatisfied]
                return TableRow(
                    [HTML(book.number(index + 1)), name(item).html]
                        + (hasGrades ? [HTML(item.grade.map { book.say($0.label) } ?? "—")] : [])
                        + numbers.map { HTML(isRefused ? "—" : book.number($0)) },
                    isRefused ? .off : .usual
                )
            },
            in: book
        )
    }

    private func name(_ item: ReportedVote.Rated) -> LocalText {
        LocalText(item.name, english: item.nameEnglish, in: book.language)
    }

    private func fact(_ number: ReportedVote.Number) -> (name: String, value: HTML) {
        (
            book.say(number.measure.name),
            HTML {
                HTML.b(book.number(number.count))
                HTML.p(.class("small quiet wrapping")) {
                    LocalText(number.source, in: book.language).html
                }
            }
        )
    }

    /// What follows of the difference for the quorum.
    private func differing(_ vote: ReportedVote, _ present: Int, _ voted: Int) -> Message {
        guard let quorum = vote.quorum, min(present, voted) >= quorum else {
            return .ballotReportedDifferText
        }
        return .ballotReportedDifferQuorum(quorum: quorum)
    }
}

extension ReportedVote.Measure {
    /// What the number says.
    fileprivate var name: Message {
        switch self {
        case .deputies: .ballotReportedDeputies
        case .present: .ballotReportedPresent
        case .voted: .ballotReportedVoted
        case .forms: .ballotReportedForms
        }
    }
}
