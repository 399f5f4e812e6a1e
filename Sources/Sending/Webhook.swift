import CCurl
package import Civics

/// Posts JSON to an address over HTTPS, signed.
package struct Webhook: Sendable {
    /// The fewest bytes of a secret.
    package static let fewestSecretBytes = 16

    /// Where it is posted to.
    package let target: WebhookTarget
    private let secret: [UInt8]
    private let rules: SendingRules
    private let queue = SendingQueue()

    /// Posts to a target under a secret.
    package init(_ target: WebhookTarget, secret: [UInt8], rules: SendingRules = .network) {
        self.target = target
        self.secret = secret
        self.rules = rules
    }

    /// Posts a body of JSON; done once the other side has answered with 2xx.
    ///
    /// The key tells the other side that it has it already (`Idempotency-Key`); the time stands
    /// beside the signature, so that an old body cannot be sent again as new.
    package func post(
        _ body: [UInt8],
        key: String,
        at now: Instant
    ) async throws(SendingFault) {
        let headers = [
            "Content-Type: application/json; charset=utf-8",
            "Idempotency-Key: \(key)",
            "Minsheng-Time: \(now.milliseconds)",
            "Minsheng-Signature: sha256=\(Self.signature(of: body, at: now, secret: secret))",
            // libcurl would wait for a 100 before it sends a long body.
            "Expect:",
        ]
        let (target, rules) = (target, rules)
        try await queue.run { (ending) throws(SendingFault) in
            let transfer = try Transfer(to: target.url, by: "https", rules: rules, ending: ending)
            try transfer.set(CURLOPT_USERAGENT, "minsheng")
            try transfer.set(CURLOPT_HTTPHEADER, lines: headers)
            try transfer.post(body)
            let status = try transfer.perform()
            switch status {
            case 200..<300: return
            case 300..<400: throw .redirected
            default: throw .status(status)
            }
        }
    }

    /// The HMAC-SHA-256 of the milliseconds, a dot and the body, in hexadecimal.
    package static func signature(
        of body: [UInt8],
        at now: Instant,
        secret: [UInt8]
    ) -> String {
        MessageCode(of: Array("\(now.milliseconds).".utf8) + body, key: secret).hex
    }
}
