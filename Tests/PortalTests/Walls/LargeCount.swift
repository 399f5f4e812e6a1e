import Civics
import Deciding
import Ledger
import TestSupport

/// A count of two boxes whose every number occurs nowhere else, of a congress far larger than the
/// roll.
struct LargeCount {
    /// One box as its tellers count it.
    struct Box: Sendable {
        let papers: Int
        /// Void papers, and the key of their line.
        let void: Int
        let reason: String
        /// The numbers of the items by the keys of their lines.
        let lines: [String: Int]

        var valid: Int { papers - void }

        var form: BoxForm {
            var numbers = lines.mapValues(String.init)
            numbers["valid"] = String(valid)
            numbers[reason] = String(void)
            numbers["blank"] = "0"
            return BoxForm(papers: String(papers), numbers: numbers)
        }
    }

    /// What is kept secret until the announcement.
    struct Numbers: Sendable {
        let boxes: [Box]
        /// The elected, in the order of their votes; nobody in a rating.
        let elected: [String]

        /// What single boxes hold.
        var boxNumbers: [Int] {
            boxes.flatMap { [$0.papers, $0.void, $0.valid] + $0.lines.values.sorted() }
        }

        /// What a certificate says: votes or grades, valid and void papers.
        var sums: [Int] {
            let lines = boxes[0].lines.keys.sorted().map { line in
                boxes.map { $0.lines[line] ?? 0 }.reduce(0, +)
            }
            return lines + [boxes.map(\.valid).reduce(0, +), boxes.map(\.void).reduce(0, +)]
        }
    }

    /// A vote: items 2, 5 and 4 are elected, in this order.
    static let vote = Numbers(
        boxes: [
            box(papers: 5451, void: 1061, yes: [1127, 3671, 1607, 3137, 3057]),
            box(papers: 5483, void: 1083, yes: [1124, 3662, 1206, 3139, 3693]),
        ],
        elected: ["2", "5", "4"]
    )

    /// A rating of three items; of each box every item makes the valid forms.
    static let rating = Numbers(
        boxes: [
            box(
                papers: 5451,
                void: 1061,
                grades: [
                    [1307, 1029, 1013, 1041], [1217, 1091, 1049, 1033], [1301, 1031, 1017, 1041],
                ]
            ),
            box(
                papers: 5483,
                void: 1083,
                grades: [
                    [1309, 1043, 1023, 1025], [1223, 1097, 1051, 1029], [1303, 1039, 1019, 1039],
                ]
            ),
        ],
        elected: []
    )

    private static func box(papers: Int, void: Int, yes: [Int]) -> Box {
        let lines = yes.enumerated().map { ("yes-\($0.offset + 1)", $0.element) }
        return Box(
            papers: papers,
            void: void,
            reason: "void-overvote",
            lines: Dictionary(uniqueKeysWithValues: lines)
        )
    }

    private static func box(papers: Int, void: Int, grades: [[Int]]) -> Box {
        let lines = grades.enumerated().flatMap { place, item in
            zip(BoxComparison.Mark.allCases, item).map {
                ("\($0.rawValue)-\(place + 1)", $1)
            }
        }
        return Box(
            papers: papers,
            void: void,
            reason: "void-several-grades",
            lines: Dictionary(uniqueKeysWithValues: lines)
        )
    }

    let ground: CountingGround
    let numbers: Numbers

    private var record: TestRecord { ground.record }

    /// Closes the boxes of a large congress that voted.
    static func closed(_ record: TestRecord) async throws -> LargeCount {
        let ground = try await record.countingGround { $0[.publishing] = "all" }
        try await enlarge(record)
        return LargeCount(ground: ground, numbers: vote)
    }

    /// Closes the boxes of one that rated its first three projects.
    static func closedRating(_ record: TestRecord) async throws -> LargeCount {
        let ground = try await record.countingGround { $0[.publishing] = "all" }
        try await record.adoptScheme()
        try await enlarge(record)
        let items = (1...3).map {
            #"{"id":"\#($0)","name":"项目\#($0)","nameEnglish":"Project \#($0)","state":"finished"}"#
        }
        try await record.vandalise(
            """
            UPDATE poll
            SET kind = 'rating', items = '[\(items.joined(separator: ","))]',
                rule_id = (SELECT id FROM voting_rule WHERE purpose = 'rating'),
                rule_fingerprint =
                    (SELECT fingerprint FROM voting_rule WHERE purpose = 'rating')
            """
        )
        try await record.vandalise("UPDATE ballot_session SET items = '1 2 3', seats = NULL")
        return LargeCount(ground: ground, numbers: rating)
    }

    private static func enlarge(_ record: TestRecord) async throws {
        try await record.vandalise("UPDATE poll SET deputies = 11003")
        try await record.vandalise(
            """
            UPDATE ballot_session
            SET printed = 11005, present_at_opening = 11002, present = 11002, issued = 11001
            """
        )
    }

    /// Opens the boxes and lets both tellers enter them.
    func count() async throws {
        try await ground.open(numbers.boxes.map { String($0.papers) })
        for teller in [CountingGround.teller, CountingGround.other] {
            for (place, box) in numbers.boxes.enumerated() {
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
