/// Every text of the product, read once from the generated table.
enum Catalogue {
    /// One message in both languages.
    struct Entry: Sendable {
        let zh: Template
        let english: Template
        /// English singular, and which argument chooses it.
        let singular: (template: Template, argument: Int)?

        func template(in language: Language, _ arguments: [Message.Argument]) -> Template {
            guard language == .en else { return zh }
            guard let singular, arguments[singular.argument].magnitude == 1 else { return english }
            return singular.template
        }
    }

    static func entry(_ key: MessageKey) -> Entry {
        guard let entry = entries[key] else {
            preconditionFailure("scripts/embed writes a line for every key")
        }
        return entry
    }

    private static let entries: [MessageKey: Entry] = {
        let lines = CatalogueTable.lines.split(separator: "\n")
        var entries: [MessageKey: Entry] = [:]
        entries.reserveCapacity(lines.count)
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            precondition(fields.count == 6, "scripts/embed writes six fields a line")
            entries[MessageKey(String(fields[0]))] = Entry(fields.dropFirst())
        }
        return entries
    }()
}

extension Catalogue.Entry {
    /// Takes names, plural's name, zh, en other, en one.
    fileprivate init(_ fields: ArraySlice<Substring>) {
        let fields = Array(fields)
        let names = fields[0].split(separator: ",")
        zh = Template(fields[2], names: names)
        english = Template(fields[3], names: names)
        singular = names.firstIndex(of: fields[1])
            .map { (Template(fields[4], names: names), $0) }
    }
}
