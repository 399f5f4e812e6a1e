import Ledger
import TestSupport
import Testing

@Suite struct PasswordTests {
    @Test(arguments: ["ten chars!", "一二三四五六七八九十", String(repeating: "abcd", count: 64)])
    func `a password of ten characters to 256 bytes is taken`(text: String) throws {
        _ = try Password.chosen(text, login: "lin.xia")
    }

    @Test(arguments: [
        ("nine chars", Password.Weakness?.none), ("nine char", .tooShort(characters: 9)),
        ("一二三四五六七八九", .tooShort(characters: 9)), ("", .tooShort(characters: 0)),
        (String(repeating: "abcde", count: 52), .tooLong(bytes: 260)),
        (String(repeating: "民生实事", count: 22), .tooLong(bytes: 264)),
        ("aaaaaaaaaa", .tooPlain), ("abcabcabcabc", .tooPlain), ("LIN.XIA.BEIBEI", .tooPlain),
    ])
    func `a weak one is refused with how weak it is`(
        text: String,
        weakness: Password.Weakness?
    ) async {
        let error = await failure { () async throws(Password.Weakness) in
            _ = try Password.chosen(text, login: "lin.xia.beibei")
        }

        #expect(error == weakness)
    }

    @Test
    func `it never prints`() {
        let password = Password("beibei-2022")

        #expect("\(password)" == "(password)")
        #expect(String(reflecting: password) == "(password)")
        var dumped = ""
        dump(password, to: &dumped)
        #expect(!dumped.contains("beibei"))
        #expect(!dumped.contains("98"))
    }

    @Test
    func `the kinds of weakness have names of their own`() {
        let kinds: [Password.Weakness] = [
            .tooShort(characters: 1), .tooLong(bytes: 1), .tooPlain,
        ]

        #expect(Set(kinds.map(\.code)).count == kinds.count)
    }
}
