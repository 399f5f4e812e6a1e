package import Database

/// That a suggestion is held, and on what evidence: anybody can follow it.
package struct HoldVerdict: Hashable, Sendable {
    /// Why.
    package let reason: HoldReason
    /// What was found: a word of the list, `link`, `identity-number`, how often a text came.
    package let evidence: String

    /// Names a reason and what it rests on.
    package init(reason: HoldReason, evidence: String) {
        self.reason = reason
        self.evidence = evidence
    }
}

extension HoldVerdict: RowDecodable {
    /// Reads reason and evidence.
    package init(row: inout Row) throws(DatabaseError) {
        reason = try row.next()
        evidence = try row.next()
    }
}
