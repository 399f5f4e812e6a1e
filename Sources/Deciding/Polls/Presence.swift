package import Tallying

/// Who is there, in numbers: asked at check-in, and once more when papers are about to be issued.
package struct Presence: Hashable, Sendable {
    /// The deputies in office, frozen when the meeting opened.
    package let deputies: Int
    /// Those of them in the hall now.
    package let present: Int

    /// Counts heads.
    ///
    /// - Precondition: `0 ≤ present ≤ deputies`.
    package init(deputies: Int, present: Int) {
        precondition((0...deputies).contains(present), "more are present than there are")
        self.deputies = deputies
        self.present = present
    }

    /// Whether enough are there.
    ///
    /// For two thirds `3·present ≥ 2·deputies` (地方组织法 art. 14); a rule without a quorum is
    /// content with anybody.
    package func hasQuorum(_ quorum: Fraction?) -> Bool {
        guard let quorum else { return present > 0 }
        return quorum.compare(present, .atLeast, of: deputies).isMet
    }

    /// How many more must come; 0 where enough are there.
    package func missing(_ quorum: Fraction?) -> Int {
        guard !hasQuorum(quorum) else { return 0 }
        let needed = quorum?.smallestPassing(of: deputies, inclusive: true) ?? 1
        return needed - present
    }
}
