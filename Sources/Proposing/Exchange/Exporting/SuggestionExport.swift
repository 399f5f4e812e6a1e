package import Civics
package import Sheets

/// What an export gave out.
package struct SuggestionExport: Hashable, Sendable {
    /// What kind of file a table is given out as.
    package enum Format: Hashable, Sendable {
        /// Text with commas; whether UTF-8 begins with a mark, which spreadsheets need to know it.
        case csv(SheetEncoding, byteOrderMark: Bool = true)
        /// A workbook (.xlsx).
        case workbook
    }

    /// Whether names and telephones are in the table.
    package enum Contacts: Hashable, Sendable {
        /// Their columns are blank.
        case leftOut
        /// They are there, for a reason that the audit entry keeps.
        case included(reason: String)
    }

    /// How a table is given out.
    package struct Options: Hashable, Sendable {
        /// The kind of file.
        package var format: Format
        /// Whether names and telephones are in it.
        package var contacts: Contacts

        /// Chooses how; without arguments, CSV as a spreadsheet opens it, without contacts.
        package init(
            format: Format = .csv(.utf8),
            contacts: Contacts = .leftOut
        ) {
            self.format = format
            self.contacts = contacts
        }
    }

    /// How many suggestions.
    package let rows: Int
    /// The SHA-256 of the file.
    package let fileDigest: Digest
}
