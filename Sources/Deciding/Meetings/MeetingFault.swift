package import Civics
package import Ledger

/// One thing wrong with a form of a meeting, beside the field where it is.
package struct MeetingFault: Error, Hashable, Sendable {
    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        // Of any field.

        /// Nothing stands where something has to.
        case missing
        /// It cannot be read as a day.
        case date
        /// A day that has not come yet.
        case inFuture(today: CivilDate)
        /// A day that is none of the meeting's.
        case outside(from: CivilDate, to: CivilDate)
        /// The last day lies before the first.
        case backwards
        /// A text has too many characters.
        case tooLong(characters: Int, most: Int)
        /// None of the choices.
        case unknown

        // Of the meeting.

        /// The number is none from 1 to 99.
        case number
        /// The term has that meeting already.
        case taken(Int)
        /// The first day lies in no term that is on record.
        case noTerm
        /// A meeting of a smaller number ends later, or one of a greater begins earlier.
        case order(Int)
        /// More days than a meeting may have.
        case tooManyDays(Int, most: Int)
        /// The agenda has lines of a day that would be none of the meeting's.
        case agendaOutside(CivilDate)
        /// Before the first day of the meeting.
        case beforeFirst(CivilDate)

        // Of people.

        /// Nobody on the roll has that number.
        case noDeputy(String)
        /// Nobody on the roll has that name.
        case noDeputyNamed(String)
        /// Several deputies in office have the name; which.
        case namesakes(name: String, [Namesake])
        /// Whoever has the number is not in office.
        case notInOffice(Int, name: String)
        /// Whoever has the number is a deputy at the meeting already.
        case inAlready(Int, name: String)
        /// The deputy has leave for some of these days already.
        case onLeave(from: CivilDate, to: CivilDate)
        /// On the roll, the number has another name.
        case otherName(Int, name: String)
        /// Somebody is an officer of the meeting already, and may have one role only.
        case officerAlready(name: String, MeetingRole)
        /// Somebody had a role at the meeting and left it; they have no other.
        case officerLeft(name: String, MeetingRole)
        /// The account is another officer's.
        case accountTaken(name: String)
        /// The unit has an interest in a candidate.
        case interested(OfficerInterest)
        /// The role needs an account with a right.
        case accountNeeded(Permission)
        /// Whoever has the role does nothing on a screen.
        case accountNotNeeded

        // Of lists.

        /// A line stands twice; which one.
        case lineTwice(String)
        /// A line cannot be read; which one.
        case line(String)
        /// More lines than a list may have.
        case tooManyLines(Int, most: Int)
    }

    /// One of several deputies with one name.
    package struct Namesake: Hashable, Sendable {
        /// The number on the roll.
        package let number: Int
        /// The delegation; nil where the term does not know it any longer.
        package let delegation: Delegation?

        /// Tells one from the others.
        package init(number: Int, delegation: Delegation?) {
            self.number = number
            self.delegation = delegation
        }
    }

    /// The field it stands beside.
    package let field: MeetingField
    /// What is wrong.
    package let problem: Problem
    /// The day whose list is wrong, where a form has one for each.
    package let day: CivilDate?

    /// Names a problem and its place.
    package init(_ field: MeetingField, _ problem: Problem, day: CivilDate? = nil) {
        self.field = field
        self.problem = problem
        self.day = day
    }
}
