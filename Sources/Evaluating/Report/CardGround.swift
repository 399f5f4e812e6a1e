import Civics
import Database
import Delivering
import Ledger

/// Everything that the next step of a year's card depends on, read in its transaction.
struct CardGround: Sendable {
    /// The list.
    let programme: Programme
    /// The draft; nil where there is none.
    let draft: CardDraft?
    /// What was published, the newest version first.
    let published: [PublishedCard]
    /// The facts as they are now, with the words of the draft.
    let card: ReportCard
    private let board: DeliveryBoard

    init<F: StoreFailure>(
        _ programme: Programme,
        _ ledger: Ledger,
        only entry: ID<Enrolment>? = nil,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) {
        self.programme = programme
        draft = try ReportCardTable.draft(of: programme.id, locking: locking, in: transaction)
        published = try ReportCardTable.published(of: programme.id, in: transaction)
        // A correction begins with what was said before.
        let words = draft?.words ?? published.first?.draft.words
        board = try DeliveryBoard(
            programme,
            ledger.kinds,
            only: entry,
            on: ledger.clock.now().date,
            in: transaction
        )
        card = try ReportCard(board, words: words?.misses ?? [:], in: transaction)
    }

    /// The same of a year, for a step that changes it.
    init(
        _ year: Int,
        of jurisdiction: ID<Jurisdiction>,
        _ ledger: Ledger,
        in transaction: Transaction<CardError>
    ) throws(CardError) {
        guard
            let programme = try Ledger.programme(
                of: jurisdiction,
                kind: CompilingCards.kind,
                year: year,
                in: transaction
            )
        else { throw .notFound }
        try self.init(programme, ledger, locking: true, in: transaction)
    }

    /// The number of the terminated entry whose place an entry took; nil where it took none.
    func replaces(_ number: Int) -> Int? { board[number]?.replaces }

    /// Words with what each of their tokens stands for now: to save is to have seen it.
    func noted<F: StoreFailure>(
        _ words: CardWords,
        in transaction: Transaction<F>
    ) throws(F) -> CardWords {
        let values = CardValues(try ReportCard(board, words: words.misses, in: transaction))
        let noted = words.tokens.compactMap { name in values[name].map { (name, $0.zh) } }
        return CardWords(
            zh: words.zh,
            en: words.en,
            misses: words.misses,
            noted: Dictionary(noted, uniquingKeysWith: { one, _ in one })
        )
    }

    /// What the draft lacks before it can be published.
    var gaps: [CardGap] {
        guard let draft else { return [] }
        let values = CardValues(card)
        var gaps: [CardGap] = []
        for (field, story) in [(CardForm.zh, draft.words.zh), (CardForm.en, draft.words.en)]
        where !CardForm.paragraphs.contains(story.count) {
            gaps.append(.paragraphs(field: field, story.count))
        }
        for row in card.rows where row.outcome == .missed {
            if row.miss == nil {
                gaps.append(.reason(number: row.number, name: row.name.zh))
            } else if row.miss?.newDate == nil, row.state != Enrolment.terminated {
                gaps.append(.newDate(number: row.number, name: row.name.zh))
            }
        }
        let changes = draft.words.changes(in: values)
        for name in draft.words.tokens where values[name] == nil {
            gaps.append(.gone(token: name))
        }
        for change in changes {
            guard let to = change.to else { continue }
            gaps.append(.changed(token: change.token, from: change.from, to: to))
        }
        if !published.isEmpty, draft.correction.isEmpty { gaps.append(.correction) }
        return gaps
    }

    /// Describes what was done to the card.
    func deed(_ action: String, of draft: CardDraft, facts: [String: String] = [:]) -> Deed {
        var facts = facts
        facts["year"] = String(programme.year)
        facts["version"] = String(draft.version)
        return Deed(
            action,
            in: programme.jurisdiction,
            object: "report-card \(draft.id)",
            reason: draft.correction,
            facts: facts
        )
    }
}
