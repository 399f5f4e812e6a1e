import Civics
import Database
import Deciding
import Ledger
import Tallying
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

    /// What those who lead it see now.
    var view: PollView {
        get async throws(ReadError) {
            try await ReadingPolls(record.ledger).view(
                of: poll,
                in: Places.beibei,
                by: .operatorAtConsole
            )
        }
    }

    /// Its day now.
    var day: PollDay {
        get async throws(ReadError) { try await view.day }
    }

    var version: Int {
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

/// The end of the day.
extension PollSample {
    func decide(_ elected: [String]) async throws(PollError) {
        try await DecidingTies(record.ledger).decide(
            poll,
            version: try await version,
            elected: elected,
            DecisionForm(document: "主席团决定第2号", reason: "两项得票始终相同"),
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// A poll of one round that is counted.
    static func counted(
        _ record: TestRecord,
        _ edit: (inout VotingGround.Plan) -> Void = { _ in }
    ) async throws -> PollSample {
        let sample = try await ready(record, edit)
        try await sample.hold()
        try await sample.end(
            returned: 25,
            totals: VoteTotals.sample([20, 19, 18, 5, 3], ballots: 25).text
        )
        return sample
    }

    func conclude() async throws(PollError) {
        try await Certifying(record.ledger).conclude(
            poll,
            version: try await version,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// The certificate, after the count has ended.
    func concluded() async throws -> SealedCertificate {
        try await conclude()
        let certificate = try await ReadingCertificates(record.ledger).certificate(
            of: poll,
            in: Places.beibei,
            by: .operatorAtConsole
        )
        guard let certificate else { preconditionFailure("the operator sees everything") }
        return certificate
    }

    func certify() async throws(PollError) {
        try await Certifying(record.ledger).certify(
            poll,
            version: try await version,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    func accept() async throws(PollError) {
        try await Certifying(record.ledger).accept(
            poll,
            version: try await version,
            decision: "主席团决定第3号",
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    func announce() async throws(PollError) -> BallotKey {
        try await Certifying(record.ledger).announce(
            poll,
            version: try await version,
            number: "第2号",
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    func seal(until: String = "2027-12-31") async throws(PollError) {
        try await Certifying(record.ledger).seal(
            poll,
            version: try await version,
            SealForm(packets: "2", place: "区人大常委会档案室", until: until),
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }
}

extension VoteTotals {
    /// Valid ballots with so many yes votes for each item.
    static func sample(
        _ yes: [Int],
        of ids: [ItemID] = ["1", "2", "3", "4", "5"],
        ballots: Int
    ) -> VoteTotals {
        VoteTotals(
            valid: ballots,
            void: [:],
            blank: 0,
            items: zip(ids, yes).map { ItemTally(id: $0, yes: $1) }
        )
    }
}
