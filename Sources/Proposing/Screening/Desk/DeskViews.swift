package import Civics
package import Database
package import Ledger

/// How many suggestions of a list wait for whom.
package struct DeskTurns: Hashable, Sendable {
    /// How many wait for a ruling and for nobody else.
    package let mine: Int
    /// How many wait for a unit.
    package let units: Int
    /// How many have a ruling of the round.
    package let ruled: Int

    /// How many there are.
    package var all: Int { mine + units + ruled }

    /// How many of a turn.
    package subscript(turn: DeskFilter.Turn) -> Int {
        switch turn {
        case .all: all
        case .mine: mine
        case .units: units
        case .ruled: ruled
        }
    }
}

extension DeskTurns: RowDecodable {
    /// Reads the three numbers.
    package init(row: inout Row) throws(DatabaseError) {
        mine = try row.next()
        units = try row.next()
        ruled = try row.next()
    }
}

/// Where a suggestion stands in the list it was opened from.
package struct DeskNeighbours: Hashable, Sendable {
    /// The one before.
    package let previous: ID<Suggestion>?
    /// The one after.
    package let next: ID<Suggestion>?
    /// Its place, from 1.
    package let place: Int
    /// How many there are in the list.
    package let count: Int
}

extension DeskNeighbours: RowDecodable {
    /// Reads before, after, place and number.
    package init(row: inout Row) throws(DatabaseError) {
        previous = try row.next()
        next = try row.next()
        place = try row.next()
        count = try row.next()
    }
}

/// How a unit that is asked in a round stands.
package struct PartyProgress: Hashable, Sendable {
    /// The unit.
    package let party: ID<Party>
    /// About how many suggestions it is asked.
    package let asked: Int
    /// How many opinions are missing.
    package let waiting: Int
    /// How many of those are overdue.
    package let overdue: Int
}

extension PartyProgress: RowDecodable {
    /// Reads unit and numbers.
    package init(row: inout Row) throws(DatabaseError) {
        party = try row.next()
        asked = try row.next()
        waiting = try row.next()
        overdue = try row.next()
    }
}

/// A field and a place that occur together in a round.
struct DeskFacet: RowDecodable {
    let field: String
    let place: ID<Jurisdiction>?

    init(row: inout Row) throws(DatabaseError) {
        field = try row.next()
        place = try row.next()
    }
}

/// What a round ruled last on a suggestion.
package struct RoundChange: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: ID<Suggestion>
    /// Its number.
    package let reference: String
    /// Its title.
    package let title: String
    /// How sure it is.
    package let certainty: Certainty
    /// The round's number.
    package let round: Int
    /// What it ruled.
    package let outcome: Outcome
    /// Why it is not adopted; only with ``Outcome/rejected``.
    package let reason: RejectionReason?
    /// The grounds in words.
    package let grounds: String
    /// How many rulings the round gave on it; more than one where somebody changed their mind.
    package let rulings: Int
}

extension RoundChange: RowDecodable {
    /// Reads a row in the order of ``DeskTable``.
    package init(row: inout Row) throws(DatabaseError) {
        suggestion = try row.next()
        reference = try row.next()
        title = try row.next()
        certainty = try row.next()
        round = try row.next()
        outcome = try row.next()
        reason = try row.next()
        grounds = try row.next()
        rulings = try row.next()
    }
}
