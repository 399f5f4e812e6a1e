import Civics
import Database
import Ledger

/// The conditions of a list with their arguments, numbered as they come.
struct SuggestionClause {
    private(set) var arguments: [any SQLEncodable] = []
    private var conditions: [String] = []
    private let jurisdiction: String

    /// All suggestions of a jurisdiction.
    ///
    /// - Parameters:
    ///   - jurisdiction: whose.
    ///   - first: an argument that the statement uses before the conditions, as `$1`.
    init(_ jurisdiction: ID<Jurisdiction>, behind first: String? = nil) {
        if let first { arguments.append(first) }
        arguments.append(jurisdiction)
        self.jurisdiction = "$\(arguments.count)"
        conditions.append("suggestion.jurisdiction_id = \(self.jurisdiction)")
    }

    /// The conditions in one.
    var sql: String { conditions.joined(separator: " AND ") }

    /// Takes an argument and gives its name.
    mutating func parameter(_ argument: some SQLEncodable) -> String {
        arguments.append(argument)
        return "$\(arguments.count)"
    }

    /// Adds a condition that ends with an argument.
    mutating func add(_ condition: String, _ argument: some SQLEncodable) {
        conditions.append(condition + parameter(argument))
    }

    /// Adds what a filter asks beside words, channel and standing.
    mutating func addFacets(of filter: SuggestionFilter) {
        if let field = filter.field { add("field = ", field) }
        switch filter.place {
        case .everywhere: conditions.append("place_id IS NULL")
        case .within(let place): add("place_id = ", place)
        case nil: break
        }
        if let outcome = filter.outcome { add("outcome = ", outcome) }
        if filter.isLate { conditions.append("is_late = 1") }
        if let year = filter.year {
            let number = parameter(year)
            conditions.append(
                """
                call_id IN (
                    SELECT suggestion_call.id
                    FROM suggestion_call
                    WHERE suggestion_call.jurisdiction_id = \(jurisdiction) AND year = \(number)
                )
                """
            )
        }
    }

    /// Adds that rows lie behind a key of an order, or before it.
    mutating func add(_ key: SuggestionKey, in order: SuggestionOrder, isBackward: Bool) {
        let sign = (order == .arrival) != isBackward ? "<" : ">"
        switch order {
        case .arrival:
            conditions.append(
                """
                (received_ms, reference) \(sign) \
                (\(parameter(key.receivedMS)), \(parameter(key.reference)))
                """
            )
        case .due:
            conditions.append(
                """
                (COALESCE(due_on, '\(SuggestionKey.noDay)'), received_ms, reference) \(sign) \
                (\(parameter(key.due)), \(parameter(key.receivedMS)), \
                \(parameter(key.reference)))
                """
            )
        }
    }
}

/// What suggestions are sorted by.
struct SuggestionKey: Hashable, Sendable {
    /// What stands for a day that is not set: behind every other.
    static let noDay = "9999-12-31"

    let id: ID<Suggestion>
    let receivedMS: Int64
    let due: String
    let reference: String

    /// Whether one stands before another in an order.
    static func isBefore(_ one: SuggestionKey, _ other: SuggestionKey, _ order: SuggestionOrder)
        -> Bool
    {
        switch order {
        case .arrival:
            (one.receivedMS, one.bytes) > (other.receivedMS, other.bytes)
        case .due:
            (one.due, one.receivedMS, one.bytes) < (other.due, other.receivedMS, other.bytes)
        }
    }

    /// The number as the engines compare it, byte by byte.
    private var bytes: Bytes { Bytes(text: reference) }

    private struct Bytes: Comparable {
        let text: String

        static func < (one: Bytes, other: Bytes) -> Bool {
            one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
        }
    }
}

/// A suggestion that has the words, as far as lists and counts need it.
struct SuggestionHit: Sendable {
    let key: SuggestionKey
    /// Its place in the index: what was recorded last has the highest.
    let place: Int64
    let channel: Channel
    let state: Suggestion.State
    let isSample: Bool
    /// Whether it is of the filter's field, place, outcome and year.
    let fits: Bool
    let title: String
    let body: String
}

extension SuggestionKey: RowDecodable {
    /// Reads key, arrival, due day and number.
    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        receivedMS = try row.next()
        due = try row.next()
        reference = try row.next()
    }
}

extension SuggestionHit: RowDecodable {
    /// Reads the sort keys, place, channel, state, whether it is a sample and fits, title and text.
    init(row: inout Row) throws(DatabaseError) {
        key = try SuggestionKey(row: &row)
        place = try row.next()
        channel = try row.next()
        state = try row.next()
        isSample = try row.next()
        fits = try row.next()
        title = try row.next()
        body = try row.next()
    }
}
