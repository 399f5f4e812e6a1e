package import Civics
package import Sheets

/// What an import brought in, or would bring in.
package struct SuggestionImport: Hashable, Sendable {
    /// How a table is brought in.
    package struct Options: Hashable, Sendable {
        /// The encoding; nil to find it out.
        package var encoding: SheetEncoding?
        /// Whether everything is checked and nothing written.
        package var isDryRun: Bool
        /// How much of a file is taken in.
        package var limits: SheetLimits

        /// Chooses how; without arguments, as an office's file is brought in.
        package init(
            encoding: SheetEncoding? = nil,
            isDryRun: Bool = false,
            limits: SheetLimits = SheetLimits(rows: 100_001)
        ) {
            self.encoding = encoding
            self.isDryRun = isDryRun
            self.limits = limits
        }
    }

    /// A column of the file that nothing was taken from.
    package struct IgnoredColumn: Hashable, Sendable {
        /// Where it stands.
        package let position: ColumnPosition
        /// Its name as printed.
        package let name: String
    }

    /// How many suggestions.
    package let rows: Int
    /// How many of them by each channel, in the channels' order; those with none are left out.
    package let channels: [ChannelTally]
    /// The columns that nothing was taken from, from left to right.
    package let ignoredColumns: [IgnoredColumn]
    /// The encoding the file was found to have.
    package let encoding: SheetEncoding
    /// The SHA-256 of the file, as the audit entry has it.
    package let fileDigest: Digest
    /// Whether nothing was written.
    package let isDryRun: Bool

    /// A channel with the suggestions of this import that came by it.
    package struct ChannelTally: Hashable, Sendable {
        /// Which channel.
        package let channel: Channel
        /// How many.
        package let count: Int
    }
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
