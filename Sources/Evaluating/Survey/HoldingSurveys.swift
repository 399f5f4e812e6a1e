package import Civics
import Database
package import Ledger

/// Preparing a survey, printing its slips, opening and closing it.
package struct HoldingSurveys: Sendable {
    private let ledger: Ledger

    /// Holds surveys of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Prepares a survey of a year's projects.
    package func prepare(
        _ form: SurveyForm,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(SurveyError) -> ID<Survey> {
        try actor.authorise(surveys: jurisdiction)
        let id = ID<Survey>.random()
        try await ledger.record(by: actor) {
            (transaction: Transaction<SurveyError>) throws(SurveyError) in
            guard let year = Int(ChineseText.folded(form.year)),
                let programme = try Ledger.programme(
                    of: jurisdiction,
                    kind: CompilingCards.kind,
                    year: year,
                    in: transaction
                )
            else { throw .faults([SurveyFault(.year, .noList)]) }
            let (title, english) = try form.checked()
            let former = try SurveyTable.all(of: jurisdiction, in: transaction)
                .first { $0.programme == programme.id }
            let survey = Survey(
                id: id,
                programme: programme.id,
                year: year,
                number: (former?.number ?? 0) + 1,
                title: title,
                titleEnglish: english,
                isOpenToAll: form.isOpenToAll,
                state: .prepared,
                edit: 1,
                openedOn: nil,
                closedOn: nil,
                certainty: certainty
            )
            try SurveyTable.insert(survey, in: transaction)
            return Recorded((), survey.deed("survey.prepare", in: jurisdiction))
        }
        return id
    }

    /// Draws codes for slips; the record keeps what they are checked by, and not the codes.
    package func drawSlips(
        _ typedCount: String,
        for id: ID<Survey>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(SurveyError) -> [TrackingCode] {
        try actor.authorise(surveys: jurisdiction)
        guard let count = Int(ChineseText.folded(typedCount)), SurveyForm.slips.contains(count)
        else { throw .faults([SurveyFault(.slips, .slips)]) }
        let codes = (0..<count).map { _ in TrackingCode.random() }
        try await ledger.record(by: actor) {
            (transaction: Transaction<SurveyError>) throws(SurveyError) in
            let survey = try Self.lock(id, of: jurisdiction, in: transaction)
            guard survey.state != .closed else { throw .surveyIs(survey.state) }
            for code in codes {
                try SurveyTable.addSlip(code.surveyDigest(id), of: id, in: transaction)
            }
            return Recorded(
                (),
                survey.deed("survey.slips", in: jurisdiction, facts: ["count": String(count)])
            )
        }
        return codes
    }

    /// Opens a prepared survey, or closes an open one.
    package func advance(
        _ id: ID<Survey>,
        to state: Survey.State,
        edit: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(SurveyError) {
        try actor.authorise(surveys: jurisdiction)
        let today = ledger.clock.now().date
        try await ledger.record(by: actor) {
            (transaction: Transaction<SurveyError>) throws(SurveyError) in
            let survey = try Self.lock(id, of: jurisdiction, in: transaction)
            guard survey.edit == edit else { throw .changedMeanwhile }
            switch (survey.state, state) {
            case (.prepared, .open):
                let tickets = try SurveyTable.tickets(of: id, in: transaction)
                guard survey.isOpenToAll || !tickets.isEmpty else { throw .nobodyCould }
            case (.open, .closed): break
            case (.prepared, _), (.open, _), (.closed, _): throw .surveyIs(survey.state)
            }
            try SurveyTable.advance(survey, to: state, on: today, in: transaction)
            return Recorded((), survey.deed("survey.\(state.rawValue)", in: jurisdiction))
        }
    }

    private static func lock(
        _ id: ID<Survey>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<SurveyError>
    ) throws(SurveyError) -> Survey {
        try SurveyTable.lock(id, in: transaction)
        guard let survey = try SurveyTable.find(id, of: jurisdiction, in: transaction) else {
            throw .notFound
        }
        return survey
    }
}

extension Survey {
    /// Describes what was done to it.
    func deed(
        _ action: String,
        in jurisdiction: ID<Jurisdiction>,
        facts: [String: String] = [:]
    ) -> Deed {
        var facts = facts
        facts["year"] = String(year)
        facts["number"] = String(number)
        return Deed(action, in: jurisdiction, object: "survey \(id)", facts: facts)
    }
}

extension TrackingCode {
    /// What the record keeps of the code of a slip.
    func surveyDigest(_ survey: ID<Survey>) -> Digest { Digest(of: "slip:\(survey):\(compact)") }
}

extension Actor {
    /// Checks the right to hold surveys.
    func authorise(surveys jurisdiction: ID<Jurisdiction>) throws(SurveyError) {
        do throws(Denied) {
            try authorise(.manageReports, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
