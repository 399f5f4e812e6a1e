import Civics
import Deciding
import Wording

/// What stands in the form of a term, and what is wrong with it.
struct TermEntry {
    /// The fields of the form.
    static let fields: Set<String> = ["number", "seats", "starts", "source", "delegations"]

    let form: TermForm
    /// Why it was not recorded; nil where nothing was tried.
    let error: RollError?

    /// An empty form, or the one after the last term.
    init(after last: CongressTerm?) {
        self.init(
            form: TermForm(
                number: last.map { String($0.number + 1) } ?? "",
                seats: "",
                startsOn: "",
                source: ""
            ),
            error: nil
        )
    }

    /// What a term is.
    init(_ roll: Roll) {
        self.init(
            form: TermForm(
                number: String(roll.term.number),
                seats: String(roll.term.seats),
                startsOn: roll.term.startsOn.description,
                source: roll.term.provenance.source,
                delegations: roll.delegations.map { delegation in
                    delegation.nameEnglish.isEmpty
                        ? delegation.name : "\(delegation.name)|\(delegation.nameEnglish)"
                }.joined(separator: "\n")
            ),
            error: nil
        )
    }

    /// What was sent.
    init(_ fields: FormFields) {
        self.init(
            form: TermForm(
                number: fields["number"],
                seats: fields["seats"],
                startsOn: fields["starts"],
                source: fields["source"],
                delegations: fields["delegations"]
            ),
            error: nil
        )
    }

    private init(form: TermForm, error: RollError?) {
        self.form = form
        self.error = error
    }

    /// The same with why it was not recorded; what is no matter of the form goes up.
    func refused(_ error: RollError) throws(PageError) -> TermEntry {
        switch error {
        case .faults, .changedMeanwhile, .notEmpty: TermEntry(form: form, error: error)
        case .denied, .notFound, .leftAlready, .full, .store: throw PageError(error)
        }
    }

    /// What is wrong with its fields.
    var faults: [RollFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }
}
