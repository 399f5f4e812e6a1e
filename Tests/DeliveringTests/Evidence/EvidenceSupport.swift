import Civics
import Delivering
import Ledger
import Proposing
import TestSupport
import Testing

extension DeliveryGround {
    /// The milestone that the month of March says is reached.
    static let started: EvidenceGround = {
        guard let march = ReportPeriod("2023-03") else { preconditionFailure("a month") }
        return .milestone(1, march)
    }()

    var evidence: KeepingEvidence { KeepingEvidence(record.ledger) }

    /// A month of March that says the works began, with the unit's clerk.
    func draftMarch() async throws {
        try await assign()
        try go(to: "2023-04-01")
        try await enter(.draft)
    }

    /// What the unit's clerk does with the month of March.
    enum Entering {
        case draft
        case submit
    }

    func enter(_ entering: Entering, version: Int = 0) async throws {
        let form = Self.roadMonth("7.5", [MonthForm.reached(1): "2023-03-18"])
        try await months.enter(
            entering == .draft ? .draft(form) : .submit(form),
            of: road.id,
            for: try #require(ReportPeriod("2023-03")),
            version: version,
            by: Self.clerk,
            in: Places.beibei
        )
    }

    /// The rest of March's way: its head, and the office.
    func publishMarch(from version: Int) async throws {
        let march = try #require(ReportPeriod("2023-03"))
        try await months.review(
            road.id,
            march,
            version: version,
            by: Self.head,
            in: Places.beibei
        )
        try await months.publish(
            road.id,
            march,
            version: version + 1,
            by: Self.office,
            in: Places.beibei
        )
    }

    /// Adds a file, by default the clerk's to the beginning of works.
    @discardableResult
    func add(
        _ files: [UInt8]...,
        to ground: EvidenceGround = started,
        of entry: Enrolment? = nil,
        caption: String = "路基已开挖两百米",
        by actor: Actor = clerk
    ) async throws -> Int {
        try await evidence.add(
            EvidenceForm(caption: caption, place: "童家溪镇", day: "2023-03-18"),
            files: files,
            of: (entry ?? road).id,
            for: ground,
            by: actor,
            in: Places.beibei
        )
    }

    /// Where the files of the road stood before, by number.
    func former() async throws -> [Int: [FormerEvidence]] {
        let files = try await roadRow().evidence
        let former = try await ReadingEvidence(record.ledger).former(of: files, in: Places.beibei)
        return Dictionary(
            uniqueKeysWithValues: files.compactMap { file in
                former[file.id].map { (file.number, $0) }
            }
        )
    }

    /// The bytes of a file of the road; nil where there is none to be had.
    func bytes(_ number: Int, isPublic: Bool = false, isPreview: Bool = false) async throws
        -> [UInt8]?
    {
        try await ReadingEvidence(record.ledger).bytes(
            of: number,
            on: ("livelihood", 2023, 1),
            isPreview: isPreview,
            isPublic: isPublic,
            in: Places.beibei
        )?.bytes
    }
}
