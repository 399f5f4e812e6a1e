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
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .faults: "suggest.faults"
        case .formUnknown: "suggest.form-unknown"
        case .notFound: "suggest.not-found"
        case .takenUp: "suggest.taken-up"
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

    /// A new form's number: 128 random bits.
    ///
    /// The tracking code follows from it, so that a form
    /// sent twice by a shaky network gives one suggestion and one code.
    package func newForm() -> String {
        Base64URL.encode(RandomBytes.make(count: 16))
    }

    /// Takes in a resident's suggestion and gives its tracking code.
    ///
    /// `form` is the number from ``newForm()``: the same number gives the same code and is
    /// recorded once.
    package func suggest(
        _ typed: SuggestionForm,
        form: String,
        in jurisdiction: ID<Jurisdiction>,
        identity: StoreIdentity
    ) async throws(SuggestError) -> TrackingCode {
        guard let number = Base64URL.decode(form), number.count == 16 else { throw .formUnknown }
        let now = ledger.clock.now()
        let tree = try await tree()
        let checked = try CheckedSuggestion(
            typed,
            places: tree.places(of: jurisdiction, on: now.date),
            fields: ledger.kinds.publicFields
        )
        guard let home = tree[jurisdiction] else { throw .notFound }
        let code = TrackingCode(
            derivedFrom: MessageCode(of: Array("track".utf8) + number, key: identity.secret).bytes
        )
        do throws(SuggestError) {
            try await record(checked, code: code, home: home, at: now)
        } catch .store(.conflict("suggestion_tracking_once")) {
            // The same form again: it is in the record already.
        }
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

    private func record(
        _ checked: CheckedSuggestion,
        code: TrackingCode,
        home: Jurisdiction,
        at now: Instant
    ) async throws(SuggestError) {
        let today = now.date
        try await ledger.record(by: .resident) {
            (transaction: Transaction<SuggestError>) throws(SuggestError) in
            let number = try SuggestionTable.nextNumber(
                of: home.id,
                year: today.year,
                in: transaction
            )
            let suggestion = Suggestion(
                id: .random(),
                jurisdiction: home.id,
                reference: Reference.make(slug: home.slug, year: today.year, number: number),
                channel: .residents,
                via: .website,
                submitter: checked.submitter,
                phone: checked.phone,
                field: checked.field,
                place: checked.place,
                title: checked.title,
                body: checked.body,
                beneficiaries: "",
                estimatedCost: nil,
                receivedOn: today,
                postmarkedOn: nil,
                state: .submitted,
                version: 1,
                provenance: Provenance(.recorded, source: "")
            )
            try SuggestionTable.insert(
                suggestion,
                tracking: code.digest,
                received: now,
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    "suggestion.submit",
                    in: home.id,
                    object: "suggestion \(suggestion.id)",
                    facts: ["reference": suggestion.reference, "channel": "residents"]
                )
            )
        }
    }

    private func tree() async throws(SuggestError) -> JurisdictionTree {
        do throws(StoreError) {
            return try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
    }
}

extension TrackingCode {
    /// What the record keeps of a code: enough to find the suggestion, not to tell the code.
    var digest: [UInt8] { Digest(of: "track:\(compact)").bytes }
}
