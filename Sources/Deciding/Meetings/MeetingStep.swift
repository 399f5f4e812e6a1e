package import Civics
package import Database
import Ledger

/// A step of the preparation of a meeting (筹备清单).
package struct MeetingStep: Hashable, Sendable {
    /// What is to be done.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// The roll of deputies is brought in.
        case roll
        /// The list of candidates is frozen.
        case list
        /// The notices are sent.
        case notices
        /// The agenda is published.
        case agenda
        /// The papers are printed.
        case papers
        /// The hall and the writing booths are ready.
        case hall
        /// The tellers are named.
        case tellers
        /// The boxes are checked and sealed.
        case boxes
        /// The meeting is opened.
        case opening
        /// The plenary has adopted the rule.
        case rule
        /// The plenary has adopted the scrutineers.
        case scrutineers
        /// A step that this preparation has of its own.
        case own

        /// Whether the record tells whether it is done; nobody ticks it then.
        package var isComputed: Bool {
            switch self {
            case .roll, .list, .tellers, .opening, .rule, .scrutineers: true
            case .notices, .agenda, .papers, .hall, .boxes, .own: false
            }
        }

        /// How many days before the first it is usually due; nil where that is nobody's habit.
        var usualDaysBefore: Int? {
            switch self {
            case .roll, .list: 14
            case .notices, .agenda: 7
            case .papers, .hall: 2
            case .tellers, .boxes: 1
            case .opening, .rule, .scrutineers: 0
            case .own: nil
            }
        }
    }

    /// That it is done, from which post, and what was said.
    package struct Tick: Hashable, Sendable {
        /// What was said; may be empty.
        package let note: String
        /// When.
        package let at: Instant
        /// From which post; empty for the operator.
        package let post: String
        /// The post's English name.
        package let postEnglish: String
    }

    /// The key of the row.
    package let id: ID<MeetingStep>
    /// Its place on the list, from 1.
    package let ordinal: Int
    /// What is to be done.
    package let kind: Kind
    /// What an own step is called; empty for the others.
    package let name: String
    /// A post or a name in words; empty while nobody has taken it.
    package var owner: String
    /// The day it is due; nil for none.
    package var due: CivilDate?
    /// That it is done; nil before, and of steps that the record tells.
    package var tick: Tick?
    /// Counts the changes.
    package let version: Int

    /// The steps of every preparation, with their usual days.
    static func usual(for meeting: Meeting) -> [MeetingStep] {
        Kind.allCases.filter { $0 != .own }.enumerated().map { index, kind in
            MeetingStep(
                id: .random(),
                ordinal: index + 1,
                kind: kind,
                name: "",
                owner: "",
                due: kind.usualDaysBefore.map { meeting.startsOn.advanced(by: -$0) },
                tick: nil,
                version: 1
            )
        }
    }
}

extension MeetingStep: RowDecodable {
    /// Reads a row in the order of ``MeetingStepTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        ordinal = try row.next()
        kind = try row.next()
        name = try row.next()
        owner = try row.next()
        due = try row.next()
        let note: String? = try row.next()
        let at: Instant? = try row.next()
        let (post, postEnglish): (String, String) = (try row.next(), try row.next())
        if let note, let at {
            tick = Tick(note: note, at: at, post: post, postEnglish: postEnglish)
        } else {
            tick = nil
        }
        version = try row.next()
    }
}
