import Deciding
import Markup
import Wording

/// What a reader of a rule must be told, on every view of it: that it binds nobody, what is
/// assumed, and what should be looked at again.
struct RuleNotices {
    let book: Phrasebook
    let rule: VotingRule

    @HTML.Builder var content: HTML {
        let notices = HTML {
            recommendation
            assumed
            warnings
        }
        if !notices.isEmpty { HTML.div(.class("stack")) { notices } }
    }

    @HTML.Builder private var recommendation: HTML {
        if !rule.key.purpose.isBinding {
            Component.notice(
                .know,
                title: book.say(.rulesRecommendationTitle),
                book.say(.rulesRecommendationText)
            )
        }
    }

    @HTML.Builder private var assumed: HTML {
        if !rule.assumed.isEmpty {
            Component.notice(
                .careful,
                title: book.say(.rulesAssumedTitle(count: rule.assumed.count)),
                book.say(.rulesAssumedText(contents: book.names(of: rule.assumed)))
            )
        }
    }

    @HTML.Builder private var warnings: HTML {
        let warnings = rule.terms.warnings(for: rule.key.purpose)
        if !warnings.isEmpty {
            Component.notice(.careful, title: book.say(.rulesWarningTitle)) {
                for warning in warnings { HTML.p(book.say(warning.sentence)) }
            }
        }
    }
}

extension Phrasebook {
    /// Contents one after the other, in the order of the rule.
    func names(of contents: some Sequence<RuleContent>) -> String {
        let all = Set(contents)
        return RuleContent.allCases.filter(all.contains).map { say($0.name) }
            .joined(separator: language == .zh ? "、" : ", ")
    }
}
