package import Civics
import Database
package import Ledger
import Tallying

extension SurveyResult {
    /// What a survey asks about.
    static func items<F: StoreFailure>(
        of survey: Survey,
        in transaction: Transaction<F>
    ) throws(F) -> [Survey.Item] {
        try Ledger.entries(of: survey.programme, in: transaction).map { entry in
            Survey.Item(
                enrolment: entry.id,
                number: entry.number,
                name: entry.subject.name,
                nameEnglish: entry.subject.nameEnglish
            )
        }
    }

    fileprivate init<F: StoreFailure>(
        _ survey: Survey,
        in transaction: Transaction<F>
    ) throws(F) {
        let tickets = try SurveyTable.tickets(of: survey.id, in: transaction)
        let counts = try SurveyTable.counts(of: survey.id, in: transaction)
        func sum(_ source: Survey.Source, used: Bool? = nil) -> Int {
            tickets.filter { $0.source == source && (used == nil || $0.isUsed == used) }
                .reduce(0) { $0 + $1.count }
        }
        self.survey = survey
        items = try Self.items(of: survey, in: transaction)
        printed = sum(.invited)
        used = sum(.invited, used: true)
        devices = sum(.open)
        var tallies: [ID<Enrolment>: [Survey.Source: Tally]] = [:]
        for (enrolment, counts) in Dictionary(grouping: counts, by: \.enrolment) {
            for (source, counts) in Dictionary(grouping: counts, by: \.source) {
                let of = Dictionary(
                    counts.map { ($0.grade, $0.count) },
                    uniquingKeysWith: { one, _ in one }
                )
                tallies[enrolment, default: [:]][source] = Tally(
                    satisfied: of[.satisfied] ?? 0,
                    basic: of[.basic] ?? 0,
                    dissatisfied: of[.dissatisfied] ?? 0
                )
            }
        }
        self.tallies = tallies
    }
}

/// Looking surveys up.
package struct ReadingSurveys: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The surveys that everybody may know of, open and closed, the newest first; the counts of an
    /// open one are nobody's yet.
    package func published(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [SurveyResult] {
        try await all(of: jurisdiction).filter { $0.survey.state != .prepared }
    }

    /// Every survey, for those who hold them.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [SurveyResult] {
        try authorise(actor, in: jurisdiction)
        do throws(StoreError) {
            return try await all(of: jurisdiction)
        } catch {
            throw .store(error)
        }
    }

    /// The words of a closed survey, for those who hold it.
    package func words(
        of survey: ID<Survey>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [String] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard
                let found = try SurveyTable.find(survey, of: jurisdiction, in: transaction)
            else { throw .notFound }
            guard found.state == .closed else { return [] }
            return try SurveyTable.words(of: survey, in: transaction)
        }
    }

    private func all(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [SurveyResult] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            var results: [SurveyResult] = []
            for survey in try SurveyTable.all(of: jurisdiction, in: transaction) {
                results.append(try SurveyResult(survey, in: transaction))
            }
            return results
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(Denied) {
            try actor.authorise(.manageReports, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
