import Civics
import Foundation
import Ledger

/// The kinds of case that this store knows.
package struct CaseKinds: Hashable, Sendable {
    /// In the order of their files.
    package let all: [CaseKind]

    /// Reads files of kinds and checks that each makes sense.
    package init(files: [String]) throws(FileError) {
        var kinds: [CaseKind] = []
        for file in files {
            for kind in try Self.read(file) {
                guard !kinds.contains(where: { $0.id == kind.id }) else {
                    throw .twice(kind.id, in: kind.id)
                }
                kinds.append(kind)
            }
        }
        all = kinds
    }

    /// The kinds that come with this program; a fault in one is ours.
    package static let builtIn: CaseKinds = {
        do {
            return try CaseKinds(files: [CaseworkData.caseKinds])
        } catch {
            preconditionFailure("the built-in kinds of case cannot be read: \(error)")
        }
    }()

    /// The kind of an id.
    package subscript(id: String) -> CaseKind? {
        all.first { $0.id == id }
    }
}

extension CaseKinds {
    /// What is wrong with a file of kinds.
    package enum FileError: Error, Hashable, Sendable {
        /// Not JSON of this form.
        case notReadable
        /// An id is empty or holds something else than a–z, 0–9, `-`.
        case badID(String)
        /// Two things of one list have one id.
        case twice(String, in: String)
        /// A list that may not be empty is.
        case empty(String, in: String)
        /// There is no such permission.
        case unknownPermission(String, in: String)
        /// A number of days that no clock runs.
        case days(Int, in: String)
        /// Escalations do not follow one another.
        case order(String, in: String)

        /// Stable name for logs, JSON and catalogues.
        package var code: String {
            switch self {
            case .notReadable: "case-kind.not-readable"
            case .badID: "case-kind.bad-id"
            case .twice: "case-kind.twice"
            case .empty: "case-kind.empty"
            case .unknownPermission: "case-kind.unknown-permission"
            case .days: "case-kind.days"
            case .order: "case-kind.order"
            }
        }
    }

    /// A file as it is written.
    private struct File: Decodable {
        struct Kind: Decodable {
            let id: String
            let name: ProgrammeKind.Name
            let raise: String
            let verify: String
            let isPublic: Bool
            let categories: [CaseKind.Choice]
            let severities: [CaseKind.Severity]
            let dismissals: [CaseKind.Choice]
            let escalations: [CaseKind.Escalation]
            let mostExtensionDays: Int
        }

        let kinds: [Kind]
    }

    /// The word for "anybody may raise one".
    private static let everybody = "public"
    /// How many working days a term may have.
    static let days = 1...120

    private static func read(_ json: String) throws(FileError) -> [CaseKind] {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(json.utf8))
        } catch {
            throw .notReadable
        }
        var kinds: [CaseKind] = []
        for kind in file.kinds { kinds.append(try checked(kind)) }
        return kinds
    }

    private static func checked(_ kind: File.Kind) throws(FileError) -> CaseKind {
        try check([kind.id], "kinds", kind)
        try check(kind.categories.map(\.id), "categories", kind)
        try check(kind.severities.map(\.id), "severities", kind)
        try check(kind.dismissals.map(\.id), "dismissals", kind)
        try check(kind.escalations.map(\.id), "escalations", kind)
        for days in kind.severities.map(\.days) + [kind.mostExtensionDays]
        where !Self.days.contains(days) {
            throw .days(days, in: kind.id)
        }
        var last = 0
        for escalation in kind.escalations {
            guard escalation.after > last else { throw .order(escalation.id, in: kind.id) }
            last = escalation.after
        }
        return CaseKind(
            id: kind.id,
            name: kind.name,
            raising: kind.raise == everybody ? nil : try permission(kind.raise, kind),
            verifying: try permission(kind.verify, kind),
            isPublic: kind.isPublic,
            categories: kind.categories,
            severities: kind.severities,
            dismissals: kind.dismissals,
            escalations: kind.escalations,
            mostExtensionDays: kind.mostExtensionDays
        )
    }

    private static func check(
        _ ids: [String],
        _ list: String,
        _ kind: File.Kind
    ) throws(FileError) {
        guard !ids.isEmpty else { throw .empty(list, in: kind.id) }
        var seen: Set<String> = []
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        for id in ids {
            guard !id.isEmpty, id.allSatisfy(allowed.contains) else { throw .badID(id) }
            guard seen.insert(id).inserted else { throw .twice(id, in: kind.id) }
        }
    }

    private static func permission(
        _ name: String,
        _ kind: File.Kind
    ) throws(FileError) -> Permission {
        guard let permission = Permission(rawValue: name) else {
            throw .unknownPermission(name, in: kind.id)
        }
        return permission
    }
}
