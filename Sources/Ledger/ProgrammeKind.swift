import Civics
import Foundation

/// A kind of programme (计划), read from a data file over a closed vocabulary of named checks.
///
/// A new kind next year is a new file; no code, and no expression language. The built-in files
/// lie in `Sources/Ledger/Data/kind-*.json`, a district's own in a folder of its choice.
package struct ProgrammeKind: Hashable, Sendable, Decodable {
    /// The kind whose lists deputies decide by their vote (民生实事).
    package static let livelihood = "livelihood"

    /// A name in both languages.
    package struct Name: Hashable, Sendable, Decodable {
        /// Chinese.
        package let zh: String
        /// English.
        package let en: String
    }

    /// A state an entry can be in.
    package struct State: Hashable, Sendable, Decodable {
        /// Stable id: `in-progress`.
        package let id: String
        /// What people call it.
        package let name: Name
        /// Which mark a list shows for it.
        package let mark: Mark
    }

    /// What a list shows beside a state.
    package enum Mark: String, Hashable, Sendable, Decodable {
        /// Nothing has begun.
        case waiting
        /// Under way.
        case running
        /// Finished.
        case done
        /// Held up or given up by a decision.
        case held
    }

    /// A step from one state to another, with the checks that guard it.
    package struct Move: Hashable, Sendable, Decodable {
        /// The state left.
        package let from: String
        /// The state entered.
        package let to: String
        /// Every one of these must hold.
        package let requires: [MoveCheck]
    }

    /// What the list of a kind shows besides its entries: a closed vocabulary, computed from dates and
    /// facts.
    package enum View: String, Hashable, Sendable, Decodable {
        /// The four batches (四个一批): to be prepared, to begin, to be built, to be finished.
        case fourBatches = "four-batches"
        /// How many began as planned (开工率).
        case startRate = "start-rate"
    }

    /// Stable id: `livelihood`.
    package let id: String
    /// What people call it.
    package let name: Name
    /// Who may see its lists.
    package let audience: Audience
    /// The kind of its subjects: `project`.
    package let subjectKind: String
    /// The fields (领域) an entry may lie in; empty when any text will do.
    package let fields: [String]
    /// The id of the preset that its lights are computed by; nil for the first there is.
    package let lights: String?
    /// What its list shows besides its entries; nil for nothing.
    package let views: [View]?
    /// What must hold for an entry to be put on the list.
    package let entry: [EntryCheck]
    /// In the order of a life.
    package let states: [State]
    /// What may follow what.
    package let moves: [Move]

    /// Who may see a programme's lists.
    package enum Audience: String, Hashable, Sendable, Decodable {
        /// Everybody.
        case `public`
        /// People signed in.
        case internalOnly = "internal"
    }

    /// The state of an id.
    package func state(_ id: String) -> State? {
        states.first { $0.id == id }
    }
}

extension ProgrammeKind {
    /// What is wrong with a kind file.
    package enum FileError: Error, Hashable, Sendable {
        /// Not JSON of this form; where, as the decoder says it.
        case notReadable(path: String)
        /// The id is empty or holds something else than a–z, 0–9, `-`.
        case badID(String)
        /// There is no state.
        case noState
        /// Two states have one id.
        case stateTwice(String)
        /// A move names a state that is not in the list.
        case unknownState(String)
        /// A move stands twice.
        case moveTwice(from: String, to: String)
        /// A state can never be entered from the first one.
        case unreachableState(String)
        /// Two files define one kind.
        case kindTwice(String)

        /// Stable name for logs, JSON and catalogues.
        package var code: String {
            switch self {
            case .notReadable: "kind.not-readable"
            case .badID: "kind.bad-id"
            case .noState: "kind.no-state"
            case .stateTwice: "kind.state-twice"
            case .unknownState: "kind.unknown-state"
            case .moveTwice: "kind.move-twice"
            case .unreachableState: "kind.unreachable-state"
            case .kindTwice: "kind.twice"
            }
        }
    }

    /// Reads a kind file and checks that it makes sense.
    package init(json: String) throws(FileError) {
        do {
            self = try JSONDecoder().decode(ProgrammeKind.self, from: Data(json.utf8))
        } catch let error as DecodingError {
            throw .notReadable(path: error.path)
        } catch {
            throw .notReadable(path: "")
        }
        try check()
    }

    private func check() throws(FileError) {
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        guard !id.isEmpty, id.allSatisfy(allowed.contains) else { throw .badID(id) }
        guard let first = states.first else { throw .noState }
        var known: Set<String> = []
        for state in states {
            guard known.insert(state.id).inserted else { throw .stateTwice(state.id) }
        }
        var seen: Set<[String]> = []
        for move in moves {
            for end in [move.from, move.to] where !known.contains(end) {
                throw .unknownState(end)
            }
            guard seen.insert([move.from, move.to]).inserted else {
                throw .moveTwice(from: move.from, to: move.to)
            }
        }
        var reached: Set<String> = [first.id]
        var edge = [first.id]
        while let state = edge.popLast() {
            for move in moves where move.from == state && reached.insert(move.to).inserted {
                edge.append(move.to)
            }
        }
        for state in states where !reached.contains(state.id) {
            throw .unreachableState(state.id)
        }
    }
}

extension DecodingError {
    fileprivate var path: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .dataCorrupted(let context):
            return context.printedPath
        case .keyNotFound(let key, let context):
            return (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
        @unknown default: return ""
        }
    }
}

extension DecodingError.Context {
    fileprivate var printedPath: String {
        codingPath.map(\.stringValue).joined(separator: ".")
    }
}
