import Tallying
import Wording

/// Phrases that sentences about counts of every kind are made of.
extension Phrasebook {
    /// Things after one another, as the language lists them.
    package func join(_ things: [String]) -> String {
        switch language {
        case .zh: things.joined(separator: "、")
        case .en: things.joined(separator: ", ")
        }
    }

    /// A fraction in words where there are words for it.
    func fraction(_ fraction: Fraction) -> String {
        let message: Message =
            switch (fraction.numerator, fraction.denominator) {
            case (1, 2): .tallyFractionHalf
            case (1, 3): .tallyFractionThird
            case (2, 3): .tallyFractionTwoThirds
            case (let numerator, let denominator):
                .tallyFractionOther(numerator: numerator, denominator: denominator)
            }
        return say(message)
    }

    /// Void papers by reason, after one another.
    func reasons(_ void: [VoidCount]) -> String {
        join(
            void.map { count in
                say(.tallyVoidCount(reason: say(count.reason.phrase), count: count.ballots))
            }
        )
    }
}
