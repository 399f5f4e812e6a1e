package import Wording

/// How the program ended; printed by `--help`.
package enum ExitStatus: Int32, CaseIterable, Hashable, Sendable {
    /// Everything holds.
    case sound = 0
    /// Something is wrong.
    case wrong = 1
    /// Something is not verified here.
    case notVerified = 3
    /// There is no result yet.
    case unfinished = 4
    /// A file cannot be read or written.
    case fileRefused = 6
    /// The command line makes no sense.
    case usage = 64

    /// What the code means, in a line of the help.
    package var meaning: Message {
        switch self {
        case .sound: .verifierExitSound
        case .wrong: .verifierExitWrong
        case .notVerified: .verifierExitNotVerified
        case .unfinished: .verifierExitUnfinished
        case .fileRefused: .verifierExitFile
        case .usage: .verifierExitUsage
        }
    }
}
