import Casework
import Civics
import Hummingbird
import Ledger

/// What the address of the list of cases asks for.
struct CaseQuery {
    /// How many cases a page shows.
    static let limit = 50

    var turn: CaseFilter.Turn
    /// The kind's id; empty for all.
    var kind = ""
    /// The unit's key; empty for all.
    var owner = ""
    /// The project's key; empty for all.
    var project = ""
    /// How many cases come before those that are shown.
    var offset = 0

    init(turn: CaseFilter.Turn) {
        self.turn = turn
    }

    /// Reads an address; what cannot be read asks for nothing.
    init(_ request: Request) throws(PageError) {
        turn = try request.query("turn").flatMap(CaseFilter.Turn.init) ?? .mine
        kind = try request.query("kind") ?? ""
        owner = try request.query("owner") ?? ""
        project = try request.query("project") ?? ""
        offset = max(0, try request.query("from").flatMap { Int($0) } ?? 0)
    }

    /// The same in another tab.
    func with(_ turn: CaseFilter.Turn) -> CaseQuery {
        var query = self
        query.turn = turn
        query.offset = 0
        return query
    }

    /// Whether it asks for less than all.
    var isFiltered: Bool { !kind.isEmpty || !owner.isEmpty || !project.isEmpty }

    /// What a use case takes.
    var filter: CaseFilter {
        CaseFilter(
            turn,
            kind: kind.isEmpty ? nil : kind,
            owner: ID(owner),
            enrolment: ID(project)
        )
    }

    /// The address that asks for this.
    var address: String { address(from: offset) }

    /// The same from another place of the list.
    func address(from offset: Int) -> String {
        var pairs = [("turn", turn.rawValue)]
        for (name, value) in [("kind", kind), ("owner", owner), ("project", project)]
        where !value.isEmpty {
            pairs.append((name, PercentText.encode(value)))
        }
        if offset > 0 { pairs.append(("from", String(offset))) }
        return Address.cases.path + "?" + pairs.map { "\($0)=\($1)" }.joined(separator: "&")
    }
}
