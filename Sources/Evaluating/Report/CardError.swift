package import Civics
package import Ledger

/// Why a report card was not saved or published; nothing was written then.
package enum CardError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no list of that year, or no draft.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([CardFault])
    /// Somebody else has saved the draft since the form was opened.
    case changedMeanwhile
    /// What the card lacks before everybody may read it, thing by thing.
    case incomplete([CardGap])
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "report.denied"
        case .notFound: "report.not-found"
        case .faults: "report.faults"
        case .changedMeanwhile: "report.changed-meanwhile"
        case .incomplete: "report.incomplete"
        case .store(let error): error.code
        }
    }
}

/// One thing wrong with the words of a card, beside the field where it is.
package struct CardFault: Hashable, Sendable {
    /// What is wrong.
    package enum Problem: Hashable, Sendable {
        /// Too many paragraphs.
        case paragraphs(Int, most: Int)
        /// A paragraph is too long.
        case paragraph(Int, characters: Int, most: Int)
        /// Braces without their like; the words from there on.
        case brace(String, paragraph: Int)
        /// A number that is typed and not bound to a fact.
        case number(String, paragraph: Int)
        /// A token that no card has.
        case unknownToken(String, paragraph: Int)
        /// A text is too long.
        case tooLong(Int, most: Int)
        /// It is no day.
        case date(String)
        /// A new date that is over by the day of the card.
        case past(CivilDate, after: CivilDate)
    }

    /// The field it stands beside.
    package let field: String
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: String, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}

/// What a card lacks before it can be published.
package enum CardGap: Hashable, Sendable {
    /// A story has too few paragraphs, or too many.
    case paragraphs(field: String, Int)
    /// A missed project has no reason.
    case reason(number: Int, name: String)
    /// A missed project has no new date, and is not given up.
    case newDate(number: Int, name: String)
    /// A token names a fact that is not in the record, or not any more.
    case gone(token: String)
    /// A token's fact changed since the story was saved.
    case changed(token: String, from: String, to: String)
    /// It takes the place of a published card, and nobody says why.
    case correction
}
