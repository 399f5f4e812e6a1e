import Civics
import HTTPTypes
import Ledger
import Proposing
import Wording

/// The form of many answers: each row a suggestion with its own words.
struct ReplyBatchForm {
    /// An answer among the others.
    struct Row {
        let id: ID<Suggestion>
        /// Whether it is to be sent.
        var isTicked: Bool
        /// What was typed, or made from the template.
        var text: String
        /// What the form showed: version, slot, template, facts.
        let version: Int
        let slot: ReplyTemplate.Slot?
        let template: String
        let facts: ReplyFacts
        /// How it stands now; nil where it is gone.
        var preview: ReplyPreview?
        /// What is wrong with its words.
        var error: ReplyError?
        /// Why it was left out.
        var change: LeftOut.Change?

        /// Whether it was invented for the demonstration.
        var isSample: Bool {
            preview?.suggestion.provenance.certainty == .inventedSample
        }

        /// Whether it can still be sent from here.
        var canBeSent: Bool { preview?.suggestion.state == .decided }
    }

    /// What is wrong with the whole.
    enum Fault: Hashable {
        /// None was ticked.
        case nothingChosen
        /// More than a page holds.
        case tooMany(Int)
        /// Words of some are wrong.
        case words
        /// Some, or all, have changed; how many were sent.
        case leftOut(sent: Int)
    }

    private(set) var rows: [Row]
    private(set) var fault: Fault?

    /// The answers that the templates make.
    init(_ previews: [ReplyPreview], isTicked: Bool) {
        rows = previews.map { preview in
            Row(
                id: preview.suggestion.id,
                isTicked: isTicked && preview.missing.isEmpty,
                text: preview.text,
                version: preview.suggestion.version,
                slot: preview.template?.slot,
                template: preview.template?.key ?? "",
                facts: preview.facts,
                preview: preview
            )
        }
    }

    private static let names = ["send", "text", "version", "slot", "template", "facts"]

    /// Whether a form of this kind has such a field: `text-123`.
    static func isField(_ name: String) -> Bool {
        let parts = name.split(separator: "-", maxSplits: 1)
        return parts.count == 2 && names.contains(String(parts[0]))
            && ID<Suggestion>(String(parts[1])) != nil
    }

    /// What was sent.
    init(_ fields: FormFields) throws(PageError) {
        var rows: [Row] = []
        for name in fields.names where name.hasPrefix("version-") {
            let key = name.dropFirst("version-".count)
            guard let id = ID<Suggestion>(String(key)) else { continue }
            rows.append(
                Row(
                    id: id,
                    isTicked: fields["send-\(key)"] == "1",
                    text: fields["text-\(key)"],
                    version: Int(fields[name]) ?? 0,
                    slot: ReplyTemplate.Slot(fields["slot-\(key)"]),
                    template: fields["template-\(key)"],
                    facts: Self.facts(fields["facts-\(key)"])
                )
            )
        }
        self.rows = rows
    }

    /// The answers to be given.
    var drafts: [ReplyDraft] {
        rows.filter(\.isTicked).map { row in
            ReplyDraft(
                to: row.id,
                version: row.version,
                outcome: row.slot?.outcome,
                reason: row.slot?.reason,
                text: row.text,
                template: row.template,
                facts: row.facts
            )
        }
    }

    /// Whether something was wrong.
    var isRefused: Bool { fault != nil }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch fault {
        case nil: .ok
        case .nothingChosen, .tooMany, .words: .unprocessableContent
        case .leftOut: .conflict
        }
    }

    /// Marks what was wrong; errors that are no fault of the form go up.
    mutating func refuse(_ error: ReplyBatchError) throws(PageError) {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .store(let error): throw PageError(error)
        case .nothingChosen: fault = .nothingChosen
        case .tooMany(let count): fault = .tooMany(count)
        case .faults(let faults):
            fault = .words
            for index in rows.indices { rows[index].error = faults[rows[index].id] }
        case .allChanged(let left):
            fault = .leftOut(sent: 0)
            mark(left)
        }
    }

    /// Drops what was sent and marks what was left out.
    mutating func keepOnly(_ batch: ReplyBatch) {
        fault = .leftOut(sent: batch.sent.count)
        let sent = Set(batch.sent)
        rows.removeAll { sent.contains($0.id) }
        mark(batch.leftOut)
    }

    /// Shows beside an answer how its suggestion stands now.
    mutating func show(_ preview: ReplyPreview?, of id: ID<Suggestion>) {
        guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
        rows[index].preview = preview
    }

    /// Puts the answers in the order of their numbers; a form keeps none.
    mutating func arrange() {
        rows.sort { one, other in
            let numbers = [one, other].map { $0.preview?.suggestion.reference ?? "" }
            return numbers[0] < numbers[1]
        }
    }

    private mutating func mark(_ left: [LeftOut]) {
        for index in rows.indices {
            guard let found = left.first(where: { $0.id == rows[index].id }) else { continue }
            rows[index].change = found.change
            rows[index].isTicked = false
        }
    }

    /// The facts as a hidden field holds them: a line each.
    static func written(_ facts: ReplyFacts) -> String {
        ReplyToken.allCases
            .compactMap { token in facts[token].map { "\(token.rawValue)=\($0)" } }
            .joined(separator: "\n")
    }

    private static func facts(_ written: String) -> ReplyFacts {
        var facts: ReplyFacts = [:]
        for line in written.split(whereSeparator: \.isNewline) {
            let halves = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2, let token = ReplyToken(rawValue: String(halves[0])) {
                facts[token] = String(halves[1])
            }
        }
        return facts
    }
}
