package import Civics
import Database
package import Ledger
import Tallying

/// What a teller typed, and what the form knew when it was opened.
package struct BoxEntering: Hashable, Sendable {
    /// The numbers.
    package var form: BoxForm
    /// The attempt of the box.
    package var attempt: Int
    /// The version of the teller's own entry that is corrected; 0 for a first one.
    package var version: Int

    /// Takes what was typed.
    package init(_ form: BoxForm, attempt: Int, version: Int) {
        self.form = form
        self.attempt = attempt
        self.version = version
    }
}

/// Entering boxes, each by two tellers of whom neither sees the other's numbers.
package struct EnteringBoxes: Sendable {
    private let ledger: Ledger

    /// Enters boxes of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Enters what a teller found in a box, or corrects it while the other entry is missing.
    ///
    /// A box, an attempt and a teller make one entry: the same sent twice is entered once. What an
    /// answer says depends on this teller's numbers and on the papers of the box alone, until both
    /// entries are in. Two that are equal make the box agreed.
    package func enter(
        _ number: Int,
        of id: ID<BallotSession>,
        _ entering: BoxEntering,
        by teller: Officer,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        let actor = Actor.officer(teller)
        try actor.authorise(counting: [.teller], in: jurisdiction)
        do throws(CountingError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<CountingError>) throws(CountingError) in
                let room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
                try actor.authorise(counting: [.teller], in: room)
                let box = try room.box(number, in: transaction)
                let entries = try BoxEntryTable.current(of: box, in: transaction)
                let papers = try DoubtfulPaperTable.all(of: id, in: transaction)
                let decision = try EntryDecision(
                    entering,
                    by: teller.account,
                    in: box,
                    entries: entries,
                    papers: papers.filter { $0.box == number },
                    as: room.ballot
                )
                try Self.write(decision, box, in: transaction)
                return Recorded((), room.deed(decision.action, facts: Self.facts(box)))
            }
        } catch .repeated {
            return
        }
    }

    private static func write(
        _ decision: EntryDecision,
        _ box: CountingBox,
        in transaction: Transaction<CountingError>
    ) throws(CountingError) {
        switch decision.write {
        case .first(let entry), .second(let entry, _):
            try BoxEntryTable.insert(entry, in: box.session, transaction)
        case .correction(let id, let totals):
            try BoxEntryTable.correct(id, totals, in: transaction)
        }
        if case .second(let entry, isEqual: true) = decision.write {
            var box = box
            box.totals = entry.totals
            try CountingBoxTable.update(box, in: transaction)
        }
    }

    /// Which box, and at which attempt: no number of what is in it.
    static func facts(_ box: CountingBox) -> [String: String] {
        ["box": String(box.number), "attempt": String(box.attempt)]
    }
}

/// Decides what becomes of a teller's numbers; asks no store.
struct EntryDecision {
    /// What is written.
    enum Write: Hashable, Sendable {
        /// The first entry of the box.
        case first(BoxEntry)
        /// The second, and whether it is equal to the first.
        case second(BoxEntry, isEqual: Bool)
        /// Other numbers for an own entry while the other one is missing.
        case correction(ID<BoxEntry>, PaperTotals)
    }

    /// What is written.
    let write: Write

    init(
        _ entering: BoxEntering,
        by teller: ID<Account>,
        in box: CountingBox,
        entries: [BoxEntry],
        papers: [DoubtfulPaper],
        as ballot: BoxBallot
    ) throws(CountingError) {
        guard entering.attempt == box.attempt else { throw .attemptOver }
        let own = entries.first { $0.account == teller }
        if own == nil, entries.count == 2 { throw .countedByOthers }
        let open = papers.count { $0.ruling == nil }
        guard open == 0 else { throw .doubtfulOpen(open) }
        var ruled: [VoidReason: Int] = [:]
        for case .void(let reason)? in papers.map(\.ruling?.verdict) {
            ruled[reason, default: 0] += 1
        }
        let totals = try entering.form
            .checked(as: ballot, papers: box.papers, ruled: ruled).totals
        if let own {
            if own.totals == totals { throw .repeated }
            guard entries.count < 2 else { throw .bothIn }
            guard own.version == entering.version else { throw .changedMeanwhile }
            write = .correction(own.id, totals)
            return
        }
        let entry = BoxEntry(
            id: .random(),
            box: box.number,
            attempt: box.attempt,
            place: entries.count + 1,
            account: teller,
            version: 1,
            totals: totals
        )
        write = entries.first.map { .second(entry, isEqual: $0.totals == totals) } ?? .first(entry)
    }

    /// What it is called in the audit chain: that two entries differ is no number of a box.
    var action: String {
        switch write {
        case .first: "count.enter"
        case .second(_, isEqual: true): "count.agree"
        case .second(_, isEqual: false): "count.differ"
        case .correction: "count.correct"
        }
    }
}
