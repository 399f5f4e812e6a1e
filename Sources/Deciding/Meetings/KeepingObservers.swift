package import Civics
import Database
package import Ledger

/// Keeping the list of those who listen in, written down whole, one a line.
package struct KeepingObservers: Sendable {
    /// The most observers of a meeting.
    package static let most = 1_000

    private let ledger: Ledger

    /// Keeps observers of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Writes the list; who stands on it before and after keeps the key, and with it the check-in.
    ///
    /// `before` is the digest of the list when the form was opened.
    package func write(
        _ id: ID<Meeting>,
        _ form: MeetingForm,
        before: Digest?,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.preparing, .open)
            // Who is checked in is read below, and stays so until the list is written.
            try SittingTable.lock(of: id, in: transaction)
            let known = try MeetingObserverTable.all(of: id, in: transaction)
            guard Digest(of: known.lines) == before else { throw .changedMeanwhile }
            let list = try Self.checked(form, known: known)
            for gone in known where !list.contains(where: { $0.id == gone.id }) {
                // What holds an observer in place is the check-in.
                guard try !ObserverPresenceTable.isPresent(gone.id, in: transaction) else {
                    throw .observerBound
                }
                try MeetingObserverTable.delete(gone.id, in: transaction)
            }
            for observer in list {
                if known.contains(where: { $0.id == observer.id }) {
                    try MeetingObserverTable.move(
                        observer.id,
                        to: observer.ordinal,
                        in: transaction
                    )
                } else {
                    try MeetingObserverTable.insert(observer, at: id, in: transaction)
                }
            }
            return Recorded(
                (),
                meeting.deed(
                    "meeting.observers",
                    facts: ["before": String(known.count), "after": String(list.count)]
                )
            )
        }
    }

    private static func checked(
        _ form: MeetingForm,
        known: [MeetingObserver]
    ) throws(MeetingError) -> [MeetingObserver] {
        var reader = MeetingFormReader(form)
        var list: [MeetingObserver] = []
        // A list that comes from a table has tabs between its columns.
        let typed = form[.lines].replacing("\t", with: "，")
        for line in ChineseText.cleaned(typed).split(separator: "\n") {
            let halves = line.split(
                maxSplits: 1,
                omittingEmptySubsequences: false,
                whereSeparator: { ",，|｜".contains($0) }
            )
            let name = ChineseText.personName(String(halves[0]))
            let unit = ChineseText.cleanedLine(halves.count > 1 ? halves[1] : "")
            guard !name.isEmpty, name.count <= Deputy.mostNameCharacters,
                unit.count <= MeetingFormReader.mostLineCharacters
            else {
                reader.refuse(.lines, .line(String(line.prefix(40))))
                continue
            }
            guard !list.contains(where: { $0.name == name && $0.unit == unit }) else {
                reader.refuse(.lines, .lineTwice(String(line.prefix(40))))
                continue
            }
            let same = known.first { $0.name == name && $0.unit == unit }
            list.append(
                MeetingObserver(
                    id: same?.id ?? .random(),
                    ordinal: list.count + 1,
                    name: name,
                    unit: unit
                )
            )
        }
        if list.count > most { reader.refuse(.lines, .tooManyLines(list.count, most: most)) }
        try reader.checked()
        return list
    }
}
