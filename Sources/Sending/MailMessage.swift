package import Civics
import Foundation

/// A mail of plain text to one person.
///
/// What comes from outside stands in a header only as a ``MailAddress`` or as Base64, so that no
/// line of it can end a header.
package struct MailMessage: Hashable, Sendable {
    /// Who it is from.
    package let sender: MailAddress
    /// Who it is to.
    package let receiver: MailAddress
    /// What it is about, in one line.
    package let subject: String
    /// The text.
    package let text: String
    /// What tells two mails apart; letters and digits.
    package let key: String
    /// When it was written.
    package let at: Instant

    /// Writes a mail.
    package init(
        from sender: MailAddress,
        to receiver: MailAddress,
        subject: String,
        text: String,
        key: String,
        at: Instant
    ) {
        self.sender = sender
        self.receiver = receiver
        self.subject = subject
        self.text = text
        self.key = key
        self.at = at
    }

    /// As it goes over the wire (RFC 5322, RFC 2045): ASCII, lines of at most 76 characters that
    /// end with CRLF.
    package var bytes: [UInt8] {
        let letters = key.unicodeScalars.filter {
            ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0)
        }
        let identity = String(String.UnicodeScalarView(letters))
        var lines = [
            "From: \(sender)",
            "To: \(receiver)",
            "Subject: \(Self.encoded(subject))",
            "Date: \(Self.written(at))",
            "Message-ID: <\(identity)@\(sender.domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
        ]
        let body = Array(Data(text.replacing("\n", with: "\r\n").utf8).base64EncodedString().utf8)
        for start in stride(from: 0, to: body.count, by: 76) {
            lines.append(String(decoding: body[start..<min(start + 76, body.count)], as: UTF8.self))
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// A text as words of Base64 (RFC 2047 §2: at most 75 characters each), cut between characters.
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var piece = ""
        for scalar in text.unicodeScalars {
            if piece.utf8.count + String(scalar).utf8.count > 45 {
                words.append(piece)
                piece = ""
            }
            piece.unicodeScalars.append(scalar)
        }
        words.append(piece)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }

    /// `Mon, 30 Nov 2026 18:00:00 +0800`.
    private static func written(_ at: Instant) -> String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let date = at.date
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let time = at.time
        return
            "\(days[date.weekday.rawValue - 1]), \(padded(date.day)) \(months[date.month - 1]) \(date.year) "
            + [time.hour, time.minute, time.second].map(padded).joined(separator: ":") + " +0800"
    }
}
