package import Civics
package import Database

/// Which entries are read: all of a list, or one.
package enum EntryScope: Hashable, Sendable {
    /// All of a list.
    case list(ID<Programme>)
    /// One.
    case entry(ID<Enrolment>)

    /// The condition of SQL that joins `enrolment`, or another name of it; its key is `$1`.
    package func condition(on table: String = "enrolment") -> String {
        switch self {
        case .list: "\(table).programme_id = $1"
        case .entry: "\(table).id = $1"
        }
    }

    /// The key.
    package var key: any SQLEncodable {
        switch self {
        case .list(let programme): programme
        case .entry(let enrolment): enrolment
        }
    }
}
