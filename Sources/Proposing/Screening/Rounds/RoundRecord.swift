import Civics
import Database
import Ledger

/// The text over which a round's digest is taken: one JSON object a line, first the round, then
/// every ruling given in it, by reference and number, those taken back included.
enum RoundRecord {
    /// The digest of a round's text as the record holds it now.
    ///
    /// - Complexity: linear in the rulings; one line is held at a time.
    static func digest<F: StoreFailure>(
        of round: ScreeningRound,
        in call: SuggestionCall,
        in transaction: Transaction<F>
    ) throws(F) -> Digest {
        var stream = DigestStream()
        let lists = try ScreeningRoundTable.lists(of: round.id, in: transaction)
        stream.append(head(round, call, lists).written + "\n")
        try RoundRecordTable.each(of: round.id, in: transaction) {
            (line: RoundLine) throws(F) in
            stream.append(line.json.written + "\n")
        }
        return stream.digest
    }

    private static func head(
        _ round: ScreeningRound,
        _ call: SuggestionCall,
        _ lists: [RoundList]
    ) -> JSONText {
        .object([
            ("call", .text(call.id.description)),
            ("year", .number(Int64(call.year))),
            ("round", .number(Int64(round.number))),
            ("title", .text(round.title)),
            ("last", .bool(round.isLast)),
            ("opened", .number(round.openedAt.milliseconds)),
            (
                "lists",
                .array(
                    lists.map { list in
                        .object([
                            ("id", .text(list.id)),
                            ("version", .number(Int64(list.version))),
                            ("digest", .text(list.digest.hex)),
                        ])
                    }
                )
            ),
        ])
    }
}

/// A ruling as a line of the record.
struct RoundLine: RowDecodable {
    let json: JSONText

    /// Reads a row in the order of ``RoundRecordTable``.
    init(row: inout Row) throws(DatabaseError) {
        let reference: String = try row.next()
        let channel: String = try row.next()
        let number: Int64 = try row.next()
        let outcome: String? = try row.next()
        let reason: String? = try row.next()
        let duplicateOf: String? = try row.next()
        let grounds: String = try row.next()
        let stoppedBy: String = try row.next()
        let overriding: String = try row.next()
        let at: Int64 = try row.next()
        let post: String = try row.next()
        json = .object([
            ("reference", .text(reference)),
            ("channel", .text(channel)),
            ("number", .number(number)),
            ("outcome", outcome.map(JSONText.text) ?? .null),
            ("reason", reason.map(JSONText.text) ?? .null),
            ("duplicate-of", duplicateOf.map(JSONText.text) ?? .null),
            ("grounds", .text(grounds)),
            ("stopped-by", .text(stoppedBy)),
            ("overriding", .text(overriding)),
            ("at", .number(at)),
            ("post", .text(post)),
        ])
    }
}
