package import Civics
import Database
package import Ledger

/// A list of the level above, as it is kept.
package struct UpperList: Hashable, Sendable {
    /// Its name: 重庆市2025年重点民生实事.
    package let name: String
    /// Its items in their order.
    package let items: [UpperItem]
}

/// What the level above has on its lists, so that candidates are held against it: looked at,
/// brought in, removed.
package struct UpperLists: Sendable {
    /// The most characters of the reason for which a list is removed.
    package static let mostReason = 500
    /// How long the name of a list may be.
    private static let nameLength = 1...60

    private let ledger: Ledger

    /// Keeps lists in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The lists of a jurisdiction by their names; for whoever may read candidates.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [UpperList] {
        try ReadingCandidates(ledger).authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var lists: [UpperList] = []
            for item in try UpperItemTable.all(of: jurisdiction, in: transaction) {
                let items = lists.last.flatMap { $0.name == item.list ? $0.items : nil }
                if items != nil { lists.removeLast() }
                lists.append(UpperList(name: item.list, items: (items ?? []) + [item]))
            }
            return lists
        }
    }

    /// Reads a table and says what would be kept; nothing is written.
    package func preview(
        _ bytes: [UInt8],
        list typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) throws(UpperListError) -> UpperListTable {
        try authorise(actor, in: jurisdiction)
        return try UpperListTable(bytes, list: Self.name(typed))
    }

    /// Reads a table and keeps its items under the name of the list; gives how many there are.
    ///
    /// A list of that name that was there goes.
    @discardableResult
    package func bringIn(
        _ bytes: [UInt8],
        list typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(UpperListError) -> Int {
        let table = try preview(bytes, list: typed, in: jurisdiction, by: actor)
        guard table.longNames.isEmpty else { throw .namesTooLong(table.longNames) }
        let (list, items) = (try Self.name(typed), table.items)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<UpperListError>) throws(UpperListError) in
            try UpperItemTable.save(items, list: list, of: jurisdiction, in: transaction)
            return Recorded(
                items.count,
                Deed(
                    "candidate.bring-upper-list",
                    in: jurisdiction,
                    facts: [
                        "list": list, "items": String(items.count),
                        "file-sha256": Digest(of: bytes).hex,
                    ]
                )
            )
        }
    }

    /// Takes a list away, for a reason; candidates are no longer held against it.
    package func remove(
        _ list: String,
        reason typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(UpperListError) {
        try authorise(actor, in: jurisdiction)
        let reason = ChineseText.cleaned(typed)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard reason.count <= Self.mostReason else {
            throw .reasonTooLong(characters: reason.count)
        }
        try await ledger.record(by: actor) {
            (transaction: Transaction<UpperListError>) throws(UpperListError) in
            let count = try UpperItemTable.delete(list, of: jurisdiction, in: transaction)
            guard count > 0 else { throw .notFound }
            return Recorded(
                (),
                Deed(
                    "candidate.remove-upper-list",
                    in: jurisdiction,
                    reason: reason,
                    facts: ["list": list, "items": String(count)]
                )
            )
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(UpperListError) {
        do throws(Denied) {
            try actor.authorise(.editCandidates, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private static func name(_ typed: String) throws(UpperListError) -> String {
        let name = ChineseText.cleanedLine(typed)
        guard nameLength.contains(name.count) else { throw .listName(characters: name.count) }
        return name
    }
}
