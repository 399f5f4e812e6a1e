import Foundation
import Testing
import Wording

/// Rules that every sentence of the catalogues keeps.
@Suite struct CatalogueTests {
    @Test func `every key of the catalogues is a key of the program`() {
        #expect(Set(CatalogueEntry.all.map(\.key)) == Set(MessageKey.allCases.map(\.rawValue)))
    }

    @Test func `no sentence promises, orders about or shouts`() {
        for entry in CatalogueEntry.all {
            // 进行中 and 进行到 say how far something is; 进行 before a verb says nothing.
            let zh = entry.zh.replacing("进行中", with: "").replacing("进行到", with: "")
            for word in ["进行", "予以", "请稍后再试", "温馨提示", "！", "&"] {
                #expect(!zh.contains(word), "\(entry.key): \(word)")
            }
            for text in entry.en { #expect(!text.contains("!"), "\(entry.key)") }
        }
    }

    @Test func `Chinese sentences have full-width punctuation`() {
        for entry in CatalogueEntry.all {
            #expect(!entry.zh.hasSuffix("?"), "\(entry.key)")
            var previous: Character = " "
            for character in entry.zh {
                let isHan = previous.unicodeScalars.first.map {
                    (0x4E00...0x9FFF).contains($0.value)
                }
                if isHan == true {
                    #expect(!",;".contains(character), "\(entry.key): \(entry.zh)")
                }
                previous = character
            }
        }
    }

    @Test func `no key is left over`() throws {
        let files = FileManager.default.enumerator(
            at: CatalogueEntry.sources,
            includingPropertiesForKeys: nil
        )
        var text = ""
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift", !file.path.contains("/Generated/") else {
                continue
            }
            text += try String(contentsOf: file, encoding: .utf8)
        }
        let words = Set(text.split { !$0.isLetter && !$0.isNumber })
        for key in MessageKey.allCases {
            #expect(words.contains(Substring(Self.member(key.rawValue))), "\(key.rawValue)")
        }
    }

    @Test func `both languages speak of the same things`() {
        #expect(CatalogueEntry.all.count == MessageKey.allCases.count)
        for entry in CatalogueEntry.all {
            #expect(!entry.zh.isEmpty && !entry.other.isEmpty, "\(entry.key)")
            #expect(
                CatalogueEntry.placeholders(entry.zh) == CatalogueEntry.placeholders(entry.other),
                "\(entry.key)"
            )
            if let one = entry.one {
                #expect(
                    CatalogueEntry.placeholders(one).union([entry.plural])
                        == CatalogueEntry.placeholders(entry.other),
                    "\(entry.key)"
                )
            }
        }
    }

    @Test func `what is counted has an English form for one`() {
        for entry in CatalogueEntry.all where entry.types["count"] != nil {
            let isCounting = entry.other.firstMatch(of: /\{count\} ([a-z]+ )?[a-z]+s\b/) != nil
            #expect(!isCounting || entry.one != nil, "\(entry.key): \(entry.other)")
        }
        for entry in CatalogueEntry.all where entry.one != nil {
            #expect(["number", "plain"].contains(entry.types[entry.plural]), "\(entry.key)")
        }
    }

    @Test func `no sentence says what it is about with 相关`() {
        for entry in CatalogueEntry.all {
            #expect(!entry.zh.contains("相关"), "\(entry.key): \(entry.zh)")
        }
    }

    @Test func `no sentence has a picture in it`() {
        for entry in CatalogueEntry.all {
            for text in entry.texts {
                let pictures = text.unicodeScalars.filter {
                    $0.properties.isEmojiPresentation || $0.value == 0xFE0F
                }
                #expect(pictures.isEmpty, "\(entry.key): \(text)")
            }
        }
    }

    @Test func `blanks are single, and none stands between two Chinese characters`() {
        for entry in CatalogueEntry.all {
            for text in entry.texts { #expect(!text.contains("  "), "\(entry.key): \(text)") }
            #expect(entry.zh.firstMatch(of: /\p{Han} \p{Han}/) == nil, "\(entry.key)")
        }
    }

    @Test func `a clause mark stands at the same number of places in both languages`() {
        func marks(_ text: String) -> Int { text.count { $0 == "｜" } }
        for entry in CatalogueEntry.all {
            for text in entry.texts.dropFirst() {
                #expect(marks(entry.zh) > 0 || marks(text) == 0, "\(entry.key): \(text)")
            }
        }
    }

    /// The name of a key's member, as `scripts/embed` makes it.
    private static func member(_ key: String) -> String {
        let words = key.split { ".-".contains($0) }
        return words.dropFirst().reduce(String(words[0])) { name, word in
            name + word.prefix(1).uppercased() + word.dropFirst()
        }
    }
}
