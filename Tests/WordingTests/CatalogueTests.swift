import Civics
import Foundation
import Testing
import Wording

@Suite struct CatalogueTests {
    private struct Entry {
        let key: String
        let zh: String
        let en: [String]
    }

    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    private static let entries: [Entry] = {
        let folder = sources.appending(path: "Wording/Catalogues")
        let files =
            (try? FileManager.default.contentsOfDirectory(
                at: folder,
                includingPropertiesForKeys: nil
            )) ?? []
        return files.flatMap { file -> [Entry] in
            guard let data = try? Data(contentsOf: file),
                let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
            else { return [] }
            return object.compactMap { key, value in
                guard let entry = value as? [String: Any], let zh = entry["zh"] as? String else {
                    return nil
                }
                let forms = entry["en"] as? [String: String]
                let en = forms.map { Array($0.values) } ?? [entry["en"] as? String ?? ""]
                return Entry(key: key, zh: zh, en: en)
            }
        }
    }()

    @Test func `every key of the catalogues is a key of the program`() {
        #expect(Set(Self.entries.map(\.key)) == Set(MessageKey.allCases.map(\.rawValue)))
    }

    @Test func `no sentence promises, orders about or shouts`() {
        for entry in Self.entries {
            // 进行中 and 进行到 say how far something is; 进行 before a verb says nothing.
            let zh = entry.zh.replacing("进行中", with: "").replacing("进行到", with: "")
            for word in ["进行", "予以", "请稍后再试", "温馨提示", "！", "&"] {
                #expect(!zh.contains(word), "\(entry.key): \(word)")
            }
            for text in entry.en { #expect(!text.contains("!"), "\(entry.key)") }
        }
    }

    @Test func `Chinese sentences have full-width punctuation`() {
        for entry in Self.entries {
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
            at: Self.sources,
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

    @Test func `a number chooses the English form and is grouped by thousands`() {
        let english = Phrasebook(.en)

        #expect(english.say(.consoleInboxAll(count: 1)) == "See the 1 suggestion")
        #expect(english.say(.consoleInboxAll(count: 12_000)) == "See all 12,000 suggestions")
        #expect(english.number(-1_234_567) == "−1,234,567")
    }

    @Test func `a headline is cut where the catalogue marks it, and said whole otherwise`() {
        let chinese = Phrasebook(.zh)

        #expect(chinese.clauses(.suggestPageHeadline) == ["您希望明年", "办成哪件事？"])
        #expect(chinese.say(.suggestPageHeadline) == "您希望明年办成哪件事？")
    }

    @Test func `days, times and money are written as each language writes them`() throws {
        let date = try CivilDate(year: 2022, month: 11, day: 30)
        let instant = Instant(date, CivilTime(hour: 8, minute: 5) ?? .midnight)

        #expect(Phrasebook(.zh).date(date) == "2022年11月30日")
        #expect(Phrasebook(.en).date(date) == "30 November 2022")
        #expect(Phrasebook(.zh).time(instant) == "2022年11月30日 08:05")
        #expect(Phrasebook(.zh).money(Money(fen: 335_154_500)) == "335.1545万元")
        #expect(Phrasebook(.zh).money(Money(fen: 12_700_000_000_000)) == "1,270亿元")
        #expect(Phrasebook(.en).money(Money(fen: 653_000_000)) == "6,530,000 yuan")
    }

    /// The name of a key's member, as `scripts/embed` makes it.
    private static func member(_ key: String) -> String {
        let words = key.split { ".-".contains($0) }
        return words.dropFirst().reduce(String(words[0])) { name, word in
            name + word.prefix(1).uppercased() + word.dropFirst()
        }
    }
}
