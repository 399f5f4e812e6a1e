import Civics
import Database
import Ledger

/// A locked bulletin with everything that its next step depends on.
struct BulletinDesk {
    var bulletin: Bulletin
    let programme: Programme
    /// Its versions, the oldest first.
    let versions: [Bulletin]

    /// Reads and locks.
    static func lock(
        _ id: ID<Bulletin>,
        revision: Int,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<BulletinError>
    ) throws(BulletinError) -> BulletinDesk {
        guard let bulletin = try BulletinTable.find(id, locking: true, in: transaction),
            bulletin.jurisdiction == jurisdiction,
            let programme = try Ledger.programme(bulletin.programme, in: transaction)
        else { throw .notFound }
        guard bulletin.revision == revision else { throw .changedMeanwhile(bulletin) }
        return BulletinDesk(
            bulletin: bulletin,
            programme: programme,
            versions: try BulletinTable.versions(
                of: bulletin.programme,
                month: bulletin.month,
                in: transaction
            )
        )
    }

    /// What the record says now of the same span of days.
    func factsNow(
        _ kinds: ProgrammeKinds,
        asOf: CivilDate? = nil,
        today: CivilDate,
        in transaction: Transaction<BulletinError>
    ) throws(BulletinError) -> BulletinFacts {
        try bulletin.factsNow(programme, kinds, asOf: asOf, today: today, in: transaction)
    }

    /// Refuses to go on while something keeps the bulletin from it.
    func checkFit(
        _ kinds: ProgrammeKinds,
        today: CivilDate,
        in transaction: Transaction<BulletinError>
    ) throws(BulletinError) {
        let blocking = bulletin.findings(
            now: try factsNow(kinds, today: today, in: transaction),
            names: try Bulletin.names(of: bulletin.jurisdiction, on: today, in: transaction)
        ).filter(\.isBlocking)
        guard blocking.isEmpty else { throw .unfit(blocking) }
    }

    /// Takes a step: counts the change, writes the bulletin and what was done to it.
    mutating func take(
        _ act: Bulletin.Act,
        reason: String = "",
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<BulletinError>
    ) throws(BulletinError) {
        note(act, reason: reason, by: actor, at: now)
        try write(in: transaction)
    }

    /// Counts a change and notes what was done.
    mutating func note(_ act: Bulletin.Act, reason: String = "", by actor: Actor, at now: Instant) {
        bulletin.revision += 1
        bulletin.steps.append(Bulletin.Step(act, reason: reason, by: actor, at: now))
    }

    /// Writes the bulletin and its last step.
    func write(in transaction: Transaction<BulletinError>) throws(BulletinError) {
        try BulletinTable.update(bulletin, in: transaction)
        guard let step = bulletin.steps.last else { return }
        try BulletinTable.append(
            step,
            bulletin.steps.count,
            to: bulletin.id,
            in: transaction
        )
    }
}

extension Bulletin {
    /// What the record says now of the same span of days, or of one that ends later.
    func factsNow<F: StoreFailure>(
        _ programme: Programme,
        _ kinds: ProgrammeKinds,
        asOf: CivilDate? = nil,
        today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> BulletinFacts {
        let end = asOf ?? (try? CivilDate(iso: facts.asOf)) ?? today
        return try BulletinFacts.read(
            programme,
            kinds,
            month: month,
            since: (try? CivilDate(iso: facts.since)) ?? end,
            asOf: end,
            today: today,
            in: transaction
        )
    }

    /// What the audit trail says of a step.
    func deed(_ action: String, reason: String = "", facts more: [String: String] = [:]) -> Deed {
        var facts = more
        facts["month"] = period
        facts["version"] = String(version)
        facts["state"] = state.rawValue
        return Deed(
            action,
            in: jurisdiction,
            object: "bulletin \(id)",
            reason: reason,
            facts: facts
        )
    }
}

extension Bulletin.Step {
    init(_ act: Bulletin.Act, reason: String = "", by actor: Actor, at now: Instant) {
        let names = actor.postNames
        self.init(
            act: act,
            account: actor.account,
            post: names.zh,
            postEnglish: names.en,
            at: now,
            reason: reason
        )
    }
}

extension Actor {
    /// Who acts; nil of the operator.
    fileprivate var account: ID<Account>? {
        if case .officer(let officer) = self { officer.account } else { nil }
    }
}
