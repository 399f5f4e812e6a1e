package import Civics
package import Database
package import Ledger

/// A candidate with everything it says.
package struct CandidateRecord: Hashable, Sendable {
    /// Its name, its field, its content, and where it stands.
    package var candidate: Candidate
    /// All the rest.
    package var details: CandidateDetails
    /// How many suggestions were merged into it, by channel.
    package let merged: [MergedCount]

    /// Puts a candidate together.
    package init(candidate: Candidate, details: CandidateDetails, merged: [MergedCount] = []) {
        self.candidate = candidate
        self.details = details
        self.merged = merged
    }

    /// How many suggestions in all.
    package var mergedTotal: Int { merged.reduce(0) { $0 + $1.number } }
}

extension CandidateRecord {
    /// Reads what a line's candidate says.
    init<F: StoreFailure>(_ line: CandidateLine, in transaction: Transaction<F>) throws(F) {
        let id = line.candidate.id
        var details = try CandidateDetailTable.find(of: id, in: transaction) ?? CandidateDetails()
        details.subItems = try CandidateRowsTable.subItems(of: id, in: transaction)
        details.targets = try CandidateRowsTable.targets(of: id, in: transaction)
        details.places = try CandidateRowsTable.places(of: id, in: transaction)
        details.funding = try CandidateRowsTable.funding(of: id, in: transaction)
        details.lead = try CandidateUnitTable.units(.lead, of: id, in: transaction).first
        details.responsible = try CandidateUnitTable.units(.responsible, of: id, in: transaction)
        details.cooperating = try CandidateUnitTable.units(.cooperating, of: id, in: transaction)
        details.opinions = try CandidateUnitTable.opinions(of: id, in: transaction)
        // What was merged or split since counts.
        if details.publicIndex?.basis == .computed {
            details.publicIndex = .computed(suggestions: line.mergedTotal)
        }
        self.init(candidate: line.candidate, details: details, merged: line.merged)
    }

    /// Every candidate of a year with everything it says.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateRecord] {
        var records: [CandidateRecord] = []
        for line in try CandidateLine.all(of: jurisdiction, year: year, in: transaction) {
            records.append(try CandidateRecord(line, in: transaction))
        }
        return records
    }

    /// Writes a section; the others stay as they are.
    func save<F: StoreFailure>(
        _ section: CandidateSection,
        in transaction: Transaction<F>
    ) throws(F) {
        let id = candidate.id
        switch section {
        case .parts:
            try CandidateRowsTable.save(details.subItems, of: id, in: transaction)
            try CandidateRowsTable.save(details.targets, of: id, in: transaction)
        case .targets: try CandidateRowsTable.save(details.targets, of: id, in: transaction)
        case .opinions: try CandidateUnitTable.save(details.opinions, of: id, in: transaction)
        case .places:
            try CandidateDetailTable.save(details, of: id, in: transaction)
            try CandidateRowsTable.save(details.places, of: id, in: transaction)
        case .money:
            try CandidateDetailTable.save(details, of: id, in: transaction)
            try CandidateRowsTable.save(details.funding, of: id, in: transaction)
        case .units:
            try CandidateDetailTable.save(details, of: id, in: transaction)
            let units: [(CandidateUnit.Role, [CandidateUnit])] = [
                (.lead, details.lead.map { [$0] } ?? []), (.responsible, details.responsible),
                (.cooperating, details.cooperating),
            ]
            for (role, units) in units {
                try CandidateUnitTable.save(units, as: role, of: id, in: transaction)
            }
        case .basics, .time, .grounds, .index:
            try CandidateDetailTable.save(details, of: id, in: transaction)
        }
        // Name, field and content, and the version that counts every change.
        try CandidateTable.update(candidate, in: transaction)
    }
}
