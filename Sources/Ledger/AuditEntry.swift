package import Civics
package import Database

/// One link of the audit chain (留痕): who, from which post, when, what, why.
package struct AuditEntry: Hashable, Sendable {
    /// Its place in the chain, from 1.
    package let height: Int64
    /// When, by the server's clock.
    package let at: Instant
    /// The sign-in name, `resident` or `operator`.
    package let who: String
    /// The post acted from; empty for residents and the operator.
    package let post: String
    /// The stable name of the use case.
    package let action: String
    /// The jurisdiction's id; 0 for the store as a whole.
    package let jurisdiction: Int64
    /// What it was done to.
    package let object: String
    /// The reason given.
    package let reason: String
    /// Facts of the change, as a canonical JSON object.
    package let facts: String
    /// The digest of the entry before; 64 zeros before the first.
    package let previous: String
    /// The SHA-256 of ``canonical``, in hexadecimal.
    package let digest: String

    /// The digest that the first entry follows.
    package static let origin = String(repeating: "0", count: 64)

    /// Links a new entry to the chain.
    init(_ deed: Deed, by actor: Actor, at: Instant, after head: AuditHead) {
        height = head.height + 1
        self.at = at
        switch actor {
        case .resident: (who, post) = ("resident", "")
        case .operatorAtConsole: (who, post) = ("operator", "")
        case .officer(let officer): (who, post) = (officer.login, officer.postName)
        }
        action = deed.action
        jurisdiction = deed.jurisdiction?.rawValue ?? 0
        object = deed.object
        reason = deed.reason
        facts = deed.canonicalFacts
        previous = head.digest
        digest =
            Digest(
                of: Self.canonical(
                    height: height,
                    at: at,
                    who: who,
                    post: post,
                    action: action,
                    jurisdiction: jurisdiction,
                    object: object,
                    reason: reason,
                    facts: facts,
                    previous: previous
                )
            ).hex
    }

    /// The line whose SHA-256 is the digest: one JSON object, keys in this order, no blanks.
    package var canonical: String {
        Self.canonical(
            height: height,
            at: at,
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

    /// The line of the export: ``canonical`` with the digest as its last key.
    package var exported: String {
        canonical.dropLast() + ",\"digest\":\(JSONText.quoted(digest))}"
    }

    private static func canonical(
        height: Int64,
        at: Instant,
        who: String,
        post: String,
        action: String,
        jurisdiction: Int64,
        object: String,
        reason: String,
        facts: String,
        previous: String
    ) -> String {
        "{\"height\":\(height),\"at\":\(at.milliseconds)"
            + ",\"who\":\(JSONText.quoted(who)),\"post\":\(JSONText.quoted(post))"
            + ",\"action\":\(JSONText.quoted(action)),\"jurisdiction\":\(jurisdiction)"
            + ",\"object\":\(JSONText.quoted(object))"
            + ",\"reason\":\(JSONText.quoted(reason)),\"facts\":\(facts)"
            + ",\"previous\":\(JSONText.quoted(previous))}"
    }
}

extension AuditEntry: RowDecodable {
    /// Reads a row in the order of ``AuditTable``.
    package init(row: inout Row) throws(DatabaseError) {
        height = try row.next()
        at = try row.next()
        who = try row.next()
        post = try row.next()
        action = try row.next()
        jurisdiction = try row.next()
        object = try row.next()
        reason = try row.next()
        facts = try row.next()
        previous = try row.next()
        digest = try row.next()
    }
}

/// Where the audit chain ends now: printed where people print.
package struct AuditHead: Hashable, Sendable {
    /// How many entries there are.
    package let height: Int64
    /// The digest of the last, 64 zeros when there is none.
    package let digest: String

    /// A head of a chain.
    package init(height: Int64, digest: String) {
        self.height = height
        self.digest = digest
    }
}

extension AuditHead: RowDecodable {
    /// Reads height and digest.
    package init(row: inout Row) throws(DatabaseError) {
        height = try row.next()
        digest = try row.next()
    }
}
