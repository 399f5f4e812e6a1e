package import Civics
package import Sheets
package import Wording

/// What an import brought in, or would bring in.
package struct SuggestionImport: Hashable, Sendable {
    /// How a table is brought in.
    package struct Options: Hashable, Sendable {
        /// The encoding of a CSV file; nil to find it out.
        package var encoding: SheetEncoding?
        /// The sheet of a workbook; nil for the first that holds something.
        package var sheet: String?
        /// The columns as somebody assigned them; nil to go by their names, or by what is
        /// remembered.
        package var columns: ColumnChoice?
        /// Whether rows that are wrong are left out, and not a reason to leave out all.
        package var isGoodRowsOnly: Bool
        /// The language of what is said beside rows that are given back.
        package var language: Language
        /// Whether everything is checked and nothing written.
        package var isDryRun: Bool
        /// How much of a file is taken in.
        package var limits: SheetLimits

        /// Chooses how; without arguments, as an office's file is brought in.
        package init(
            encoding: SheetEncoding? = nil,
            sheet: String? = nil,
            columns: ColumnChoice? = nil,
            isGoodRowsOnly: Bool = false,
            language: Language = .zh,
            isDryRun: Bool = false,
            limits: SheetLimits = SheetLimits(rows: 100_001)
        ) {
            self.encoding = encoding
            self.sheet = sheet
            self.columns = columns
            self.isGoodRowsOnly = isGoodRowsOnly
            self.language = language
            self.isDryRun = isDryRun
            self.limits = limits
        }
    }

    /// A column of the file that nothing was taken from.
    package struct IgnoredColumn: Hashable, Sendable {
        /// Why nothing was.
        package enum Why: Hashable, Sendable {
            /// Nobody knows it.
            case unknown
            /// It says what was decided, and that is decided here.
            case decidedHere
        }

        /// Where it stands.
        package let position: ColumnPosition
        /// Its name as printed.
        package let name: String
        /// Why nothing was.
        package let why: Why
    }

    /// A channel with the suggestions of this import that came by it.
    package struct ChannelTally: Hashable, Sendable {
        /// Which channel.
        package let channel: Channel
        /// How many.
        package let count: Int
    }

    /// Its place in the list of imports; nil where nothing was written.
    package let id: ID<SuggestionImport>?
    /// What was found in the rows.
    package let findings: ImportFindings
    /// The rows that were left out, as a workbook to be mended; nil where there are none.
    package let rest: RestOfImport?
    /// The columns that nothing was taken from, from left to right.
    package let ignoredColumns: [IgnoredColumn]
    /// What else its sender should know.
    package let remarks: [ImportRemark]
    /// The encoding a CSV file was found to have; nil for a workbook.
    package let encoding: SheetEncoding?
    /// The sheet of a workbook.
    package let sheet: String?
    /// The SHA-256 of the file, as the audit entry has it.
    package let fileDigest: Digest
    /// Whether nothing was written.
    package let isDryRun: Bool

    /// How many suggestions.
    package var rows: Int { findings.goodRows }
    /// How many of them by each channel, in the channels' order; those with none are left out.
    package var channels: [ChannelTally] { findings.channels }
}

/// How far an import or an export has come.
package struct ExchangeProgress: Hashable, Sendable {
    /// Rows done.
    package let rows: Int
    /// Rows in all.
    package let total: Int

    /// How often it is told, in rows.
    package static let step = 500
}
