package import Civics
package import Database

/// A post at a unit: duties and permissions are bound to it, people hold it for a time.
package struct Post: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Post>
    /// The unit.
    package let party: ID<Party>
    /// A stable short code: `intake`.
    package let code: String
    /// The name: 受理岗.
    package let name: String
    /// The English name.
    package let nameEnglish: String
    /// What it may do.
    package let permissions: Set<Permission>

    /// Puts a post together.
    package init(
        id: ID<Post>,
        party: ID<Party>,
        code: String,
        name: String,
        nameEnglish: String,
        permissions: Set<Permission>
    ) {
        self.id = id
        self.party = party
        self.code = code
        self.name = name
        self.nameEnglish = nameEnglish
        self.permissions = permissions
    }
}

extension Post {
    /// The posts of a jurisdiction, in the order of party and code.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Post] {
        try PostTable.all(of: jurisdiction, in: transaction)
    }
}
