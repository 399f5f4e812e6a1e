import Civics
import Deciding
import Ledger
import Wording

/// The roll of the demo year: 北碚区's published number of seats, and deputies made up wholly.
///
/// One table brings all of them in; what changed since is recorded by sample decisions, so that
/// 268 are in office and three seats are vacant.
struct DemoRoll {
    private let district: ID<Jurisdiction>
    private let ledger: Ledger

    /// The roll of a jurisdiction.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(RollError) {
            let term = try await openedTerm()
            try await bringIn(term)
            for row in DemoTable(DemoFiles.rollChanges).rows { try await record(row, of: term) }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's roll cannot be made: \(error.code)")
        }
    }

    private func openedTerm() async throws(RollError) -> CongressTerm {
        if let term = try await terms().first { return term }
        for row in DemoTable(DemoFiles.rollTerms).rows {
            _ = try await KeepingTerms(ledger).open(
                TermForm(
                    number: row["number"],
                    seats: row["seats"],
                    startsOn: row["starts_on"],
                    source: row["source"],
                    // English names have blanks, which part the cell's words.
                    delegations: row.words("delegations")
                        .map { $0.replacing("_", with: " ") }
                        .joined(separator: "\n")
                ),
                by: .operatorAtConsole,
                in: district,
                certainty: row.provenance.certainty
            )
        }
        guard let term = try await terms().first else { throw .notFound }
        return term
    }

    private func bringIn(_ term: CongressTerm) async throws(RollError) {
        guard try await roll(term).deputies.isEmpty else { return }
        do throws(RollImportError) {
            _ = try await ImportingRoll(ledger).run(
                Array(DemoFiles.rollDeputies.utf8),
                for: term.id,
                since: term.startsOn.description,
                document: Phrasebook(.zh).say(.commandDemoRollDocument),
                by: .operatorAtConsole,
                in: district,
                certainty: .inventedSample
            )
        } catch .store(let error) {
            throw .store(error)
        } catch {
            preconditionFailure("the demo year's roll cannot be brought in: \(error.code)")
        }
    }

    /// Records a change that nobody has recorded yet: each has a document of its own.
    private func record(
        _ row: DemoTable.Row,
        of term: CongressTerm
    ) async throws(RollError) {
        let roll = try await roll(term)
        let isRecorded = roll.deputies.contains { deputy in
            deputy.changes.contains { $0.document == row["document"] }
        }
        guard !isRecorded else { return }
        let delegation = roll.delegations.first { $0.name == row["delegation"] }
        let form = DeputyForm(
            number: row["number"],
            name: row["name"],
            delegation: delegation?.id.description ?? "",
            seat: row["seat"],
            departure: row["departure"],
            since: row["since"],
            document: row["document"],
            reason: row["reason"]
        )
        guard let step = DeputyStep(rawValue: row["step"]) else {
            _ = try await KeepingRoll(ledger).join(
                term.id,
                form,
                by: .operatorAtConsole,
                in: district,
                certainty: .inventedSample
            )
            return
        }
        guard let deputy = roll.deputies.first(where: { String($0.number) == row["number"] })
        else { throw .notFound }
        try await KeepingRoll(ledger).change(
            deputy.id,
            by: step,
            form,
            after: deputy.changes.count,
            by: .operatorAtConsole,
            in: district,
            certainty: .inventedSample
        )
    }

    private func terms() async throws(RollError) -> [CongressTerm] {
        do throws(ReadError) {
            return try await ReadingRoll(ledger).terms(in: district, by: .operatorAtConsole)
        } catch {
            throw RollError(error)
        }
    }

    private func roll(_ term: CongressTerm) async throws(RollError) -> Roll {
        do throws(ReadError) {
            return try await ReadingRoll(ledger).roll(
                of: term.id,
                in: district,
                by: .operatorAtConsole
            )
        } catch {
            throw RollError(error)
        }
    }
}

extension RollError {
    /// What a failed reading means to whoever makes the roll.
    fileprivate init(_ error: ReadError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self = .store(error)
        }
    }
}
