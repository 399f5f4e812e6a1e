import TestSupport

extension DecidingConstraintTests {
    private static func vote(
        id: Int = 1,
        home: Int = 500109,
        title: String = "票决",
        source: String = "报道"
    ) -> String {
        """
        INSERT INTO reported_vote
            (id, jurisdiction_id, title, title_en, session, held_on, certainty, source)
        VALUES (\(id), \(home), '\(title)', '', '', '2023-02-10', 'published', '\(source)')
        """
    }

    private static func number(
        vote: Int = 1,
        ordinal: Int = 1,
        amount: Int = 331,
        source: String = "报道"
    ) -> String {
        """
        INSERT INTO reported_vote_number (vote_id, ordinal, measure, amount, source)
        VALUES (\(vote), \(ordinal), 'present', \(amount), '\(source)')
        """
    }

    private static func item(
        vote: Int = 1,
        ordinal: Int = 1,
        name: String = "项目",
        basic: Int = 27
    ) -> String {
        """
        INSERT INTO reported_vote_item
            (vote_id, ordinal, name, name_en, satisfied, basic, dissatisfied)
        VALUES (\(vote), \(ordinal), '\(name)', '', 95, \(basic), 0)
        """
    }

    static let reportBreaches: [Breach] = [
        Breach("reported_vote_id", before: [vote()], vote(title: "另一次")),
        Breach("reported_vote_jurisdiction", vote(home: 999)),
        Breach("reported_vote_title", vote(title: "")),
        Breach("reported_vote_source", vote(source: "")),
        Breach("reported_vote_once", before: [vote()], vote(id: 2)),
        Breach("reported_vote_number_vote", number()),
        Breach("reported_vote_number_ordinal", before: [vote()], number(ordinal: 0)),
        Breach("reported_vote_number_amount", before: [vote()], number(amount: 0)),
        Breach("reported_vote_number_source", before: [vote()], number(source: "")),
        Breach("reported_vote_number_once", before: [vote(), number()], number(amount: 311)),
        Breach("reported_vote_item_vote", item()),
        Breach("reported_vote_item_ordinal", before: [vote()], item(ordinal: 0)),
        Breach("reported_vote_item_name", before: [vote()], item(name: "")),
        Breach("reported_vote_item_forms", before: [vote()], item(basic: -1)),
        Breach("reported_vote_item_once", before: [vote(), item()], item(name: "另一项")),
    ]
}
