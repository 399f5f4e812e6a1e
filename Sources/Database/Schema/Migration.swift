/// One step of the schema, applied once to every database and never edited afterwards.
package struct Migration: Sendable {
    /// `NNNN-purpose`: unique in the whole product.
    package let name: String

    /// The statements in the words of an engine, run in order in one transaction.
    package let statements: @Sendable (Engine) -> [String]

    /// Names a step and its statements.
    package init(_ name: String, _ statements: @escaping @Sendable (Engine) -> [String]) {
        let digits = name.prefix(4)
        precondition(
            digits.count == 4 && digits.allSatisfy { $0.isASCII && $0.isNumber }
                && name.dropFirst(4).first == "-" && name.count > 5,
            "a migration is named NNNN-purpose, not \(name)"
        )
        self.name = name
        self.statements = statements
    }

    /// What is stored beside the name and compared at every start.
    ///
    /// The text itself and no digest of it: it cannot collide, and an operator can read what was
    /// done to the database.
    func text(for engine: Engine) -> String {
        statements(engine).joined(separator: ";\n\n")
    }
}
