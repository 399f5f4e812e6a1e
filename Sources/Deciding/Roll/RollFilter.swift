package import Civics

/// Which part of a roll somebody wants to see, and in which order.
package struct RollFilter: Hashable, Sendable {
    /// Who.
    package enum Standing: String, Hashable, Sendable, CaseIterable {
        /// In office.
        case inOffice = "office"
        /// No longer.
        case left
    }

    /// What comes first.
    package enum Order: String, Hashable, Sendable, CaseIterable {
        /// The number on the roll.
        case number
        /// The delegation, then the number.
        case delegation
    }

    /// The most characters of what is looked for.
    package static let mostCharacters = 40

    /// In office or no longer.
    package var standing: Standing
    /// The place of a delegation among the others; nil for all.
    package var delegation: Int?
    /// A part of a name, or a whole number of the roll; empty for everybody.
    package var words: String
    /// What comes first.
    package var order: Order

    /// Chooses; without arguments, everybody in office by number.
    package init(
        standing: Standing = .inOffice,
        delegation: Int? = nil,
        words: String = "",
        order: Order = .number
    ) {
        self.standing = standing
        self.delegation = delegation
        self.words = words
        self.order = order
    }

    /// Whether it leaves anybody out who is of that standing.
    package var isNarrow: Bool { delegation != nil || !words.isEmpty }
}

extension Roll {
    /// The lines that a filter asks for, as of the end of a day.
    package func entries(on day: CivilDate, _ filter: RollFilter) -> [RollEntry] {
        let words = ChineseText.folded(filter.words).lowercased()
        let found = entries(on: day).filter { entry in
            (entry.departure == nil) == (filter.standing == .inOffice)
                && (filter.delegation ?? entry.delegation.ordinal) == entry.delegation.ordinal
                && (words.isEmpty || String(entry.number) == words
                    || ChineseText.folded(entry.name).lowercased().contains(words))
        }
        switch filter.order {
        case .number: return found
        case .delegation:
            return found.sorted {
                ($0.delegation.ordinal, $0.number) < ($1.delegation.ordinal, $1.number)
            }
        }
    }
}
