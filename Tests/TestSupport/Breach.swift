package import Database
package import Ledger

/// A statement that breaks one rule of the schema, and the rule's name.
package struct Breach: Sendable, CustomStringConvertible {
    /// The rule: a constraint's name, or `table.column` for a value that is missing.
    package let constraint: String
    /// What is run before, so that there is something to break.
    package let before: [String]
    /// What breaks it.
    package let sql: String

    /// Describes a breach.
    package init(_ constraint: String, before: [String] = [], _ sql: String) {
        self.constraint = constraint
        self.before = before
        self.sql = sql
    }

    /// The rule and where the statement begins.
    package var description: String {
        "\(constraint): \(sql.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " "))"
    }
}

extension TestRecord {
    /// What the store says of a breach; nil where it lets it pass.
    ///
    /// It is undone whatever the store says.
    package func refusal(of breach: Breach) async -> StoreError? {
        await failure { () async throws(StoreError) in
            try await database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                for sql in breach.before { try transaction.run(sql) }
                try transaction.run(breach.sql)
                throw .busy
            }
        }
    }
}

extension Schema {
    /// The names of all constraints and unique indexes, as its migrations declare them.
    package func ruleNames(on engine: Engine) -> Set<String> {
        var names: Set<String> = []
        for statement in migrations.flatMap({ $0.statements(engine) }) {
            let words = statement.split { $0.isWhitespace }
            for (word, next) in zip(words, words.dropFirst()) where word == "CONSTRAINT" {
                names.insert(String(next))
            }
            if words.starts(with: ["CREATE", "UNIQUE", "INDEX"]) { names.insert(String(words[3])) }
        }
        return names
    }
}
