import Civics
import HTTPTypes
import Ledger
import Proposing
import Wording

/// What somebody tried to do to a call, and why it was not done.
struct CallAttempt {
    /// What was tried; nil where nothing was.
    let step: CallStep?
    /// What was just done, for the page after it.
    let done: String?
    /// What stands in the form of a draft; nil to show what the record has.
    let entry: CallEntry?
    /// The last day that was asked for.
    let until: String
    /// Why it is to be prolonged.
    let reason: String
    /// Why it was not done.
    let error: CallError?

    private let version: Int

    /// Nothing was tried.
    static func untouched(done: String?) -> CallAttempt {
        CallAttempt(
            step: nil,
            done: done,
            entry: nil,
            until: "",
            reason: "",
            error: nil,
            version: 0
        )
    }

    /// What was sent.
    init(_ step: CallStep, _ fields: FormFields, known: [String]) {
        self.init(
            step: step,
            done: nil,
            entry: step == .edit ? CallEntry(fields, known: known) : nil,
            until: fields["until"],
            reason: fields["reason"],
            error: nil,
            version: Int(fields["version"]) ?? 0
        )
    }

    private init(
        step: CallStep?,
        done: String?,
        entry: CallEntry?,
        until: String,
        reason: String,
        error: CallError?,
        version: Int
    ) {
        self.step = step
        self.done = done
        self.entry = entry
        self.until = until
        self.reason = reason
        self.error = error
        self.version = version
    }

    /// Does it.
    func perform(
        on id: ID<SuggestionCall>,
        with calling: Calling,
        by officer: Officer
    ) async throws(CallError) {
        let (actor, home) = (Actor.officer(officer), officer.jurisdiction)
        switch step {
        case .edit:
            guard let entry else { return }
            try await calling.edit(id, version: version, entry.form, by: officer)
        case .publish: try await calling.publish(id, version: version, by: actor, in: home)
        case .prolong:
            try await calling.prolong(
                id,
                version: version,
                until: until,
                reason: reason,
                by: officer
            )
        case .close: try await calling.close(id, version: version, by: actor, in: home)
        case nil: return
        }
    }

    /// The same with why it was not done; what is no matter of the call goes up.
    func refused(_ error: CallError) throws(PageError) -> CallAttempt {
        var entry = entry
        switch error {
        case .denied, .notFound, .store: throw PageError(error)
        case .faults(let faults): entry = entry?.with(faults)
        case .yearTaken, .changedMeanwhile, .wrongState, .notOverYet, .notLater, .reasonMissing:
            break
        }
        return CallAttempt(
            step: step,
            done: nil,
            entry: entry,
            until: until,
            reason: reason,
            error: error,
            version: version
        )
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .changedMeanwhile, .wrongState, .yearTaken: .conflict
        case .denied, .notFound, .faults, .notOverYet, .notLater, .reasonMissing, .store:
            .unprocessableContent
        }
    }
}

extension PageError {
    /// Managing calls, where the page itself says nothing of it.
    init(_ error: CallError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .faults, .yearTaken, .changedMeanwhile, .wrongState, .notOverYet,
            .notLater, .reasonMissing:
            self = .notFound
        }
    }
}
