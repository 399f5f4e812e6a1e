import Sending
import Testing

/// Which addresses a webhook may have.
@Suite struct WebhookTargetTests {
    @Test(arguments: [
        ("http://hooks.example/", WebhookTarget.Fault.notHTTPS), ("hooks.example", .notHTTPS),
        ("file:///etc/passwd", .notHTTPS), ("https://us@hooks.example/", .userInfo),
        ("https://hooks.example@127.0.0.1/", .userInfo), ("https:///path", .host),
        ("https://[::1]/", .host), ("https://hooks.example:", .port),
        ("https://hooks.example:443x/", .port), ("https://hooks.example:0/", .port),
        ("https://hooks.example:0443/", .port), ("https://hooks.example/a b", .signs),
        ("https://hooks.example/\r\nX: y", .signs), ("https://hooks.example/#f", .signs),
        ("https://hooks.example\\@other.example/", .signs), ("https://例.example/", .signs),
        ("https://hooks.example:8443/", .notAllowed("hooks.example:8443")),
        ("https://other.example/", .notAllowed("other.example")),
        ("https://sub.hooks.example/", .notAllowed("sub.hooks.example")),
        ("https://hooks.example.other.example/", .notAllowed("hooks.example.other.example")),
        ("https://hooks.example./", .notAllowed("hooks.example.")),
        ("https://ports.example/", .notAllowed("ports.example")),
        ("https://127.0.0.1/", .notAllowed("127.0.0.1")),
    ])
    func `an address is refused for what it is`(url: String, fault: WebhookTarget.Fault) {
        #expect(throws: fault) {
            try WebhookTarget(url, allowing: ["hooks.example", "ports.example:8443"])
        }
    }

    @Test(arguments: [
        ("https://hooks.example", "https://hooks.example:443/"),
        ("HTTPS://Hooks.Example:443/a?b=c", "https://hooks.example:443/a?b=c"),
        ("https://hooks.example?b=c", "https://hooks.example:443/?b=c"),
        ("https://ports.example:8443/a", "https://ports.example:8443/a"),
    ])
    func `an allowed address is written in one way`(url: String, written: String) throws {
        let target = try WebhookTarget(url, allowing: ["hooks.example", "PORTS.example:8443"])

        #expect(target.url == written)
    }

    @Test(arguments: ["https://hooks.example", "*.example", "", "a:b:c", "hooks.example:0"])
    func `what is allowed is a host, with a port or without`(allowed: String) {
        #expect(throws: WebhookTarget.Fault.allowed(allowed)) {
            try WebhookTarget("https://hooks.example", allowing: [allowed])
        }
    }

    @Test(arguments: [
        SendingFault.unknownHost, .addressRefused(.linkLocal), .unreachable, .timeout,
        .certificate, .noTLS, .brokenOff, .redirected, .status(503), .tooLarge, .signIn,
        .refused(550), .ended, .other(7),
    ])
    func `a fault is read back from its code`(fault: SendingFault) {
        #expect(SendingFault(code: fault.code) == fault)
    }
}
