import Civics
import Deciding
import Ledger
import TestSupport

/// Counts to be published, each with the arithmetic of its result.
enum CountFixture: CaseIterable {
    /// 30 deputies, two seats: 16 are needed; A has 25, B 20, C 10.
    case cut
    /// 30 deputies, two seats: A has 25; B and C tie with 16, and B wins the second round 17 to 12.
    case tie
    /// 20 deputies, no limit of seats: 11 are needed; A has 15 for it, B 8.
    case adoption
    /// 9 deputies rank for two seats: 5 are needed; A is ranked on 9 papers, B on 5, C on 4.
    case ranked
    /// The first round is void, 31 came back of 30; the second elects A and B.
    case repeated
    /// The tied B and C go to the presidium, which elects C.
    case presidium
    /// Nobody has the 16 votes.
    case nobody

    /// The rounds and what precedes them.
    var record: String {
        switch self {
        case .cut: Self.upTo([Self.main(#""yes":{"A":25,"B":20,"C":10}"#)])
        case .tie:
            Self.upTo([
                Self.main(#""yes":{"A":25,"B":16,"C":16}"#),
                Self.round("tie", items: #"["B","C"]"#, seats: "1", #""yes":{"B":17,"C":12}"#),
            ])
        case .adoption:
            Self.record(
                ballot: "per-item",
                seats: "null",
                deputies: 20,
                items: #"["A","B"]"#,
                rounds: [
                    #"{"kind":"main","present":20,"issued":20,"returned":20,"#
                        + #""items":["A","B"],"seats":null,"totals":{"valid":20,"void":{},"#
                        + #""blank":0,"yes":{"A":15,"B":8},"no":{"A":3,"B":10},"#
                        + #""abstain":{"A":1,"B":2},"unpressed":{"A":1,"B":0}}}"#
                ]
            )
        case .ranked:
            Self.record(
                ballot: "rank",
                seats: "2",
                deputies: 9,
                items: #"["A","B","C"]"#,
                rounds: [
                    #"{"kind":"main","present":9,"issued":9,"returned":9,"#
                        + #""items":["A","B","C"],"seats":2,"totals":{"valid":9,"void":{},"#
                        + #""blank":0,"yes":{"A":9,"B":5,"C":4},"#
                        + #""score":{"A":18,"B":5,"C":4}}}"#
                ]
            )
        case .repeated:
            Self.upTo([
                #"{"kind":"main","present":30,"issued":30,"returned":31,"#
                    + #""items":["A","B","C"],"seats":2}"#,
                Self.main(#""yes":{"A":25,"B":20,"C":10}"#),
            ])
        case .presidium:
            Self.upTo(
                [
                    Self.main(#""yes":{"A":25,"B":16,"C":16}"#),
                    #"{"kind":"presidium","items":["B","C"],"seats":1,"elected":["C"]}"#,
                ],
                tie: "presidium"
            )
        case .nobody: Self.upTo([Self.main(#""yes":{"A":15,"B":10,"C":5}"#)])
        }
    }

    private static func upTo(_ rounds: [String], tie: String = "revote") -> String {
        record(
            ballot: "up-to",
            seats: "2",
            deputies: 30,
            items: #"["A","B","C"]"#,
            tie: tie,
            rounds: rounds
        )
    }

    private static func record(
        ballot: String,
        seats: String,
        deputies: Int,
        items: String,
        tie: String = "revote",
        rounds: [String]
    ) -> String {
        #"{"record":1,"rule":{"ballot":"\#(ballot)","seats":\#(seats),"quorum":[2,3],"#
            + #""participation":null,"threshold":{"base":"deputies","fraction":[1,2],"#
            + #""inclusive":false},"blank":"valid","tie":"\#(tie)","tie_rounds":1,"#
            + #""tie_threshold":"plurality","shortfall":"accept","order":"votes"},"#
            + #""roll":{"deputies":\#(deputies)},"items":\#(items),"#
            + #""rounds":[\#(rounds.joined(separator: ","))]}"#
    }

    private static func main(_ votes: String) -> String {
        round("main", items: #"["A","B","C"]"#, seats: "2", votes)
    }

    private static func round(
        _ kind: String,
        items: String,
        seats: String,
        _ votes: String
    ) -> String {
        #"{"kind":"\#(kind)","present":30,"issued":30,"returned":30,"items":\#(items),"#
            + #""seats":\#(seats),"totals":{"valid":29,"void":{"overvote":1},"blank":0,\#(votes)}}"#
    }
}

extension PortalSite {
    /// Publishes a count of 北碚区, or of another place.
    @discardableResult
    func publish(
        _ count: CountFixture,
        inventions: Set<CountedBallot.Invention> = [],
        in place: ID<Jurisdiction> = Places.beibei
    ) async throws -> BallotKey {
        let items = [
            CountedBallot.Item(id: "A", name: "停车场", nameEnglish: "Car park"),
            CountedBallot.Item(id: "B", name: "步道", nameEnglish: "Footpath"),
            CountedBallot.Item(id: "C", name: "老年食堂", nameEnglish: ""),
        ]
        return try await PublishingCounts(record.ledger).publish(
            Array(count.record.utf8),
            CountDescription(
                title: "2023年民生实事",
                titleEnglish: "Projects of 2023",
                heldOn: try CivilDate(year: 2023, month: 2, day: 24),
                items: count == .adoption ? Array(items.prefix(2)) : items,
                inventions: inventions,
                provenance: Provenance(.published, source: "北碚报 2023-02")
            ),
            in: place,
            by: .operatorAtConsole
        )
    }
}
