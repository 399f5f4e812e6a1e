import Civics
import Database
import Ledger
import TestSupport

extension AuditEntry {
    /// The same with another author and place in the chain, and the digest that belongs to it.
    ///
    /// It goes through the line of the export, for only the record makes entries.
    func rewritten(height: Int64? = nil, who: String, previous: String) -> ForgedEntry {
        ForgedEntry(
            height: height ?? self.height,
            at: at.milliseconds,
            who: who,
            post: post,
            action: action,
            jurisdiction: jurisdiction,
            object: object,
            reason: reason,
            facts: facts,
            previous: previous
        )
    }
}

/// An entry as a vandal makes it, by the published form of the line and not by our code.
struct ForgedEntry: Sendable {
    let height: Int64
    let at: Int64
    let who: String
    let post: String
    let action: String
    let jurisdiction: Int64
    let object: String
    let reason: String
    let facts: String
    let previous: String

    /// The line without its digest.
    var line: String {
        """
        {"height":\(height),"at":\(at),"who":"\(who)","post":"\(post)","action":"\(action)",\
        "jurisdiction":\(jurisdiction),"object":"\(object)","reason":"\(reason)","facts":\(facts),\
        "previous":"\(previous)"}
        """
    }

    var digest: String { Digest(of: line).hex }
}

extension TestRecord {
    /// Puts an entry into the chain behind the record's back.
    func insert(_ entry: ForgedEntry) async throws(StoreError) {
        try await vandalise(
            """
            INSERT INTO audit_entry
                (height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                previous, digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                entry.height, entry.at, entry.who, entry.post, entry.action, entry.jurisdiction,
                entry.object, entry.reason, entry.facts, entry.previous, entry.digest,
            ]
        )
    }
}
