import Civics
import Deciding
import HTTPTypes
import Wording

/// What somebody tried to record of a deputy, and why it was not recorded.
struct DeputyEntry {
    /// The fields of every form of a change; each step shows some of them.
    static let fields: Set<String> = [
        "number", "name", "delegation", "seat", "departure", "since", "document", "reason",
        "after",
    ]

    /// Which step; nil for a by-election, or where nothing was tried.
    let step: DeputyStep?
    let form: DeputyForm
    /// How many changes the deputy had when the form was opened.
    let after: Int
    /// Why it was not recorded; nil where nothing was tried.
    let error: RollError?

    /// Nothing was tried yet: the day is today, and what is known stands there.
    init(today: CivilDate, number: String = "", name: String = "", seat: String = "") {
        self.init(
            step: nil,
            form: DeputyForm(
                number: number,
                name: name,
                seat: seat,
                since: today.description,
                document: "",
                reason: ""
            ),
            after: 0,
            error: nil
        )
    }

    /// What was sent.
    init(_ step: DeputyStep?, _ fields: FormFields) {
        self.init(
            step: step,
            form: DeputyForm(
                number: fields["number"],
                name: fields["name"],
                delegation: fields["delegation"],
                seat: fields["seat"],
                departure: fields["departure"],
                since: fields["since"],
                document: fields["document"],
                reason: fields["reason"]
            ),
            after: Int(fields["after"]) ?? 0,
            error: nil
        )
    }

    private init(step: DeputyStep?, form: DeputyForm, after: Int, error: RollError?) {
        self.step = step
        self.form = form
        self.after = after
        self.error = error
    }

    /// The same with why it was not recorded; what is no matter of the form goes up.
    func refused(_ error: RollError) throws(PageError) -> DeputyEntry {
        switch error {
        case .faults, .changedMeanwhile, .leftAlready, .full:
            DeputyEntry(step: step, form: form, after: after, error: error)
        case .denied, .notFound, .notEmpty, .store: throw PageError(error)
        }
    }

    /// What is wrong with its fields.
    var faults: [RollFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .changedMeanwhile, .leftAlready, .full: .conflict
        case .faults, .denied, .notFound, .notEmpty, .store: .unprocessableContent
        }
    }
}
