import Civics
import Database
import Deciding
import Ledger
import Tallying
import TestSupport

/// Ratings in a test: what an announced poll of three of five decided is rated at the same meeting.
extension PollSample {
    /// A poll whose result is announced: projects 1, 2 and 3 of five.
    static func announced(_ record: TestRecord) async throws -> PollSample {
        let sample = try await counted(record)
        try await sample.conclude()
        try await sample.certify()
        try await sample.accept()
        _ = try await sample.announce()
        return sample
    }

    /// What is typed to rate its projects: one has not reached its target.
    func ratingForm(
        _ states: [String: String] = ["1": "finished", "2": "unfinished", "3": "finished"]
    ) -> RatingForm {
        RatingForm(
            rated: poll.description,
            title: "2023年民生实事项目满意度测评",
            titleEnglish: "Rating of the projects of 2023",
            report: "区政府关于民生实事完成情况的报告",
            states: states
        )
    }

    /// Prepares a rating of them.
    func rating(
        _ states: [String: String] = ["1": "finished", "2": "unfinished", "3": "finished"]
    ) async throws -> PollSample {
        let id = try await PreparingRatings(record.ledger).prepare(
            ratingForm(states),
            at: ground.meeting,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return PollSample(record: record, ground: ground, poll: id)
    }

    /// A rating with its scheme locked and its scrutineers adopted.
    static func ratingReady(
        _ record: TestRecord,
        _ states: [String: String] = ["1": "finished", "2": "unfinished", "3": "finished"],
        scheme edit: (inout RuleForm) -> Void = { _ in }
    ) async throws -> PollSample {
        let rating = try await announced(record).rating(states)
        try await record.adoptScheme(edit)
        try await rating.lockRule()
        try await rating.takeScrutineers()
        try await record.grant("vote.count", to: Offices.intake)
        try await record.grant("vote.supervise", to: Offices.oversight)
        return rating
    }
}

/// The counting room of a rating whose boxes are closed, with its people.
struct RatingRoom {
    let record: TestRecord
    let session: ID<BallotSession>
    let chief: Actor
    let tellers: [Officer]

    init(_ rating: PollSample) async throws {
        record = rating.record
        guard let open = try await rating.day.open else { preconditionFailure("no session") }
        session = open.id
        chief = .officer(try await record.officer(.overseer))
        tellers = [try await record.officer(.clerk), try await record.officer(.colleague)]
    }

    /// What a teller types: so many forms, and for each item satisfied, fairly satisfied,
    /// dissatisfied and left blank.
    static func form(papers: Int, void: Int = 0, _ grades: [[Int]]) -> BoxForm {
        var numbers = [
            "valid": String(papers - void), "void-several-grades": void == 0 ? "" : String(void),
        ]
        for (place, item) in grades.enumerated() {
            for (mark, count) in zip(BoxComparison.Mark.allCases, item) {
                numbers["\(mark.rawValue)-\(place + 1)"] = String(count)
            }
        }
        return BoxForm(papers: String(papers), numbers: numbers)
    }

    @discardableResult
    func open(_ boxes: [String], confirmed: Int? = nil) async throws -> Reconciliation {
        try await OpeningBoxes(record.ledger).reconcile(
            session,
            boxes,
            confirmed: confirmed,
            by: chief,
            in: Places.beibei
        )
    }

    /// Enters a box and gives why that was refused.
    func refusal(_ teller: Int, _ box: Int, _ form: BoxForm) async -> CountingError? {
        await failure { () async throws(CountingError) in
            try await EnteringBoxes(record.ledger).enter(
                box,
                of: session,
                BoxEntering(form, attempt: 1, version: 0),
                by: tellers[teller],
                in: Places.beibei
            )
        }
    }

    /// Confirms the sum of all boxes.
    func close() async throws {
        let view = try await ReadingCounts(record.ledger).session(
            session,
            by: chief,
            in: Places.beibei
        )
        try await RulingBoxes(record.ledger).close(
            session,
            version: view.session.version,
            by: chief,
            in: Places.beibei
        )
    }
}
