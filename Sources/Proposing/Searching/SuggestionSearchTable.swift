import Civics
import Database
import Ledger

/// The index by which suggestions are searched: reference, title and text, nothing personal.
enum SuggestionSearchTable {
    /// How the engine keeps it.
    static let index = WordIndex(
        "suggestion_search",
        of: "suggestion",
        owner: "jurisdiction_id",
        columns: ["reference", "title", "body"],
        order: "received_ms, reference"
    )

    /// Enters the words of a suggestion that was just written.
    static func bringUpToDate<F: StoreFailure>(
        _ id: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) {
        try enter(try index.stale(id.rawValue, in: transaction), in: transaction)
    }

    /// Enters the words of suggestions that were written since, at most so many.
    ///
    /// - Returns: how many they were.
    @discardableResult
    static func bringUpToDate<F: StoreFailure>(
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        var done = 0
        while done < limit {
            let size = min(limit - done, 500)
            let rows = try index.stale(limit: size, in: transaction)
            try enter(rows, in: transaction)
            done += rows.count
            if rows.count < size { break }
        }
        return done
    }

    private static func enter<F: StoreFailure>(
        _ rows: [WordIndex.Stale],
        in transaction: Transaction<F>
    ) throws(F) {
        for row in rows {
            try index.enter(
                words(row.text, row.owner),
                insteadOf: words(row.former, row.owner),
                of: row,
                in: transaction
            )
        }
    }

    /// The words under which a text is found, with one that says whose it is.
    private static func words(_ text: String?, _ owner: Int64) -> [String] {
        guard let text else { return [] }
        return [ownerWord(owner)] + ChineseText.searchGrams(of: text)
    }

    /// A word that no text has: a middle dot is no letter.
    static func ownerWord(_ owner: Int64) -> String { "·\(owner)" }
}
