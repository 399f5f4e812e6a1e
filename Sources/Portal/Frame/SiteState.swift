import Civics
import Hummingbird
import Ledger
import Synchronization

/// What every page needs of the record: the tree of jurisdictions, the store's identity, and where
/// the audit chain ends.
struct SiteState: Sendable {
    let tree: JurisdictionTree
    let identity: StoreIdentity
    let auditHead: AuditHead
}

/// Keeps ``SiteState`` as long as nothing changed.
final class Site: Sendable {
    private struct Kept {
        var revision: Int64
        var state: SiteState
    }

    private let ledger: Ledger
    private let kept = Mutex<Kept?>(nil)

    init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The state now; nil when the store was not founded yet.
    func current() async throws(PageError) -> SiteState? {
        let revision = ledger.revision.current
        if let kept = kept.withLock({ $0 }), kept.revision == revision { return kept.state }
        do throws(StoreError) {
            guard let identity = try await ledger.identity() else { return nil }
            let state = SiteState(
                tree: try await ledger.jurisdictions(),
                identity: identity,
                auditHead: try await ledger.auditHead()
            )
            kept.withLock { $0 = Kept(revision: revision, state: state) }
            return state
        } catch {
            throw PageError(error)
        }
    }

    /// The scope of a request as far as it is known without asking the store: for error pages,
    /// which must work when the store does not.
    func keptScope(of request: Request) -> Scope? {
        guard let tree = kept.withLock({ $0 })?.state.tree else { return nil }
        let parts = request.path.split(separator: "/", maxSplits: 2)
        if parts.count >= 2, parts[0] == "j", let found = tree[slug: String(parts[1])] {
            return Scope(jurisdiction: found, isDefault: found.id == tree.defaultID)
        }
        return tree.default.map { Scope(jurisdiction: $0, isDefault: true) }
    }
}
