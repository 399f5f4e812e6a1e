package import Civics
import Database
import Delivering
package import Ledger

/// A bulletin with everything its page in the console shows.
package struct BulletinFolder: Sendable {
    /// The bulletin.
    package let bulletin: Bulletin
    /// Its versions, the oldest first.
    package let versions: [Bulletin]
    /// What it says inside, and to everybody.
    package let inside, everybody: BulletinDocument
    /// What somebody should know before it goes on; nothing of an issued one.
    package let findings: [BulletinFinding]
    /// Whether the one who looks wrote at it.
    package let isOwn: Bool
}

/// A month of a list without a bulletin, although a unit's report of it is published.
package struct MissingBulletin: Hashable, Sendable {
    /// The list.
    package let programme: Programme
    /// The month, 1 to 12.
    package let month: Int
}

/// Looking bulletins up.
package struct ReadingBulletins: Sendable {
    /// The rights with any of which somebody sees bulletins before they are issued.
    package static let readers: Set<Permission> = [
        .draftBulletins, .reviewBulletins, .issueBulletins,
    ]

    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The bulletins of a jurisdiction, the newest month first, without their texts and steps.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [Bulletin] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try BulletinTable.all(of: jurisdiction, in: transaction)
        }
    }

    /// A bulletin as whoever works at it sees it.
    package func folder(
        _ id: ID<Bulletin>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> BulletinFolder {
        try authorise(actor, in: jurisdiction)
        let (today, kinds) = (ledger.clock.now().date, ledger.kinds)
        let place: Jurisdiction?
        do throws(StoreError) {
            place = try await ledger.jurisdictions()[jurisdiction]
        } catch {
            throw .store(error)
        }
        guard let place else { throw .notFound }
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let bulletin = try BulletinTable.find(id, in: transaction),
                bulletin.jurisdiction == jurisdiction,
                let programme = try Ledger.programme(bulletin.programme, in: transaction)
            else { throw .notFound }
            let versions = try BulletinTable.versions(
                of: bulletin.programme,
                month: bulletin.month,
                in: transaction
            )
            let findings =
                bulletin.state == .issued
                ? []
                : bulletin.findings(
                    now: try bulletin.factsNow(programme, kinds, today: today, in: transaction),
                    names: try Bulletin.names(of: jurisdiction, on: today, in: transaction)
                )
            let issuer = try bulletin.issuerName(on: today, in: transaction)
            func document(_ edition: BulletinDocument.Edition) -> BulletinDocument {
                bulletin.document(edition, versions, place, issuer)
            }
            return BulletinFolder(
                bulletin: bulletin,
                versions: versions,
                inside: document(.inside),
                everybody: document(.everybody),
                findings: findings,
                isOwn: (try? bulletin.checkOther(actor)) == nil
            )
        }
    }

    /// The months that units reported and that have no bulletin, the newest first.
    package func missing(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [MissingBulletin] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            let bulletins = try BulletinTable.all(of: jurisdiction, in: transaction)
            var missing: [MissingBulletin] = []
            for month in try PublishedMonth.all(of: jurisdiction, in: transaction)
            where !bulletins.contains(where: {
                $0.programme == month.programme && $0.month == month.period.month
            }) {
                guard let programme = try Ledger.programme(month.programme, in: transaction)
                else { continue }
                missing.append(
                    MissingBulletin(programme: programme, month: month.period.month)
                )
            }
            return missing
        }
    }

    /// The newest version of each issued bulletin, the newest number first.
    package func issued(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [Bulletin] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            let all = try BulletinTable.all(of: jurisdiction, in: transaction)
                .filter { $0.issued != nil }
            let newest = Dictionary(grouping: all) { $0.issued?.number.serial ?? 0 }
                .compactMapValues { versions in versions.max { $0.version < $1.version } }
            return newest.sorted { $0.key > $1.key }.map(\.value)
        }
    }

    /// The serial number and month of the newest bulletin that was issued of a list; nil before the
    /// first.
    package func newest(
        of programme: ID<Programme>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> (serial: Int, month: Int)? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try BulletinTable.all(of: jurisdiction, in: transaction)
                .filter { $0.programme == programme }
                .compactMap { bulletin in bulletin.issued.map { ($0.number.serial, bulletin.month) }
                }
                .max { $0.0 < $1.0 }
        }
    }

    /// The issued versions of a bulletin by its address, the oldest first; empty where there is
    /// none.
    package func issued(
        _ serial: Int,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [Bulletin] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try BulletinTable.issued(serial, of: jurisdiction, in: transaction)
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        var denied: Denied?
        for permission in [Permission.draftBulletins, .reviewBulletins, .issueBulletins] {
            do throws(Denied) {
                return try actor.authorise(permission, in: jurisdiction)
            } catch {
                denied = denied ?? error
            }
        }
        if let denied { throw .denied(denied) }
    }
}

extension Bulletin {
    /// An edition as it reads: of an issued one what was frozen, of a draft what would be.
    fileprivate func document(
        _ edition: BulletinDocument.Edition,
        _ versions: [Bulletin],
        _ place: Jurisdiction,
        _ issuer: String
    ) -> BulletinDocument {
        if let issued,
            let frozen = BulletinDocument(
                edition == .inside ? issued.internalText : issued.publicText
            )
        {
            return frozen
        }
        return BulletinDocument(
            self,
            edition,
            number: nil,
            place: place,
            issuer: issuer,
            previous: versions.last { $0.version < version }?.issued
        )
    }
}
