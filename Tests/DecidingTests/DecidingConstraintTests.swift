import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Every rule of the second act's tables, broken once on each engine.
@Suite struct DecidingConstraintTests {
    static func ballot(id: Int = 1, home: Int = 500109) -> String {
        """
        INSERT INTO counted_ballot
            (id, jurisdiction_id, year, ordinal, title, title_en, held_on, record, inventions,
            certainty, source)
        VALUES (\(id), \(home), 2023, 1, '票决', '', '2023-02-24', '{}', '', 'published', 's')
        """
    }

    static let item = """
        INSERT INTO counted_ballot_item (ballot_id, ordinal, item, name, name_en)
        VALUES (1, 1, '1', '停车场', '')
        """

    /// The breaches of every table, a file a part.
    static let breaches =
        countBreaches + reportBreaches + rollBreaches + ruleBreaches + meetingBreaches
        + pollBreaches + certifyingBreaches + registerBreaches + countingBreaches
        + ratingBreaches + replacementBreaches

    static let countBreaches: [Breach] = [
        Breach("counted_ballot_id", before: [ballot()], ballot(home: 330226)),
        Breach("counted_ballot_jurisdiction", ballot(home: 999)),
        Breach("counted_ballot_key_once", before: [ballot()], ballot(id: 2)),
        Breach("counted_ballot_item_ballot", item),
        Breach("counted_ballot_item_ordinal", before: [ballot(), item], item),
        Breach(
            "counted_ballot.record",
            before: [ballot()],
            "UPDATE counted_ballot SET record = NULL"
        ),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.breaches {
                let refusal = await record.refusal(of: breach)

                #expect(
                    refusal == .conflict(constraint: breach.constraint),
                    "\(breach.description)"
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `every rule is broken by a test`(engine: Engine) {
        let broken = Set(Self.breaches.map(\.constraint))

        let rules = DecidingSchema.schema.ruleNames(on: engine)

        #expect(rules.subtracting(broken) == [])
        #expect(broken.subtracting(rules) == ["counted_ballot.record"])
    }
}
