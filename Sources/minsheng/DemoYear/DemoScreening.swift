import Civics
import Ledger
import Proposing

/// The two rounds of screening over the 121 sample suggestions, as their file says they ended.
///
/// Between the beginning and the end the candidates are made and the suggestions merged into them:
/// the second round closes once each of them is.
struct DemoScreening {
    private static let year = 2023

    private let district: ID<Jurisdiction>
    private let ledger: Ledger
    private let expected: [String: Expected]

    /// How a suggestion ended.
    private struct Expected {
        let outcome: Outcome
        let reason: RejectionReason?
        let duplicateOf: String
        let grounds: String
    }

    /// Screens in a district.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
        let grounds = DemoTable(DemoFiles.screeningGrounds).rows
        let rows = DemoTable(DemoFiles.beibei2023Suggestions).rows.map { row in
            let outcome = row.read("expected_outcome", Outcome.init(rawValue:))
            let words = grounds.first {
                $0["outcome"] == outcome.rawValue && $0["reason"] == row["reason"]
            }
            return (
                row["id"],
                Expected(
                    outcome: outcome,
                    reason: RejectionReason(rawValue: row["reason"]),
                    duplicateOf: row["duplicate_of"],
                    grounds: words?["grounds"] ?? ""
                )
            )
        }
        expected = Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// Makes the first round whole, and opens the second one with what is not to be merged.
    func begin() async throws(CommandFailure) {
        guard let call = try await call() else { return }
        if call.rounds.isEmpty {
            try await open("初筛", "First look", isLast: false, of: call.call.id)
        }
        if let first = try await self.call()?.rounds.first?.round, first.isOpen {
            try await rule(in: first.id) { suggestion in
                switch suggestion.outcome {
                case .merged, .reserved, .takenForward: Ruling(.takenForward)
                case .rejected, .forwarded, .duplicate: nil
                }
            }
            try await close(first.id)
        }
        if try await self.call()?.rounds.count == 1 {
            try await open("复筛", "Second look", isLast: true, of: call.call.id)
        }
        if let second = try await self.call()?.rounds.dropFirst().first?.round, second.isOpen {
            try await rule(in: second.id) { _ in nil }
        }
    }

    /// Closes the second round, once nothing in it is open.
    func finish() async throws(CommandFailure) {
        guard let last = try await call()?.rounds.last, last.round.isOpen, last.total > 0,
            last.unruled == 0
        else { return }
        try await close(last.round.id)
    }

    private func call() async throws(CommandFailure) -> ScreenedCall? {
        do throws(ReadError) {
            return try await ReadingScreening(ledger)
                .calls(in: district, by: .operatorAtConsole)
                .first { $0.call.year == Self.year }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's rounds cannot be read: \(error.code)")
        }
    }

    private func open(
        _ title: String,
        _ titleEnglish: String,
        isLast: Bool,
        of call: ID<SuggestionCall>
    ) async throws(CommandFailure) {
        do throws(RoundError) {
            _ = try await OpeningRounds(ledger).open(
                RoundPlan(
                    title: title,
                    titleEnglish: titleEnglish,
                    isLast: isLast,
                    lists: ["chongqing"]
                ),
                of: call,
                in: district,
                by: .operatorAtConsole
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's rounds cannot be opened: \(error.code)")
        }
    }

    /// Rules on everything in a round as `ruling` says; where it gives none, as the file does.
    private func rule(
        in round: ID<ScreeningRound>,
        _ ruling: (Expected) -> Ruling?
    ) async throws(CommandFailure) {
        let rows = try await rows(of: round)
        let ids = Dictionary(rows.map { ($0.reference, $0.id) }, uniquingKeysWith: { $1 })
        for row in rows {
            guard let expected = expected[row.reference] else { continue }
            let other = ids[expected.duplicateOf]
            let given =
                ruling(expected)
                ?? Ruling(
                    expected.outcome,
                    reason: expected.reason,
                    duplicateOf: other,
                    grounds: expected.grounds
                )
            // What is to be merged is merged on the bench.
            guard given.outcome != .merged else { continue }
            try await rule(given, on: row)
        }
    }

    private func rows(of round: ID<ScreeningRound>) async throws(CommandFailure) -> [DeskRow] {
        do throws(ReadError) {
            return try await ReadingScreening(ledger).desk(
                DeskFilter(turn: .mine),
                of: round,
                limit: 1000,
                in: district,
                by: .operatorAtConsole
            ).rows
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's desk cannot be read: \(error.code)")
        }
    }

    private func rule(_ ruling: Ruling, on row: DeskRow) async throws(CommandFailure) {
        do throws(ScreeningError) {
            try await Screening(ledger).rule(
                ruling,
                on: row.id,
                version: row.version,
                in: district,
                by: .operatorAtConsole
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("\(row.reference) cannot be ruled on: \(error.code)")
        }
    }

    private func close(_ round: ID<ScreeningRound>) async throws(CommandFailure) {
        do throws(ClosingError) {
            _ = try await ClosingRounds(ledger).close(
                round,
                in: district,
                by: .operatorAtConsole
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's round cannot be closed: \(error.code)")
        }
    }
}
