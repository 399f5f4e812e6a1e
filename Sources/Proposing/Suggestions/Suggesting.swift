package import Civics
import Database
package import Ledger

/// Why a suggestion was not taken in.
package enum SuggestError: StoreFailure, Hashable {
    /// Fields are wrong; all of them are named.
    case faults([SuggestionFault])
    /// The form's number is not one of ours; open the form again.
    case formUnknown
    /// There is no suggestion of that code.
    case notFound
    /// It has been taken up: the title can no longer be mended by its author.
    case takenUp
    /// It belongs to another post.
    case denied(Denied)
    /// The unit has no channel yet; the administrator sets one.
    case noChannel
    /// Too many pictures are being read just now.
    case busy
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .faults: "suggest.faults"
        case .formUnknown: "suggest.form-unknown"
        case .notFound: "suggest.not-found"
        case .takenUp: "suggest.taken-up"
        case .denied: "suggest.denied"
        case .noChannel: "suggest.no-channel"
        case .busy: "suggest.busy"
        case .store(let error): error.code
        }
    }
}

/// Taking in what residents would like done (群众提).
package struct Suggesting: Sendable {
    private let ledger: Ledger

    /// Takes in over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// A new form's number.
    ///
    /// The tracking code follows from it, so that a form
    /// sent twice by a shaky network gives one suggestion and one code.
    package func newForm() -> String { FormNumber.make() }

    /// Takes in a resident's suggestion, with the pictures that came along, and gives its tracking
    /// code.
    ///
    /// `form` is the number from ``newForm()``: the same number gives the same code and is
    /// recorded once.
    package func suggest(
        _ typed: SuggestionForm,
        files: [[UInt8]] = [],
        form: String,
        in jurisdiction: ID<Jurisdiction>,
        identity: StoreIdentity
    ) async throws(SuggestError) -> TrackingCode {
        let code = try TrackingCode(form: form, identity: identity)
        let intake = try await IntakeTerms(ledger, of: jurisdiction)
        let checked = try await intake.check(typed, files: files, rule: .residents)
        let newcomer = Newcomer(
            checked: checked,
            channel: .residents,
            via: .website,
            receivedOn: intake.now.date,
            isJudged: true
        )
        _ = try await intake.enter(newcomer, code: code, by: .resident)
        return code
    }

    /// Mends the title of one's own suggestion, as long as nobody has taken it up.
    package func mendTitle(
        _ typed: String,
        of code: TrackingCode
    ) async throws(SuggestError) {
        let title = ChineseText.cleanedLine(typed)
        guard (4...40).contains(title.count) else {
            throw .faults([.titleLength(characters: title.count)])
        }
        let digest = code.digest
        try await ledger.record(by: .resident) {
            (transaction: Transaction<SuggestError>) throws(SuggestError) in
            guard
                let suggestion = try SuggestionTable.find(
                    tracking: digest,
                    locking: true,
                    in: transaction
                )
            else { throw .notFound }
            guard suggestion.state == .submitted else { throw .takenUp }
            try SuggestionTable.update(
                suggestion.id,
                state: suggestion.state,
                title: title,
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    "suggestion.mend-title",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(suggestion.id)"
                )
            )
        }
    }
}

extension TrackingCode {
    /// The code that follows from a form's number; the store's secret keeps it from being guessed.
    init(form: String, identity: StoreIdentity) throws(SuggestError) {
        guard let bits = FormNumber.read(form) else { throw .formUnknown }
        self.init(
            derivedFrom: MessageCode(of: Array("track".utf8) + bits, key: identity.secret).bytes
        )
    }

    /// What the record keeps of a code: enough to find the suggestion, not to tell the code.
    var digest: [UInt8] { Digest(of: "track:\(compact)").bytes }
}
