import Civics
import Delivering
import Foundation
import Ledger

/// Pictures of the demo, drawings that say so: what a month of 2022 shows of its milestones.
struct DemoEvidence {
    private let place: ID<Jurisdiction>
    private let keeping: KeepingEvidence
    private let officer: Officer
    private let rows = DemoTable(DemoFiles.evidence2022).rows
    private let pictures: [String: [UInt8]]

    /// The pictures of a jurisdiction, added by the unit that the demo has a reporter of.
    init(of place: ID<Jurisdiction>, in ledger: Ledger) async throws(CommandFailure) {
        self.place = place
        keeping = KeepingEvidence(ledger)
        officer = try await ledger.demoOfficer("reporter", in: place, .reportProgress)
        pictures = Dictionary(
            DemoTable(DemoFiles.pictures).rows.map { row in
                guard let bytes = Data(base64Encoded: row["base64"]) else {
                    preconditionFailure("the demo's picture \(row["name"]) is no base 64")
                }
                return (row["name"], Array(bytes))
            },
            uniquingKeysWith: { $1 }
        )
    }

    /// What shows the milestones that a month says are reached, where anything does.
    func shown(by form: MonthForm, of row: DeliveryBoard.Row) -> [DemoTable.Row] {
        rows.filter { picture in
            picture["number"] == row.entry.enrolment.number.description
                && !form[MonthForm.reached(picture.read("milestone", Int.init))].isEmpty
        }
    }

    /// Adds a picture to a month that is still a draft, unless it is there.
    func add(
        _ picture: DemoTable.Row,
        _ form: MonthForm,
        of row: DeliveryBoard.Row,
        for period: ReportPeriod
    ) async throws(DeliveryError) {
        let milestone = picture.read("milestone", Int.init)
        let ground = EvidenceGround.milestone(milestone, period)
        guard let bytes = pictures[picture["picture"]] else {
            preconditionFailure("the demo has no picture \(picture["picture"])")
        }
        if row.evidence.contains(where: { $0.ground == ground }) { return }
        try await keeping.add(
            EvidenceForm(
                caption: picture["caption"],
                place: picture["place"],
                day: form[MonthForm.reached(milestone)]
            ),
            files: [bytes],
            of: row.entry.enrolment.id,
            for: ground,
            by: .officer(officer),
            in: place
        )
    }
}
