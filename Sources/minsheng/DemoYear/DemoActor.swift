import Civics
import Database
import Ledger

extension Ledger {
    /// An account of the demo, acting from its first post that has one of some permissions.
    func demoOfficer(
        _ login: String,
        in district: ID<Jurisdiction>,
        _ permissions: Permission...
    ) async throws(CommandFailure) -> Officer {
        let accounts: [AccountRights]
        let parties: [Party]
        do throws(StoreError) {
            accounts = try await read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try AccountRights.all(in: district, transaction)
            }
            parties = try await self.parties(of: district)
        } catch {
            throw CommandFailure(error)
        }
        guard let rights = accounts.first(where: { $0.account.login == login }),
            let post = rights.posts.first(where: { post in
                !post.permissions.isDisjoint(with: permissions)
            })
        else { preconditionFailure("the demo year has no account \(login)") }
        let party = parties.first { $0.id == post.party }
        return Officer(
            account: rights.account.id,
            login: login,
            post: post.id,
            postName: (party?.name ?? "") + post.name,
            postNameEnglish: "\(party?.nameEnglish ?? ""), \(post.nameEnglish)",
            party: post.party,
            jurisdiction: district,
            permissions: Set(permissions)
        )
    }
}
