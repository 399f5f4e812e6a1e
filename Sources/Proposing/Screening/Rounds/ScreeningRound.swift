package import Civics
package import Database
import Ledger

/// A numbered round of screening (梳理筛选) over the suggestions of a call.
package struct ScreeningRound: Hashable, Sendable {
    /// How far a round is; a closed one is frozen for good.
    package enum State: Hashable, Sendable {
        /// It may be ruled in.
        case open
        /// Everything in it was answered, and it was closed.
        case closed(Closing)
    }

    /// What was written down when a round was closed.
    package struct Closing: Hashable, Sendable {
        /// When.
        package let at: Instant
        /// From which post.
        package let post: String
        /// The post in English.
        package let postEnglish: String
        /// How many suggestions were ruled on in it.
        package let suggestions: Int
        /// The digest over its rulings, see ``RoundRecord``.
        package let digest: Digest
    }

    /// The key of the row.
    package let id: ID<ScreeningRound>
    /// The call whose suggestions are screened.
    package let call: ID<SuggestionCall>
    /// Which round of the call it is, from 1.
    package let number: Int
    /// What it is called: 初筛.
    package let title: String
    /// The name in English; may be empty.
    package let titleEnglish: String
    /// Whether it is the last: then nothing may be taken forward.
    package let isLast: Bool
    /// Whether an opinion has to say who took part in the discussion.
    package let demandsAttendance: Bool
    /// Why it was opened out of order; empty where it was not.
    package let remark: String
    /// When it was opened.
    package let openedAt: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// How far it is.
    package let state: State

    /// Whether it may be ruled in.
    package var isOpen: Bool { state == .open }
}

extension ScreeningRound: RowDecodable {
    /// Reads a row in the order of ``ScreeningRoundTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        call = try row.next()
        number = try row.next()
        title = try row.next()
        titleEnglish = try row.next()
        isLast = try row.next()
        demandsAttendance = try row.next()
        remark = try row.next()
        openedAt = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        let at: Instant? = try row.next()
        let closingPost: String = try row.next()
        let closingPostEnglish: String = try row.next()
        let suggestions: Int? = try row.next()
        let digest: Digest? = try row.next()
        if let at, let suggestions, let digest {
            state = .closed(
                Closing(
                    at: at,
                    post: closingPost,
                    postEnglish: closingPostEnglish,
                    suggestions: suggestions,
                    digest: digest
                )
            )
        } else {
            state = .open
        }
    }
}
