package import Civics
import Ledger

/// What opening a meeting on a day would freeze: whom, and what the numbers come to.
package struct MeetingOpening: Sendable {
    /// The day as of which it would be frozen.
    package let day: CivilDate
    /// The deputies in office then, in the order of the roll.
    package let deputies: [RollEntry]
    /// How many they are, of how many seats.
    package let count: RollCount
    /// Names that several of them have.
    package let namesakes: [Namesakes]
    /// The delegations with how many each has, in their order.
    package let delegations: [(delegation: Delegation, count: Int)]

    /// Looks at a roll on a day.
    package init(of roll: Roll, on day: CivilDate) {
        self.day = day
        let deputies = roll.inOffice(on: day)
        self.deputies = deputies
        count = RollCount(seats: roll.term.seats, inOffice: deputies.count)
        namesakes = Namesakes.among(deputies.map { ($0.name, $0.number) })
        delegations = roll.delegations.map { delegation in
            (delegation, deputies.count { $0.delegation.id == delegation.id })
        }
    }

    /// Stands for everything that would be frozen: who has seen one does not freeze another.
    package var fingerprint: Digest {
        Digest(
            of: deputies.map { entry in
                [
                    entry.deputy.description, String(entry.number), entry.name,
                    entry.delegation.id.description, entry.seat ?? "",
                ].joined(separator: "\t")
            }.joined(separator: "\n")
        )
    }

    /// The deputies as the meeting knows them.
    var electorate: [MeetingDeputy] { deputies.map { MeetingDeputy($0) } }
}

extension MeetingDeputy {
    /// A line of the roll, as a meeting freezes it.
    init(_ entry: RollEntry, joined: Decision? = nil) {
        self.init(
            deputy: entry.deputy,
            number: entry.number,
            name: entry.name,
            delegation: entry.delegation.id,
            seat: entry.seat,
            joined: joined
        )
    }
}
