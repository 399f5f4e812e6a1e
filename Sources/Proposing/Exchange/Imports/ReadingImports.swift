package import Civics
import Database
package import Ledger

/// A part of the list of imports.
package struct ImportList: Hashable, Sendable {
    /// The imports, the latest first.
    package let entries: [ImportEntry]
    /// How many there are in all.
    package let total: Int
    /// How many come before.
    package let offset: Int
    /// How many fit a page.
    package let limit: Int
}

/// An import with what became of it.
package struct ImportFile: Hashable, Sendable {
    /// The import.
    package let entry: ImportEntry
    /// How many of its suggestions came by each channel, in the channels' order.
    package let channels: [ChannelCount]
    /// Until when the rows that were left out can be fetched; nil where there are none.
    package let restUntil: Instant?
}

/// Looking imports up.
package struct ReadingImports: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// A part of the list of a jurisdiction.
    package func list(
        offset: Int = 0,
        limit: Int = 50,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ImportList {
        try ledger.authoriseReading(actor, .exchangeSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            ImportList(
                entries: try SuggestionImportTable.page(
                    of: jurisdiction,
                    offset: offset,
                    limit: limit,
                    in: transaction
                ),
                total: try SuggestionImportTable.total(of: jurisdiction, in: transaction),
                offset: offset,
                limit: limit
            )
        }
    }

    /// One import.
    package func find(
        _ id: ID<SuggestionImport>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ImportFile {
        try ledger.authoriseReading(actor, .exchangeSuggestions, in: jurisdiction)
        let since = ExchangeTerm.rests(at: ledger.clock.now())
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let entry = try Self.entry(id, in: jurisdiction, transaction)
            let rest = try RestTable.time(of: id, since: since, in: transaction)
            let channels = try SuggestionImportTable.channels(of: id, in: transaction)
            return ImportFile(
                entry: entry,
                channels: Channel.allCases.compactMap { channel in
                    channels.first { $0.channel == channel }
                },
                restUntil: rest.map(ExchangeTerm.end(ofRest:))
            )
        }
    }

    /// The rows that an import left out, as a workbook.
    package func rest(
        of id: ID<SuggestionImport>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [UInt8] {
        try ledger.authoriseReading(actor, .exchangeSuggestions, in: jurisdiction)
        let since = ExchangeTerm.rests(at: ledger.clock.now())
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            _ = try Self.entry(id, in: jurisdiction, transaction)
            guard let rest = try RestTable.content(of: id, since: since, in: transaction) else {
                throw .notFound
            }
            return rest
        }
    }

    private static func entry(
        _ id: ID<SuggestionImport>,
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<ReadError>
    ) throws(ReadError) -> ImportEntry {
        guard let entry = try SuggestionImportTable.find(id, in: transaction),
            entry.jurisdiction == jurisdiction
        else { throw .notFound }
        return entry
    }
}
