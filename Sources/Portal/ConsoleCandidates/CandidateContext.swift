import Civics
import Hummingbird
import Ledger
import Proposing

extension Ledger {
    /// The candidates of a year for whoever is signed in.
    func candidateListing(
        _ year: Int,
        _ context: SignedIn
    ) async throws(PageError) -> CandidateListing {
        do throws(ReadError) {
            return try await ReadingCandidates(self).listing(
                of: year,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// One candidate for whoever is signed in.
    func candidateDesk(
        _ id: ID<Candidate>,
        _ context: SignedIn
    ) async throws(PageError) -> CandidateDesk {
        do throws(ReadError) {
            return try await ReadingCandidates(self).desk(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }
}

extension SignedIn {
    /// Checks that the post has one of some rights, before anything that was typed is looked at.
    func authorise(anyOf permissions: [Permission]) throws(PageError) {
        guard officer.permissions.isDisjoint(with: permissions),
            let first = permissions.first
        else { return }
        do throws(Denied) {
            try actor.authorise(first, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// Where everybody reads of the officer's jurisdiction.
    var homeScope: Scope {
        get throws(PageError) {
            let tree = try site.tree
            guard let home = tree[officer.jurisdiction] else { throw .notFound }
            return Scope(jurisdiction: home, isDefault: home.id == tree.defaultID)
        }
    }

    /// The candidate of the address.
    var candidate: ID<Candidate> {
        get throws(PageError) {
            guard let text = parameters.get("candidate"), let id = ID<Candidate>(text) else {
                throw .notFound
            }
            return id
        }
    }
}
