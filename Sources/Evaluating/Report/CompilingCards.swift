package import Civics
import Database
import Delivering
package import Ledger

/// Drawing a report card up: saving its words, publishing it, correcting it by a further version.
package struct CompilingCards: Sendable {
    /// The kind of programme that has a report card.
    package static let kind = ProgrammeKind.livelihood

    private let ledger: Ledger

    /// Draws cards up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Saves the words of a year's draft; the first of a year, and the first after a version was
    /// published, begins one.
    ///
    /// `edit` is that of the draft the form showed, 0 where it showed none.
    package func save(
        _ form: CardForm,
        of year: Int,
        edit: Int,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CardError) {
        try actor.authorise(reports: jurisdiction)
        let ledger = ledger
        try await ledger.record(by: actor) {
            (transaction: Transaction<CardError>) throws(CardError) in
            let ground = try CardGround(year, of: jurisdiction, ledger, in: transaction)
            guard ground.draft?.edit ?? 0 == edit else { throw .changedMeanwhile }
            let checked = try form.checked(against: ground.card)
            let words = try ground.noted(checked.words, in: transaction)
            let draft = CardDraft(
                id: ground.draft?.id ?? .random(),
                programme: ground.programme.id,
                version: (ground.published.first?.version ?? 0) + 1,
                edit: edit + 1,
                words: words,
                correction: ground.published.isEmpty ? "" : checked.correction,
                post: actor.postNames.zh,
                postEnglish: actor.postNames.en,
                at: ledger.clock.now(),
                certainty: ground.draft?.certainty ?? certainty
            )
            if ground.draft == nil {
                try ReportCardTable.insert(draft, in: transaction)
            } else {
                try ReportCardTable.update(draft, in: transaction)
            }
            return Recorded((), ground.deed("report.save", of: draft))
        }
    }

    /// Publishes the draft of a year: facts, story and numbers in one text with its SHA-256.
    package func publish(
        _ year: Int,
        edit: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CardError) {
        try actor.authorise(reports: jurisdiction)
        let place = try await place(jurisdiction)
        let (ledger, now) = (ledger, ledger.clock.now())
        try await ledger.record(by: actor) {
            (transaction: Transaction<CardError>) throws(CardError) in
            let ground = try CardGround(year, of: jurisdiction, ledger, in: transaction)
            guard let draft = ground.draft else { throw .notFound }
            guard draft.edit == edit else { throw .changedMeanwhile }
            let gaps = ground.gaps
            guard gaps.isEmpty else { throw .incomplete(gaps) }
            let frozen = FrozenCard(
                ground.card,
                draft.words,
                place: place,
                version: draft.version,
                on: now.date,
                correcting: ground.published.first.map {
                    FrozenCard.Correction(
                        version: $0.version,
                        sha256: $0.fingerprint.hex,
                        reason: draft.correction
                    )
                }
            )
            let text = frozen.canonicalText
            let signed = draft.signed(by: actor, at: now)
            try ReportCardTable.publish(signed, as: text, in: transaction)
            return Recorded(
                (),
                ground.deed(
                    "report.publish",
                    of: draft,
                    facts: ["sha256": Digest(of: text).hex]
                )
            )
        }
    }

    /// Throws a draft away; what is published stays.
    package func discard(
        _ year: Int,
        edit: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CardError) {
        try actor.authorise(reports: jurisdiction)
        let ledger = ledger
        try await ledger.record(by: actor) {
            (transaction: Transaction<CardError>) throws(CardError) in
            let ground = try CardGround(year, of: jurisdiction, ledger, in: transaction)
            guard let draft = ground.draft else { throw .notFound }
            guard draft.edit == edit else { throw .changedMeanwhile }
            try ReportCardTable.discard(draft, in: transaction)
            return Recorded((), ground.deed("report.discard", of: draft))
        }
    }

    private func place(
        _ jurisdiction: ID<Jurisdiction>
    ) async throws(CardError) -> FrozenCard.Place {
        let tree: JurisdictionTree
        do throws(StoreError) {
            tree = try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
        guard let place = tree[jurisdiction] else { throw .notFound }
        return FrozenCard.Place(
            code: place.code,
            name: ReportCard.Name(place.name, place.nameEnglish)
        )
    }
}

extension CardDraft {
    fileprivate func signed(by actor: Actor, at now: Instant) -> CardDraft {
        CardDraft(
            id: id,
            programme: programme,
            version: version,
            edit: edit,
            words: words,
            correction: correction,
            post: actor.postNames.zh,
            postEnglish: actor.postNames.en,
            at: now,
            certainty: certainty
        )
    }
}

extension Actor {
    /// Checks the right to draw up report cards.
    func authorise(reports jurisdiction: ID<Jurisdiction>) throws(CardError) {
        do throws(Denied) {
            try authorise(.manageReports, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
