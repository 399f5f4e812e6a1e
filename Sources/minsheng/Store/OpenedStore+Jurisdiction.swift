import Ledger
import Wording

extension OpenedStore {
    /// All jurisdictions.
    func jurisdictions() async throws(CommandFailure) -> JurisdictionTree {
        do throws(StoreError) {
            return try await ledger.jurisdictions()
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The jurisdiction of a name in addresses; without a name, the store's own.
    ///
    /// - Throws: ``ExitStatus/notFounded``, ``ExitStatus/unknownJurisdiction``.
    func jurisdiction(_ slug: String?) async throws(CommandFailure) -> Jurisdiction {
        try await requireFounded()
        let tree = try await jurisdictions()
        let found = slug.map { tree[slug: $0] } ?? tree.default
        guard let found else {
            throw CommandFailure(
                .unknownJurisdiction,
                .commandStoreUnknownJurisdiction(name: slug ?? "")
            )
        }
        return found
    }
}

extension Jurisdiction {
    /// Its name in a language.
    func name(in language: Language) -> String {
        switch language {
        case .zh: name
        case .en: nameEnglish
        }
    }
}
