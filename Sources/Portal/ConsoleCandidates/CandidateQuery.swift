import Civics
import Proposing

/// Which candidates the list shows.
struct CandidateQuery {
    /// Of which year.
    let year: Int
    /// In which state; nil for all.
    var state: Candidate.State?

    init(year: Int, state: Candidate.State? = nil) {
        self.year = year
        self.state = state
    }

    /// The address of the list.
    var path: String {
        Address.consoleCandidates.path + "?year=\(year)"
            + (state.map { "&state=\($0.rawValue)" } ?? "")
    }
}

/// The order of the ballot that a form asks for.
struct CandidateOrder {
    /// First to last.
    let ids: [ID<Candidate>]

    /// By a button one step up or down, or by the numbers typed; of equal numbers the one that
    /// was first stays first.
    init(ids: [ID<Candidate>], fields: FormFields) {
        let step = fields["step"].split(separator: " ").map(String.init)
        if step.count == 2, let place = ids.firstIndex(where: { $0.description == step[1] }) {
            var moved = ids
            let other = step[0] == "up" ? place - 1 : place + 1
            if moved.indices.contains(other) { moved.swapAt(place, other) }
            self.ids = moved
            return
        }
        self.ids = ids.enumerated().sorted { one, other in
            let (first, second) = (
                Int(fields["place-\(one.element)"]) ?? one.offset + 1,
                Int(fields["place-\(other.element)"]) ?? other.offset + 1
            )
            return (first, one.offset) < (second, other.offset)
        }.map(\.element)
    }
}
