import Tallying
import Testing
import Seeding

/// What must hold between two counts, whatever the record.
@Suite struct PropertyTests {
    /// Random records of a seed.
    private func records(_ seed: UInt64, count: Int = 400) throws -> [CongressRecord] {
        var records = RandomRecords(seed: seed)
        return try (0..<count).map { _ in try records.next() }
    }

    /// The same record with every ballot round changed.
    private func changing(
        _ record: CongressRecord,
        _ change: (BallotRound, [Ballot]) -> BallotRound
    ) throws -> CongressRecord {
        try CongressRecord(
            title: record.title,
            identity: record.identity,
            rule: record.rule,
            deputies: record.deputies,
            items: record.items,
            rounds: record.rounds.map { round in
                guard case .ballot(let ballotRound) = round,
                    case .ballots(let box) = ballotRound.votes
                else { return round }
                return .ballot(change(ballotRound, Array(box)))
            }
        )
    }

    private func replacing(_ round: BallotRound, _ ballots: [Ballot]) -> BallotRound {
        BallotRound(
            kind: round.kind,
            papers: round.papers,
            items: round.items,
            seats: round.seats,
            ballots: ballots
        )
    }

    @Test func `totals give the outcome and the trace that their ballots give`() throws {
        for record in try records(1) {
            let published = record.published()

            #expect(try published.count() == record.count())
            #expect(published.published() == published)
            let reread = try CongressRecord(json: published.json)
            #expect(reread == published)
        }
    }

    @Test func `a published record carries no marks`() throws {
        for record in try records(2) {
            #expect(!record.published().text.contains("\"marks\""))
        }
    }

    @Test func `a record read from its own text is the same record`() throws {
        for record in try records(3) {
            let reread = try CongressRecord(json: record.json)

            #expect(reread == record)
            #expect(reread.json == record.json)
        }
    }

    @Test func `the order of ballots makes no difference`() throws {
        var generator = SeededGenerator(seed: 4)
        for record in try records(4) {
            let shuffled = try changing(record) { round, ballots in
                replacing(round, ballots.shuffled(using: &generator))
            }

            #expect(try shuffled.count() == record.count())
        }
    }

    @Test func `equal ballots together or one by one make no difference`() throws {
        for record in try records(5) {
            let split = try changing(record) { round, ballots in
                let single = ballots.flatMap { ballot in
                    (0..<ballot.times).map { _ in Ballot(ballot.marks, void: ballot.void) }
                }
                return replacing(round, single)
            }

            #expect(try split.count() == record.count())
        }
    }

    /// The first round with one more deputy, who is present or not, and then returns a blank.
    private func withOneMore(
        _ record: CongressRecord,
        isPresent: Bool
    ) throws -> CongressRecord? {
        guard case .ballot(let round)? = record.rounds.first,
            case .ballots(let box) = round.votes
        else { return nil }
        let one = isPresent ? 1 : 0
        let blank: BallotMarks =
            switch record.rule.ballot.form {
            case .choices: .choices([])
            case .answers: .answers([:])
            case .ranks: .ranks([:])
            }
        return try CongressRecord(
            rule: record.rule,
            deputies: record.deputies + 1,
            items: record.items,
            rounds: [
                .ballot(
                    BallotRound(
                        kind: round.kind,
                        papers: Papers(
                            present: round.papers.present + one,
                            issued: round.papers.issued + one,
                            returned: round.papers.returned + one
                        ),
                        items: round.items,
                        seats: round.seats,
                        ballots: Array(box) + [Ballot(blank, times: one)]
                    )
                )
            ]
        )
    }

    @Test(arguments: [false, true])
    func `a deputy who stays away or abstains never lowers what is needed`(
        isPresent: Bool
    ) throws {
        var compared = 0
        for record in try records(6) {
            let first = try CongressRecord(
                rule: record.rule,
                deputies: record.deputies,
                items: record.items,
                rounds: Array(record.rounds.prefix(1))
            )
            guard let larger = try withOneMore(first, isPresent: isPresent),
                let before = try first.counted(), let after = try larger.counted()
            else { continue }
            compared += 1

            #expect(after.needed >= before.needed)
        }

        #expect(compared > 100)
    }

    @Test func `every item has one fate, and the elected are those who say so`() throws {
        for record in try records(7) {
            let count = try record.count()
            guard !count.fates.isEmpty else { continue }

            #expect(count.fates.map(\.id) == record.items)
            #expect(
                Set(count.outcome.elected)
                    == Set(count.fates.filter { $0.result == .elected }.map(\.id))
            )
            #expect(Set(count.outcome.elected).count == count.outcome.elected.count)
        }
    }

    @Test func `more are elected than there are seats only where all tied are`() throws {
        for record in try records(8) where record.rule.tie != .include {
            guard let seats = record.rule.seats else { continue }

            #expect(try record.count().outcome.elected.count <= seats)
        }
    }

    @Test func `one more vote never costs an elected item its seat`() throws {
        for record in try records(9) where record.rule.ballot == .upTo {
            let first = try CongressRecord(
                rule: record.rule,
                deputies: record.deputies,
                items: record.items,
                rounds: Array(record.rounds.prefix(1))
            )
            guard case .counted(let papers, let votes) = try first.count().outcome.lastRound,
                let winner = try first.count().outcome.elected.first
            else { continue }
            // One more valid ballot for the winner alone, from one more deputy with a ballot.
            let tallies = votes.items.map { item in
                ItemTally(
                    id: item.tally.id,
                    yes: item.tally.yes + (item.tally.id == winner ? 1 : 0)
                )
            }
            let more = try CongressRecord(
                rule: record.rule,
                deputies: record.deputies + 1,
                items: record.items,
                rounds: [
                    .ballot(
                        BallotRound(
                            kind: .main,
                            papers: Papers(
                                present: papers.present + 1,
                                issued: papers.issued + 1,
                                returned: papers.returned + 1
                            ),
                            items: record.items,
                            seats: record.rule.seats,
                            votes: .totals(
                                VoteTotals(
                                    valid: votes.valid + 1,
                                    void: Dictionary(
                                        uniqueKeysWithValues: votes.void.map {
                                            ($0.reason, $0.ballots)
                                        }
                                    ),
                                    blank: votes.blank,
                                    items: tallies
                                )
                            )
                        )
                    )
                ]
            )

            #expect(try more.count().outcome.elected.contains(winner))
        }
    }

    @Test func `the same record always gives the same bytes`() throws {
        for record in try records(10, count: 100) {
            #expect(try record.count().outcome.json == record.count().outcome.json)
        }
    }
}
