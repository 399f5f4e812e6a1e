import TestSupport

extension ProposingConstraintTests {
    private static func template(
        home: Int = 500109,
        outcome: String = "merged",
        reason: String = "",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO reply_template
            (jurisdiction_id, outcome, reason, version, body, at_ms, post, post_en)
        VALUES (\(home), '\(outcome)', '\(reason)', \(version), '并入{候选项目}', 1, '', '')
        """
    }

    static let replyBreaches: [Breach] = [
        Breach("reply_template_jurisdiction", template(home: 999)),
        Breach("reply_template_reason", template(reason: "incomplete")),
        Breach("reply_template_reason", template(outcome: "rejected")),
        Breach("reply_template_version", template(version: 0)),
        Breach("reply_template_once", before: [template()], template()),
    ]
}
