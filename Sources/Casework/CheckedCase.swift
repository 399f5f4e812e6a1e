package import Civics
package import Database
package import Ledger

/// A case whose fields are right, not yet in the record.
package struct CheckedCase: Sendable {
    /// How many characters a title may have.
    package static let titleCharacters = 4...60
    /// How many characters a description may have.
    package static let bodyCharacters = 4...1000

    private let kind: CaseKind
    private let category: String
    private let severity: String
    private let title: String
    private let body: String
    private let listed: ListedSubject?
    private let owner: ID<Party>?
    private let dueOn: CivilDate?
    let watcher: ID<Party>?

    /// Checks what an officer raises; the unit may be left out, and then nobody has it yet.
    ///
    /// `watcher` is the group that raises it; nil where the form names one.
    package init(
        _ form: CaseForm,
        of kind: CaseKind,
        for watcher: ID<Party>?,
        on ground: CaseGround
    ) throws(CaseError) {
        var reader = CaseFormReader(form, ground)
        category = reader.choice(.category, among: kind.categories.map(\.id))
        severity = reader.choice(.severity, among: kind.severities.map(\.id))
        title = reader.publicText(.title, Self.titleCharacters)
        body = reader.text(.body, Self.bodyCharacters)
        listed = reader.project()
        self.watcher = watcher ?? reader.verifier(of: kind)
        owner = reader.party(.owner, isOptional: true)
        if let owner, owner == self.watcher { reader.refuse(.owner, .watchesItself) }
        let term = kind.severity(severity)?.days
        let wantsTerm = owner != nil || !form[.days].isEmpty || !form[.due].isEmpty
        let dueOn = wantsTerm ? term.flatMap { reader.deadline(usual: $0) } : nil
        if owner == nil, dueOn != nil { reader.refuse(.owner, .missing) }
        self.dueOn = dueOn
        self.kind = kind
        try reader.checked()
    }

    /// Checks what a resident says of a listed project.
    ///
    /// A group without a post that verifies watches over nothing: whoever leads names another.
    package init(
        reported form: CaseForm,
        of kind: CaseKind,
        for watcher: ID<Party>?,
        on ground: CaseGround
    ) throws(CaseError) {
        var reader = CaseFormReader(form, ground)
        let category = reader.choice(.category, among: kind.categories.map(\.id))
        body = reader.text(.body, Self.bodyCharacters)
        listed = reader.project()
        if listed == nil, reader.faults.isEmpty { reader.refuse(.project, .missing) }
        try reader.checked()
        self.kind = kind
        self.category = category
        self.watcher = ground.verifiers(of: kind).first { $0.id == watcher }?.id
        title = kind.category(category)?.name.zh ?? ""
        severity = kind.severities.first?.id ?? ""
        (owner, dueOn) = (nil, nil)
    }

    /// Checks a problem that a unit reports of its own project, in the words of its month.
    ///
    /// The unit answers, and a group verifies, or the office that leads supervision. Where neither
    /// can, or no working day can be counted into the coming year, nobody has it yet, and it is
    /// given out by hand.
    package init(
        reportedByUnit words: String,
        of kind: CaseKind,
        about enrolment: ID<Enrolment>,
        unit: ID<Party>?,
        for watcher: ID<Party>?,
        on ground: CaseGround
    ) throws(CaseError) {
        var reader = CaseFormReader(CaseForm([.body: words]), ground)
        body = reader.publicText(.body, Self.bodyCharacters)
        try reader.checked()
        self.kind = kind
        category = kind.categories.last?.id ?? ""
        let mildest = kind.severities.first
        severity = mildest?.id ?? ""
        title =
            body.count > Self.titleCharacters.upperBound
            ? body.prefix(Self.titleCharacters.upperBound - 1) + "…" : body
        listed = ground.listed.first { $0.enrolment == enrolment }
        self.watcher = watcher.flatMap { party in
            party != unit && ground.mayWatch(party, over: kind) ? party : nil
        }
        dueOn =
            self.watcher == nil || unit == nil
            ? nil
            : try? ground.calendar.adding(workingDays: mildest?.days ?? 0, to: ground.day)
        owner = dueOn == nil ? nil : unit
    }

    /// Writes it as a new case with its number, and with its first step or two.
    package func write<F: StoreFailure>(
        _ id: ID<Case>,
        from origin: Case.Origin,
        form: [UInt8]? = nil,
        certainty: Certainty = .recorded,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        on day: CivilDate,
        at now: Instant,
        _ transaction: Transaction<F>
    ) throws(F) -> Case {
        let file = Case(
            id: id,
            jurisdiction: jurisdiction,
            kind: kind.id,
            year: day.year,
            number: try CaseTable.nextNumber(of: jurisdiction, year: day.year, in: transaction),
            category: category,
            severity: severity,
            title: title,
            body: body,
            enrolment: listed?.enrolment,
            subject: listed?.subject,
            origin: origin,
            version: owner == nil ? 1 : 2,
            certainty: certainty
        )
        try CaseTable.insert(file, form: form, in: transaction)
        var standing = CaseStanding(watcher: watcher)
        try CaseStep(1, nil, standing, by: actor, on: day, at: now)
            .append(to: id, in: transaction)
        if let owner, let dueOn {
            standing.state = .assigned
            standing.owner = owner
            standing.dueOn = dueOn
            try CaseStep(2, .assign, standing, by: actor, on: day, at: now)
                .append(to: id, in: transaction)
        }
        return file
    }

    /// What the audit trail says of it: of a resident's words nothing.
    package func facts(of file: Case) -> [String: String] {
        var facts = [
            "number": file.reference, "kind": file.kind, "category": file.category,
            "severity": file.severity,
        ]
        facts["project"] = file.enrolment?.description
        facts["owner"] = owner?.description
        facts["watcher"] = watcher?.description
        facts["due"] = dueOn?.description
        return facts
    }
}

extension CaseStep {
    /// A step by somebody.
    init(
        _ ordinal: Int,
        _ act: CaseAct?,
        _ standing: CaseStanding,
        words: String = "",
        reason: String = "",
        by actor: Actor,
        on day: CivilDate,
        at now: Instant
    ) {
        self.init(
            ordinal: ordinal,
            act: act,
            day: day,
            at: now,
            post: actor.postNames.zh,
            postEnglish: actor.postNames.en,
            party: actor.party,
            words: words,
            reason: reason,
            standing: standing
        )
    }

    func append<F: StoreFailure>(
        to id: ID<Case>,
        in transaction: Transaction<F>
    ) throws(F) {
        try CaseStepTable.append(self, to: id, in: transaction)
    }
}
