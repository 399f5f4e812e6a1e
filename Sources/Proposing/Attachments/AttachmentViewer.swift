package import Civics
import Database
package import Ledger

/// Who looks at the files of a suggestion, and by what right.
package enum AttachmentViewer: Hashable, Sendable {
    /// Whoever may read suggestions: any of the jurisdiction's.
    case intake(ID<Suggestion>, Officer)
    /// Whoever holds the code: their own.
    case holder(TrackingCode)
    /// Somebody of the unit in whose name it was made.
    case unit(ID<Suggestion>, Officer)

    /// The suggestion, if this one may see its files.
    func suggestion(
        in transaction: Transaction<ReadError>
    ) throws(ReadError) -> Suggestion {
        let found: Suggestion?
        switch self {
        case .intake(let id, let officer):
            try Self.authorise(officer, .readSuggestions)
            found = try SuggestionTable.find(id, in: transaction)
                .flatMap { $0.jurisdiction == officer.jurisdiction ? $0 : nil }
        case .holder(let code):
            found = try SuggestionTable.find(tracking: code.digest, in: transaction)
        case .unit(let id, let officer):
            try Self.authorise(officer, .proposeForUnit)
            found = try SuggestionTable.find(id, in: transaction)
                .flatMap { $0.party == officer.party ? $0 : nil }
        }
        guard let found else { throw .notFound }
        return found
    }

    private static func authorise(
        _ officer: Officer,
        _ permission: Permission
    ) throws(ReadError) {
        do throws(Denied) {
            try Actor.officer(officer).authorise(permission, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
