package import Casework
package import Civics
package import Ledger

/// A field of a form of a visit; its raw value is its name.
package enum VisitField: String, Hashable, Sendable, CaseIterable {
    // Of a plan.
    case date, place, purpose
    // Of what was found.
    case held, others, words
    // Of a deputy's own: what was seen or heard, of which project, and whether it is a problem.
    case project, source, category
    // Each a box for every one there is.
    case methods, projects, members
}

/// What somebody typed into a form of a visit, before it is checked; each form has some of it.
package struct VisitForm: Hashable, Sendable {
    /// How many problems one form can raise.
    package static let mostFindings = 3

    /// The fields that hold a text.
    package var texts: [VisitField: String] = [:]
    /// The names of the methods that are ticked.
    package var methods: Set<String> = []
    /// The keys of the projects that are ticked.
    package var projects: Set<String> = []
    /// The keys of the deputies that are ticked as having been there.
    package var members: Set<String> = []
    /// The problems that were found; a blank one is none.
    package var findings: [CaseForm] = []

    /// An empty form.
    package init(_ texts: [VisitField: String] = [:]) {
        self.texts = texts
    }

    /// What stands in a field; empty where nothing does.
    package subscript(field: VisitField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }
}

/// One thing wrong with a form of a visit, beside the field where it is.
package enum VisitFault: Error, Hashable, Sendable {
    /// In a field of the visit itself.
    case field(VisitField, Problem)
    /// In a problem that was found; which, from 0.
    case finding(Int, CaseFault)

    /// What can be wrong with a field of the visit itself.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands, or nothing is ticked, where something has to.
        case missing
        /// It cannot be read as a day.
        case date
        /// A day that has not come yet.
        case inFuture(today: CivilDate)
        /// A day that is over.
        case inThePast(today: CivilDate)
        /// Too few characters.
        case tooShort(characters: Int, least: Int)
        /// Too many characters.
        case tooLong(characters: Int, most: Int)
        /// None of the choices.
        case unknown
        /// Too many lines.
        case tooMany(lines: Int, most: Int)
        /// Fewer people than a group's visit takes.
        case tooFew(people: Int, least: Int)
    }
}

/// Why nothing of a visit was written; nothing of it is in the record then.
package enum VisitError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such visit here.
    case notFound
    /// The form's number is not one of ours; open the form again.
    case formUnknown
    /// Fields are wrong; all of them are named.
    case faults([VisitFault])
    /// Somebody else has changed it since the form was opened; how it is now.
    case changedMeanwhile(Visit)
    /// It is in another state than this needs.
    case wrongState(Visit.State)
    /// It is another group's.
    case notYours(ID<Party>)
    /// Only the head of the group signs; who that is, where one is named.
    case headOnly(String)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "visit.denied"
        case .notFound: "visit.not-found"
        case .formUnknown: "visit.form-unknown"
        case .faults: "visit.faults"
        case .changedMeanwhile: "visit.changed-meanwhile"
        case .wrongState: "visit.wrong-state"
        case .notYours: "visit.not-yours"
        case .headOnly: "visit.head-only"
        case .store(let error): error.code
        }
    }
}
