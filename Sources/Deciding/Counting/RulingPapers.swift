package import Civics
import Database
package import Ledger
import Proposing
import Tallying

/// What was typed to put a doubtful paper before the chief scrutineer.
package struct DoubtForm: Hashable, Sendable {
    /// The box it is from.
    package var box: String
    /// What is wrong with it.
    package var doubt: String
    /// What is seen on it.
    package var note: String

    /// Takes what was typed.
    package init(box: String, doubt: String, note: String) {
        self.box = box
        self.doubt = doubt
        self.note = note
    }

    fileprivate func checked() throws(CountingError) -> Checked {
        var faults: [CountingFault] = []
        let number = CountNumber.read(box)
        if number == nil { faults.append(.boxUnknown) }
        let kind = DoubtfulPaper.Doubt(rawValue: doubt)
        if kind == nil { faults.append(.doubtMissing) }
        let seen = ChineseText.cleanedLine(note)
        CountingFault.limit(seen, field: "note", &faults)
        guard faults.isEmpty, let number, let kind else { throw .faults(faults) }
        return Checked(box: number, doubt: kind, note: seen)
    }

    fileprivate struct Checked: Sendable {
        let box: Int
        let doubt: DoubtfulPaper.Doubt
        let note: String
    }
}

/// What the chief scrutineer typed on a doubtful paper.
package struct PaperRulingForm: Hashable, Sendable {
    /// The name for a paper that stands.
    package static let valid = "valid"

    /// ``valid``, or the reason it is void.
    package var ruling: String
    /// Why.
    package var reason: String

    /// Takes what was typed.
    package init(ruling: String, reason: String) {
        self.ruling = ruling
        self.reason = reason
    }

    fileprivate func checked(
        as ballot: BoxBallot
    ) throws(CountingError) -> DoubtfulPaper.Ruling {
        var faults: [CountingFault] = []
        let verdict: DoubtfulPaper.Verdict?
        if ruling == Self.valid {
            verdict = .valid
        } else {
            verdict = ballot.voidReasons.first { $0.text == ruling }.map { .void($0) }
        }
        if verdict == nil { faults.append(.rulingMissing) }
        let why = CountingFault.reason(reason, field: "reason", &faults)
        guard faults.isEmpty, let verdict else { throw .faults(faults) }
        return DoubtfulPaper.Ruling(verdict: verdict, reason: why)
    }
}

/// Putting doubtful papers (存疑票) before the chief scrutineer, one by one, and ruling on them.
package struct RulingPapers: Sendable {
    private let ledger: Ledger

    /// Rules on papers of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Puts a paper forward, with a photograph where one was taken; before its box is entered.
    ///
    /// - Returns: the number it has among the doubtful papers of the session.
    package func put(
        _ form: DoubtForm,
        photograph files: [[UInt8]],
        in id: ID<BallotSession>,
        by actor: Actor,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) -> Int {
        try actor.authorise(counting: [.teller, .chief], in: jurisdiction)
        let checked = try form.checked()
        let photograph = try await Self.read(files, .photograph).first
        return try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            let room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.teller, .chief], in: room)
            guard room.session.state == .counting else { throw .wrongState(room.session.state) }
            guard let box = try CountingBoxTable.find(checked.box, of: id, in: transaction)
            else { throw .faults([.boxUnknown]) }
            guard try BoxEntryTable.current(of: box, in: transaction).isEmpty else {
                throw .entryIn
            }
            var file: ID<CountingFile>?
            if let photograph {
                let new = ID<CountingFile>.random()
                try CountingFileTable.insert(photograph, as: new, in: transaction)
                file = new
            }
            let others = try DoubtfulPaperTable.all(of: id, in: transaction)
            let paper = DoubtfulPaper(
                id: .random(),
                session: id,
                box: checked.box,
                number: (others.last?.number ?? 0) + 1,
                doubt: checked.doubt,
                note: checked.note,
                photograph: file,
                ruling: nil
            )
            try DoubtfulPaperTable.insert(paper, in: transaction)
            return Recorded(
                paper.number,
                room.deed("count.doubt", facts: ["paper": String(paper.number)])
            )
        }
    }

    /// Rules on a paper: it stands as it is marked, or is void for a reason.
    package func rule(
        _ number: Int,
        _ form: PaperRulingForm,
        in id: ID<BallotSession>,
        by actor: Actor,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        try actor.authorise(counting: [.chief], in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            let room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief], in: room)
            let papers = try DoubtfulPaperTable.all(of: id, in: transaction)
            guard let paper = papers.first(where: { $0.number == number }) else {
                throw .notFound
            }
            guard room.session.state == .counting else { throw .wrongState(room.session.state) }
            guard paper.ruling == nil else { throw .ruledAlready }
            let ruling = try form.checked(as: room.ballot)
            try DoubtfulPaperTable.rule(paper.id, ruling, in: transaction)
            return Recorded(
                (),
                room.deed(
                    "count.rule-paper",
                    facts: ["paper": String(number), "ruling": form.ruling]
                )
            )
        }
    }

    /// Reads the file of a form.
    static func read(
        _ files: [[UInt8]],
        _ rule: AttachmentRule
    ) async throws(CountingError) -> [CheckedAttachment] {
        do throws(CheckedAttachment.Refusal) {
            return try await CheckedAttachment.all(files, rule: rule)
        } catch {
            throw CountingError(error)
        }
    }
}
