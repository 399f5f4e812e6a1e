import Testing
import Wording

/// What is said of an address of a database that cannot be used.
@Suite struct DatabaseAddressTests {
    private static let cases: [(address: String, zh: String, en: String)] = [
        (
            "mysql://x", "“mysql”不是数据库地址，前面要写sqlite:或postgres:。\n请写成：sqlite:/PATH/FILE\n",
            "“mysql” is no database's address: it begins with sqlite: or postgres:.\nWrite: sqlite:/PATH/FILE\n"
        ),
        (
            "sqlite:store", "路径“store”要从/写起。\n请写成：sqlite:/PATH/store\n",
            "The path “store” must begin with a slash.\nWrite: sqlite:/PATH/store\n"
        ),
        (
            "sqlite:/srv/", "“/srv/”是文件夹，要写到文件。\n请写成：sqlite:/srv/FILE\n",
            "“/srv/” is a folder; name a file in it.\nWrite: sqlite:/srv/FILE\n"
        ),
        (
            "postgres://u:secret@h:99999/n",
            "“99999”不是端口，端口是1到65535的数。\n请写成：postgres://USER:PASSWORD@HOST:5432/NAME\n",
            "“99999” is no port: a port is a number from 1 to 65535.\nWrite: postgres://USER:PASSWORD@HOST:5432/NAME\n"
        ),
        (
            "postgres://u:se:cret@h/n",
            "地址的password部分里有特殊字符，要写成%和两位十六进制数。\n请写成：%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)\n",
            "The address's password holds a special character, to be written as % and two hexadecimal digits.\nWrite: %25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)\n"
        ),
    ]

    @Test(arguments: cases.indices)
    func `an address that makes no sense is told what to write instead`(
        index: Int
    ) async {
        let (address, zh, en) = Self.cases[index]

        let chinese = await CommandRun(["audit", "verify", "--database", address], .zh)
        let english = await CommandRun(["audit", "verify", "--database", address], .en)

        #expect(chinese.status == 20)
        #expect(chinese.errors == zh)
        #expect(english.errors == en)
        #expect(!(chinese.errors + english.errors).contains("secret"))
    }

    @Test func `a server that does not answer exits with 21 and shows no password`() async {
        let run = await CommandRun(
            ["audit", "verify", "--database", "postgres://u:secret@127.0.0.1:1/n"]
        )

        #expect(run.status == 21)
        #expect(
            run.errors == """
                postgres://u@127.0.0.1:1/n: No database answers there. See whether it runs and \
                whether the address is right.

                """
        )
    }

    @Test func `a folder that is not there exits with 23`() async {
        let run = await CommandRun(
            ["found", "--database", "sqlite:/nowhere/store.sqlite"],
            .zh
        )

        #expect(run.status == 23)
        #expect(
            run.errors
                == "sqlite:/nowhere/store.sqlite: 没有文件夹/nowhere。请先建立它。\n"
        )
    }

    @Test func `a file of something else exits with 24 and is not touched`() async throws {
        try await TemporaryFile.with("a letter\n", named: "letter.txt") { file in
            let run = await CommandRun(
                ["audit", "verify", "--database", "sqlite:\(file.path)"]
            )

            #expect(run.status == 24)
            #expect(
                run.errors == """
                    sqlite:\(file.path): \(file.path) is not a database of Minsheng and was not \
                    touched. Check the path.

                    """
            )
        }
    }
}
