import Civics
import Foundation
import Sending
import TestSupport
import Testing

/// Posting over HTTPS, against a server of the tests.
@Suite(.serialized) struct WebhookTests {
    private static let now = Instant(milliseconds: 1_700_000_000_000)
    private static let secret = Array("0123456789abcdef".utf8)
    private static let body = Array(#"{"text":"票决结果"}"#.utf8)

    private static func webhook(
        _ server: TestServer,
        _ path: String = "/taken",
        rules: SendingRules = .testing()
    ) throws -> Webhook {
        let host = "localhost:\(server.port)"
        let target = try WebhookTarget("https://\(host)\(path)", allowing: [host])
        return Webhook(target, secret: Self.secret, rules: rules)
    }

    private static func fault(
        _ path: String,
        rules: SendingRules = .testing(),
        certificate: String = "localhost"
    ) async throws -> SendingFault? {
        let server = try TestServer(.https, certificate: certificate)
        defer { server.end() }
        let webhook = try webhook(server, path, rules: rules)
        do throws(SendingFault) {
            try await webhook.post(Self.body, key: "1", at: Self.now)
            return nil
        } catch {
            return error
        }
    }

    @Test func `arrives whole, signed, and with its key`() async throws {
        let server = try TestServer(.https)

        try await Self.webhook(server).post(Self.body, key: "4711", at: Self.now)
        let taken = try server.taken()
        let headers = try #require(taken["headers"] as? [String: String])

        #expect(taken["path"] as? String == "/taken")
        #expect(taken["body"] as? String == String(decoding: Self.body, as: UTF8.self))
        #expect(headers["idempotency-key"] == "4711")
        #expect(headers["minsheng-time"] == "1700000000000")
        #expect(headers["content-type"] == "application/json; charset=utf-8")
        let code = MessageCode(of: Array("1700000000000.".utf8) + Self.body, key: Self.secret)
        #expect(headers["minsheng-signature"] == "sha256=\(code.hex)")
    }

    @Test(arguments: [
        ("/status/404", SendingFault.status(404)), ("/status/503", .status(503)),
        ("/redirect", .redirected), ("/huge", .tooLarge), ("/off", .brokenOff),
    ])
    func `what is not taken is said as what it is`(path: String, fault: SendingFault) async throws {
        let found = try await Self.fault(path)

        #expect(found == fault)
    }

    @Test func `an answer that does not come is not waited for`() async throws {
        let fault = try await Self.fault("/slow", rules: .testing(total: 1000))

        #expect(fault == .timeout)
    }

    @Test func `a certificate for another host is refused`() async throws {
        #expect(try await Self.fault("/taken", certificate: "elsewhere.example") == .certificate)
    }

    @Test func `a certificate that nobody vouches for is refused`() async throws {
        let rules = SendingRules { _ in nil }

        #expect(try await Self.fault("/taken", rules: rules) == .certificate)
    }

    @Test func `with the rules of the program, this machine is not connected to`() async throws {
        #expect(try await Self.fault("/taken", rules: .network) == .addressRefused(.loopback))
    }

    @Test func `a proxy of the environment is not used`() async throws {
        setenv("https_proxy", "http://127.0.0.1:9", 1)
        defer { unsetenv("https_proxy") }

        #expect(try await Self.fault("/taken") == nil)
    }

    @Test func `a host without a name is said to be unknown`() async throws {
        let target = try WebhookTarget("https://nowhere.invalid/", allowing: ["nowhere.invalid"])

        await #expect(throws: SendingFault.unknownHost) {
            try await Webhook(target, secret: Self.secret).post(Self.body, key: "1", at: Self.now)
        }
    }

    @Test func `ends when whoever waits is cancelled`() async throws {
        let server = try TestServer(.https)
        defer { server.end() }
        // Long enough that only the cancelling can end it, however busy the machine is.
        let webhook = try Self.webhook(server, "/slow", rules: .testing(total: 3_600_000))

        let waiting = Task { try await webhook.post(Self.body, key: "1", at: Self.now) }
        _ = try server.taken()
        waiting.cancel()
        let result = await waiting.result

        #expect(throws: SendingFault.ended) { try result.get() }
    }
}
