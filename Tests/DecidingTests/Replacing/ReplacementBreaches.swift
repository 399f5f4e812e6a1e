import TestSupport

/// The rules of what takes the place of a terminated project.
extension DecidingConstraintTests {
    private static func replacement(
        _ enrolment: Int = 92,
        of replaced: Int = 91,
        by poll: Int = 61,
        number: Int = 9,
        place: Int = 9,
        decision: String = "决定"
    ) -> String {
        """
        INSERT INTO replacement
            (enrolment_id, replaced_id, poll_id, list_fingerprint, number, place, decision,
            decided_on, body, reason, at_ms)
        VALUES (\(enrolment), \(replaced), \(poll), \(bytes), \(number), \(place), '\(decision)',
            '2023-06-01', 'standing-committee', '', 1)
        """
    }

    static let replacementBreaches: [Breach] = [
        Breach("replacement_enrolment", before: listed, replacement(99)),
        Breach("replacement_replaced", before: listed, replacement(of: 99)),
        Breach("replacement_poll", before: listed, replacement(by: 69)),
        Breach("replacement_number", before: listed, replacement(number: 0)),
        Breach("replacement_place", before: listed, replacement(place: 0)),
        Breach("replacement_decision", before: listed, replacement(decision: "")),
        Breach("replacement_other", before: listed, replacement(of: 92)),
        Breach("replacement_once", before: listed + [replacement()], replacement(number: 8)),
    ]
}
