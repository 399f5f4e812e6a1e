package import Civics
import Database
package import Ledger

/// A year's card at the desk of those who draw it up.
package struct CardDesk: Sendable {
    /// The list.
    package let programme: Programme
    /// The draft; nil where there is none.
    package let draft: CardDraft?
    /// What was published, the newest version first.
    package let published: [PublishedCard]
    /// The facts as they are now.
    package let card: ReportCard
    /// What the stories may name.
    package let values: CardValues
    /// What the draft lacks; empty where there is none.
    package let gaps: [CardGap]
    /// What changed of the facts that the stories name since they were saved, or since the newest
    /// version was published.
    package let changes: [TokenChange]

    init(_ ground: CardGround) {
        programme = ground.programme
        draft = ground.draft
        published = ground.published
        card = ground.card
        values = CardValues(ground.card)
        gaps = ground.gaps
        changes =
            (ground.draft ?? ground.published.first?.draft)?.words.changes(in: values) ?? []
    }

    /// The words to begin with: those of the draft, else of what was published last.
    package var words: CardWords? { draft?.words ?? published.first?.draft.words }
}

/// Looking report cards up.
package struct ReadingCards: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// What was published in a jurisdiction: the newest year first, of a year the newest version.
    package func published(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [PublishedCard] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try ReportCardTable.published(in: jurisdiction, transaction)
        }
    }

    /// Every year with a list, the newest first.
    package func desks(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [CardDesk] {
        try authorise(actor, in: jurisdiction)
        let years: [Int]
        do throws(StoreError) {
            years = try await ledger.programmes(of: jurisdiction, kind: CompilingCards.kind)
                .map(\.programme.year)
        } catch {
            throw .store(error)
        }
        var desks: [CardDesk] = []
        for year in years { desks.append(try await desk(of: year, in: jurisdiction, by: actor)) }
        return desks
    }

    /// The card of a year.
    package func desk(
        of year: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> CardDesk {
        try authorise(actor, in: jurisdiction)
        let ledger = ledger
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard
                let programme = try Ledger.programme(
                    of: jurisdiction,
                    kind: CompilingCards.kind,
                    year: year,
                    in: transaction
                )
            else { throw .notFound }
            return CardDesk(try CardGround(programme, ledger, in: transaction))
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(Denied) {
            try actor.authorise(.manageReports, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
