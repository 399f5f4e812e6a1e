import Civics
package import Ledger

/// A field of the form of a group; its raw value is its name.
package enum GroupField: String, Hashable, Sendable, CaseIterable {
    case year, number, party, account, members
    /// Not one field but one for each project.
    case tasks
}

/// What somebody typed into the form of a group, before it is checked.
package struct GroupForm: Hashable, Sendable {
    /// What is chosen for a project that the group looks after, and no unit is named.
    package static let withoutUnit = "none"

    /// The year; not asked of a group that there is.
    package var year = ""
    /// Its number.
    package var number = ""
    /// The key of the unit whose posts act for it; not asked of a group that there is.
    package var party = ""
    /// The key of the head's account; empty where the head signs on paper.
    package var account = ""
    /// One deputy a line, the head first: the number on the roll, then the unit.
    package var members = ""
    /// By the key of a project, the key of its unit or ``withoutUnit``; what is empty is not
    /// looked after.
    package var tasks: [String: String] = [:]

    /// An empty form.
    package init() {}

    /// The year that is entered, from 1949 to 2999; nil where none is.
    package var enteredYear: Int? {
        Int(ChineseText.folded(year)).flatMap { (1949...2999).contains($0) ? $0 : nil }
    }
}

/// One thing wrong with the form of a group, beside the field where it is.
package struct GroupFault: Error, Hashable, Sendable {
    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands where something has to.
        case missing
        /// No year from 1949 to 2999.
        case year
        /// No number from 1 to 99.
        case number
        /// None of the choices.
        case unknown
        /// The year has a group of that number.
        case numberTaken(Int)
        /// The unit acts for another group of the year.
        case partyTaken(number: Int)
        /// A line does not begin with a number on the roll; which.
        case line(String)
        /// Nobody in office has that number.
        case noDeputy(Int)
        /// A deputy stands twice.
        case deputyTwice(Int)
        /// The account has not the right to visit, or acts for another unit.
        case accountUnfit
        /// The project stands on the list of another year.
        case otherYear(name: String, year: Int)
        /// Another group looks after the project.
        case taskTaken(name: String, group: Int)
        /// Too many lines.
        case tooMany(Int, most: Int)
    }

    /// The field it stands beside.
    package let field: GroupField
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: GroupField, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}

/// Why no group was made or changed.
package enum GroupError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such group here.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([GroupFault])
    /// Somebody else has changed it since the form was opened; how it is now.
    case changedMeanwhile(SupervisionGroup)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "group.denied"
        case .notFound: "group.not-found"
        case .faults: "group.faults"
        case .changedMeanwhile: "group.changed-meanwhile"
        case .store(let error): error.code
        }
    }
}
