import Civics
import Database
import Ledger

/// A locked entry and everything that its month depends on.
struct MonthDesk {
    let entry: DeliveringEntry
    let period: ReportPeriod
    /// The revisions of the month, in their order.
    let reports: [MonthReport]
    /// Every report of the entry, in the order of months and revisions.
    let all: [MonthReport]
    /// The facts of the entry's measures that nothing replaced.
    let facts: [Fact]

    /// Reads and locks.
    static func lock(
        _ enrolment: ID<Enrolment>,
        _ period: ReportPeriod,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> MonthDesk {
        let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
        guard period.year == entry.programme.year else { throw .notFound }
        let all = try MonthReportTable.all(of: .entry(enrolment), in: transaction)
        return MonthDesk(
            entry: entry,
            period: period,
            reports: all.filter { $0.period == period },
            all: all,
            facts: try Ledger.facts(of: enrolment, in: transaction)
        )
    }

    /// The revision that is not published yet.
    var open: MonthReport? { reports.last.flatMap { $0.state == .published ? nil : $0 } }

    /// Whether the actor's unit leads the entry; the operator may act for any.
    func checkLead(_ actor: Actor) throws(DeliveryError) {
        guard let unit = actor.unit else { return }
        guard entry.duties.lead == unit else { throw .otherUnit(lead: entry.duties.lead) }
    }

    /// What the month's form is held against.
    func ground(today: CivilDate) throws(DeliveryError) -> MonthGround {
        guard let plan = entry.plan else { throw .entryIs(entry.enrolment.state) }
        guard period <= ReportPeriod(of: today) else {
            throw .faults([
                .dateRange(field: "period", from: plan.inForce?.date ?? today, to: today)
            ])
        }
        return MonthGround(
            measures: entry.measures,
            plan: plan,
            former: former,
            reached: Set(
                before.milestones.filter { $0.reached != nil }.map(\.planned.key)
            ),
            period: period,
            today: today,
            isCorrection: reports.contains { $0.state == .published }
        )
    }

    /// How far it was at the end of the month before.
    var before: EntryProgress {
        EntryProgress(
            entry,
            facts,
            all,
            isReported: all.contains { $0.state == .published && $0.period < period },
            month: period.month - 1
        )
    }

    /// The results of the month before.
    private var former: [ID<Measure>: PlannedFigure] {
        var former: [ID<Measure>: PlannedFigure] = [:]
        for line in before.results {
            former[line.months.measure.id] = line.months.done(by: period.month - 1)
        }
        return former
    }

    /// The month of a unit that says that nothing changed: results as they were, no money.
    func unchanged(_ ground: MonthGround) -> MonthReport.Content {
        var figures: [ID<Measure>: PlannedFigure] = [:]
        for measure in ground.measures where ground.plan.target(of: measure.id) != nil {
            figures[measure.id] = ground.former[measure.id] ?? .zero
        }
        return MonthReport.Content(
            isUnchanged: true,
            next: "",
            remark: "",
            correction: "",
            figures: figures,
            milestones: [:],
            problems: []
        )
    }

    /// Writes the figures of a month as facts: the unit's own, or what was published elsewhere.
    func recordFacts(
        of report: MonthReport,
        from published: Provenance?,
        at now: Instant,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) {
        let units = try Ledger.parties(
            of: entry.programme.jurisdiction,
            on: now.date,
            in: transaction
        )
        let unit = units.first { $0.id == entry.duties.lead }?.name ?? ""
        let provenance =
            published
            ?? Provenance(
                entry.programme.provenance.certainty == .inventedSample
                    ? .inventedSample : .recorded,
                source: "\(unit)月报 \(period)"
            )
        for measure in entry.measures {
            guard let figure = report.content.figures[measure.id],
                let target = entry.plan?.target(of: measure.id),
                let quantity = figure.quantity(of: measure, target)
            else { continue }
            try Ledger.add(
                quantity,
                of: measure.id,
                for: period.description,
                from: .department,
                provenance,
                at: now,
                in: transaction
            )
        }
    }

    /// Computes and keeps the light of the month, and begins what has begun.
    func publishLight(
        of report: MonthReport,
        _ preset: LightPreset,
        _ kinds: ProgrammeKinds,
        today: CivilDate,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> LightColour? {
        let facts = try Ledger.facts(of: entry.enrolment.id, in: transaction)
        let others = all.filter { $0.id != report.id }
        let progress = EntryProgress(
            entry,
            facts,
            others + [report],
            isReported: true,
            month: period.month
        )
        let suspended = try LightTable.suspensions(of: .entry(entry.enrolment.id), in: transaction)
            .contains { $0.enrolment == entry.enrolment.id && $0.until == nil }
        let light = Light(
            preset,
            progress.readings(
                on: min(period.lastDay, today),
                deadline: entry.deadline,
                isAccepted: entry.enrolment.state == "accepted",
                isSuspended: suspended || entry.enrolment.state == "suspended"
            )
        )
        try LightTable.insert(
            PublishedLight(
                enrolment: entry.enrolment.id,
                period: period,
                revision: report.revision,
                colour: light.colour,
                reason: light.reason?.band.word ?? LightPreset.Words(zh: "", en: ""),
                preset: preset.id,
                presetVersion: preset.version
            ),
            in: transaction
        )
        if progress.hasBegun, entry.enrolment.state == "assigned",
            let kind = kinds[entry.programme.kind]
        {
            try entry.move(to: "in-progress", kind, MoveGround(basis: ""), in: transaction)
        }
        return light.colour
    }

    /// Describes what was done to the month.
    func deed(
        _ action: String,
        _ report: MonthReport,
        reason: String = "",
        facts: [String: String] = [:]
    ) -> Deed {
        var facts = facts
        facts["period"] = period.description
        facts["revision"] = String(report.revision)
        facts["state"] = report.state.rawValue
        return entry.deed(
            action,
            reason: reason.isEmpty ? report.content.correction : reason,
            facts: facts
        )
    }
}
