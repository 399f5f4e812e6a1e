import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

extension BallotPage {
    /// The answer as a sentence, and the four figures it stands on.
    @HTML.Builder var head: HTML {
        Component.eyebrow(
            [
                HTML(scope.jurisdiction.name(in: book.language)),
                result.title(in: book.language).html,
                HTML(book.date(ballot.heldOn)),
            ] + (result.isRecommendation ? [HTML(book.say(.ballotRecommended))] : [])
                + (result.isWhollyInvented ? [Component.sampleMark(in: book)] : [])
        )
        Component.headline(headline, in: book)
        Component.lead {
            explanation.rule.first.map(book.say) ?? ""
            book.gap
            book.say(
                result.count.rounds.count > 1
                    ? .ballotLeadRounds(count: result.count.rounds.count)
                    : .ballotLeadOneRound
            )
        }
        if result.isRecommendation {
            HTML.div(.class("column above-4")) {
                Component.notice(
                    .offer,
                    title: book.say(.rulesRecommendationTitle),
                    book.say(.rulesRecommendationText)
                )
            }
        }
        if ballot.publishing == .all, let counted = result.firstCounted {
            HTML.div(.class("above-6")) {
                Component.figures(figures(counted.papers, counted.votes), in: book)
            }
        }
        inventions
    }

    private var headline: Message {
        let items = result.record.items.count
        let elected = result.count.outcome.elected.count
        if result.isRecommendation, elected > 0 {
            return .ballotHeadlineRecommended(items: items, elected: elected)
        }
        return switch (result.adopts, elected > 0) {
        case (false, true): .ballotHeadlineElected(items: items, elected: elected)
        case (false, false): .ballotHeadlineNoneElected(items: items)
        case (true, true): .ballotHeadlineAdopted(items: items, elected: elected)
        case (true, false): .ballotHeadlineNoneAdopted(items: items)
        }
    }

    private func figures(_ papers: Papers, _ votes: CountedVotes) -> [Figure] {
        [
            Figure(
                book.number(papers.present),
                unit: "/ \(book.number(result.record.deputies))",
                HTML(book.say(.ballotFigurePresent)),
                isSample: ballot.isInvented(.deputies)
            ),
            Figure(
                book.number(papers.returned),
                unit: "/ \(book.number(papers.issued))",
                HTML(book.say(.ballotFigureReturned(unreturned: papers.unreturned))),
                isSample: result.isWhollyInvented
            ),
            Figure(
                book.number(votes.valid),
                unit: unit(.ballotFigureValidUnit),
                HTML(book.say(.ballotFigureValid(void: votes.voidBallots, blank: votes.blank))),
                isSample: result.isWhollyInvented
            ),
            Figure(
                book.number(votes.needed),
                unit: unit(.ballotFigureNeededUnit),
                HTML(book.say(needed)),
                isSample: result.isNeededInvented
            ),
        ]
    }

    private var needed: Message {
        let threshold = result.record.rule.threshold
        let isMajority =
            threshold.base == .deputies && threshold.fraction == Fraction(1, 2)
            && !threshold.isInclusive
        return isMajority
            ? .ballotFigureMajority(deputies: result.record.deputies) : .ballotFigureNeeded
    }

    /// Chinese counts with a classifier; English says it in the sentence.
    private func unit(_ message: Message) -> String? {
        book.language == .zh ? book.say(message) : nil
    }

    /// Which figures were made up, in a sentence.
    @HTML.Builder private var inventions: HTML {
        if !ballot.inventions.isEmpty {
            HTML.p(.class("small quiet column above-4")) {
                result.isWhollyInvented
                    ? book.say(.ballotInventedEverything)
                    : book.say(.ballotInventedSome(figures: invented))
                Component.sampleMark(in: book)
            }
        }
    }

    private var invented: String {
        let names = CountedBallot.Invention.allCases.filter(ballot.inventions.contains)
            .map { book.say($0.name) }
        return names.joined(separator: book.say(.ballotInventedSeparator) + book.gap)
    }
}

extension CountedBallot.Invention {
    /// What the figures are called.
    var name: Message {
        switch self {
        case .everything: .ballotInventionEverything
        case .deputies: .ballotInventionDeputies
        case .losers: .ballotInventionLosers
        case .threshold: .ballotInventionThreshold
        }
    }
}
