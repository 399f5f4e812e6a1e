package import Civics
import Database

/// All jurisdictions, for finding one and those below it.
package struct JurisdictionTree: Sendable {
    /// Every jurisdiction in the order of its code.
    package let all: [Jurisdiction]
    /// The one whose pages stand without `/j/NAME`.
    package let defaultID: ID<Jurisdiction>?

    private let byID: [ID<Jurisdiction>: Jurisdiction]
    private let bySlug: [String: Jurisdiction]

    init(_ all: [Jurisdiction], defaultID: ID<Jurisdiction>?) {
        self.all = all
        self.defaultID = defaultID
        byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        bySlug = Dictionary(all.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The jurisdiction of an id.
    package subscript(id: ID<Jurisdiction>) -> Jurisdiction? { byID[id] }

    /// The jurisdiction of an address.
    package subscript(slug slug: String) -> Jurisdiction? { bySlug[slug] }

    /// The one whose pages stand without `/j/NAME`.
    package var `default`: Jurisdiction? { defaultID.flatMap { byID[$0] } }

    /// Those directly below, in the order of their codes.
    package func children(of parent: ID<Jurisdiction>) -> [Jurisdiction] {
        all.filter { $0.parent == parent }
    }

    /// Towns and streets of a jurisdiction on a day, streets first, in the order of their codes.
    package func places(of parent: ID<Jurisdiction>, on date: CivilDate) -> [Jurisdiction] {
        let below = children(of: parent).filter { $0.kind.isLowest && $0.isValid(on: date) }
        return below.filter { $0.kind == .street } + below.filter { $0.kind == .town }
    }

    /// Whether one lies in another, or is it.
    package func contains(_ ancestor: ID<Jurisdiction>, _ id: ID<Jurisdiction>) -> Bool {
        var current: ID<Jurisdiction>? = id
        while let step = current {
            if step == ancestor { return true }
            current = byID[step]?.parent
        }
        return false
    }
}

extension Ledger {
    /// The whole tree.
    package func jurisdictions() async throws(StoreError) -> JurisdictionTree {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            JurisdictionTree(
                try JurisdictionTable.all(in: transaction),
                defaultID: try StoreIdentityTable.find(in: transaction)?.defaultJurisdiction
            )
        }
    }
}
