import Civics
import Deciding
import Ledger
import TestSupport

/// A count of two boxes whose every number occurs nowhere else, of a congress far larger than the
/// roll: items 2, 5 and 4 are elected, in this order.
struct LargeCount {
    /// One box as its tellers count it.
    struct Box {
        let papers: Int
        let void: Int
        /// Votes for items 1 to 5.
        let yes: [Int]

        var valid: Int { papers - void }

        var form: BoxForm {
            var numbers = ["valid": String(valid), "void-overvote": String(void), "blank": "0"]
            for (place, votes) in yes.enumerated() { numbers["yes-\(place + 1)"] = String(votes) }
            return BoxForm(papers: String(papers), numbers: numbers)
        }
    }

    static let boxes = [
        Box(papers: 5451, void: 1061, yes: [1127, 3671, 1607, 3137, 3057]),
        Box(papers: 5483, void: 1083, yes: [1124, 3662, 1206, 3139, 3693]),
    ]

    /// What single boxes hold.
    static let boxNumbers = boxes.flatMap { [$0.papers, $0.void, $0.valid] + $0.yes }

    /// What a certificate says: votes, valid and void papers.
    static let sums: [Int] = {
        let yes = (0..<5).map { item in boxes.map { $0.yes[item] }.reduce(0, +) }
        return yes + [
            boxes.map(\.valid).reduce(0, +), boxes.map(\.void).reduce(0, +),
        ]
    }()

    /// The elected, in the order of their votes.
    static let elected = ["2", "5", "4"]

    let ground: CountingGround

    private var record: TestRecord { ground.record }

    /// Closes the boxes of a large congress.
    static func closed(_ record: TestRecord) async throws -> LargeCount {
        let ground = try await record.countingGround { $0[.publishing] = "all" }
        try await record.vandalise("UPDATE poll SET deputies = 11003")
        try await record.vandalise(
            """
            UPDATE ballot_session
            SET printed = 11005, present_at_opening = 11002, present = 11002, issued = 11001
            """
        )
        return LargeCount(ground: ground)
    }

    /// Opens the boxes and lets both tellers enter them.
    func count() async throws {
        try await ground.open(Self.boxes.map { String($0.papers) })
        for teller in [CountingGround.teller, CountingGround.other] {
            for (place, box) in Self.boxes.enumerated() {
                let refusal = try await ground.refusal(teller, place + 1, box.form)
                if let refusal { throw refusal }
            }
        }
    }

    /// Ends the count of the session and of the poll.
    func conclude() async throws {
        let chief = Actor.officer(try await record.officer(CountingGround.chief))
        try await RulingBoxes(record.ledger).close(
            ground.session,
            version: try await ground.view(CountingGround.chief).session.version,
            by: chief,
            in: Places.beibei
        )
        try await Certifying(record.ledger).conclude(
            ground.poll,
            version: try await version,
            by: chief,
            in: Places.beibei
        )
    }

    /// Signs twice.
    func accept() async throws {
        try await Certifying(record.ledger).certify(
            ground.poll,
            version: try await version,
            by: .officer(try await record.officer(CountingGround.chief)),
            in: Places.beibei
        )
        try await Certifying(record.ledger).accept(
            ground.poll,
            version: try await version,
            decision: "主席团决定第3号",
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// Tells the result.
    func announce() async throws -> BallotKey {
        try await Certifying(record.ledger).announce(
            ground.poll,
            version: try await version,
            number: "第2号",
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    private var version: Int {
        get async throws {
            try await ReadingPolls(record.ledger).view(
                of: ground.poll,
                in: Places.beibei,
                by: .operatorAtConsole
            ).day.poll.version
        }
    }
}
