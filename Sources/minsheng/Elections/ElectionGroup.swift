import ArgumentParser
import BallotCore

/// The groups that elections are made in; the first is the usual one.
enum ElectionGroup: String, CaseIterable, ExpressibleByArgument {
    case belenios = "BELENIOS-2048"
    case rfc = "RFC-3526-2048"

    /// The names, as the help writes them.
    static var names: String { allCases.map(\.rawValue).joined(separator: "|") }

    /// Nothing: the name of the value lists them already.
    static var allValueStrings: [String] { [] }

    /// The group.
    var group: ModularGroup {
        switch self {
        case .belenios: .belenios2048()
        case .rfc: .rfc3526()
        }
    }
}
