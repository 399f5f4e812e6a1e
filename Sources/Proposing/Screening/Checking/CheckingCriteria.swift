package import Civics
import Database
package import Ledger

/// One criterion as it was ticked on the screening page.
package struct CheckDraft: Hashable, Sendable {
    /// The list's id.
    package let list: String
    /// The criterion's id.
    package let item: String
    /// What was found.
    package let result: ScreeningCheck.Result
    /// A remark; may be empty.
    package let note: String

    /// Ticks a criterion.
    package init(list: String, item: String, result: ScreeningCheck.Result, note: String = "") {
        self.list = list
        self.item = item
        self.result = result
        self.note = note
    }
}

extension Screening {
    /// The most characters of a remark on a criterion.
    package static let mostNoteCharacters = 200

    /// Enters what was found about the criteria of a suggestion; what is as before is not entered
    /// again.
    package func check(
        _ drafts: [CheckDraft],
        of id: ID<Suggestion>,
        version: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ScreeningError) {
        let cleaned = drafts.map {
            CheckDraft(
                list: $0.list,
                item: $0.item,
                result: $0.result,
                note: ChineseText.cleanedLine($0.note)
            )
        }
        for draft in cleaned where draft.note.count > Self.mostNoteCharacters {
            throw .noteTooLong(characters: draft.note.count)
        }
        try await change(id, version: version, in: jurisdiction, by: actor) {
            (suggestion, now, transaction) throws(ScreeningError) in
            let round = try Self.round(of: suggestion, in: transaction)
            let lists = try ScreeningRoundTable.lists(of: round.id, in: transaction).map(\.id)
            let before = try CheckTable.current(of: id, in: round.id, in: transaction)
            var facts = ["round": String(round.number)]
            for draft in cleaned {
                guard lists.contains(draft.list),
                    CriteriaLists.builtIn[draft.list]?.item(draft.item) != nil
                else { throw .criterionUnknown("\(draft.list)/\(draft.item)") }
                let last = before.first { $0.list == draft.list && $0.item == draft.item }
                if last?.result == draft.result, last?.note == draft.note { continue }
                try CheckTable.insert(
                    ScreeningCheck(
                        round: round.id,
                        suggestion: id,
                        list: draft.list,
                        item: draft.item,
                        number: (last?.number ?? 0) + 1,
                        result: draft.result,
                        note: draft.note,
                        at: now,
                        post: actor.postNames.zh,
                        postEnglish: actor.postNames.en
                    ),
                    in: transaction
                )
                facts["\(draft.list)/\(draft.item)"] = draft.result.rawValue
            }
            try SuggestionTable.touch(id, in: transaction)
            return Deed(
                "screening.check",
                in: jurisdiction,
                object: "suggestion \(id)",
                facts: facts
            )
        }
    }

    /// The open round of a suggestion, locked.
    static func round(
        of suggestion: Suggestion,
        in transaction: Transaction<ScreeningError>
    ) throws(ScreeningError) -> ScreeningRound {
        guard let call = suggestion.call,
            let round = try ScreeningRoundTable.lockOpen(of: call, in: transaction)
        else { throw .ruling(.noRoundOpen) }
        return round
    }
}
