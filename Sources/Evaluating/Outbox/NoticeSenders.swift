import Civics
import Proposing
package import Sending
import Wording

/// The ways by which notices go out by themselves, as the operator has switched them on.
package struct NoticeSenders: Sendable {
    /// Posts to the operator's webhook; nil where it is off.
    package var webhook: Webhook?
    /// Sends e-mail; nil where it is off.
    package var mail: Mail?
    /// Where people open the site: `https://minsheng.example`; nil where nobody says.
    package var site: String?
    /// The path of the page where a tracking code is asked for.
    package let path: String

    /// None is on yet; the path is that of the page where a tracking code is asked for.
    package init(path: String) {
        self.path = path
    }

    /// Whether none is on.
    package var isEmpty: Bool { webhook == nil && mail == nil }

    /// By which way somebody is told: by e-mail where that is their contact and it is on.
    func way(to contact: Contact) -> Notice.Way? {
        if case .mail = contact, mail != nil { return .mail }
        return webhook == nil ? nil : .webhook
    }

    /// Sends a notice.
    func send(
        _ line: NoticeLine,
        to contact: Contact,
        by way: Notice.Way,
        at now: Instant
    ) async throws(SendingFault) {
        let text = NoticeText(line, page: (site ?? "") + path)
        switch (way, contact) {
        case (.mail, .mail(let address)):
            guard let mail else { return }
            try await mail.send(
                MailMessage(
                    from: mail.relay.sender,
                    to: address,
                    subject: text.subject,
                    text: text.text,
                    key: line.notice.id.description,
                    at: now
                )
            )
        case (.mail, .telephone), (.webhook, _):
            let body = body(line, text, contact)
            try await webhook?.post(body, key: line.notice.id.description, at: now)
        }
    }

    private func body(_ line: NoticeLine, _ text: NoticeText, _ contact: Contact) -> [UInt8] {
        let kind =
            switch contact {
            case .telephone: "telephone"
            case .mail: "mail"
            }
        return Array(
            JSONText.object([
                ("notice", .text(line.notice.id.description)),
                ("kind", .text(line.notice.event.rawValue)),
                ("suggestion", .text(line.told.reference)),
                ("subject", .text(line.notice.subject)),
                ("day", .text(line.notice.happenedOn.description)),
                ("language", .text(text.language.rawValue)),
                ("title", .text(text.subject)),
                ("text", .text(text.text)),
                ("path", .text(path)),
                (
                    "contact",
                    .object([("kind", .text(kind)), ("value", .text(contact.text))])
                ),
            ]).written.utf8
        )
    }
}
