package import Civics
import Database
package import Ledger
import Tallying

/// What the chief scrutineer typed on the lines in which two entries differ.
package struct BoxRulingForm: Hashable, Sendable {
    /// The number and why, by the key of the line.
    package var lines: [String: Line]
    /// The attempt of the box when the form was opened.
    package var attempt: Int

    /// One line.
    package struct Line: Hashable, Sendable {
        /// What holds.
        package var number: String
        /// Why.
        package var reason: String

        /// Takes what was typed.
        package init(number: String, reason: String) {
            self.number = number
            self.reason = reason
        }
    }

    /// Takes what was typed.
    package init(lines: [String: Line], attempt: Int) {
        self.lines = lines
        self.attempt = attempt
    }

    /// The name of the field for why a line holds.
    package static func reasonField(_ key: String) -> String { "why-\(key)" }

    /// Reads what holds on each line that differs; the whole has to add up.
    fileprivate func checked(
        _ differences: [BoxComparison.Difference],
        in box: CountingBox,
        _ first: PaperTotals,
        as ballot: BoxBallot
    ) throws(CountingError) -> (rulings: [BoxRuling], totals: PaperTotals) {
        var faults: [CountingFault] = []
        var rulings: [BoxRuling] = []
        var numbers: [BoxComparison.Line: Int] = [:]
        for difference in differences {
            let key = difference.line.key
            let number = CountNumber.read(lines[key]?.number ?? "")
            if number == nil { faults.append(.number(field: key)) }
            let reason = CountingFault.reason(
                lines[key]?.reason ?? "",
                field: Self.reasonField(key),
                &faults
            )
            numbers[difference.line] = number
            rulings.append(
                BoxRuling(
                    box: box.number,
                    attempt: box.attempt,
                    line: key,
                    first: difference.first,
                    second: difference.second,
                    ruled: number ?? 0,
                    reason: reason
                )
            )
        }
        guard faults.isEmpty else { throw .faults(faults) }
        let totals = try ballot.added(first.replacing(numbers), papers: box.papers)
        return (rulings, totals)
    }
}

/// The chief scrutineer's part: boxes whose two entries differ, and the sum of all boxes.
package struct RulingBoxes: Sendable {
    private let ledger: Ledger

    /// Rules on boxes of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Rules what holds on each line in which two entries differ, after a look at the papers.
    package func rule(
        _ number: Int,
        of id: ID<BallotSession>,
        _ form: BoxRulingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        try await record(number, of: id, attempt: form.attempt, by: actor, in: jurisdiction) {
            (room, box, entries, transaction) throws(CountingError) in
            let differences = BoxComparison(entries.0.totals, entries.1.totals).differences
            let (rulings, totals) = try form.checked(
                differences,
                in: box,
                entries.0.totals,
                as: room.ballot
            )
            for ruling in rulings { try BoxRulingTable.insert(ruling, in: id, transaction) }
            var box = box
            box.totals = totals
            try CountingBoxTable.update(box, in: transaction)
            var facts = EnteringBoxes.facts(box)
            facts["lines"] = String(rulings.count)
            return room.deed("count.rule", facts: facts)
        }
    }

    /// Has both tellers enter a box again; what they entered stays until certification.
    package func again(
        _ number: Int,
        of id: ID<BallotSession>,
        attempt: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        try await record(number, of: id, attempt: attempt, by: actor, in: jurisdiction) {
            (room, box, _, transaction) throws(CountingError) in
            var box = box
            box.attempt += 1
            try CountingBoxTable.update(box, in: transaction)
            return room.deed("count.again", facts: EnteringBoxes.facts(box))
        }
    }

    /// Takes the boxes together: the session is counted, and its totals stand.
    ///
    /// `boxes` is how many boxes the page with the sums had; it is confirmed as it was seen.
    package func close(
        _ id: ID<BallotSession>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        try actor.authorise(counting: [.chief], in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            var room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief], in: room)
            guard room.session.state == .counting else { throw .wrongState(room.session.state) }
            guard room.session.version == version else { throw .changedMeanwhile }
            let boxes = try CountingBoxTable.all(of: id, in: transaction)
            room.session.totals = try room.sum(of: boxes)
            room.session.advance(to: .counted)
            try BallotSessionTable.update(room.session, in: transaction)
            return Recorded(
                (),
                room.deed(
                    "count.close",
                    facts: [
                        "boxes": String(boxes.count),
                        "attempts": String(boxes.reduce(0) { $0 + $1.attempt }),
                    ]
                )
            )
        }
    }

    /// What ``rule(_:of:_:by:in:)`` and ``again(_:of:attempt:by:in:)`` have in common: a box whose
    /// two entries are in and differ, as the chief scrutineer saw it.
    private func record(
        _ number: Int,
        of id: ID<BallotSession>,
        attempt: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ body:
            @Sendable @escaping (
                CountedSession, CountingBox, (BoxEntry, BoxEntry), Transaction<CountingError>
            ) throws(CountingError) -> Deed
    ) async throws(CountingError) {
        try actor.authorise(counting: [.chief], in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            let room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief], in: room)
            let box = try room.box(number, in: transaction)
            guard box.totals == nil else { throw .agreedAlready }
            guard box.attempt == attempt else { throw .attemptOver }
            let entries = try BoxEntryTable.current(of: box, in: transaction)
            guard let first = entries.first, let second = entries.dropFirst().first else {
                throw .nothingDiffers
            }
            return Recorded((), try body(room, box, (first, second), transaction))
        }
    }
}

extension CountedSession {
    /// All boxes taken together, checked once more against the papers returned.
    func sum(of boxes: [CountingBox]) throws(CountingError) -> PaperTotals {
        let open = boxes.count { $0.totals == nil }
        guard open == 0, !boxes.isEmpty else { throw .boxesOpen(open) }
        guard let sum = ballot.sum(of: boxes.compactMap(\.totals)) else {
            throw .faults([.record(field: nil, .overflow)])
        }
        return try ballot.added(sum, papers: session.returned ?? 0)
    }
}
