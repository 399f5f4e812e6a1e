import ArgumentParser
import BallotCore

/// The kinds of credentials, as the command line names them.
enum CredentialKindOption: String, CaseIterable, ExpressibleByArgument {
    /// 22 characters, for belenios-tool 2.4 and later.
    case plain
    /// 15 characters, of which one checks the others, for belenios-tool up to 3.0.
    case checked

    /// Nothing: the name of the value lists them already.
    static var allValueStrings: [String] { [] }

    /// The kind.
    var kind: PrivateCredential.Kind {
        switch self {
        case .plain: .plain
        case .checked: .checked
        }
    }
}
