package import Civics
import Database
package import Ledger

/// Opening the boxes of a session and comparing the papers in them with those that were issued.
package struct OpeningBoxes: Sendable {
    /// The most boxes of a session.
    package static let mostBoxes = 40

    private let ledger: Ledger

    /// Opens boxes of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records the papers of each box; the session is counted from now on, or it is void.
    ///
    /// - Parameters:
    ///   - id: the session, closed.
    ///   - form: the papers of each box as they were typed; empty at the end where there are fewer.
    ///   - confirmed: the sum of all boxes with which it was confirmed that the session is void;
    ///     a number typed wrongly must not end a session.
    ///   - actor: the meeting's chief scrutineer, or whoever leads the day.
    ///   - jurisdiction: whose session it is.
    /// - Returns: whether the session stands.
    /// - Throws: ``CountingError/confirmVoid(_:returned:)`` where it does not and that was not
    ///   confirmed.
    package func reconcile(
        _ id: ID<BallotSession>,
        _ form: [String],
        confirmed: Int? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) -> Reconciliation {
        try actor.authorise(counting: [.chief, .conductor], in: jurisdiction)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            var room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief, .conductor], in: room)
            guard room.session.state == .closed else { throw .wrongState(room.session.state) }
            guard room.session.channel == .paper else {
                throw .wrongChannel(room.session.channel)
            }
            let boxes = try BoxSet(typed: form)
            let result = room.reconciled(boxes)
            if result.state == .void, confirmed != boxes.returned {
                throw .confirmVoid(result, returned: boxes.returned)
            }
            room.session.returned = boxes.returned
            room.session.advance(to: result.state)
            if result.state == .reconciled {
                room.session.advance(to: .counting)
                for (place, papers) in boxes.papers.enumerated() {
                    try CountingBoxTable.insert(
                        CountingBox(session: id, number: place + 1, papers: papers),
                        in: transaction
                    )
                }
            }
            try BallotSessionTable.update(room.session, in: transaction)
            return Recorded(
                result,
                room.deed(
                    "count.reconcile",
                    facts: [
                        "issued": String(room.session.issued ?? 0),
                        "returned": String(boxes.returned),
                        "boxes": String(boxes.papers.count),
                        "state": result.state.rawValue,
                    ]
                )
            )
        }
    }

    /// Records that a box holds another number of papers than was counted at first; whatever was
    /// entered of it is entered again.
    ///
    /// The session has to stand with the number: otherwise only the presidium can break it off.
    package func recount(
        _ number: Int,
        of id: ID<BallotSession>,
        _ form: BoxRecountForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        try actor.authorise(counting: [.chief], in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            var room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief], in: room)
            guard room.session.state == .counting else { throw .wrongState(room.session.state) }
            var boxes = try CountingBoxTable.all(of: id, in: transaction)
            guard let place = boxes.firstIndex(where: { $0.number == number }) else {
                throw .notFound
            }
            var box = boxes[place]
            guard box.totals == nil else { throw .agreedAlready }
            guard box.attempt == form.attempt else { throw .attemptOver }
            let (papers, reason) = try form.checked(papers: box.papers)
            let old = box.papers
            box.papers = papers
            boxes[place] = box
            let set = try BoxSet(counted: boxes.map(\.papers))
            let result = room.reconciled(set)
            guard result.state == .reconciled else {
                throw .faults([.wouldNotStand(result, returned: set.returned)])
            }
            try BoxRulingTable.insert(
                BoxRuling(
                    box: number,
                    attempt: box.attempt,
                    line: BoxRuling.papers,
                    first: old,
                    second: old,
                    ruled: papers,
                    reason: reason
                ),
                in: id,
                transaction
            )
            box.attempt += 1
            try CountingBoxTable.update(box, in: transaction)
            room.session.returned = set.returned
            try BallotSessionTable.update(room.session, in: transaction)
            return Recorded(
                (),
                room.deed(
                    "count.recount",
                    facts: ["box": String(number), "attempt": String(box.attempt)]
                )
            )
        }
    }
}

/// What was typed to correct the papers of a box.
package struct BoxRecountForm: Hashable, Sendable {
    /// The papers.
    package var papers: String
    /// Why.
    package var reason: String
    /// The attempt of the box when the form was opened.
    package var attempt: Int

    /// Takes what was typed.
    package init(papers: String, reason: String, attempt: Int) {
        self.papers = papers
        self.reason = reason
        self.attempt = attempt
    }

    fileprivate func checked(
        papers old: Int
    ) throws(CountingError) -> (papers: Int, reason: String) {
        var faults: [CountingFault] = []
        let papers = CountNumber.read(papers)
        if papers == nil { faults.append(.number(field: "papers")) }
        if papers == old { faults.append(.papersSame) }
        let reason = CountingFault.reason(reason, field: "reason", &faults)
        guard faults.isEmpty, let papers else { throw .faults(faults) }
        return (papers, reason)
    }
}

extension BoxSet {
    /// Reads the papers of each box; boxes at the end that were left empty are none.
    fileprivate init(typed form: [String]) throws(CountingError) {
        var texts = form.map { ChineseText.folded($0) }
        while texts.last?.isEmpty == true { texts.removeLast() }
        var faults: [CountingFault] = []
        var papers: [Int] = []
        for (place, text) in texts.enumerated() {
            if text.isEmpty {
                faults.append(.boxLeftOut(place + 1))
            } else if let number = CountNumber.read(text) {
                papers.append(number)
            } else {
                faults.append(.number(field: "box-\(place + 1)"))
            }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        try self.init(counted: papers)
    }

    /// Takes numbers; a box that is too small is told beside its field.
    fileprivate init(counted papers: [Int]) throws(CountingError) {
        do throws(BoxSet.Fault) {
            try self.init(papers)
        } catch {
            switch error {
            case .none: throw .faults([.noBox])
            case .tooFew(let box, let papers):
                throw .faults([
                    .boxTooSmall(box: box, papers: papers, least: Self.fewestPapers)
                ])
            case .negative(let box, _): throw .faults([.number(field: "box-\(box)")])
            case .overflow: throw .faults([.number(field: "box-1")])
            }
        }
    }
}
