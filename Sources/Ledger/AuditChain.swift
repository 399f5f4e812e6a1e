package import Civics
package import Database

/// Follows the audit chain link by link and says where it breaks.
package struct AuditChain: Hashable, Sendable {
    /// Where and how a chain is broken.
    package enum Break: Error, Hashable, Sendable {
        /// The bytes of an entry no longer give its digest: it was changed.
        case changed(height: Int64)
        /// Entries are not there.
        case missing(from: Int64, through: Int64)
        /// An entry does not follow the one before: one was inserted, or both were rewritten.
        case notLinked(height: Int64)
        /// The chain ends before the head that the store itself remembers.
        case shorterThanHead(height: Int64, head: Int64)
        /// The head that the store remembers is not the last entry's.
        case headDiffers(height: Int64)
        /// The head that was printed is not in the chain.
        case printedHeadNotFound(digest: String)

        /// Stable name for logs and catalogues.
        package var code: String {
            switch self {
            case .changed: "audit.changed"
            case .missing: "audit.missing"
            case .notLinked: "audit.not-linked"
            case .shorterThanHead: "audit.shorter-than-head"
            case .headDiffers: "audit.head-differs"
            case .printedHeadNotFound: "audit.printed-head-not-found"
            }
        }
    }

    /// The last entry seen.
    package private(set) var head = AuditHead(height: 0, digest: AuditEntry.origin)
    /// The height at which the printed head was met.
    package private(set) var printedHeadHeight: Int64?

    private let printedHead: String?

    /// Starts before the first entry; `printedHead` is a digest that somebody wrote down.
    package init(printedHead: String? = nil) {
        self.printedHead = printedHead?.lowercased()
        // The head of a store in which nothing was done yet.
        if self.printedHead == AuditEntry.origin { printedHeadHeight = 0 }
    }

    /// Follows one more link.
    package mutating func follow(_ entry: AuditEntry) throws(Break) {
        guard entry.height == head.height + 1 else {
            if entry.height <= head.height { throw .notLinked(height: entry.height) }
            throw .missing(from: head.height + 1, through: entry.height - 1)
        }
        guard Digest(of: entry.canonical).hex == entry.digest else {
            throw .changed(height: entry.height)
        }
        guard entry.previous == head.digest else { throw .notLinked(height: entry.height) }
        head = AuditHead(height: entry.height, digest: entry.digest)
        if entry.digest == printedHead { printedHeadHeight = entry.height }
    }

    /// Compares the end with what the store remembers and with what was printed.
    package func finish(remembered: AuditHead) throws(Break) {
        guard head.height >= remembered.height else {
            throw .shorterThanHead(height: head.height, head: remembered.height)
        }
        guard head == remembered else { throw .headDiffers(height: head.height) }
        if let printedHead, printedHeadHeight == nil {
            throw .printedHeadNotFound(digest: printedHead)
        }
    }
}

/// Why a verification of the chain did not end well.
package enum AuditVerificationError: StoreFailure, Hashable {
    /// The chain is broken.
    case broken(AuditChain.Break)
    /// The store could not be read.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .broken(let error): error.code
        case .store(let error): error.code
        }
    }
}

extension Ledger {
    /// The head of the audit chain as a transaction sees it, before its own entry.
    package static func auditHead<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> AuditHead {
        try AuditTable.head(in: transaction)
    }

    /// Where the chain ends now.
    package func auditHead() async throws(StoreError) -> AuditHead {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try AuditTable.head(in: transaction)
        }
    }

    /// Follows the whole chain in one snapshot.
    package func verifyAudit(
        printedHead: String? = nil
    ) async throws(AuditVerificationError) -> AuditChain {
        try await read {
            (transaction: Transaction<AuditVerificationError>) throws(AuditVerificationError) in
            var chain = AuditChain(printedHead: printedHead)
            try AuditTable.each(in: transaction) { entry throws(AuditVerificationError) in
                do throws(AuditChain.Break) {
                    try chain.follow(entry)
                } catch {
                    throw .broken(error)
                }
            }
            let remembered = try AuditTable.head(in: transaction)
            do throws(AuditChain.Break) {
                try chain.finish(remembered: remembered)
            } catch {
                throw .broken(error)
            }
            return chain
        }
    }

    /// Gives the lines of the export, oldest first, some hundred at a time, from as many snapshots.
    ///
    /// Entries are only ever added, so the pages fit together; nothing is held between them.
    package func streamAudit(
        _ write: (String) async throws -> Void
    ) async throws {
        var above: Int64 = 0
        while true {
            let start = above
            let entries = try await read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try AuditTable.following(start, limit: 500, in: transaction)
            }
            guard let last = entries.last else { return }
            try await write(entries.map { $0.exported + "\n" }.joined())
            above = last.height
        }
    }

    /// Whether one of some actions was entered after a height: for what follows them.
    package func hasEntry(
        of actions: [String],
        after height: Int64
    ) async throws(StoreError) -> Bool {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try AuditTable.has(actions, after: height, in: transaction)
        }
    }

    /// A page of the chain as a post may see it: its jurisdiction's entries and the store's own.
    package func auditPage(
        by actor: Actor,
        of jurisdiction: ID<Jurisdiction>,
        below height: Int64 = .max,
        limit: Int = 50
    ) async throws(ReadError) -> [AuditEntry] {
        try authoriseReading(actor, .readAudit, in: jurisdiction)
        return try await read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try AuditTable.page(of: jurisdiction, below: height, limit: limit, in: transaction)
        }
    }
}
