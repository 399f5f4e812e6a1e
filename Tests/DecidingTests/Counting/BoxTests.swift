import Deciding
import Tallying
import Testing

/// Boxes: how many papers, what two tellers find, what they come to.
@Suite struct BoxTests {
    private static let items: [ItemID] = ["1", "2", "3"]

    private static func ballot(_ type: BallotType = .upTo) throws -> BoxBallot {
        BoxBallot(
            rule: .votes(
                try CongressRule(
                    ballot: type,
                    seats: type.isAnswered ? nil : 2,
                    quorum: Fraction(2, 3),
                    participation: nil,
                    threshold: Threshold(
                        base: .deputies,
                        fraction: Fraction(1, 2),
                        isInclusive: false
                    ),
                    blank: .valid,
                    tie: .revote,
                    tieRounds: 1,
                    tieThreshold: .plurality,
                    shortfall: .accept,
                    order: .votes
                )
            ),
            items: items,
            seats: type.isAnswered ? nil : 2
        )
    }

    private static func totals(
        valid: Int,
        void: [VoidReason: Int] = [:],
        blank: Int = 0,
        yes: [Int]
    ) -> VoteTotals {
        VoteTotals(
            valid: valid,
            void: void,
            blank: blank,
            items: zip(items, yes).map { ItemTally(id: $0, yes: $1) }
        )
    }

    // MARK: - Papers

    @Test func `boxes of ten or more are counted apart, smaller ones are not`() throws {
        #expect(try BoxSet([10, 12]).returned == 22)
        #expect(throws: BoxSet.Fault.tooFew(box: 2, papers: 9)) { try BoxSet([10, 9]) }
        #expect(throws: BoxSet.Fault.tooFew(box: 1, papers: 0)) { try BoxSet([0, 30]) }
        #expect(try BoxSet([4]).returned == 4)
    }

    @Test func `numbers that are none are told with their box`() {
        #expect(throws: BoxSet.Fault.none) { try BoxSet([]) }
        #expect(throws: BoxSet.Fault.negative(box: 2, papers: -1)) { try BoxSet([10, -1]) }
        #expect(throws: BoxSet.Fault.overflow) { try BoxSet([.max, 10]) }
    }

    @Test func `more than were issued is void, fewer is not`() throws {
        let boxes = try BoxSet([20, 15])
        let enough: (Int) -> Bool = { _ in true }
        #expect(boxes.reconciled(issued: 35, isEnough: enough) == .stands(unreturned: 0))
        #expect(boxes.reconciled(issued: 40, isEnough: enough) == .stands(unreturned: 5))
        #expect(
            boxes.reconciled(issued: 34, isEnough: enough)
                == .moreThanIssued(returned: 35, issued: 34)
        )
        #expect(boxes.reconciled(issued: 40) { 2 * $0 > 70 } == .tooFewTookPart)
        #expect(boxes.reconciled(issued: 40) { 2 * $0 > 69 } == .stands(unreturned: 5))
        #expect(Reconciliation.moreThanIssued(returned: 2, issued: 1).state == .void)
        #expect(Reconciliation.tooFewTookPart.state == .void)
        #expect(Reconciliation.stands(unreturned: 0).state == .reconciled)
    }

    // MARK: - Entries

    @Test func `an entry must add up to the papers of its box`() throws {
        let ballot = try Self.ballot()
        let entry = Self.totals(valid: 8, void: [.overvote: 1], blank: 1, yes: [8, 5, 3])
        #expect(try ballot.checked(entry, papers: 10) == entry)
        #expect(throws: RecordError.self) { try ballot.checked(entry, papers: 11) }
        let tooMany = Self.totals(valid: 10, yes: [11, 0, 0])
        #expect(throws: RecordError.self) { try ballot.checked(tooMany, papers: 10) }
        let aboveSeats = Self.totals(valid: 10, yes: [10, 10, 1])
        #expect(throws: RecordError.self) { try ballot.checked(aboveSeats, papers: 10) }
    }

    @Test func `an entry with answers has four columns that add up`() throws {
        let ballot = try Self.ballot(.perItem)
        func entry(unpressed: Int) -> VoteTotals {
            VoteTotals(
                valid: 10,
                void: [:],
                blank: 0,
                items: Self.items.map {
                    ItemTally(id: $0, yes: 6, no: 2, abstain: 1, unpressed: unpressed)
                }
            )
        }
        #expect(try ballot.checked(entry(unpressed: 1), papers: 10) == entry(unpressed: 1))
        #expect(throws: RecordError.self) { try ballot.checked(entry(unpressed: 2), papers: 10) }
    }

    // MARK: - Comparing

    @Test func `two entries that agree have no difference`() {
        let entry = Self.totals(valid: 9, void: ["unreadable": 1], yes: [9, 4, 2])
        #expect(BoxComparison(.votes(entry), .votes(entry)).differences.isEmpty)
    }

    @Test func `every line that differs is named with both numbers, in the order of the form`() {
        let first = Self.totals(valid: 9, void: ["unreadable": 1], yes: [9, 4, 2])
        let second = Self.totals(valid: 8, void: [.overvote: 1], blank: 1, yes: [8, 4, 3])
        let found = BoxComparison(.votes(first), .votes(second)).differences
        #expect(
            found == [
                .init(line: .valid, first: 9, second: 8),
                .init(line: .void(.overvote), first: 0, second: 1),
                .init(line: .void("unreadable"), first: 1, second: 0),
                .init(line: .blank, first: 0, second: 1),
                .init(line: .answer("1", .yes), first: 9, second: 8),
                .init(line: .answer("3", .yes), first: 2, second: 3),
            ]
        )
    }

    @Test func `replacing the lines that differ makes the one the other`() {
        let first = Self.totals(valid: 9, void: ["unreadable": 1], yes: [9, 4, 2])
        let second = Self.totals(valid: 8, void: [.overvote: 1], blank: 1, yes: [8, 4, 3])
        let lines = BoxComparison(.votes(first), .votes(second)).differences.map {
            ($0.line, $0.second)
        }
        let replaced = first.replacing(Dictionary(uniqueKeysWithValues: lines))
        #expect(replaced == second)
        #expect(BoxComparison(.votes(replaced), .votes(second)).differences.isEmpty)
    }

    // MARK: - Summing

    @Test func `boxes add up to what counting all papers in one box gives`() throws {
        let papers: [Ballot] = [
            Ballot(.choices(["1", "2"]), times: 12), Ballot(.choices(["3"]), times: 7),
            Ballot(.choices([]), times: 3), Ballot(.choices(["1", "2", "3"]), times: 2),
            Ballot(.choices(["2"]), times: 4, void: "unreadable"),
        ]
        func counted(_ ballots: [Ballot]) throws -> VoteTotals {
            guard case .votes(let rule) = try Self.ballot().rule else { throw RecordIsOdd() }
            let returned = ballots.reduce(0) { $0 + $1.times }
            let record = try CongressRecord(
                rule: rule,
                deputies: returned,
                items: Self.items,
                rounds: [
                    .ballot(
                        BallotRound(
                            kind: .main,
                            papers: Papers(
                                present: returned,
                                issued: returned,
                                returned: returned
                            ),
                            items: Self.items,
                            seats: 2,
                            ballots: ballots
                        )
                    )
                ]
            ).published()
            guard case .ballot(let round)? = record.rounds.first,
                case .totals(let totals)? = round.votes
            else { throw RecordIsOdd() }
            return totals
        }
        let boxes = [try counted(Array(papers.prefix(2))), try counted(Array(papers.suffix(3)))]
        let sum = VoteTotals.sum(of: boxes, items: Self.items, isRanked: false)
        #expect(sum == (try counted(papers)))
    }

    @Test func `sums that fit no number are told`() {
        let huge = Self.totals(valid: .max, yes: [0, 0, 0])
        #expect(VoteTotals.sum(of: [huge, huge], items: Self.items, isRanked: false) == nil)
    }

    private struct RecordIsOdd: Error {}
}

extension BoxBallot {
    /// The check of a vote's totals.
    fileprivate func checked(_ totals: VoteTotals, papers: Int) throws -> VoteTotals {
        guard case .votes(let checked) = try checked(.votes(totals), papers: papers) else {
            preconditionFailure("a vote has become a rating")
        }
        return checked
    }
}
