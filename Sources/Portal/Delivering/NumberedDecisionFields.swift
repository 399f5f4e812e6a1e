import Delivering
import Ledger
import Markup
import Wording

/// The fields of a numbered decision, with what was typed: number, day, who decided, why.
struct NumberedDecisionFields {
    /// Their names.
    static let names: Set<String> = ["number", "date", "authority", "reason"]

    let fields: DeliveryFields
    /// Who can decide here.
    let authorities: [Authority]

    @HTML.Builder var content: HTML {
        fields.input("number", .deliveryFieldDecision, hint: .deliveryFieldDecisionHint)
        fields.input("date", .deliveryFieldDecided, kind: .date)
        Component.choices(
            fields.field("authority", fields.book.say(.deliveryFieldAuthority)),
            options: authorities.map { FormOption($0.rawValue, fields.book.say($0.name)) },
            selected: [fields.value("authority")],
            in: fields.book
        )
        fields.area("reason", .deliveryFieldReason)
    }
}

extension DecisionForm {
    /// Reads what was sent.
    init(_ entry: DeliveryEntry) {
        self.init(
            number: entry["number"],
            date: entry["date"],
            authority: entry["authority"],
            reason: entry["reason"]
        )
    }
}

extension Authority {
    /// What it is called.
    var name: Message {
        switch self {
        case .government: .deliveryAuthorityGovernment
        case .standingCommittee: .deliveryAuthorityCommittee
        case .congress: .deliveryAuthorityCongress
        }
    }
}
