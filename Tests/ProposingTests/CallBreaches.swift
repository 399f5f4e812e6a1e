import TestSupport

extension ProposingConstraintTests {
    static func call(
        id: Int = 1,
        home: Int = 500109,
        party: Int = 101,
        year: Int = 2023,
        closes: String = "2022-11-30",
        postmark: Int = 1,
        answerDays: Int = 60
    ) -> String {
        """
        INSERT INTO suggestion_call
            (id, jurisdiction_id, party_id, year, state, version, notice, notice_en, basis,
            contact, channels, fields, opens_on, closes_on, postmark_counts, answer_days,
            certainty, source)
        VALUES (\(id), \(home), \(party), \(year), 'open', 1, '请提建议', '', '', '', 'residents',
            '', '2022-10-01', '\(closes)', \(postmark), \(answerDays), 'recorded', '')
        """
    }

    static func channel(party: Int = 101) -> String {
        "INSERT INTO party_channel (party_id, channel) VALUES (\(party), 'departments')"
    }

    static let callBreaches: [Breach] = [
        Breach("suggestion_call_id", before: [call()], call(year: 2024)),
        Breach("suggestion_call_jurisdiction", call(home: 999)),
        Breach("suggestion_call_party", call(party: 999)),
        Breach("suggestion_call_year", call(year: 1900)),
        Breach("suggestion_call_postmark", call(postmark: 2)),
        Breach("suggestion_call_answer_days", call(answerDays: 0)),
        Breach("suggestion_call_order", call(closes: "2022-09-30")),
        Breach("suggestion_call_once", before: [call()], call(id: 2)),
        Breach("party_channel_id", before: [channel()], channel()),
        Breach("party_channel_party", channel(party: 999)),
    ]
}
