import Civics
import HTTPTypes
import Ledger
import Proposing
import Wording

/// What a clerk entered on the bench.
struct BenchForm {
    /// The ways to go on from a suggestion, in the order of their keys 1 to 5.
    enum Decision: String, CaseIterable {
        case merge
        case begin
        case forward
        case reserve
        case reject

        /// What is ruled; nil where it becomes part of a candidate.
        var outcome: Outcome? {
            switch self {
            case .merge, .begin: nil
            case .forward: .forwarded
            case .reserve: .reserved
            case .reject: .rejected
            }
        }
    }

    /// What was wrong.
    enum Fault {
        /// Beside a field.
        case field(String, Message)
        /// Of the whole.
        case whole(Message)
        /// One of those chosen cannot be decided so: its number, and why.
        case refused(String, Message)
        /// Somebody else changed some of it.
        case changed([BenchChange])
    }

    var decision: Decision?
    var reason = ""
    var grounds = ""
    var name = ""
    var field = ""
    var target = ""
    /// Those that go along with the one in the middle, with their versions.
    var ticked: [BenchChoice] = []
    /// The version of the one in the middle.
    var version = 0
    /// The version of the candidate at the right.
    var candidateVersion = 0
    /// Whether only the target is to be read back.
    var isLooking = false
    var fault: Fault?

    init() {}

    private static let names: Set<String> = [
        "at", "call", "candidate", "candidate-version", "floor", "version", "decision", "reason",
        "grounds", "name", "field", "target", "look",
    ]

    /// Whether the form has such a field: `grounds`, `tick-123`.
    static func isField(_ name: String) -> Bool {
        names.contains(name) || choice(name, prefix: "tick-") != nil
    }

    /// Whether the form that takes suggestions out has such a field: `take-123`.
    static func isTaking(_ name: String) -> Bool {
        ["call", "candidate", "floor", "near", "at"].contains(name)
            || choice(name, prefix: "take-") != nil
    }

    private static func choice(_ name: String, prefix: String) -> ID<Suggestion>? {
        guard name.hasPrefix(prefix) else { return nil }
        return ID<Suggestion>(String(name.dropFirst(prefix.count)))
    }

    /// The suggestions that fields with a prefix name, with the versions they hold.
    static func choices(_ fields: FormFields, prefix: String) -> [BenchChoice] {
        fields.names.compactMap { name in
            guard let id = choice(name, prefix: prefix) else { return nil }
            return BenchChoice(id, version: Int(fields[name]) ?? 0)
        }
    }

    /// What was sent.
    init(_ fields: FormFields) {
        decision = Decision(rawValue: fields["decision"])
        reason = fields["reason"]
        grounds = fields["grounds"]
        name = fields["name"]
        field = fields["field"]
        target = fields["target"]
        ticked = Self.choices(fields, prefix: "tick-")
        version = Int(fields["version"]) ?? 0
        candidateVersion = Int(fields["candidate-version"]) ?? 0
        isLooking = !fields["look"].isEmpty
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch fault {
        case nil: .ok
        case .changed: .conflict
        case .field, .whole, .refused: .unprocessableContent
        }
    }

    /// The error beside a field.
    func error(_ name: String) -> Message? {
        guard case .field(name, let message)? = fault else { return nil }
        return message
    }

    /// Marks what was wrong; errors that are no fault of the form go up.
    mutating func refuse(_ error: MergingError) throws(PageError) {
        fault = try Self.fault(error)
    }

    private static func fault(_ error: MergingError) throws(PageError) -> Fault {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .store(let error): throw PageError(error)
        case .notFound, .candidateUnknown: throw .notFound
        case .nothingChosen: .whole(.benchNothingChosen)
        case .tooMany(let count): .whole(.benchTooMany(count: count, most: Merging.mostAtOnce))
        case .candidateMissing: .field("decision", .benchCandidateMissing)
        case .candidateClosed(let code, _): .whole(.benchCandidateClosed(code: code))
        case .alreadyMerged(let reference, let code):
            .whole(.benchAlreadyMerged(reference: reference, code: code))
        case .notMerged(let reference): .whole(.benchNotMerged(reference: reference))
        case .refused(let reference, let error):
            .refused(reference, error.message ?? .benchNothingWritten)
        case .candidate(let fault): .field(fault.field, message(fault.problem))
        case .ruling(let error):
            .field(
                error == .reasonMissing ? "reason" : "grounds",
                error.message ?? .benchNothingWritten
            )
        case .changedMeanwhile(let changes): .changed(changes)
        }
    }

    /// What is wrong with the name, the field or the target of a candidate to be begun.
    private static func message(_ problem: CandidateFault.Problem) -> Message {
        if case .nameLength(let characters) = problem {
            return .benchNameLength(count: characters)
        }
        if case .nameTaken(let code) = problem { return .benchNameTaken(code: code) }
        if case .fieldUnknown = problem { return .benchFieldUnknown }
        return .benchTargetUnreadable
    }
}
