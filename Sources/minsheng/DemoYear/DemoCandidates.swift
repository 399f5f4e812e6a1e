import Civics
import Ledger
import Proposing
import Wording

/// The ten sample candidates of 2023, what they say, the suggestions they are made of, and the list
/// as it was frozen.
struct DemoCandidates {
    private static let year = 2023
    private static let seats = "8"

    private let district: Jurisdiction
    private let ledger: Ledger
    private let places: [Jurisdiction]
    private let rows = DemoTable(DemoFiles.beibei2023Candidates).rows
    private let actor = Actor.operatorAtConsole

    /// Draws up candidates in a district of the tree.
    init(of district: Jurisdiction, in ledger: Ledger, tree: JurisdictionTree) {
        self.district = district
        self.ledger = ledger
        places = tree.children(of: district.id)
    }

    /// Makes what is not there yet, and merges the suggestions into it.
    func make() async throws(CommandFailure) {
        let known = try await listing()
        guard known.frozen.isEmpty else { return }
        for row in rows {
            let begun = known.records.first { $0.candidate.name == row["name"] }?.candidate.id
            try await attempt { () async throws(CandidateError) in
                let editing = EditingCandidates(ledger)
                let id: ID<Candidate>
                if let begun {
                    id = begun
                } else {
                    id = try await editing.begin(
                        name: row["name"],
                        year: Self.year,
                        in: district.id,
                        provenance: row.provenance,
                        by: actor
                    )
                }
                for section in CandidateSection.allCases {
                    try await write(section, of: row, to: id, with: editing)
                }
            }
        }
        try await merge()
    }

    /// Saves a section, unless a making that was cut off has.
    private func write(
        _ section: CandidateSection,
        of row: DemoTable.Row,
        to candidate: ID<Candidate>,
        with editing: EditingCandidates
    ) async throws(CandidateError) {
        do throws(CandidateError) {
            try await editing.save(
                DemoCandidateForm(row: row, places: places).form(section),
                of: candidate,
                version: 0,
                in: district.id,
                by: actor
            )
        } catch .changedMeanwhile {
            return
        }
    }

    /// Submits the list to the congress and freezes it, once each candidate is.
    func freeze() async throws(CommandFailure) {
        let listing = try await listing()
        guard listing.frozen.isEmpty else { return }
        try await attempt { () async throws(CandidateError) in
            let editing = EditingCandidates(ledger)
            let steps = [
                Candidate.State.proposed, .screening, .arguing, .preliminary, .submitted,
            ]
            for record in listing.records {
                guard let now = steps.firstIndex(of: record.candidate.state) else { continue }
                for state in steps[(now + 1)...] {
                    try await editing.move(
                        record.candidate.id,
                        to: state,
                        reason: "",
                        in: district.id,
                        by: actor
                    )
                }
            }
            if listing.seats == nil {
                try await editing.setSeats(Self.seats, year: Self.year, in: district.id, by: actor)
            }
        }
        let book = Phrasebook(.zh)
        do throws(FreezeError) {
            _ = try await FreezingCandidates(ledger).freeze(
                year: Self.year,
                decision: DecisionForm(
                    number: book.say(.commandDemoFreezeNumber),
                    date: "2022-12-20",
                    words: book.say(.commandDemoFreezeWords(place: district.name, year: Self.year))
                ),
                in: district.id,
                by: actor
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's list cannot be frozen: \(error.code)")
        }
    }

    private func merge() async throws(CommandFailure) {
        let waiting = try await waiting()
        for row in rows {
            let references = row["source_suggestions"].split(separator: ";").map(String.init)
            let chosen = waiting.filter { references.contains($0.reference) }
                .map { BenchChoice($0.id, version: $0.version) }
            let listing = try await listing()
            guard !chosen.isEmpty,
                let candidate = listing.records.first(where: { $0.candidate.name == row["name"] })?
                    .candidate
            else { continue }
            do throws(MergingError) {
                _ = try await Merging(ledger).merge(
                    chosen,
                    into: .existing(candidate.id, version: candidate.version),
                    grounds: Phrasebook(.zh).say(.commandDemoMergeGrounds(name: row["name"])),
                    in: district,
                    by: actor
                )
            } catch .store(let error) {
                throw CommandFailure(error)
            } catch {
                preconditionFailure("the demo year's suggestions cannot be merged: \(error)")
            }
        }
    }

    /// What waits in the open round of the year's call; nothing where none is open.
    private func waiting() async throws(CommandFailure) -> [DeskRow] {
        do throws(ReadError) {
            let reading = ReadingScreening(ledger)
            let call = try await reading.calls(in: district.id, by: actor)
                .first { $0.call.year == Self.year }
            guard let round = call?.rounds.last?.round, round.isOpen else { return [] }
            return try await reading.desk(
                DeskFilter(turn: .mine),
                of: round.id,
                limit: 1000,
                in: district.id,
                by: actor
            ).rows
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's desk cannot be read: \(error.code)")
        }
    }

    private func listing() async throws(CommandFailure) -> CandidateListing {
        do throws(ReadError) {
            return try await ReadingCandidates(ledger).listing(
                of: Self.year,
                in: district.id,
                by: actor
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's candidates cannot be read: \(error.code)")
        }
    }

    private func attempt(
        _ body: () async throws(CandidateError) -> Void
    ) async throws(CommandFailure) {
        do throws(CandidateError) {
            try await body()
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's candidates are not right: \(error)")
        }
    }
}
