import Civics
import Hummingbird
import Proposing

/// What the address of the bench asks for.
struct BenchQuery: Hashable {
    /// The least likeness shown, in percent, where nothing else is asked for.
    static let usualFloor = Similarity.close.percent

    /// The call that is worked through; nil for the latest with an open round.
    var call: ID<SuggestionCall>?
    /// The suggestion looked at; nil for the next.
    var at: ID<Suggestion>?
    /// The one looked at before: the next is the nearest to it that waits.
    var near: ID<Suggestion>?
    /// The candidate at the right; nil for one to be begun.
    var candidate: ID<Candidate>?
    /// The least likeness shown, in percent.
    var floor = usualFloor
    /// What was just done, to be undone.
    var done: Done?

    /// A step that was just taken.
    struct Done: Hashable {
        /// What was decided.
        let outcome: Outcome?
        /// About which.
        let ids: [ID<Suggestion>]
    }

    init() {}

    init(_ request: Request) throws(PageError) {
        call = try Self.id(request, "call")
        at = try Self.id(request, "at")
        near = try Self.id(request, "near")
        candidate = try Self.id(request, "candidate")
        if let text = try request.query("floor"), !text.isEmpty {
            guard let floor = Int(text) else { throw .unreadable(.parameter("floor")) }
            self.floor = min(max(floor, 1), 100)
        }
        if let done = try request.query("done") {
            let ids = try request.query("ids") ?? ""
            self.done = Done(
                outcome: Outcome(rawValue: done),
                ids: ids.split(separator: ",").prefix(Merging.mostAtOnce)
                    .compactMap { ID<Suggestion>(String($0)) }
            )
        }
    }

    private static func id<Subject>(
        _ request: Request,
        _ name: String
    ) throws(PageError) -> ID<Subject>? {
        guard let text = try request.query(name), !text.isEmpty, text != "new" else { return nil }
        guard let id = ID<Subject>(text) else { throw .unreadable(.parameter(name)) }
        return id
    }

    /// The same with another suggestion in the middle.
    func looking(at id: ID<Suggestion>?) -> BenchQuery {
        var copy = self
        (copy.at, copy.near, copy.done) = (id, nil, nil)
        return copy
    }

    /// The address.
    var path: String {
        var parameters: [String] = []
        if let call { parameters.append("call=\(call)") }
        if let at { parameters.append("at=\(at)") }
        if let near { parameters.append("near=\(near)") }
        if let candidate { parameters.append("candidate=\(candidate)") }
        if floor != Self.usualFloor { parameters.append("floor=\(floor)") }
        if let done {
            parameters.append("done=\(done.outcome?.rawValue ?? "split")")
            parameters.append("ids=" + done.ids.map(\.description).joined(separator: ","))
        }
        guard !parameters.isEmpty else { return Address.bench.path }
        return Address.bench.path + "?" + parameters.joined(separator: "&")
    }
}
