import TestSupport

extension DecidingConstraintTests {
    private static func list(
        of poll: Int = 62,
        rated: Int = 61,
        again: String = "NULL",
        report: String = "报告"
    ) -> String {
        """
        INSERT INTO rating_list
            (poll_id, rated_poll_id, again_poll_id, report, body, fingerprint)
        VALUES (\(poll), \(rated), \(again), '\(report)', '{}', \(bytes))
        """
    }

    private static let polls = day + [poll(), poll(id: 62, ordinal: 2)]

    static let ratingBreaches: [Breach] = [
        Breach("rating_list_once", before: polls + [list()], list()),
        Breach("rating_list_poll", before: polls, list(of: 63)),
        Breach("rating_list_rated", before: polls, list(rated: 63)),
        Breach("rating_list_again", before: polls, list(again: "63")),
        Breach("rating_list_report", before: polls, list(report: "")),
        Breach("rating_list_other", before: polls, list(of: 61)),
    ]
}
