package import Civics
package import Database
package import Ledger
import Tallying

/// The entries, rulings and box totals of a poll: kept until it is certified, then only their
/// digest is.
package enum WorkingPapers {
    /// SHA-256 over everything that was entered and ruled, and what each box held, in the order of
    /// sessions and boxes.
    ///
    /// The keys of the entries are part of the text. They are drawn at random and forgotten with
    /// it: otherwise a digest that is published could be tried against every way in which the sums
    /// may fall on the boxes. So is the key of a machine's print, which no page or entry names:
    /// the certificate's digest is in the audit chain before the result is told, and must not be
    /// found by trying every result.
    package static func digest<F: StoreFailure>(
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Digest {
        var lines = ["minsheng-working-papers 1"]
        for session in try BallotSessionTable.all(of: poll, in: transaction) {
            lines += try text(of: session, in: transaction)
        }
        return Digest(of: lines.joined(separator: "\n") + "\n")
    }

    /// Forgets the entries, rulings and box totals of a poll's sessions and keeps their digest;
    /// where they are forgotten already, nothing is done.
    ///
    /// To be called in the transaction that certifies, under the lock of the poll.
    ///
    /// - Returns: The digest, as it stays in the record.
    package static func forget<F: StoreFailure>(
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Digest {
        if let kept = try WorkingPapersTable.find(of: poll, in: transaction) { return kept }
        let digest = try digest(of: poll, in: transaction)
        try WorkingPapersTable.insert(digest, of: poll, in: transaction)
        for session in try BallotSessionTable.all(of: poll, in: transaction) {
            try BoxEntryTable.forget(session.id, in: transaction)
            try BoxRulingTable.forget(session.id, in: transaction)
            try CountingBoxTable.forget(session.id, in: transaction)
        }
        return digest
    }

    /// The digest of working papers that were forgotten; nil before.
    package static func kept<F: StoreFailure>(
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Digest? {
        try WorkingPapersTable.find(of: poll, in: transaction)
    }

    /// The rulings on doubtful papers of a session, for its certificate: numbers only.
    package static func doubtful<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> [DoubtfulCount] {
        DoubtfulCount.all(try DoubtfulPaperTable.all(of: session, in: transaction))
    }

    private static func text<F: StoreFailure>(
        of session: BallotSession,
        in transaction: Transaction<F>
    ) throws(F) -> [String] {
        var lines = ["session \(session.number)"]
        for box in try CountingBoxTable.all(of: session.id, in: transaction) {
            lines.append("box \(box.number) \(box.papers) \(box.attempt)")
            if let totals = box.totals { lines.append(totals.text) }
        }
        for entry in try BoxEntryTable.all(of: session.id, in: transaction) {
            lines.append(
                "entry \(entry.box) \(entry.attempt) \(entry.place) \(entry.id) \(entry.account)"
            )
            lines.append(entry.totals.text)
        }
        for ruling in try BoxRulingTable.all(of: session.id, in: transaction) {
            lines.append(
                "ruling \(ruling.box) \(ruling.attempt) \(ruling.line) \(ruling.first)"
                    + " \(ruling.second) \(ruling.ruled) \(ruling.reason)"
            )
        }
        for paper in try DoubtfulPaperTable.all(of: session.id, in: transaction) {
            let verdict =
                switch paper.ruling?.verdict {
                case nil: "open"
                case .valid: "valid"
                case .void(let reason): "void \(reason.text)"
                }
            lines.append(
                "paper \(paper.box) \(paper.number) \(paper.doubt.rawValue) \(paper.id) \(verdict)"
            )
            lines += [paper.note, paper.ruling?.reason ?? ""]
        }
        if let count = try MachineCountTable.find(of: session.id, in: transaction) {
            lines.append(
                "machine \(count.device) \(count.papers) \(count.enteredBy) \(count.print)"
            )
            lines.append(count.totals.text)
        }
        return lines
    }
}
