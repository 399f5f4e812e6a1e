package import Civics
package import Database

/// An account with what its posts together let it do.
package struct AccountRights: Hashable, Sendable {
    /// The account.
    package let account: Account
    /// The posts it holds, in the order of party and code.
    package let posts: [Post]

    /// What its posts let it do.
    package var permissions: Set<Permission> {
        posts.reduce(into: []) { $0.formUnion($1.permissions) }
    }

    /// The accounts of a jurisdiction that are not closed, by sign-in name.
    package static func all<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [AccountRights] {
        let posts = try PostTable.all(of: jurisdiction, in: transaction)
        let tenures = try TenureTable.current(in: jurisdiction, transaction)
        return try AccountTable.all(of: jurisdiction, in: transaction)
            .filter { !$0.isClosed }
            .map { account in
                AccountRights(
                    account: account,
                    posts: posts.filter { post in
                        tenures.contains { $0.account == account.id && $0.post == post.id }
                    }
                )
            }
    }
}
