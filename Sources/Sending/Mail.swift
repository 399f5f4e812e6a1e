import CCurl
import Civics

/// Hands mail to a relay by SMTP over TLS.
package struct Mail: Sendable {
    /// The relay.
    package let relay: MailRelay
    private let rules: SendingRules
    private let queue = SendingQueue()

    /// Hands mail to a relay.
    package init(_ relay: MailRelay, rules: SendingRules = .relay) {
        self.relay = relay
        self.rules = rules
    }

    /// Hands one mail over; done once the relay has taken it.
    package func send(_ message: MailMessage) async throws(SendingFault) {
        let (relay, rules) = (relay, rules)
        try await queue.run { (ending) throws(SendingFault) in
            let transfer = try Transfer(
                to: relay.url,
                by: "smtp,smtps",
                rules: rules,
                upload: message.bytes,
                ending: ending
            )
            try transfer.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
            if let account = relay.account {
                try transfer.set(CURLOPT_USERNAME, account.name)
                try transfer.set(CURLOPT_PASSWORD, account.password)
            }
            try transfer.set(CURLOPT_MAIL_FROM, "<\(message.sender)>")
            try transfer.set(CURLOPT_MAIL_RCPT, lines: ["<\(message.receiver)>"])
            try transfer.set(CURLOPT_UPLOAD, 1)
            _ = try transfer.perform()
        }
    }
}
