import Civics
import Deciding
import Markup
import Tallying
import Wording

extension BallotPage {
    /// Who was elected, where the rule lets no more be published: with their votes or without.
    var elected: HTML {
        HTML.section(.class("section stack column"), .aria("labelledby", "elected")) {
            HTML.h2(book.say(.tallyHeadingResult), .id("elected"))
            HTML.ol {
                for id in result.count.outcome.elected {
                    HTML.li {
                        result.name(of: id, in: book.language).html
                        if ballot.publishing == .elected, let votes = result.votes(for: id) {
                            " "
                            HTML.span(
                                book.say(.certificateNoticeVotes(count: votes)),
                                .class("quiet")
                            )
                        }
                    }
                }
            }
            published.unpublished
        }
    }
}

extension BallotResult {
    /// The votes of an item in the round that elected it; nil of one that no votes elected.
    func votes(for id: ItemID) -> Int? {
        for round in count.rounds {
            guard case .counted(_, let votes) = round.result else { continue }
            if let item = votes.items.first(where: { $0.tally.id == id }),
                item.result == .elected
            {
                return item.tally.yes
            }
        }
        return nil
    }
}
