import Civics
import Database
import Deciding
import Ledger
import TestSupport

/// A poll in a test, taken step by step as its officers would.
struct PollSample {
    static let title = "2023年民生实事项目票决"

    let record: TestRecord
    let ground: VotingGround
    let poll: ID<Poll>

    /// Prepares a poll on the ground of a vote.
    static func prepared(
        _ record: TestRecord,
        _ edit: (inout VotingGround.Plan) -> Void = { _ in }
    ) async throws -> PollSample {
        let ground = try await record.votingGround(edit)
        let poll = try await PreparingPolls(record.ledger).prepare(
            PollForm(kind: "projects", year: "2023", title: title),
            at: ground.meeting,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return PollSample(record: record, ground: ground, poll: poll)
    }

    /// The same with its rule locked and its scrutineers adopted.
    static func ready(
        _ record: TestRecord,
        _ edit: (inout VotingGround.Plan) -> Void = { _ in }
    ) async throws -> PollSample {
        let sample = try await prepared(record, edit)
        try await sample.lockRule()
        try await sample.takeScrutineers()
        return sample
    }

    /// Everything about it now.
    var day: PollDay {
        get async throws(ReadError) {
            try await ReadingPolls(record.ledger).day(
                of: poll,
                in: Places.beibei,
                by: .operatorAtConsole
            )
        }
    }

    private var version: Int {
        get async throws(PollError) {
            do throws(ReadError) {
                return try await day.poll.version
            } catch {
                preconditionFailure("the poll is gone: \(error)")
            }
        }
    }

    private var holding: HoldingSessions { HoldingSessions(record.ledger) }

    func lockRule() async throws(PollError) {
        try await ConductingPolls(record.ledger).lockRule(
            poll,
            version: try await version,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    func takeScrutineers() async throws(PollError) {
        try await ConductingPolls(record.ledger).takeScrutineers(
            poll,
            version: try await version,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    func takeNewestList() async throws(PollError) {
        try await PreparingPolls(record.ledger).takeNewestList(
            poll,
            version: try await version,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    func open(
        printed: String = "30",
        items: [String] = []
    ) async throws(PollError) {
        try await holding.open(
            poll,
            version: try await version,
            SessionForm(
                sitting: ground.sitting.description,
                printed: printed,
                items: items
            ),
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// A step of the session that is going on, by its name.
    enum Step: CaseIterable {
        case startIssuing, startCasting, closeBoxes, abandon
    }

    func take(_ step: Step) async throws(PollError) {
        let version = try await version
        switch step {
        case .startIssuing:
            try await holding.startIssuing(
                poll,
                version: version,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        case .startCasting:
            try await holding.startCasting(
                poll,
                version: version,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        case .closeBoxes:
            try await holding.closeBoxes(
                poll,
                version: version,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        case .abandon:
            try await holding.abandon(
                poll,
                version: version,
                DecisionForm(document: "主席团决定", reason: "表决票印错"),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    /// Why a step was refused; nil where it was taken.
    func refusal(of step: Step) async -> PollError? {
        await failure { () async throws(PollError) in try await take(step) }
    }

    /// Gives a paper to each of the first so many deputies.
    func issue(_ count: Int) async throws {
        guard let session = try await day.open else { preconditionFailure("no session") }
        for deputy in ground.deputies.prefix(count) {
            try await record.vandalise(
                """
                INSERT INTO paper_issue (session_id, sitting_id, deputy_id, is_assisted)
                VALUES ($1, $2, $3, $4)
                """,
                [session.id, ground.sitting, deputy, false]
            )
        }
    }

    /// Ends the session that is going on as the counting room does: with so many papers in the
    /// boxes, and the totals they hold; nil for a void one.
    func end(returned: Int, totals: String?) async throws {
        guard let session = try await day.open else { preconditionFailure("no session") }
        try await record.vandalise(
            "UPDATE ballot_session SET state = $1, returned = $2, totals = $3 WHERE id = $4",
            [totals == nil ? "void" : "counted", returned, totals, session.id]
        )
    }

    /// A whole session from opening to closed boxes, with a paper for everybody present.
    func hold(papers: Int = 25) async throws {
        try await open()
        try await take(.startIssuing)
        try await issue(papers)
        try await take(.startCasting)
        try await take(.closeBoxes)
    }
}
