/// The kinds of programme this store knows.
package struct ProgrammeKinds: Hashable, Sendable {
    /// In the order of their ids.
    package let all: [ProgrammeKind]

    /// Reads kind files.
    package init(files: [String]) throws(ProgrammeKind.FileError) {
        var kinds: [ProgrammeKind] = []
        for file in files {
            let kind = try ProgrammeKind(json: file)
            guard !kinds.contains(where: { $0.id == kind.id }) else {
                throw .kindTwice(kind.id)
            }
            kinds.append(kind)
        }
        all = kinds.sorted { $0.id < $1.id }
    }

    /// The built-in kinds, and a district's own files after them.
    package static func builtIn(
        and own: [String] = []
    ) throws(ProgrammeKind.FileError) -> ProgrammeKinds {
        try ProgrammeKinds(
            files: [
                LedgerData.kindDecisions, LedgerData.kindKeyProjects, LedgerData.kindLivelihood,
            ]
                + own
        )
    }

    /// The kind of an id.
    package subscript(id: String) -> ProgrammeKind? {
        all.first { $0.id == id }
    }

    /// The fields (领域) of every public kind, each once, in the order of the files.
    package var publicFields: [String] {
        var fields: [String] = []
        for kind in all where kind.audience == .public {
            for field in kind.fields where !fields.contains(field) { fields.append(field) }
        }
        return fields
    }
}
