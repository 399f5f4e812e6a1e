package import Civics
import Database
package import Ledger

/// What somebody asked to have erased (个人信息删除).
package struct ErasureRequest: Hashable, Sendable {
    /// The day of the request, as written.
    package var day: String
    /// Who asked and how, without names.
    package var reason: String
    /// Passages of the text to be taken out, one a line, word for word.
    package var passages: String
    /// Whether the files that came along go too.
    package var takesFiles: Bool

    /// Takes what was typed.
    package init(day: String, reason: String, passages: String, takesFiles: Bool) {
        self.day = day
        self.reason = reason
        self.passages = passages
        self.takesFiles = takesFiles
    }
}

/// The texts of a suggestion after an erasure.
struct ErasedTexts: Hashable, Sendable {
    let title: String
    let body: String
    let beneficiaries: String

    /// What stands where something was.
    static let mark = "〔已按要求删除〕"

    /// Takes passages out; each must be there, in the text, the title or who would benefit.
    init(_ suggestion: Suggestion, without passages: [String]) throws(IntakeError) {
        var texts = [suggestion.title, suggestion.body, suggestion.beneficiaries]
        // A passage that holds another goes first, lest half of it is left.
        for passage in passages.sorted(by: { ($0.count, $1) > ($1.count, $0) }) {
            guard texts.contains(where: { $0.contains(passage) }) else {
                throw .passageNotFound(passage)
            }
            texts = texts.map { $0.replacing(passage, with: Self.mark) }
        }
        (title, body, beneficiaries) = (texts[0], texts[1], texts[2])
    }
}

/// Erasing personal data at somebody's request; the record of the suggestion stays.
package struct ErasingPersonalData: Sendable {
    private let ledger: Ledger

    /// Erases in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Erases name and telephone, the passages named and, if asked, the files.
    ///
    /// It cannot be undone. The number, the channel, the dates, what was decided and answered, and the audit trail stay;
    /// none of them holds a name or a telephone. Backups made before still hold what was erased.
    package func erase(
        _ id: ID<Suggestion>,
        version: Int,
        _ request: ErasureRequest,
        by officer: Officer
    ) async throws(IntakeError) {
        let now = ledger.clock.now()
        let reason = try HoldingSuggestions.reason(request.reason)
        guard let day = try? CivilDate(written: request.day), day <= now.date else {
            throw .requestDay
        }
        let passages = ChineseText.cleaned(request.passages).split(separator: "\n")
            .map { ChineseText.cleanedLine($0) }
            .filter { !$0.isEmpty }
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<IntakeError>) throws(IntakeError) in
            let suggestion = try HoldingSuggestions.locked(
                id,
                version: version,
                by: officer,
                in: transaction
            )
            let left = try ErasedTexts(suggestion, without: passages)
            try IntakeTable.erase(id, left, at: now, in: transaction)
            try HoldTable.note(
                text: left.body,
                of: id,
                in: suggestion.jurisdiction,
                at: now,
                transaction
            )
            let files =
                request.takesFiles ? try AttachmentTable.deleteAll(of: id, in: transaction) : 0
            return Recorded(
                (),
                Deed(
                    "suggestion.erase",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(id)",
                    reason: reason,
                    facts: [
                        "requested": day.description, "passages": String(passages.count),
                        "files": String(files),
                    ]
                )
            )
        }
    }
}
