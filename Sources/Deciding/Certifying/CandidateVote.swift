package import Civics
package import Database
package import Ledger
import Proposing
import Tallying

/// What an announced vote of the congress did with a candidate, counted anew from its record and as
/// far as its rule lets it be told.
package struct CandidateVote: Hashable, Sendable {
    /// Its votes, where the rule lets them be published.
    package struct Votes: Hashable, Sendable {
        /// Its place among the candidates of the main round, from 1.
        package let place: Int
        /// The votes for it.
        package let yes: Int
        /// The deputies in office.
        package let deputies: Int
    }

    /// The published count.
    package let ballot: CountedBallot
    /// The year of the list that was voted on.
    package let year: Int
    /// Its number there.
    package let number: Int
    /// How many suggestions it was made of.
    package let suggestions: Int
    /// Whether it was chosen.
    package let isElected: Bool
    /// Its votes; nil where they are not published.
    package let votes: Votes?

    /// A candidate of a list that was voted on, with what the vote did.
    package struct Voted: Hashable, Sendable {
        /// The code it is filed under.
        package let code: String
        /// The year of its list.
        package let year: Int
        /// The newest announced vote that holds.
        package let vote: CandidateVote
    }

    /// What the newest announced vote that holds did with a candidate, by the code it is filed
    /// under; nil where none had it on its list.
    package static func find<F: StoreFailure>(
        _ code: String,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> CandidateVote? {
        for room in try rooms(of: jurisdiction, in: transaction) {
            guard let entry = room.list.book.candidates.first(where: { $0.code == code }),
                let counted = room.counted
            else { continue }
            return CandidateVote(room, entry, counted.record, counted.count)
        }
        return nil
    }

    /// The same of every candidate that was voted on, in the order of the votes, the newest first.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Voted] {
        var (seen, all): (Set<String>, [Voted]) = ([], [])
        for room in try rooms(of: jurisdiction, in: transaction) {
            guard let counted = room.counted else { continue }
            for entry in room.list.book.candidates where seen.insert(entry.code).inserted {
                all.append(
                    Voted(
                        code: entry.code,
                        year: room.list.book.year,
                        vote: CandidateVote(room, entry, counted.record, counted.count)
                    )
                )
            }
        }
        return all
    }

    /// A published count that holds, with the list it was of.
    private struct Room {
        let ballot: CountedBallot
        let list: FrozenList

        /// Its record, counted anew; nil where it is none of a congress.
        var counted: (record: CongressRecord, count: CongressCount)? {
            guard let record = try? CongressRecord(json: Array(ballot.record.utf8)),
                let count = try? record.count()
            else { return nil }
            return (record, count)
        }
    }

    /// The counts of projects in a jurisdiction, the newest first.
    private static func rooms<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Room] {
        let lists = try FrozenList.all(of: jurisdiction, in: transaction)
        let ballots = try CountedBallotTable.holding(in: transaction)
            .filter { $0.jurisdiction == jurisdiction && $0.kind == .projects }
            .sorted { ($0.heldOn, $0.key.ordinal) > ($1.heldOn, $1.key.ordinal) }
        var rooms: [Room] = []
        for ballot in ballots {
            guard
                let id = try CertificateTable.poll(
                    publishedAs: ballot.key,
                    of: jurisdiction,
                    in: transaction
                ),
                let poll = try PollTable.find(id, in: transaction),
                let list = lists.first(where: { $0.fingerprint == poll.list.fingerprint })
            else { continue }
            rooms.append(Room(ballot: ballot, list: list))
        }
        return rooms
    }

    private init(
        _ room: Room,
        _ entry: CandidateBook.Entry,
        _ record: CongressRecord,
        _ count: CongressCount
    ) {
        let id = String(entry.number)
        ballot = room.ballot
        year = room.list.book.year
        number = entry.number
        suggestions = entry.suggestionCount
        isElected = count.outcome.elected.contains { $0.text == id }
        let isTold =
            switch ballot.publishing {
            case .all: true
            case .elected: isElected
            case .none: false
            }
        guard isTold, let main = count.mainVotes, let own = main.first(where: { $0.id.text == id })
        else {
            votes = nil
            return
        }
        votes = Votes(
            place: main.count { $0.weight > own.weight } + 1,
            yes: own.yes,
            deputies: record.deputies
        )
    }
}
