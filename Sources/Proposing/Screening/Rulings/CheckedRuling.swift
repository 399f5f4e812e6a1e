import Civics

/// A decision that is complete in itself; whether it fits the record is seen when it is given.
package struct CheckedRuling: Hashable, Sendable {
    /// The most characters of the grounds.
    package static let mostCharacters = 1000

    /// The decision, its grounds cleaned.
    let ruling: Ruling
    /// Why the hard stops are overridden; usually empty.
    let overriding: String

    /// Checks that what the outcome demands is said, and drops what it has no use for.
    ///
    /// `overriding` says why it is ruled otherwise than the hard stops on record demand.
    package init(_ typed: Ruling, overriding: String = "") throws(RulingError) {
        let grounds = ChineseText.cleaned(typed.grounds)
        guard grounds.count <= Self.mostCharacters else {
            throw .groundsTooLong(characters: grounds.count)
        }
        self.overriding = ChineseText.cleaned(overriding)
        guard self.overriding.count <= Self.mostCharacters else {
            throw .overridingTooLong(characters: self.overriding.count)
        }
        if typed.outcome == .rejected, typed.reason == nil { throw .reasonMissing }
        if typed.outcome == .duplicate, typed.duplicateOf == nil { throw .duplicateMissing }
        if typed.outcome.demandsGrounds, grounds.isEmpty { throw .groundsMissing }
        ruling = Ruling(
            typed.outcome,
            reason: typed.outcome == .rejected ? typed.reason : nil,
            duplicateOf: typed.outcome == .duplicate ? typed.duplicateOf : nil,
            grounds: grounds
        )
    }
}

extension Outcome {
    /// Whether it has to be explained in words: whoever hears no, or not now, is told why.
    package var demandsGrounds: Bool {
        switch self {
        case .takenForward, .merged: false
        case .reserved, .forwarded, .duplicate, .rejected: true
        }
    }

    /// Whether a suggestion with it is weighed again in the next round.
    package var staysInScreening: Bool {
        switch self {
        case .takenForward, .merged: true
        case .reserved, .forwarded, .duplicate, .rejected: false
        }
    }
}
