package import Civics
package import Database
import Ledger
package import Proposing

/// A notice with what it is told with, read from its suggestion now.
package struct NoticeLine: Hashable, Sendable {
    /// What the suggestion and its candidate say.
    package struct Told: Hashable, Sendable {
        /// The number of the suggestion.
        package let reference: String
        /// Who made it, as they called themselves; may be empty.
        package let submitter: String
        /// How they can be reached; nil where that was erased.
        package let contact: Contact?
        /// What the suggestion is called.
        package let title: String
        /// Whether they wrote in Chinese.
        package let isChinese: Bool
        /// How sure the suggestion is.
        package let certainty: Certainty
        /// Whether they were given a tracking code.
        package let hasCode: Bool
        /// What the candidate is called.
        package let candidate: String
        /// The same in English; empty where nobody translated it.
        package let candidateEnglish: String
    }

    /// The notice.
    package let notice: Notice
    /// What it is told with.
    package let told: Told
}

extension NoticeLine.Told: RowDecodable {
    /// Reads a row in the order of ``NoticeTable``.
    package init(row: inout Row) throws(DatabaseError) {
        reference = try row.next()
        submitter = try row.next()
        let contact: String = try row.next()
        self.contact = Contact(contact)
        title = try row.next()
        let body: String = try row.next()
        isChinese = Self.isChinese(title + body)
        certainty = try row.next()
        hasCode = try row.next()
        candidate = try row.next()
        candidateEnglish = try row.next()
    }

    /// Whether a text has a Chinese character: who writes one reads the others.
    private static func isChinese(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isIdeographic }
    }
}

extension NoticeLine: RowDecodable {
    /// Reads a row in the order of ``NoticeTable``.
    package init(row: inout Row) throws(DatabaseError) {
        notice = try Notice(row: &row)
        told = try Told(row: &row)
    }
}
