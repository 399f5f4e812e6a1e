import Wording

/// Why a command line makes no sense.
enum ArgumentError: Error, Hashable {
    case noFile
    case manyFiles(String)
    case notTwoFiles
    case unknownOption(String)
    case noValue(String)
    case badValue(String, option: String, allowed: String)

    /// The complaint.
    var message: Message {
        switch self {
        case .noFile: .verifierUsageNoFile
        case .manyFiles(let word): .verifierUsageManyFiles(word: word)
        case .notTwoFiles: .verifierUsageTwoFiles
        case .unknownOption(let word): .verifierUsageUnknownOption(word: word)
        case .noValue(let option): .verifierUsageNoValue(option: option)
        case .badValue(let value, let option, let allowed):
            .verifierUsageBadValue(value: value, option: option, allowed: allowed)
        }
    }
}
