import Civics
import Database
import Ledger
import Proposing

/// The SQL of the files of the counting room.
enum CountingFileTable {
    static func insert<F: StoreFailure>(
        _ file: CheckedAttachment,
        as id: ID<CountingFile>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO counting_file (id, kind, width, height, bytes, preview)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [id, file.kind, file.width, file.height, file.bytes, file.preview]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<CountingFile>,
        in transaction: Transaction<F>
    ) throws(F) -> CountingFile? {
        try transaction.first(
            "SELECT kind, bytes, preview FROM counting_file WHERE id = $1",
            [id]
        )
    }
}
