package import Proposing
package import Tallying

/// One thing wrong with a form of the counting room, beside the field where it is.
package enum CountingFault: Hashable, Sendable {
    /// No whole number from 0.
    case number(field: String)
    /// No box was counted.
    case noBox
    /// A box between two others was left out.
    case boxLeftOut(Int)
    /// Too few papers to be counted apart: they are mixed into another box first.
    case boxTooSmall(box: Int, papers: Int, least: Int)
    /// Not the papers that were found when the box was opened.
    case papersDiffer(entered: Int, found: Int)
    /// The numbers do not add up; on which line, nil where it is none alone.
    case record(field: String?, RecordError.Reason)
    /// Fewer are void for a reason than were ruled so.
    case voidBelowRuled(VoidReason, entered: Int, ruled: Int)
    /// What is doubtful is not said.
    case doubtMissing
    /// There is no such box.
    case boxUnknown
    /// Whether the paper stands is not said, or why not.
    case rulingMissing
    /// Why is not said.
    case reasonMissing(field: String)
    /// A text is too long; which, how long it is and how long it may be.
    case tooLong(field: String, characters: Int, most: Int)
    /// The device is not named.
    case deviceMissing
    /// The machine's print is not attached.
    case printMissing
    /// The decision is not named.
    case documentMissing
    /// The papers of the box are the ones that are on record.
    case papersSame
    /// With so many papers the session would not stand.
    case wouldNotStand(Reconciliation, returned: Int)
    /// A file is not taken.
    case file(AttachmentFault)

    /// What a check of totals found, seen from the form.
    init(_ error: RecordError) {
        // The path leads through the round: rounds[0].totals, then the line.
        let keys = error.path.components.dropFirst(3).compactMap { component -> String? in
            if case .key(let key) = component { key } else { nil }
        }
        // A sum over all items belongs to no line of its own.
        let isOfAll = keys.count == 1 && keys.allSatisfy { $0 != "valid" && $0 != "blank" }
        self = .record(
            field: keys.isEmpty || isOfAll ? nil : keys.joined(separator: "-"),
            error.reason
        )
    }

    /// The field of the form it stands beside.
    package var fieldName: String {
        switch self {
        case .number(let field), .reasonMissing(let field), .tooLong(let field, _, _): field
        case .noBox: "box-1"
        case .boxLeftOut(let box), .boxTooSmall(let box, _, _): "box-\(box)"
        case .papersDiffer, .papersSame, .wouldNotStand: "papers"
        case .record(let field, _): field ?? "valid"
        case .voidBelowRuled(let reason, _, _): BoxComparison.Line.void(reason).key
        case .doubtMissing: "doubt"
        case .boxUnknown: "box"
        case .rulingMissing: "ruling"
        case .deviceMissing: "device"
        case .printMissing, .file: "file"
        case .documentMissing: "document"
        }
    }
}
