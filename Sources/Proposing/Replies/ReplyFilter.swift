package import Civics

/// Which of the suggestions that wait for an answer are shown.
package struct ReplyFilter: Hashable, Sendable {
    /// By the day they were promised an answer.
    package enum Due: String, Hashable, Sendable, CaseIterable {
        /// Whenever that is.
        case any
        /// A day that has passed.
        case overdue
        /// A day from today to Sunday.
        case week
        /// None: no call promised one, or the year's working days were not known.
        case undated
    }

    /// By the day.
    package var due: Due
    /// Only those that screening has ruled on.
    package var isDecided: Bool
    /// Only those with this outcome.
    package var outcome: Outcome?
    /// Only those merged into this candidate.
    package var candidate: ID<Candidate>?
    /// Only those that came by this channel.
    package var channel: Channel?

    /// Chooses suggestions.
    package init(
        due: Due = .any,
        isDecided: Bool = false,
        outcome: Outcome? = nil,
        candidate: ID<Candidate>? = nil,
        channel: Channel? = nil
    ) {
        self.due = due
        self.isDecided = isDecided
        self.outcome = outcome
        self.candidate = candidate
        self.channel = channel
    }
}

extension ReplyFilter {
    /// Stands in the index for a day that is not known; it comes after all others.
    static let undated = "9999-12-31"

    /// The first and the last day asked for, as they stand in the index.
    func days(on today: CivilDate) -> (first: String, last: String) {
        switch due {
        case .any: ("", Self.undated)
        case .overdue: ("", today.advanced(by: -1).description)
        case .week: (today.description, today.endOfWeek.description)
        case .undated: (Self.undated, Self.undated)
        }
    }
}
