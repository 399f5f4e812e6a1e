import Database
import DatabaseContract
import Testing
import Wording

/// The options of `minsheng serve` that switch on what sends notices.
@Suite struct NoticeOptionsTests {
    private static let webhook = [
        "--webhook", "https://hooks.example/notices", "--webhook-host", "hooks.example",
    ]
    private static let mail = ["--mail-relay", "smtps://mail.example"]
    private static let sender = ["--mail-from", "notices@example.org"]

    /// Options that make no sense, with the sentence that says so.
    private static let faults: [(options: [String], zh: String, en: String)] = [
        (
            ["--webhook-host", "hooks.example"],
            "写了--webhook-host或--webhook-secret，却没有写--webhook。请写明发到哪里，或都去掉。",
            "--webhook-host or --webhook-secret is given without --webhook. Say where notices go, or drop them."
        ),
        (
            webhook, "网络回调要签名。请用--webhook-secret写明密钥所在的文件。",
            "A webhook is signed. Name the file with the secret by --webhook-secret."
        ),
        (
            ["--webhook", "http://hooks.example/", "--webhook-secret", "/s"],
            "--webhook的网址要以https://开头。", "The address of --webhook begins with https://."
        ),
        (
            ["--webhook", "https://us:pw@hooks.example/", "--webhook-secret", "/s"],
            "--webhook的网址里不能有用户名或密码。请求会签名，对方凭签名认。",
            "The address of --webhook holds no name or password. Requests are signed; the other side knows them by that."
        ),
        (
            ["--webhook", "https://hooks.example:8443/", "--webhook-secret", "/s"],
            "主机hooks.example:8443不在准许之列。要发到那里，请加上--webhook-host hooks.example:8443。",
            "The host hooks.example:8443 is not among those allowed. To post there, add --webhook-host hooks.example:8443."
        ),
        (
            webhook + ["--webhook-host", "*.example", "--webhook-secret", "/s"],
            "--webhook-host要写主机名，或“主机名:端口”，不能是“*.example”。",
            "--webhook-host takes a host, or host:port, and not “*.example”."
        ),
        (
            ["--webhook", "https://[::1]/", "--webhook-secret", "/s"],
            "--webhook的网址里没有主机名，或写法不对。请写成https://hooks.example/notices这样。",
            "The address of --webhook has no host, or not one written as a name. Write it like https://hooks.example/notices."
        ),
        (
            ["--webhook", "https://hooks.example/#a", "--webhook-secret", "/s"],
            "--webhook的网址里有空格、#、反斜线或英文以外的字。请去掉，或按网址的办法转写。",
            "The address of --webhook holds a blank, #, a backslash or a letter beyond ASCII. Take it out, or write it as addresses do."
        ),
        (
            ["--webhook", "https://hooks.example:0/", "--webhook-secret", "/s"],
            "端口不对。请写1到65535的数，或不写。",
            "The port is none. Give a number from 1 to 65535, or leave it out."
        ),
        (
            sender, "写了发件人、用户名或密码，却没有写--mail-relay。请写明邮件服务器，或都去掉。",
            "A sender, a name or a password for mail is given without --mail-relay. Name the relay, or drop them."
        ),
        (
            mail + ["--mail-from", "notices"],
            "发邮件要用--mail-from写明发件人的邮箱，如notices@example.org；“notices”不是。",
            "Mail needs --mail-from with the address it is from, like notices@example.org; “notices” is none."
        ),
        (
            mail + sender + ["--mail-user", "us"], "--mail-user和--mail-password要一起写。",
            "--mail-user and --mail-password go together."
        ),
        (
            ["--mail-relay", "mail.example:25"] + sender,
            "--mail-relay要写成smtps://主机、smtp://主机，可以带端口，不能是“mail.example:25”。用户名和密码另有选项。",
            "--mail-relay is smtps://host or smtp://host, with a port if need be, and not “mail.example:25”. Name and password have options of their own."
        ),
        (
            ["--site", "http://minsheng.example"],
            "--site要写成https://minsheng.example这样，不能是“http://minsheng.example”。",
            "--site is written like https://minsheng.example, and not “http://minsheng.example”."
        ),
    ]

    private static func run(_ options: [String], _ language: Language) async -> CommandRun {
        await CommandRun(
            ["serve", "--port", "0", "--database", "sqlite:/nowhere/x"] + options,
            language
        )
    }

    @Test func `options that make no sense are told, and exit with 64`() async {
        for fault in Self.faults {
            let zh = await Self.run(fault.options, .zh)
            let en = await Self.run(fault.options, .en)

            #expect(zh.status == 64 && en.status == 64, "\(fault.options)")
            #expect(zh.errors == fault.zh + "\n")
            #expect(en.errors == fault.en + "\n")
        }
    }

    @Test func `a secret that is too short is told with its length`() async throws {
        try await TemporaryFile.with("0123456789abcde\n", named: "secret") { file in
            let run = await Self.run(Self.webhook + ["--webhook-secret", file.path], .en)

            #expect(run.status == 64)
            #expect(
                run.errors == """
                    The secret in \(file.path) has 15 bytes and needs 16. openssl rand -hex 32 \
                    makes one.

                    """
            )
        }
    }

    @Test func `a secret that is not there exits with 6`() async {
        let hook = await Self.run(Self.webhook + ["--webhook-secret", "/nowhere/s"], .en)
        let mail = await Self.run(
            Self.mail + Self.sender + ["--mail-user", "us", "--mail-password", "/nowhere/p"],
            .en
        )

        #expect(hook.status == 6)
        #expect(hook.errors == "There is no file /nowhere/s. Check the path.\n")
        #expect(mail.status == 6)
        #expect(mail.errors == "There is no file /nowhere/p. Check the path.\n")
    }

    @Test func `with both ways switched on it serves`() async throws {
        try await TemporaryFile.with("0123456789abcdef\n", named: "secret") { secret in
            try await SampleStore.with(.sqlite) { address in
                let run = try await ServedSite.with(
                    ["serve", "--port", "0", "--database", address] + Self.webhook
                        + ["--webhook-secret", secret.path] + Self.mail + Self.sender
                        + ["--site", "https://minsheng.example/"]
                ) { _ in }

                #expect(run.status == 0)
                #expect(run.output.hasPrefix("Minsheng is ready: "))
            }
        }
    }
}
