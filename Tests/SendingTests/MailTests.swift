import Civics
import Foundation
import Sending
import TestSupport
import Testing

/// Mail, as it is written and as it goes to a relay of the tests.
@Suite(.serialized) struct MailTests {
    private static let now = Instant(milliseconds: 1_700_000_000_000)

    private static func address(_ text: String) throws -> MailAddress {
        try #require(MailAddress(text))
    }

    private static func message(
        to receiver: String = "resident@example.com",
        subject: String = "您的建议有结果了"
    ) throws -> MailMessage {
        MailMessage(
            from: try address("notices@example.org"),
            to: try address(receiver),
            subject: subject,
            text: "第一行\n.\n第二行",
            key: "-42",
            at: now
        )
    }

    private static func mail(
        _ server: TestServer,
        _ scheme: String,
        account: MailRelay.Account? = nil
    ) throws -> Mail {
        var relay = try MailRelay(
            "\(scheme)://localhost:\(server.port)",
            from: try address("notices@example.org")
        )
        relay.account = account
        return Mail(relay, rules: .testing())
    }

    private static func fault(
        _ mode: TestServer.Mode,
        _ scheme: String,
        to receiver: String = "resident@example.com",
        account: MailRelay.Account? = nil,
        certificate: String = "localhost"
    ) async throws -> SendingFault? {
        let server = try TestServer(mode, certificate: certificate)
        defer { server.end() }
        let message = try message(to: receiver)
        let mail = try mail(server, scheme, account: account)
        do throws(SendingFault) {
            try await mail
                .send(message)
            return nil
        } catch {
            return error
        }
    }

    @Test func `is written in lines of ASCII that decode to what was said`() throws {
        let text = String(decoding: try Self.message().bytes, as: UTF8.self)
        let parts = text.components(separatedBy: "\r\n\r\n")
        let body = try #require(
            Data(base64Encoded: parts[1].replacing("\r\n", with: ""))
        )

        #expect(parts.count == 2)
        #expect(String(decoding: body, as: UTF8.self) == "第一行\r\n.\r\n第二行")
        #expect(parts[0].contains("From: notices@example.org\r\nTo: resident@example.com\r\n"))
        #expect(parts[0].contains("Subject: =?utf-8?B?5oKo55qE5bu66K6u5pyJ57uT5p6c5LqG?="))
        #expect(parts[0].contains("Date: Wed, 15 Nov 2023 06:13:20 +0800"))
        #expect(parts[0].contains("Message-ID: <42@example.org>"))
        #expect(text.utf8.allSatisfy { $0 < 128 })
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    }

    @Test func `a subject cannot end its header`() throws {
        let evil = "结果\r\nBcc: other@example.com\r\n\r\n" + String(repeating: "长", count: 60)
        let text = String(decoding: try Self.message(subject: evil).bytes, as: UTF8.self)

        #expect(!text.contains("Bcc"))
        #expect(text.components(separatedBy: "\r\n\r\n").count == 2)
    }

    @Test(arguments: [
        "a@example.com\r\nBcc: b@example.com", "a@example.com,b@example.com", "a b@example.com",
        "<a@example.com>", "a@example", "a@@example.com", "@example.com", "a@", "a@.com",
        "a..b@example.com", ".a@example.com", "a@-example.com", "张三@example.com", "a@127.0.0.1",
        "a@example.com ", "", "023-0000 0000",
        String(repeating: "a", count: 65) + "@example.com",
        "a@" + String(repeating: "a", count: 64) + ".com",
    ])
    func `what is no address is none`(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test(arguments: ["a@example.com", "a.b+c_d@mail.example.co", "1@2.example", "O'Neil@x-y.org"])
    func `an address is taken as it is written`(text: String) {
        #expect(MailAddress(text)?.description == text)
    }

    @Test func `is taken by a relay that speaks TLS from the first byte`() async throws {
        let server = try TestServer(.smtps)

        try await Self.mail(server, "smtps", account: .init(name: "us", password: "right"))
            .send(try Self.message())
        let taken = try server.taken()

        #expect(taken["from"] as? String == "MAIL FROM:<notices@example.org>")
        #expect(taken["to"] as? [String] == ["RCPT TO:<resident@example.com>"])
        #expect(taken["secure"] as? Bool == true)
        #expect((taken["auth"] as? String)?.hasPrefix("AUTH PLAIN") == true)
        #expect(
            taken["data"] as? String == String(decoding: try Self.message().bytes, as: UTF8.self)
        )
    }

    @Test func `is taken after STARTTLS`() async throws {
        let server = try TestServer(.starttls)

        try await Self.mail(server, "smtp").send(try Self.message())

        #expect(try server.taken()["secure"] as? Bool == true)
    }

    @Test func `nothing is said to a relay without TLS`() async throws {
        #expect(try await Self.fault(.plain, "smtp") == .noTLS)
    }

    @Test func `a relay with the certificate of another host is refused`() async throws {
        let fault = try await Self.fault(.smtps, "smtps", certificate: "elsewhere.example")

        #expect(fault == .certificate)
    }

    @Test func `a receiver whom the relay refuses is said with its code`() async throws {
        let fault = try await Self.fault(.smtps, "smtps", to: "nobody@example.com")

        #expect(fault == .refused(550))
    }

    @Test func `a wrong password is said as such`() async throws {
        let fault = try await Self.fault(
            .smtps,
            "smtps",
            account: .init(name: "us", password: "wrong")
        )

        #expect(fault == .signIn)
    }

    @Test(arguments: [
        ("https://relay.example", MailRelay.Fault.scheme), ("relay.example:25", .scheme),
        ("smtp://", .host), ("smtp://us:secret@relay.example", .host),
        ("smtp://relay.example/path", .host), ("smtp://relay.example:0", .port),
        ("smtp://relay.example:99999", .port),
    ])
    func `the address of a relay is refused for what it is`(
        address: String,
        fault: MailRelay.Fault
    ) throws {
        let sender = try Self.address("notices@example.org")

        #expect(throws: fault) { try MailRelay(address, from: sender) }
    }

    @Test func `a relay has the port of its protocol unless another is named`() throws {
        let sender = try Self.address("notices@example.org")

        #expect(
            try MailRelay("smtps://Relay.example", from: sender).url
                == "smtps://relay.example:465"
        )
        #expect(
            try MailRelay("smtp://relay.example", from: sender).url
                == "smtp://relay.example:587"
        )
        #expect(
            try MailRelay("smtp://relay.example:25", from: sender).url
                == "smtp://relay.example:25"
        )
    }
}
