package import Civics
import Database
package import Ledger

/// Writing bulletins: drafted from the record by one step, then their texts, then new numbers.
package struct DraftingBulletins: Sendable {
    private let ledger: Ledger

    /// Drafts from a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Drafts the bulletin of a month of a list.
    ///
    /// Cases and changes of plans count from the day after the last issued one's day; of the first,
    /// from the first of the month. Without a day it was drafted today.
    package func draft(
        _ kind: String,
        year: Int,
        month: Int,
        on day: CivilDate? = nil,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) -> ID<Bulletin> {
        try actor.authorise(bulletin: .draftBulletins, in: jurisdiction)
        let (now, kinds, id) = (ledger.clock.now(), ledger.kinds, ID<Bulletin>.random())
        let day = min(day ?? now.date, now.date)
        do throws(BulletinError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<BulletinError>) throws(BulletinError) in
                guard (1...12).contains(month),
                    let programme = try Ledger.programme(
                        of: jurisdiction,
                        kind: kind,
                        year: year,
                        in: transaction
                    ), let first = try? CivilDate(year: year, month: month, day: 1)
                else { throw .notFound }
                let all = try BulletinTable.all(of: jurisdiction, in: transaction)
                    .filter { $0.programme == programme.id }
                if let made = all.first(where: { $0.month == month }) { throw .exists(made.id) }
                let former = all.first { $0.issued != nil && $0.month < month }
                let facts = try BulletinFacts.read(
                    programme,
                    kinds,
                    month: month,
                    since: former.flatMap { try? CivilDate(iso: $0.facts.asOf).advanced(by: 1) }
                        ?? first,
                    asOf: day,
                    today: now.date,
                    in: transaction
                )
                guard facts.rows.contains(where: \.isReported) else { throw .nothingPublished }
                var parts = BulletinTemplate.builtIn.parts
                let last = try former.flatMap { former throws(BulletinError) in
                    try BulletinTable.find(former.id, in: transaction)
                }
                for part in [BulletinPart.organ, .to, .copy] { parts[part] = last?.parts[part] }
                let bulletin = Bulletin(
                    id: id,
                    jurisdiction: jurisdiction,
                    programme: programme.id,
                    month: month,
                    version: 1,
                    issuer: actor.party,
                    state: .draft,
                    revision: 1,
                    correction: "",
                    facts: facts,
                    parts: parts,
                    steps: [],
                    issued: nil,
                    certainty: programme.provenance.certainty == .inventedSample
                        ? .inventedSample : certainty
                )
                try BulletinTable.insert(bulletin, in: transaction)
                let step = Bulletin.Step(.draft, by: actor, at: now)
                try BulletinTable.append(step, 1, to: id, in: transaction)
                return Recorded((), bulletin.deed("bulletin.draft"))
            }
        } catch .store(.conflict("bulletin_once")) {
            throw .exists(try await made(kind, year, month, in: jurisdiction))
        }
        return id
    }

    private func made(
        _ kind: String,
        _ year: Int,
        _ month: Int,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) -> ID<Bulletin> {
        try await ledger.read { (transaction: Transaction<BulletinError>) throws(BulletinError) in
            guard
                let programme = try Ledger.programme(
                    of: jurisdiction,
                    kind: kind,
                    year: year,
                    in: transaction
                ),
                let made = try BulletinTable.versions(
                    of: programme.id,
                    month: month,
                    in: transaction
                ).first
            else { throw .notFound }
            return made.id
        }
    }

    /// Keeps the texts that were typed; one that was reviewed is a draft again.
    package func save(
        _ form: BulletinForm,
        of id: ID<Bulletin>,
        revision: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) {
        try actor.authorise(bulletin: .draftBulletins, in: jurisdiction)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<BulletinError>) throws(BulletinError) in
            var desk = try BulletinDesk.lock(
                id,
                revision: revision,
                of: jurisdiction,
                in: transaction
            )
            guard desk.bulletin.state != .issued else { throw .wrongState(.issued) }
            let parts = try form.checked(keeping: desk.bulletin.parts, of: desk.bulletin.facts)
            guard parts != desk.bulletin.parts else { throw .nothingChanged }
            desk.bulletin.parts = parts
            desk.bulletin.state = .draft
            try desk.take(.edit, by: actor, at: now, in: transaction)
            return Recorded((), desk.bulletin.deed("bulletin.edit"))
        }
    }

    /// Takes the numbers of the record anew, up to today; the texts stay, and one that was reviewed
    /// is a draft again.
    package func refresh(
        _ id: ID<Bulletin>,
        revision: Int,
        on day: CivilDate? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) {
        try actor.authorise(bulletin: .draftBulletins, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        let day = min(day ?? now.date, now.date)
        try await ledger.record(by: actor) {
            (transaction: Transaction<BulletinError>) throws(BulletinError) in
            var desk = try BulletinDesk.lock(
                id,
                revision: revision,
                of: jurisdiction,
                in: transaction
            )
            guard desk.bulletin.state != .issued else { throw .wrongState(.issued) }
            let newer = try desk.factsNow(
                kinds,
                asOf: day,
                today: now.date,
                in: transaction
            )
            guard newer != desk.bulletin.facts else { throw .nothingChanged }
            desk.bulletin.facts = newer
            desk.bulletin.state = .draft
            try desk.take(.refresh, by: actor, at: now, in: transaction)
            return Recorded((), desk.bulletin.deed("bulletin.refresh"))
        }
    }
}
