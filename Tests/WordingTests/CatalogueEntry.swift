import Foundation

/// A sentence as its catalogue's file has it.
struct CatalogueEntry: Sendable {
    let key: String
    let zh: String
    let other: String
    let one: String?
    let types: [String: String]
    let plural: String

    /// Its English forms.
    var en: [String] { [other] + (one.map { [$0] } ?? []) }
    var texts: [String] { [zh] + en }

    /// The names in curly brackets.
    static func placeholders(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{([A-Za-z]+)\}/).map { String($0.1) })
    }

    /// The folder of the program's sources.
    static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources").resolvingSymlinksInPath()

    /// Every sentence of every catalogue.
    static let all: [CatalogueEntry] = {
        let folder = sources.appending(path: "Wording/Catalogues")
        let files =
            (try? FileManager.default.contentsOfDirectory(
                at: folder,
                includingPropertiesForKeys: nil
            )) ?? []
        return files.flatMap { file -> [CatalogueEntry] in
            guard let data = try? Data(contentsOf: file),
                let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
            else { return [] }
            return object.compactMap(entry)
        }
    }()

    private static func entry(_ key: String, _ value: Any) -> CatalogueEntry? {
        guard let fields = value as? [String: Any], let zh = fields["zh"] as? String else {
            return nil
        }
        let forms = fields["en"] as? [String: String]
        return CatalogueEntry(
            key: key,
            zh: zh,
            other: forms?["other"] ?? fields["en"] as? String ?? "",
            one: forms?["one"],
            types: fields["types"] as? [String: String] ?? [:],
            plural: fields["plural"] as? String ?? "count"
        )
    }
}
