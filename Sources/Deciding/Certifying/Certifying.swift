package import Civics
import Database
package import Ledger
import Tallying

/// Ending the count of a poll, signing for it, telling it, and sealing the papers.
package struct Certifying: Sendable {
    private let ledger: Ledger

    /// Certifies in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Ends the count: writes the certificate, which nobody outside the counting room sees yet.
    package func conclude(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .superviseVotes, in: jurisdiction)
        let place = try await ledger.place(jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            var poll = day.poll
            guard poll.state == .voting else { throw .pollIs(poll.state) }
            if let open = day.open { throw .missing(.sessionOver(number: open.number)) }
            let progress = try day.checkedProgress(of: place.name)
            guard progress.next == .finished, let tally = progress.tally else {
                throw .missing(.finished)
            }
            guard
                let term = try CongressTermTable.find(day.meeting.term, in: transaction)
            else { throw .notFound }
            let head = try Ledger.auditHead(in: transaction)
            let superseded = try SupersededCertificate(by: poll.id, in: transaction)
            let certificate = Certificate(
                day,
                of: place,
                term: term,
                tally: tally,
                papers: try CountedPapers(
                    of: day.sessions,
                    after: superseded,
                    in: transaction
                ),
                recount: superseded.map(Certificate.Recount.init),
                successions: try OfficerSuccessionTable.all(
                    of: day.meeting.id,
                    in: transaction
                ),
                audit: Certificate.AuditMark(height: head.height, digest: head.digest)
            )
            try CertificateTable.insert(certificate, of: poll.id, in: transaction)
            poll.state = .counted
            return (
                poll,
                poll.deed(
                    "poll.conclude",
                    facts: ["certificate-sha256": certificate.fingerprint.hex]
                )
            )
        }
    }

    /// The chief scrutineer signs; the working papers of the counting room are forgotten.
    package func certify(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .superviseVotes, in: jurisdiction)
        try await sign(
            id,
            version: version,
            as: .chiefScrutineer,
            document: "",
            from: .counted,
            to: .certified,
            by: actor,
            in: jurisdiction
        ) { (certificate, transaction) throws(PollError) in
            let digest = try WorkingPapers.forget(of: id, in: transaction)
            guard digest.hex == certificate.workingPapers else { throw .changedMeanwhile }
        }
        await ledger.scrub(DecidingSchema.forgetful)
    }

    /// The presidium signs, by its decision.
    package func accept(
        _ id: ID<Poll>,
        version: Int,
        decision: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .presideVotes, in: jurisdiction)
        let document = ChineseText.cleanedLine(decision)
        guard !document.isEmpty else { throw .faults([.documentMissing]) }
        guard document.count <= RollBasis.mostLineCharacters else {
            throw .faults([
                .tooLong(
                    field: "document",
                    characters: document.count,
                    most: RollBasis.mostLineCharacters
                )
            ])
        }
        try await sign(
            id,
            version: version,
            as: .presiding,
            document: document,
            from: .certified,
            to: .accepted,
            by: actor,
            in: jurisdiction
        )
    }

    /// The result is told in the hall: from this moment it is public.
    package func announce(
        _ id: ID<Poll>,
        version: Int,
        number: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) -> BallotKey {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        let number = ChineseText.cleanedLine(number)
        guard !number.isEmpty else { throw .faults([.noticeMissing]) }
        guard number.count <= Self.mostNumberCharacters else {
            throw .faults([
                .tooLong(
                    field: "number",
                    characters: number.count,
                    most: Self.mostNumberCharacters
                )
            ])
        }
        guard let kind = ledger.kinds[ListingDecided.kind] else {
            throw .store(.unavailable(code: "kind.\(ListingDecided.kind)"))
        }
        let listing = ListingDecided(
            place: try await ledger.place(jurisdiction),
            kind: kind,
            notice: number,
            now: ledger.clock.now()
        )
        do throws(PollError) {
            try await announce(id, version: version, listing, by: actor, in: jurisdiction)
        } catch .store(.conflict("counted_ballot_key_once")) {
            // Another poll was announced at this moment and has the key.
            throw .changedMeanwhile
        }
        return try await key(of: id)
    }

    private func announce(
        _ id: ID<Poll>,
        version: Int,
        _ listing: ListingDecided,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            var poll = day.poll
            guard poll.state == .accepted,
                let sealed = try CertificateTable.find(poll.id, in: transaction)
            else { throw .pollIs(poll.state) }
            let key = try CountedBallot.publish(
                sealed.certificate,
                of: poll,
                in: transaction
            )
            try CertificateTable.announce(
                SealedCertificate.Announcement(
                    number: listing.notice,
                    at: listing.now,
                    key: key
                ),
                of: poll.id,
                in: transaction
            )
            let change = try listing.list(poll, by: sealed.certificate, in: transaction)
            poll.state = .announced
            return (
                poll,
                poll.deed(
                    "poll.announce",
                    facts: ["notice": listing.notice, "published-as": key.description]
                        .merging(change.facts) { $1 }
                )
            )
        }
    }

    /// The papers are sealed (封存); nothing changes any more.
    package func seal(
        _ id: ID<Poll>,
        version: Int,
        _ form: SealForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        let now = ledger.clock.now()
        let seal = try form.checked(at: now)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            var poll = day.poll
            guard poll.state == .announced else { throw .pollIs(poll.state) }
            try CertificateTable.seal(seal, of: poll.id, in: transaction)
            poll.state = .sealed
            return (
                poll,
                poll.deed(
                    "poll.seal",
                    facts: [
                        "packets": String(seal.packets), "place": seal.place,
                        "until": seal.until.description,
                    ]
                )
            )
        }
        // Again, for those who did not reach it when the register was closed or the count signed.
        await ledger.scrub(DecidingSchema.forgetful)
    }

    /// The most characters of a notice's number.
    package static let mostNumberCharacters = 40

    private func key(of poll: ID<Poll>) async throws(PollError) -> BallotKey {
        let sealed = try await ledger.read {
            (transaction: Transaction<PollError>) throws(PollError) in
            try CertificateTable.find(poll, in: transaction)
        }
        guard let key = sealed?.announcement?.key else { throw .notFound }
        return key
    }

    /// Signs the certificate's fingerprint as the meeting's officer of a role.
    private func sign(
        _ id: ID<Poll>,
        version: Int,
        as role: MeetingRole,
        document: String,
        from state: PollState,
        to next: PollState,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ also:
            @Sendable @escaping (
                Certificate, Transaction<PollError>
            ) throws(PollError) -> Void = {
                (_, _) throws(PollError) in
            }
    ) async throws(PollError) {
        let now = ledger.clock.now()
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            var poll = day.poll
            guard poll.state == state,
                let sealed = try CertificateTable.find(poll.id, in: transaction)
            else { throw .pollIs(poll.state) }
            guard let officer = day.officer(role, signedInAs: actor) else {
                throw .missing(.officer(role))
            }
            try CertificateTable.sign(
                SealedCertificate.Signature(
                    role: role,
                    name: officer.name,
                    document: document,
                    at: now
                ),
                of: poll.id,
                in: transaction
            )
            try also(sealed.certificate, transaction)
            poll.state = next
            return (
                poll,
                poll.deed(
                    role == .presiding ? "poll.accept" : "poll.certify",
                    facts: [
                        "certificate-sha256": sealed.fingerprint.hex, "document": document,
                    ]
                )
            )
        }
    }
}

extension PollDay {
    /// The meeting's officer of a role who is signed in; for the operator, whoever has the role.
    func officer(_ role: MeetingRole, signedInAs actor: Actor) -> MeetingOfficer? {
        let holders = officers.filter { $0.role == role }
        switch actor {
        case .operatorAtConsole: return holders.first
        case .officer(let officer): return holders.first { $0.account == officer.account }
        case .resident: return nil
        }
    }
}
