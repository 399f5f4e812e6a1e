package import Civics
package import Database
package import Ledger

/// A page of a list of cases.
package struct CasePage: Sendable {
    /// The most pressing first.
    package let lines: [CaseLine]
    /// How many the filter finds.
    package let total: Int
    /// How many each tab has, within the rest of the filter.
    package let counts: [CaseFilter.Turn: Int]
}

/// A case with everything its page shows.
package struct CaseFolder: Sendable {
    /// The case, its steps and its deadline.
    package let line: CaseLine
    /// The acts that this post may take now.
    package let acts: [CaseAct]
    /// All overdue days so far.
    package let overdueDays: Int
    /// The escalation that is due; nil where none is.
    package let escalation: CaseKind.Escalation?
    /// The units of the jurisdiction, under today's names.
    package let parties: [Party]
    /// Those of them that can verify it.
    package let verifiers: [Party]
}

/// What the public page of a project says of its cases.
package struct PublicCases: Hashable, Sendable {
    /// A case that is closed, in words that name nobody.
    package struct Closed: Hashable, Sendable {
        /// The case.
        package let file: Case
        /// Its kind.
        package let kind: CaseKind
        /// The day it was raised.
        package let raisedOn: CivilDate
        /// The step with which it was closed.
        package let closing: CaseStep
    }

    /// How many are not closed.
    package let open: Int
    /// The others, the latest first.
    package let closed: [Closed]
    /// Whether any of them was made up for a demonstration.
    package let hasSamples: Bool

    /// Whether nothing was ever found.
    package var isEmpty: Bool { open == 0 && closed.isEmpty }

    /// Puts the two together.
    package init(open: Int, closed: [Closed], hasSamples: Bool = false) {
        self.open = open
        self.closed = closed
        self.hasSamples = hasSamples
    }
}

extension PublicCases {
    /// Reads the cases of an entry within a transaction of a later act.
    package init<F: StoreFailure>(
        about enrolment: ID<Enrolment>,
        _ kinds: CaseKinds = .builtIn,
        in transaction: Transaction<F>
    ) throws(F) {
        var (open, hasSamples) = (0, false)
        var closed: [PublicCases.Closed] = []
        for file in try CaseTable.all(about: enrolment, in: transaction) {
            guard let kind = kinds[file.kind], kind.isPublic else { continue }
            let steps = try CaseStepTable.all(of: file.id, in: transaction)
            guard let first = steps.first, let last = steps.last else { continue }
            if file.certainty == .inventedSample { hasSamples = true }
            if last.standing.state == .closed {
                closed.append(
                    PublicCases.Closed(
                        file: file,
                        kind: kind,
                        raisedOn: first.day,
                        closing: last
                    )
                )
            } else {
                open += 1
            }
        }
        closed.sort { ($0.closing.day, $0.file.number) > ($1.closing.day, $1.file.number) }
        self.init(open: open, closed: closed, hasSamples: hasSamples)
    }
}

/// Looking cases up.
package struct ReadingCases: Sendable {
    private let ledger: Ledger
    /// The kinds that there are.
    package let kinds: CaseKinds

    /// Looks up in a record.
    package init(_ ledger: Ledger, kinds: CaseKinds = .builtIn) {
        self.ledger = ledger
        self.kinds = kinds
    }

    /// A page of the cases that a post may see.
    package func page(
        _ filter: CaseFilter,
        offset: Int = 0,
        limit: Int = 50,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> CasePage {
        let lines = try await lines(in: jurisdiction, by: actor).filter(filter.holds)
        let found = lines.filter { $0.isOn(filter.turn) }
            .sorted(by: filter.turn == .closed ? CaseLine.isLater : CaseLine.isMorePressing)
        var counts: [CaseFilter.Turn: Int] = [:]
        for turn in CaseFilter.Turn.allCases { counts[turn] = lines.count { $0.isOn(turn) } }
        return CasePage(
            lines: Array(found.dropFirst(offset).prefix(limit)),
            total: found.count,
            counts: counts
        )
    }

    /// One case.
    package func folder(
        _ id: ID<Case>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> CaseFolder {
        try authorise(actor, in: jurisdiction)
        let today = ledger.clock.now().date
        let kinds = kinds
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let file = try CaseTable.find(id, in: transaction),
                file.jurisdiction == jurisdiction
            else { throw .notFound }
            let kind = try kinds.kind(of: file)
            let steps = try CaseStepTable.all(of: id, in: transaction)
            guard actor.mayRead(steps, of: kind, in: jurisdiction) else { throw .notFound }
            return try CaseFolder(file, kind, steps, on: today, by: actor, in: transaction)
        }
    }

    /// The case that a resident follows by its code.
    package func folder(of code: TrackingCode) async throws(ReadError) -> CaseFolder {
        let today = ledger.clock.now().date
        let kinds = kinds
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let file = try CaseTable.find(form: code.caseDigest, in: transaction) else {
                throw .notFound
            }
            return try CaseFolder(
                file,
                try kinds.kind(of: file),
                try CaseStepTable.all(of: file.id, in: transaction),
                on: today,
                by: .resident,
                in: transaction
            )
        }
    }

    /// What a project's public page says of its cases.
    package func published(
        about enrolment: ID<Enrolment>
    ) async throws(StoreError) -> PublicCases {
        let kinds = kinds
        return try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try PublicCases(about: enrolment, kinds, in: transaction)
        }
    }

    /// The problems of a project that are not closed: those that a month reported, and those that
    /// officers raised and a unit has.
    ///
    /// Whoever fills in the next month sees them, whatever else the post may.
    package func open(
        about enrolment: ID<Enrolment>,
        for unit: ID<Party>
    ) async throws(StoreError) -> [CaseLine] {
        let (today, kinds) = (ledger.clock.now().date, kinds)
        return try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            let calendar = try WorkingCalendar.read(in: transaction)
            var lines: [CaseLine] = []
            for file in try CaseTable.all(about: enrolment, in: transaction) {
                guard let kind = kinds[file.kind], kind.raising != nil else { continue }
                let line = CaseLine(
                    file,
                    kind,
                    try CaseStepTable.all(of: file.id, in: transaction),
                    [],
                    on: today,
                    calendar: calendar,
                    by: .resident
                )
                guard line.standing.state != .closed,
                    file.origin.kind == .monthlyReport || line.standing.owner == unit
                else { continue }
                lines.append(line)
            }
            return lines
        }
    }

    /// The units of a jurisdiction and what stands on its lists, for a form that begins a case.
    package func choices(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> (parties: [Party], listed: [ListedSubject]) {
        try authorise(actor, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            (
                try Party.all(of: jurisdiction, on: today, in: transaction),
                try ListedSubject.all(of: jurisdiction, in: transaction)
            )
        }
    }

    /// The counts of a span of days.
    package func counts(
        of jurisdiction: ID<Jurisdiction>,
        in span: ClosedRange<CivilDate>
    ) async throws(StoreError) -> CaseCounts {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try CaseCounts.read(of: jurisdiction, in: span, transaction)
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(Denied) {
            try actor.authoriseCases(in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private func lines(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [CaseLine] {
        try authorise(actor, in: jurisdiction)
        let today = ledger.clock.now().date
        let kinds = kinds
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let calendar = try WorkingCalendar.read(in: transaction)
            let listed = try ListedSubject.all(of: jurisdiction, in: transaction)
            let steps = try CaseStepTable.all(of: jurisdiction, in: transaction)
            return try CaseTable.all(of: jurisdiction, in: transaction).compactMap { file in
                guard let kind = kinds[file.kind], let steps = steps[file.id],
                    actor.mayRead(steps, of: kind, in: jurisdiction)
                else { return nil }
                return CaseLine(
                    file,
                    kind,
                    steps,
                    listed,
                    on: today,
                    calendar: calendar,
                    by: actor
                )
            }
        }
    }
}

extension CaseKinds {
    /// The kind of a case of the record; a store whose files lack it cannot be used.
    fileprivate func kind(of file: Case) throws(ReadError) -> CaseKind {
        guard let kind = self[file.kind] else {
            throw .store(.unavailable(code: "case.unknown-kind"))
        }
        return kind
    }
}

extension Case {
    /// The cases that came from something of the record: what a visit found.
    package static func all<F: StoreFailure>(
        from origin: Origin.Kind,
        key: Int64,
        in transaction: Transaction<F>
    ) throws(F) -> [Case] {
        try CaseTable.all(from: origin, key: key, in: transaction)
    }
}
