import Civics
import Delivering
import Ledger

/// Months of the demo on their way into the record, taken up wherever a making was cut off.
struct DemoMonths {
    private let place: ID<Jurisdiction>
    private let reporting: ReportingMonths
    private let actor = Actor.operatorAtConsole

    /// The months of a jurisdiction's lists.
    init(of place: ID<Jurisdiction>, in ledger: Ledger) {
        self.place = place
        reporting = ReportingMonths(ledger)
    }

    /// Takes a month as far as a state: the figures are `provenance`'s, or the unit's own.
    ///
    /// `watcher` verifies the problems it tells of; `evidence` shows milestones, where it has any.
    func report(
        _ form: MonthForm,
        of row: DeliveryBoard.Row,
        for period: ReportPeriod,
        upTo last: MonthReport.State = .published,
        from provenance: Provenance? = nil,
        watcher: ID<Party>? = nil,
        evidence: DemoEvidence? = nil
    ) async throws(DeliveryError) {
        let id = row.entry.enrolment.id
        let known = row.report(for: period)
        var (state, version) = (known?.state ?? .draft, known?.version ?? 0)
        let pictures = evidence?.shown(by: form, of: row) ?? []
        if let evidence, !pictures.isEmpty, state == .draft {
            if version == 0 {
                try await reporting.enter(
                    .draft(form),
                    of: id,
                    for: period,
                    version: version,
                    by: actor,
                    in: place
                )
                version += 1
            }
            for picture in pictures {
                try await evidence.add(picture, form, of: row, for: period)
            }
        }
        if state == .draft {
            try await reporting.enter(
                .submit(form),
                of: id,
                for: period,
                version: version,
                by: actor,
                in: place
            )
            (state, version) = (.submitted, version + 1)
        }
        if state == .submitted, last != .submitted {
            try await reporting.review(id, period, version: version, by: actor, in: place)
            (state, version) = (.reviewed, version + 1)
        }
        if state == .reviewed, last == .published {
            try await reporting.publish(
                id,
                period,
                version: version,
                watcher: watcher,
                from: provenance,
                by: actor,
                in: place
            )
        }
    }
}
