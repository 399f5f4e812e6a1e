/// What a part of a workbook refers to (ECMA-376 Part 2, §6.5).
struct Relationships: PartHandler {
    /// One reference.
    struct Reference {
        let type: String
        let target: String
        let isExternal: Bool
    }

    private var byID: [String: Reference] = [:]
    private var inOrder: [Reference] = []
    /// The part that refers; empty for the package itself.
    private let source: String

    init(of source: String) {
        self.source = source
    }

    /// The part in which the references of a part stand.
    static func part(for source: String) -> String {
        let (folder, name) = split(source)
        return folder + "_rels/" + name + ".rels"
    }

    mutating func begin(_ name: String, _ attributes: PartAttributes) throws(WorkbookError) {
        guard name == "Relationship", let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        let reference = Reference(
            type: type,
            target: target,
            isExternal: attributes["TargetMode"] == "External"
        )
        inOrder.append(reference)
        if let id = attributes["Id"] { byID[id] = reference }
    }

    /// The first part of a type; the last word of its address tells it in both variants of the format.
    func part(ofType type: String) throws(WorkbookError) -> String? {
        guard let found = inOrder.first(where: { $0.type.hasSuffix("/" + type) }) else {
            return nil
        }
        return try resolve(found)
    }

    /// The part of an identifier, if it has the type.
    func part(id: String, ofType type: String) throws(WorkbookError) -> String? {
        guard let found = byID[id], found.type.hasSuffix("/" + type) else { return nil }
        return try resolve(found)
    }

    private func resolve(_ reference: Reference) throws(WorkbookError) -> String {
        let outside = WorkbookError.outsideReference(
            part: source,
            target: WorkbookError.shown(reference.target)
        )
        let target = reference.target
        guard !reference.isExternal, !target.contains(":"), !target.contains("\\"),
            !target.hasPrefix("//")
        else { throw outside }
        var steps: [Substring] =
            target.hasPrefix("/") ? [] : Self.split(source).folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." {
                guard steps.popLast() != nil else { throw outside }
            } else {
                steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    private static func split(_ part: String) -> (folder: String, name: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }
}
