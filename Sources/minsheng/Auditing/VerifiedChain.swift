import Ledger

/// Where an audit chain ends that was followed from its first entry and is whole.
struct VerifiedChain: Hashable, Sendable {
    /// The last entry.
    var head: AuditHead
    /// At which height the head was met that somebody had written down.
    var printedHeadHeight: Int64?
}
