import Deciding
import HTTPTypes
import Wording

/// What somebody tried with a poll, and why it was not done.
struct PollEntry {
    /// Which step; nil where nothing was tried, and in the form of a new poll.
    let step: PollStep?
    /// What was typed, by field.
    let values: [String: String]
    /// What was ticked.
    let items: [String]
    /// Why it was not done; nil where nothing was tried.
    let error: PollError?

    /// What the names of ticked items begin with.
    static let itemPrefix = "item-"

    /// Nothing was tried.
    init(_ values: [String: String] = [:]) {
        self.init(step: nil, values: values, items: [], error: nil)
    }

    /// What was sent.
    init(_ step: PollStep?, _ fields: FormFields, names: Set<String>) {
        self.init(
            step: step,
            values: Dictionary(uniqueKeysWithValues: names.map { ($0, fields[$0]) }),
            items: fields.names(after: Self.itemPrefix),
            error: nil
        )
    }

    private init(
        step: PollStep?,
        values: [String: String],
        items: [String],
        error: PollError?
    ) {
        self.step = step
        self.values = values
        self.items = items
        self.error = error
    }

    /// The same with why it was not done; what is no matter of the page goes up.
    func refused(_ error: PollError) throws(PageError) -> PollEntry {
        switch error {
        case .denied, .notFound, .store: throw PageError(error)
        case .faults, .changedMeanwhile, .pollIs, .sessionIs, .missing, .record:
            PollEntry(step: step, values: values, items: items, error: error)
        }
    }

    /// The same with other values in its fields.
    func with(_ values: [String: String]) -> PollEntry {
        PollEntry(step: step, values: values, items: items, error: error)
    }

    /// What was typed into a field.
    subscript(name: String) -> String { values[name] ?? "" }

    /// What is wrong with its fields.
    var faults: [PollFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .changedMeanwhile, .pollIs, .sessionIs: .conflict
        case .denied, .notFound, .faults, .missing, .record, .store: .unprocessableContent
        }
    }
}

extension PageError {
    /// Leading a poll, where the page itself says nothing of it.
    init(_ error: PollError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .faults, .changedMeanwhile, .pollIs, .sessionIs, .missing, .record:
            self = .notFound
        }
    }
}
