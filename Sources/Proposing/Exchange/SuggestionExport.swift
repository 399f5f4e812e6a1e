package import Civics
package import Ledger
package import Sheets

/// What an export gave out.
package struct SuggestionExport: Hashable, Sendable {
    /// Whether names and telephones are in the table.
    package enum Contacts: Hashable, Sendable {
        /// Their columns are blank.
        case leftOut
        /// They are there, for a reason that the audit entry keeps.
        case included(reason: String)
    }

    /// How a table is given out.
    package struct Options: Hashable, Sendable {
        /// The encoding.
        package var encoding: SheetEncoding
        /// Whether UTF-8 begins with a mark, which spreadsheets need to know it.
        package var byteOrderMark: Bool
        /// Whether names and telephones are in it.
        package var contacts: Contacts

        /// Chooses how; without arguments, as a spreadsheet opens it and without contacts.
        package init(
            encoding: SheetEncoding = .utf8,
            byteOrderMark: Bool = true,
            contacts: Contacts = .leftOut
        ) {
            self.encoding = encoding
            self.byteOrderMark = byteOrderMark
            self.contacts = contacts
        }
    }

    /// How many suggestions.
    package let rows: Int
    /// The SHA-256 of the file.
    package let fileDigest: Digest
}

/// Why suggestions were not given out as a table.
package enum SuggestionExportError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such jurisdiction.
    case notFound
    /// Contacts are asked for, and why is not said.
    case reasonMissing
    /// The reason has too many characters; how many it has.
    case reasonTooLong(characters: Int)
    /// A cell cannot be written in the encoding; the place is that of the table.
    case sheet(SheetError)
    /// The receiver took no more; it knows why.
    case notTaken
    /// Somebody stopped it.
    case cancelled
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "exchange.denied"
        case .notFound: "exchange.not-found"
        case .reasonMissing: "exchange.reason-missing"
        case .reasonTooLong: "exchange.reason-too-long"
        case .sheet(let error): error.code
        case .notTaken: "exchange.not-taken"
        case .cancelled: "exchange.cancelled"
        case .store(let error): error.code
        }
    }
}
