import Civics
import Database
import Deciding
import Ledger
import TestSupport

/// Two desks at the sitting of a test, and what they do.
struct RegisterSample {
    let record: TestRecord
    let ground: VotingGround
    /// The officer at each of two desks.
    let desks: [Officer]

    /// A sitting to which nobody has checked in, and two desks.
    static func empty(
        _ record: TestRecord,
        _ edit: (inout VotingGround.Plan) -> Void = { _ in }
    ) async throws -> RegisterSample {
        let ground = try await record.votingGround {
            $0.present = 0
            edit(&$0)
        }
        try await record.vandalise(
            "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
            [Offices.intake, Permission.registerDeputies]
        )
        return RegisterSample(
            record: record,
            ground: ground,
            desks: [
                try await record.officer(.clerk), try await record.officer(.colleague),
            ]
        )
    }

    /// The same with a poll whose papers are being issued, and so many deputies there.
    static func issuing(
        _ record: TestRecord,
        present: Int = 25,
        printed: String = "30"
    ) async throws -> (register: RegisterSample, poll: PollSample) {
        let poll = try await PollSample.ready(record) { $0.present = present }
        try await poll.open(printed: printed)
        try await poll.take(.startIssuing)
        try await record.vandalise(
            "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
            [Offices.intake, Permission.registerDeputies]
        )
        let sample = RegisterSample(
            record: record,
            ground: poll.ground,
            desks: [
                try await record.officer(.clerk), try await record.officer(.colleague),
            ]
        )
        return (sample, poll)
    }

    /// The deputy with a number of the roll.
    func deputy(_ number: Int) -> ID<Deputy> { ground.deputies[number - 1] }

    /// The register as it stands.
    var register: SittingRegister {
        get async throws(ReadError) {
            try await ReadingRegister(record.ledger).register(
                of: ground.sitting,
                in: Places.beibei,
                by: .operatorAtConsole
            )
        }
    }

    /// The session whose papers are being issued.
    var session: ID<BallotSession> {
        get async throws {
            guard let id = try await register.issuing.first?.session.id else {
                preconditionFailure("papers of no session are being issued")
            }
            return id
        }
    }

    @discardableResult
    func enter(_ number: Int, desk: Int = 0) async throws(RegisterError) -> DeskAct {
        try await CheckingIn(record.ledger).enter(
            deputy(number),
            at: ground.sitting,
            by: .officer(desks[desk]),
            in: Places.beibei
        )
    }

    @discardableResult
    func leave(_ number: Int, desk: Int = 0) async throws(RegisterError) -> DeskAct {
        try await CheckingIn(record.ledger).leave(
            deputy(number),
            at: ground.sitting,
            by: .officer(desks[desk]),
            in: Places.beibei
        )
    }

    func undo(
        _ act: DeskAct,
        because reason: DeskReason? = .wrongPerson,
        desk: Int = 0
    ) async throws(RegisterError) {
        try await CheckingIn(record.ledger).undo(
            act,
            because: reason,
            at: ground.sitting,
            by: .officer(desks[desk]),
            in: Places.beibei
        )
    }

    @discardableResult
    func issue(
        _ number: Int,
        of sessions: Set<ID<BallotSession>>,
        isAssisted: Bool = false,
        desk: Int = 0
    ) async throws(RegisterError) -> DeskAct {
        try await IssuingPapers(record.ledger).issue(
            to: deputy(number),
            of: sessions,
            isAssisted: isAssisted,
            at: ground.sitting,
            by: .officer(desks[desk]),
            in: Places.beibei
        )
    }

    func takeBack(
        _ number: Int,
        of sessions: Set<ID<BallotSession>>,
        because reason: DeskReason? = .slip
    ) async throws(RegisterError) {
        try await IssuingPapers(record.ledger).takeBack(
            from: deputy(number),
            of: sessions,
            because: reason,
            at: ground.sitting,
            by: .officer(desks[0]),
            in: Places.beibei
        )
    }

    @discardableResult
    func exchange(
        _ number: Int,
        in session: ID<BallotSession>,
        because reason: ExchangeReason? = .miswritten
    ) async throws(RegisterError) -> DeskAct {
        try await IssuingPapers(record.ledger).exchange(
            of: deputy(number),
            in: session,
            because: reason,
            at: ground.sitting,
            by: .officer(desks[0]),
            in: Places.beibei
        )
    }

    /// Closes the register of a session as the step to casting does.
    func close(_ session: BallotSession) async throws(RegisterError) -> RegisterClosing? {
        let actor = Actor.officer(desks[0])
        return try await record.ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            let closing = try RegisterClosing.close(
                session,
                of: Places.beibei,
                in: transaction
            )
            return Recorded(
                closing,
                Deed("test.close", in: Places.beibei, facts: closing?.facts ?? [:])
            )
        }
    }
}
