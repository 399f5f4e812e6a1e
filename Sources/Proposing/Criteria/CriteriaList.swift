package import Civics
import Foundation

/// A list of what to look at when screening (正面清单、负面清单), read from a data file.
///
/// The built-in lists lie in `Sources/Proposing/Data/criteria-*.json`. A round keeps the id, the
/// version and the digest of each list it used.
package struct CriteriaList: Hashable, Sendable {
    /// A text in both languages.
    package struct Words: Hashable, Sendable, Decodable {
        /// Chinese.
        package let zh: String
        /// English.
        package let en: String
    }

    /// What follows from a criterion that is met.
    package enum Kind: String, Hashable, Sendable, Decodable {
        /// It speaks for the suggestion.
        case positive
        /// It speaks against it, and nothing outweighs it (硬性否决).
        case hardStop = "negative-hard-stop"
        /// It is weighed with the rest.
        case weigh
    }

    /// One criterion.
    package struct Item: Hashable, Sendable {
        /// Stable id: `single-demand`.
        package let id: String
        /// What follows from it.
        package let kind: Kind
        /// The criterion as a sentence.
        package let text: Words
        /// The document and the article it rests on.
        package let basis: String
        /// With which of these reasons a suggestion that it stops is not adopted; empty for the
        /// others.
        package let reasons: [RejectionReason]
        /// Words that make it worth a look; never a decision.
        package let hints: [String]
    }

    /// Stable id: `chongqing`.
    package let id: String
    /// Counts the changes.
    package let version: Int
    /// Where it is used.
    package let place: Words
    /// What it is called.
    package let name: Words
    /// In the order in which they are asked.
    package let items: [Item]
    /// The digest of the file.
    package let digest: Digest

    /// The criterion of an id.
    package func item(_ id: String) -> Item? {
        items.first { $0.id == id }
    }
}

extension CriteriaList.Item {
    /// The words of the hint that stand in a text, in the order of the list.
    package func hints(in text: String) -> [String] {
        hints.filter { text.contains($0) }
    }
}

extension CriteriaList.Item: Decodable {
    private enum Key: String, CodingKey {
        case id, kind, text, basis, reasons, hints
    }

    /// Reads a criterion; reasons and hints may be left out.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        id = try values.decode(String.self, forKey: .id)
        kind = try values.decode(CriteriaList.Kind.self, forKey: .kind)
        text = try values.decode(CriteriaList.Words.self, forKey: .text)
        basis = try values.decodeIfPresent(String.self, forKey: .basis) ?? ""
        reasons = try values.decodeIfPresent([RejectionReason].self, forKey: .reasons) ?? []
        hints = try values.decodeIfPresent([String].self, forKey: .hints) ?? []
    }
}

extension RejectionReason: Decodable {}

extension CriteriaList {
    /// What is wrong with a list's file.
    package enum FileError: Error, Hashable, Sendable {
        /// Not JSON of this form.
        case notReadable
        /// The id is empty or holds something else than a–z, 0–9, `-`.
        case badID(String)
        /// There is no criterion.
        case noItem
        /// Two criteria have one id.
        case itemTwice(String)
        /// A criterion or a name has no words in one of the languages.
        case textMissing(String)
        /// What a criterion rests on is not said.
        case basisMissing(String)
        /// A hard stop names no reason, or another criterion names one.
        case reasonsAstray(String)
        /// A hint is empty.
        case hintEmpty(String)
        /// Two files define one list.
        case listTwice(String)

        /// Stable name for logs, JSON and catalogues.
        package var code: String {
            switch self {
            case .notReadable: "criteria.not-readable"
            case .badID: "criteria.bad-id"
            case .noItem: "criteria.no-item"
            case .itemTwice: "criteria.item-twice"
            case .textMissing: "criteria.text-missing"
            case .basisMissing: "criteria.basis-missing"
            case .reasonsAstray: "criteria.reasons-astray"
            case .hintEmpty: "criteria.hint-empty"
            case .listTwice: "criteria.list-twice"
            }
        }
    }

    private struct File: Decodable {
        let id: String
        let version: Int
        let place: Words
        let name: Words
        let items: [Item]
    }

    /// Reads a list's file and checks that it makes sense.
    package init(json: String) throws(FileError) {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(json.utf8))
        } catch {
            throw .notReadable
        }
        id = file.id
        version = file.version
        place = file.place
        name = file.name
        items = file.items
        digest = Digest(of: json)
        try check()
    }

    private func check() throws(FileError) {
        for id in [id] + items.map(\.id) {
            guard !id.isEmpty, id.utf8.allSatisfy(Self.isAllowed) else { throw .badID(id) }
        }
        guard !items.isEmpty else { throw .noItem }
        for words in [place, name] where words.zh.isEmpty || words.en.isEmpty {
            throw .textMissing(id)
        }
        var seen: Set<String> = []
        for item in items {
            guard seen.insert(item.id).inserted else { throw .itemTwice(item.id) }
            if item.text.zh.isEmpty || item.text.en.isEmpty { throw .textMissing(item.id) }
            if item.basis.isEmpty { throw .basisMissing(item.id) }
            guard (item.kind == .hardStop) != item.reasons.isEmpty else {
                throw .reasonsAstray(item.id)
            }
            if item.hints.contains("") { throw .hintEmpty(item.id) }
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
