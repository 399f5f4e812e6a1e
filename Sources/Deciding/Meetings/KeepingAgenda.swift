package import Civics
import Database
package import Ledger

/// Writing the agenda of a meeting: for each of its days one line a matter.
package struct KeepingAgenda: Sendable {
    /// The most lines of all days together.
    package static let most = 200

    private let ledger: Ledger

    /// Keeps agendas of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Writes the agenda; `lines` has what was typed for each day.
    ///
    /// `before` is the fingerprint of the agenda when the form was opened.
    package func write(
        _ id: ID<Meeting>,
        _ lines: [CivilDate: String],
        before: Digest?,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.preparing, .open)
            let known = try AgendaTable.all(of: id, in: transaction)
            guard known.fingerprint == before else { throw .changedMeanwhile }
            let items = try Self.checked(lines, of: meeting)
            try AgendaTable.replace(items, of: id, in: transaction)
            return Recorded(
                (),
                meeting.deed(
                    "meeting.agenda",
                    facts: [
                        "before": String(known.count), "after": String(items.count),
                        "fingerprint": items.fingerprint.hex,
                    ]
                )
            )
        }
    }

    private static func checked(
        _ lines: [CivilDate: String],
        of meeting: Meeting
    ) throws(MeetingError) -> [AgendaItem] {
        var faults: [MeetingFault] = []
        var items: [AgendaItem] = []
        for day in meeting.days {
            for line in ChineseText.cleaned(lines[day] ?? "").split(separator: "\n") {
                let halves = line.split(
                    maxSplits: 1,
                    omittingEmptySubsequences: false,
                    whereSeparator: { "|｜".contains($0) }
                )
                let item = AgendaItem(
                    day: day,
                    hour: halves.count > 1 ? ChineseText.cleanedLine(halves[0]) : "",
                    matter: ChineseText.cleanedLine(halves.last ?? "")
                )
                let longest = max(item.hour.count, item.matter.count)
                if item.matter.isEmpty || longest > MeetingFormReader.mostLineCharacters {
                    faults.append(
                        MeetingFault(.lines, .line(String(line.prefix(40))), day: day)
                    )
                }
                items.append(item)
            }
        }
        if items.count > most {
            faults.append(
                MeetingFault(
                    .lines,
                    .tooManyLines(items.count, most: most),
                    day: items.last?.day
                )
            )
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return items
    }
}
