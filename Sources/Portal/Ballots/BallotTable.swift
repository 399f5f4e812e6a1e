import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// Every item of a counted round with its votes and the reason of its result.
struct BallotTable {
    let book: Phrasebook
    let result: BallotResult
    let ranking: BallotRanking

    var content: HTML {
        Component.table(
            name: book.say(.ballotVotesTitle),
            columns: [
                TableColumn(book.say(.ballotColumnRank), .number),
                TableColumn(book.say(.ballotColumnItem), .head),
                TableColumn(book.say(.ballotColumnNumber), .number),
            ] + votes.map { TableColumn(book.say($0.title), .number) } + [
                TableColumn(book.say(.ballotColumnShare), .line),
                TableColumn(book.say(.ballotColumnReason)),
            ],
            rows: ranking.places.map(row),
            in: book
        )
    }

    /// The columns of votes that this kind of ballot has.
    private var votes: [(title: Message, number: (ItemTally) -> Int)] {
        switch result.record.rule.ballot {
        case .upTo, .exactly:
            [(.ballotColumnVotes, { $0.yes })]
        case .perItem, .package:
            [
                (.ballotColumnYes, { $0.yes }), (.ballotColumnNo, { $0.no }),
                (.ballotColumnAbstain, { $0.abstain }),
                (.ballotColumnUnpressed, { $0.unpressed }),
            ]
        case .rank:
            [(.ballotColumnScore, { $0.weight }), (.ballotColumnRanked, { $0.yes })]
        }
    }

    private func row(_ place: BallotRanking.Place) -> TableRow {
        let tally = place.outcome.tally
        let isSample = place.outcome.result == .notElected && isInvented(.losers)
        return TableRow(
            [
                HTML(book.number(place.rank)),
                result.name(of: tally.id, in: book.language).html,
                HTML(tally.id.text),
            ]
                + votes.map { column in
                    HTML {
                        book.number(column.number(tally))
                        if isSample { Component.sampleMark(in: book) }
                    }
                } + [
                    share(place.explained),
                    HTML.span(book.say(place.explained.reason), .class("sentence")),
                ],
            kind(place)
        )
    }

    private func share(_ item: ItemExplanation) -> HTML {
        guard let share = item.share else { return "—" }
        return HTML {
            book.say(share)
            if result.record.rule.threshold.base == .deputies, isInvented(.deputies) {
                Component.sampleMark(in: book)
            }
        }
    }

    private func kind(_ place: BallotRanking.Place) -> TableRow.Kind {
        if place.rank == ranking.cut { return .cut }
        return place.outcome.result == .notElected ? .off : .usual
    }

    /// Whether a figure must be marked by itself; where all is invented the head says so.
    private func isInvented(_ invention: CountedBallot.Invention) -> Bool {
        !result.isWhollyInvented && result.ballot.isInvented(invention)
    }
}
