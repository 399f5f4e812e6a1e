import Foundation

/// What the parts of a score weigh: a data file with a version.
package struct ScoreWeights: Hashable, Sendable, Decodable {
    /// What is weighed.
    package enum Component: String, Hashable, Sendable, CaseIterable, Decodable {
        /// How many suggestions ask for it.
        case demand
        /// How many towns and streets it reaches.
        case coverage
        /// Whether safety is at stake.
        case urgency
        /// Whether it can be done within the year.
        case feasibility
        /// Whether the public budget pays for it.
        case fiscal
        /// Whether its field is rare on the list.
        case balance
    }

    /// What is wrong with the file.
    package enum FileError: Error, Hashable, Sendable {
        /// Not JSON of this form.
        case notReadable
        /// A component is missing or stands twice.
        case components
        /// The weights do not add up to 100; what they add up to.
        case sum(Int)
    }

    private struct Weight: Hashable, Sendable, Decodable {
        let component: Component
        let points: Int
    }

    /// Its version, kept beside every override.
    package let version: Int
    private let weights: [Weight]
    /// Words that say that safety is at stake.
    package let urgentWords: [String]

    /// Reads a file and checks that the weights add up to 100.
    package init(json: String) throws(FileError) {
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
            throw .notReadable
        }
        guard Set(read.weights.map(\.component)) == Set(Component.allCases),
            read.weights.count == Component.allCases.count
        else { throw .components }
        let sum = read.weights.reduce(0) { $0 + $1.points }
        guard sum == 100, read.weights.allSatisfy({ $0.points > 0 }) else { throw .sum(sum) }
        self = read
    }

    /// The built-in ones.
    package static let builtIn: ScoreWeights = {
        guard let weights = try? ScoreWeights(json: ProposingData.scoreWeights) else {
            preconditionFailure("the built-in weights are checked by a test")
        }
        return weights
    }()

    /// What a component weighs.
    package subscript(component: Component) -> Int {
        weights.first { $0.component == component }?.points ?? 0
    }
}
