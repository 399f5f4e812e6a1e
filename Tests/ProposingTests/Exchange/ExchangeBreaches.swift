import TestSupport

extension ProposingConstraintTests {
    private static let table = """
        INSERT INTO suggestion_import
            (id, jurisdiction_id, file_name, file_digest, row_count, post, post_en, at_ms)
        SELECT 1, 500109, 'table.csv', secret, 1, '', '', 1
        FROM store_identity
        """

    private static func upload(post: Int = 1011) -> String {
        """
        INSERT INTO suggestion_upload (post_id, file_digest, file_name, content, at_ms)
        SELECT \(post), secret, 'table.csv', secret, 1
        FROM store_identity
        """
    }

    private static func rest(of entry: Int = 1) -> String {
        """
        INSERT INTO suggestion_rest (import_id, content, at_ms)
        SELECT \(entry), secret, 1
        FROM store_identity
        """
    }

    private static func memory(home: Int = 500109) -> String {
        """
        INSERT INTO suggestion_column_memory (jurisdiction_id, header_digest, columns, at_ms)
        SELECT \(home), secret, '1 text', 1
        FROM store_identity
        """
    }

    static let exchangeBreaches: [Breach] = [
        Breach("suggestion_upload_post", upload(post: 999)),
        Breach("suggestion_upload_file", before: [upload()], upload()),
        Breach("suggestion_rest_import", rest(of: 999)),
        Breach("suggestion_rest_id", before: [table, rest()], rest()),
        Breach("suggestion_column_memory_jurisdiction", memory(home: 999)),
        Breach("suggestion_column_memory_header", before: [memory()], memory()),
    ]
}
