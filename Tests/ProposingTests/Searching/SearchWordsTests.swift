import Proposing
import Testing

/// What is looked for, told from what is typed.
@Suite struct SearchWordsTests {
    private func marked(_ typed: String, in text: String) throws -> String {
        let words = try #require(try SearchWords(typed))
        var result = text
        for place in words.places(in: text).reversed() {
            result.replaceSubrange(place, with: "[\(text[place])]")
        }
        return result
    }

    private func refusal(of typed: String) -> SearchError? {
        do throws(SearchError) {
            _ = try SearchWords(typed)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("电梯", "加装电梯，电梯", "加装[电梯]，[电梯]"),
        ("加装电梯", "加装一部电梯，加装电梯", "加装一部电梯，[加装电梯]"),
        ("梯", "电梯", "电[梯]"),
        ("电梯 天桥", "天桥旁的电梯", "[天桥]旁的[电梯]"),
        ("aed", "一台ＡＥＤ设备", "一台[ＡＥＤ]设备"),
        ("AED设备", "AED，设备；AED设备", "AED，设备；[AED设备]"),
        ("12", "12345和12", "12345和[12]"),
        ("学校门 校门口", "学校门口", "[学校门口]"),
        ("电梯", "电，梯", "电，梯"),
        ("cafe", "一家Café", "一家[Café]"),
    ])
    func `words are marked where they stand`(
        typed: String,
        text: String,
        expected: String
    ) throws {
        #expect(try marked(typed, in: text) == expected)
    }

    @Test(arguments: ["", " ", "　\t", "\u{200B}"])
    func `blanks are nothing to look for`(typed: String) throws {
        let words = try SearchWords(typed)
        #expect(words == nil)
    }

    @Test(arguments: ["%", "\"", "*", "！？", "-", "😀"])
    func `signs alone cannot be looked for`(typed: String) {
        #expect(refusal(of: typed) == .nothingToFind(typed))
    }

    @Test func `more than two hundred characters are refused, two hundred are not`() throws {
        #expect(
            refusal(of: String(repeating: "路", count: 201)) == .tooLong(characters: 201)
        )
        let most = try SearchWords(String(repeating: "路", count: 200))
        #expect(most != nil)
    }
}
