import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// One round of a ballot: its votes as bars and as a table, its papers, and how it was counted.
struct BallotRoundSection {
    let book: Phrasebook
    let result: BallotResult
    let trace: RoundTrace
    let explained: RoundExplanation
    /// What the count came to, where this round is the only one.
    let closing: [Message]

    private var isOnly: Bool { result.count.rounds.count == 1 }
    private var id: String { "round-\(trace.round + 1)" }

    var content: HTML {
        HTML.section(.class("section"), .aria("labelledby", id)) {
            Component.sectionHead(
                isOnly ? book.say(.ballotVotesTitle) : book.say(explained.heading),
                id: id
            ) {
                if result.isWhollyInvented { Component.sampleMark(in: book) }
            }
            switch trace.result {
            case .counted(let papers, let votes):
                chart(votes)
                HTML.div(.class("above-6")) { counts(papers, votes) }
            case .stopped(_, let papers):
                counts(papers, nil)
            case .presidium:
                table(ranked: explained.items)
            }
            HTML.div(.class("above-6")) { steps }
        }
    }

    private func chart(_ votes: CountedVotes) -> HTML {
        let ranking = BallotRanking(votes, explained.items)
        let chart = VoteChart(
            bars: ranking.places.map { bar($0.outcome) },
            everybody: ranking.isByPoints
                ? ranking.places.map(\.outcome.tally.weight).max() ?? 1 : result.record.deputies,
            threshold: threshold(votes, ranking),
            cut: ranking.cut
        )
        return Component.votes(
            chart,
            finding: finding(ranking, chart.threshold),
            summary: book.say(.ballotTableSummary)
        ) {
            BallotTable(book: book, result: result, ranking: ranking).content
        }
    }

    /// What the bars show, and what the dashed line is where there is one.
    private func finding(
        _ ranking: BallotRanking,
        _ threshold: VoteChart.Threshold?
    ) -> String {
        let finding = book.say(ranking.finding)
        guard let threshold else { return finding }
        return finding + book.gap + book.say(.ballotFindingLine(needed: threshold.votes))
    }

    private func bar(_ outcome: ItemOutcome) -> VoteChart.Bar {
        let name = result.name(of: outcome.tally.id, in: book.language).text
        let isSample =
            outcome.result == .notElected && result.ballot.isInvented(.losers)
            && !result.isWhollyInvented
        return VoteChart.Bar(
            isSample ? book.say(.ballotMarked(name: name)) : name,
            votes: outcome.tally.weight,
            isElected: outcome.result == .elected
        )
    }

    /// The line of the votes that are needed; points are not held against it.
    private func threshold(
        _ votes: CountedVotes,
        _ ranking: BallotRanking
    ) -> VoteChart.Threshold? {
        guard !ranking.isByPoints, votes.needed > 1 else { return nil }
        return VoteChart.Threshold(
            votes: votes.needed,
            label: book.say(.ballotThresholdLabel(votes: votes.needed))
        )
    }

    private func counts(_ papers: Papers, _ votes: CountedVotes?) -> HTML {
        let deputies = book.say(.ballotCountDeputies)
        let isSample = result.ballot.isInvented(.deputies) && !result.isWhollyInvented
        return Component.counts(
            [
                (
                    isSample ? book.say(.ballotMarked(name: deputies)) : deputies,
                    result.record.deputies
                ),
                (book.say(.ballotCountPresent), papers.present),
                (book.say(.ballotCountIssued), papers.issued),
                (book.say(.ballotCountReturned), papers.returned),
                (book.say(.ballotCountUnreturned), papers.unreturned),
                (book.say(.ballotCountValid), votes?.valid),
                (book.say(.ballotCountVoid), votes?.voidBallots),
                (book.say(.ballotCountBlank), votes?.blank),
            ],
            in: book
        )
    }

    private func table(ranked items: [ItemExplanation]) -> HTML {
        Component.table(
            name: book.say(explained.heading),
            columns: [
                TableColumn(book.say(.ballotColumnItem), .head),
                TableColumn(book.say(.ballotColumnReason)),
            ],
            rows: items.map { item in
                TableRow(
                    [
                        result.name(of: item.id, in: book.language).html,
                        HTML(book.say(item.reason)),
                    ],
                    item.result == .notElected ? .off : .usual
                )
            },
            in: book
        )
    }

    private var steps: HTML {
        HTML.div(.class("column stack")) {
            Component.sectionHead(book.say(.ballotStepsTitle), level: .h3) {
                if !result.ballot.inventions.isEmpty { Component.sampleMark(in: book) }
            }
            HTML.ol {
                for step in explained.steps { HTML.li(book.say(step)) }
            }
            for sentence in closing { HTML.p(book.say(sentence)) }
        }
    }
}
