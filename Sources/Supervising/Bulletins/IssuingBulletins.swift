package import Civics
import Database
package import Ledger

/// Looking a bulletin through, sending it back, issuing it under its number, correcting it.
package struct IssuingBulletins: Sendable {
    /// How many characters a reason may have.
    package static let reasonCharacters = 4...300

    private let ledger: Ledger

    /// Issues from a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Finds a draft good; whoever wrote at it cannot.
    package func review(
        _ id: ID<Bulletin>,
        revision: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) {
        try actor.authorise(bulletin: .reviewBulletins, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        try await ledger.record(by: actor) {
            (transaction: Transaction<BulletinError>) throws(BulletinError) in
            var desk = try BulletinDesk.lock(
                id,
                revision: revision,
                of: jurisdiction,
                in: transaction
            )
            guard desk.bulletin.state == .draft else { throw .wrongState(desk.bulletin.state) }
            try desk.bulletin.checkOther(actor)
            try desk.checkFit(kinds, today: now.date, in: transaction)
            desk.bulletin.state = .reviewed
            try desk.take(.review, by: actor, at: now, in: transaction)
            return Recorded((), desk.bulletin.deed("bulletin.review"))
        }
    }

    /// Sends a bulletin back to whoever writes it, with a reason.
    package func sendBack(
        _ id: ID<Bulletin>,
        revision: Int,
        reason typed: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) {
        do throws(BulletinError) {
            try actor.authorise(bulletin: .reviewBulletins, in: jurisdiction)
        } catch {
            try actor.authorise(bulletin: .issueBulletins, in: jurisdiction)
        }
        let reason = try Self.reason(typed)
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
            desk.bulletin.state = .draft
            try desk.take(.back, reason: reason, by: actor, at: now, in: transaction)
            return Recorded((), desk.bulletin.deed("bulletin.send-back", reason: reason))
        }
    }

    /// Issues a reviewed bulletin: it gets its number, and the text of both editions is frozen.
    ///
    /// A correction keeps the number of what it corrects. Without a day it is issued today.
    package func issue(
        _ id: ID<Bulletin>,
        revision: Int,
        on day: CivilDate? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) -> Bulletin.Issued {
        try actor.authorise(bulletin: .issueBulletins, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        let day = min(day ?? now.date, now.date)
        let place: Jurisdiction?
        do throws(StoreError) {
            place = try await ledger.jurisdictions()[jurisdiction]
        } catch {
            throw .store(error)
        }
        guard let place else { throw .notFound }
        return try await ledger.record(by: actor) {
            (transaction: Transaction<BulletinError>) throws(BulletinError) in
            var desk = try BulletinDesk.lock(
                id,
                revision: revision,
                of: jurisdiction,
                in: transaction
            )
            guard desk.bulletin.state == .reviewed else { throw .wrongState(desk.bulletin.state) }
            try desk.checkFit(kinds, today: now.date, in: transaction)
            let former = desk.versions.last { $0.version < desk.bulletin.version }?.issued
            var number = former?.number
            if number == nil {
                number = try Self.number(of: desk.bulletin, year: day.year, in: transaction)
            }
            guard let number else { throw .notFound }
            desk.bulletin.state = .issued
            desk.note(.issue, by: actor, at: now)
            let issuer = try desk.bulletin.issuerName(on: day, in: transaction)
            let texts = BulletinDocument.Edition.allCases.map { edition in
                BulletinDocument(
                    desk.bulletin,
                    edition,
                    number: (number.printed, day),
                    place: place,
                    issuer: issuer,
                    previous: former
                ).canonicalText
            }
            let issued = Bulletin.Issued(
                number: number,
                day: day,
                internalText: texts[0],
                publicText: texts[1],
                internalFingerprint: Digest(of: texts[0]),
                publicFingerprint: Digest(of: texts[1])
            )
            desk.bulletin.issued = issued
            try desk.write(in: transaction)
            return Recorded(
                issued,
                desk.bulletin.deed(
                    "bulletin.issue",
                    reason: desk.bulletin.correction,
                    facts: [
                        "number": number.printed, "serial": String(number.serial),
                        "internal-sha256": issued.internalFingerprint.hex,
                        "public-sha256": issued.publicFingerprint.hex,
                    ]
                )
            )
        }
    }

    private static func number(
        of bulletin: Bulletin,
        year: Int,
        in transaction: Transaction<BulletinError>
    ) throws(BulletinError) -> Bulletin.Number {
        let (place, organ) = (bulletin.jurisdiction, bulletin.parts[.organ] ?? "")
        // The counter of all is locked first, so that two that are issued at once never wait for
        // each other.
        let serial = try BulletinTable.nextNumber(of: place, in: transaction)
        return Bulletin.Number(
            serial: serial,
            organ: organ,
            year: year,
            number: try BulletinTable.nextNumber(
                of: place,
                organ: organ,
                year: year,
                in: transaction
            )
        )
    }

    /// Begins a correction of an issued bulletin: a new version with its texts and the numbers of
    /// today, which is written, reviewed and issued like the first.
    package func correct(
        _ id: ID<Bulletin>,
        revision: Int,
        reason typed: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(BulletinError) -> ID<Bulletin> {
        try actor.authorise(bulletin: .issueBulletins, in: jurisdiction)
        let reason = try Self.reason(typed)
        let (now, kinds, new) = (ledger.clock.now(), ledger.kinds, ID<Bulletin>.random())
        try await ledger.record(by: actor) {
            (transaction: Transaction<BulletinError>) throws(BulletinError) in
            let desk = try BulletinDesk.lock(
                id,
                revision: revision,
                of: jurisdiction,
                in: transaction
            )
            guard desk.bulletin.state == .issued else { throw .wrongState(desk.bulletin.state) }
            if let newer = desk.versions.last, newer.version > desk.bulletin.version {
                throw .exists(newer.id)
            }
            let bulletin = Bulletin(
                id: new,
                jurisdiction: jurisdiction,
                programme: desk.bulletin.programme,
                month: desk.bulletin.month,
                version: desk.bulletin.version + 1,
                issuer: desk.bulletin.issuer,
                state: .draft,
                revision: 1,
                correction: reason,
                facts: try desk.factsNow(kinds, today: now.date, in: transaction),
                parts: desk.bulletin.parts,
                steps: [],
                issued: nil,
                certainty: desk.bulletin.certainty
            )
            try BulletinTable.insert(bulletin, in: transaction)
            let step = Bulletin.Step(.draft, by: actor, at: now)
            try BulletinTable.append(step, 1, to: new, in: transaction)
            return Recorded((), bulletin.deed("bulletin.correct", reason: reason))
        }
        return new
    }

    private static func reason(_ typed: String) throws(BulletinError) -> String {
        let reason = ChineseText.cleanedLine(typed)
        guard reason.count >= reasonCharacters.lowerBound else {
            throw .faults([BulletinFault("reason", .missing)])
        }
        guard reason.count <= reasonCharacters.upperBound else {
            throw .faults([
                BulletinFault(
                    "reason",
                    .tooLong(characters: reason.count, most: reasonCharacters.upperBound)
                )
            ])
        }
        return reason
    }
}

extension Bulletin {
    /// Refuses somebody who wrote at it; the operator may act for any.
    func checkOther(_ actor: Actor) throws(BulletinError) {
        if case .officer(let officer) = actor, writers.contains(officer.account) {
            throw .ownDraft
        }
    }

    /// The name of the unit that issues it on a day; the jurisdiction's where the operator drafted.
    func issuerName<F: StoreFailure>(
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> String {
        try Ledger.parties(of: jurisdiction, on: day, in: transaction)
            .first { $0.id == issuer }?.name ?? ""
    }
}
