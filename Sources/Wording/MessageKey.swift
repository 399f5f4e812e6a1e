/// The name of a sentence in the catalogues: `act.proposing.name`.
///
/// Text, and no enum: one of five thousand texts took the compiler minutes and 14 GB.
package struct MessageKey: Hashable, Sendable {
    /// The name as the catalogue has it.
    package let rawValue: String

    init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Every name, in the order of the catalogues.
    package static var allCases: [MessageKey] {
        CatalogueTable.lines.split(separator: "\n").map { line in
            MessageKey(String(line.prefix { $0 != "\t" }))
        }
    }
}
