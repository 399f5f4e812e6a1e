/// What is checked of an archive, in the order in which it is told.
package enum CheckName: CaseIterable, Hashable, Sendable {
    /// The file is written in the one form of archives.
    case archiveForm
    /// Every record is what its name says.
    case archiveDigests
    /// Every event names the event before it.
    case archiveChain
    /// Events come in the order of an election.
    case archiveOrder
    /// Every record belongs to an event, and every event has its records.
    case archiveRecords
    /// The election is readable, and of a kind that is verified here.
    case setupElection
    /// Trustees know their keys, and their ceremony holds.
    case setupTrustees
    /// Ballots are encrypted to the key that the trustees' keys make.
    case setupKey
    /// Credentials are distinct members of the group.
    case setupCredentials
    /// Every ballot is in form, by a known credential, proved and signed.
    case ballotsProofs
    /// No ballot is recorded twice.
    case ballotsDistinct
    /// How often each credential was used.
    case ballotsCredentials
    /// The recorded sums are those of the ballots.
    case tallySums
    /// Shares are by distinct trustees.
    case sharesOwners
    /// Every share is proved.
    case sharesProofs
    /// The recorded result is what the shares open.
    case resultSums

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .archiveForm: "archive.form"
        case .archiveDigests: "archive.digests"
        case .archiveChain: "archive.chain"
        case .archiveOrder: "archive.order"
        case .archiveRecords: "archive.records"
        case .setupElection: "setup.election"
        case .setupTrustees: "setup.trustees"
        case .setupKey: "setup.key"
        case .setupCredentials: "setup.credentials"
        case .ballotsProofs: "ballots.proofs"
        case .ballotsDistinct: "ballots.distinct"
        case .ballotsCredentials: "ballots.credentials"
        case .tallySums: "tally.sums"
        case .sharesOwners: "shares.owners"
        case .sharesProofs: "shares.proofs"
        case .resultSums: "result.sums"
        }
    }
}

extension ArchiveFault.Reason {
    /// The check that a file with this fault does not pass.
    package var check: CheckName {
        switch self {
        case .unreadable, .foreign, .truncated, .block, .padding, .tooLarge, .header,
            .headerVersion, .timestamp, .secondHeader:
            .archiveForm
        case .digest: .archiveDigests
        case .event, .eventType, .height, .parent: .archiveChain
        case .order: .archiveOrder
        case .payloadPresence, .recordCount, .payload, .references, .reference, .unreferenced:
            .archiveRecords
        }
    }
}
