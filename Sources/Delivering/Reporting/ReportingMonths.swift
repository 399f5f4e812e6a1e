package import Casework
package import Civics
import Database
package import Ledger

/// A month's way from the unit's clerk over its head and the office into the record.
package struct ReportingMonths: Sendable {
    private let ledger: Ledger
    private let presets: LightPresets
    private let cases: CaseKinds

    /// Reports into a record, with the lights and the kinds of cases there are.
    package init(
        _ ledger: Ledger,
        presets: LightPresets = .builtIn,
        cases: CaseKinds = .builtIn
    ) {
        self.ledger = ledger
        self.presets = presets
        self.cases = cases
    }

    /// What a unit's clerk does with a month.
    package enum Entering: Hashable, Sendable {
        /// Keeps it.
        case draft(MonthForm)
        /// Keeps it and hands it to the unit's head.
        case submit(MonthForm)
        /// Says that nothing changed, and hands that to the unit's head.
        case unchanged
    }

    /// Enters a month of an entry that the actor's unit leads.
    ///
    /// `version` is that of the report on the form; 0 where there was none. A published month is
    /// corrected by entering it again, with a reason.
    package func enter(
        _ entering: Entering,
        of enrolment: ID<Enrolment>,
        for period: ReportPeriod,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .reportProgress, in: jurisdiction)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let desk = try MonthDesk.lock(enrolment, period, of: jurisdiction, in: transaction)
            try desk.checkLead(actor)
            // What was published before it was given up can still be corrected.
            if !desk.reports.contains(where: { $0.state == .published }) {
                try desk.entry.checkGoesOn()
            }
            let open = desk.open
            guard open?.version ?? 0 == version else { throw .changedMeanwhile }
            if let open, open.state != .draft { throw .monthIs(open.state) }
            let content: MonthReport.Content
            var state = MonthReport.State.submitted
            let ground = try desk.ground(today: now.date)
            switch entering {
            case .draft(let form):
                state = .draft
                content = try form.checked(ground, isDraft: true)
            case .submit(let form): content = try form.checked(ground, isDraft: false)
            case .unchanged:
                guard !ground.isCorrection else { throw .nothingChanged }
                content = desk.unchanged(ground)
            }
            let report = MonthReport(
                id: open?.id ?? .random(),
                enrolment: enrolment,
                period: period,
                revision: open?.revision ?? desk.reports.count + 1,
                state: state,
                version: version + 1,
                content: content,
                sentBack: state == .draft ? open?.sentBack ?? "" : "",
                entered: MonthReport.Step(by: actor, at: now),
                reviewed: nil,
                published: nil
            )
            if open == nil {
                try MonthReportTable.insert(report, in: transaction)
            } else {
                try MonthReportTable.update(report, in: transaction)
            }
            return Recorded((), desk.deed(state == .draft ? "month.draft" : "month.submit", report))
        }
    }

    /// The unit's head sends a month on to the office.
    package func review(
        _ enrolment: ID<Enrolment>,
        _ period: ReportPeriod,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .reviewProgress, in: jurisdiction)
        let now = ledger.clock.now()
        try await step(enrolment, period, version: version, by: actor, in: jurisdiction) {
            (desk, report, _) throws(DeliveryError) in
            try desk.checkLead(actor)
            guard report.state == .submitted else { throw .monthIs(report.state) }
            report.state = .reviewed
            report.reviewed = MonthReport.Step(by: actor, at: now)
            return desk.deed("month.review", report)
        }
    }

    /// The unit's head, or the office, sends a month back to the unit's clerk.
    package func sendBack(
        _ enrolment: ID<Enrolment>,
        _ period: ReportPeriod,
        version: Int,
        reason typed: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        let reason = ChineseText.cleanedLine(typed)
        try await step(enrolment, period, version: version, by: actor, in: jurisdiction) {
            (desk, report, _) throws(DeliveryError) in
            switch report.state {
            case .submitted:
                try actor.authorise(delivering: .reviewProgress, in: jurisdiction)
                try desk.checkLead(actor)
            case .reviewed: try actor.authorise(delivering: .publishProgress, in: jurisdiction)
            case .draft, .published: throw .monthIs(report.state)
            }
            guard !reason.isEmpty else { throw .faults([.missing(field: "reason")]) }
            guard reason.count <= MonthForm.mostCharacters else {
                throw .faults([
                    .tooLong(
                        field: "reason",
                        characters: reason.count,
                        most: MonthForm.mostCharacters
                    )
                ])
            }
            report.state = .draft
            report.sentBack = reason
            report.reviewed = nil
            return desk.deed("month.send-back", report, reason: reason)
        }
    }

    /// The office publishes a month: its figures become facts, its light is kept, its problems
    /// become cases that the lead unit answers and `watcher` verifies.
    ///
    /// Without a watcher nobody has them yet, and whoever leads supervision gives them out. The facts
    /// are the unit's own, unless what was published elsewhere is taken over: then they name that.
    package func publish(
        _ enrolment: ID<Enrolment>,
        _ period: ReportPeriod,
        version: Int,
        watcher: ID<Party>? = nil,
        from published: Provenance? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .publishProgress, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        let presets = presets
        guard let problem = cases[CaseKind.problem] else {
            preconditionFailure("there is no kind \(CaseKind.problem)")
        }
        try await step(enrolment, period, version: version, by: actor, in: jurisdiction) {
            (desk, report, transaction) throws(DeliveryError) in
            guard report.state == .reviewed else { throw .monthIs(report.state) }
            report.state = .published
            report.published = MonthReport.Step(by: actor, at: now)
            try desk.recordFacts(of: report, from: published, at: now, in: transaction)
            let preset = presets.preset(of: kinds[desk.entry.programme.kind])
            let light = try desk.publishLight(
                of: report,
                preset,
                kinds,
                today: now.date,
                in: transaction
            )
            let raised = try desk.raiseProblems(
                of: report,
                problem,
                for: watcher,
                by: actor,
                at: now,
                in: transaction
            )
            var facts = ["light": light?.rawValue ?? "unknown", "preset": preset.id]
            if !raised.isEmpty { facts["cases"] = raised.joined(separator: " ") }
            return desk.deed("month.publish", report, facts: facts)
        }
    }

    private func step(
        _ enrolment: ID<Enrolment>,
        _ period: ReportPeriod,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ change:
            @Sendable @escaping (
                MonthDesk, inout MonthReport, Transaction<DeliveryError>
            ) throws(DeliveryError) -> Deed
    ) async throws(DeliveryError) {
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let desk = try MonthDesk.lock(enrolment, period, of: jurisdiction, in: transaction)
            guard var report = desk.reports.last else { throw .notFound }
            guard report.version == version else { throw .changedMeanwhile }
            report.version += 1
            let deed = try change(desk, &report, transaction)
            try MonthReportTable.update(report, in: transaction)
            return Recorded((), deed)
        }
    }
}
