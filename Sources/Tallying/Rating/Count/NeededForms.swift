/// The smallest numbers of forms that give the two better grades in a round.
public struct NeededForms: Hashable, Sendable {
    /// Of forms that say satisfied, for that grade.
    public let satisfied: Int
    /// Of forms that say satisfied or fairly satisfied, for the grade below it.
    public let basic: Int

    /// Grades an item: satisfied first, then fairly satisfied, else dissatisfied.
    func grade(_ tally: RatingTally) -> GradeReason {
        // Both are parts of the valid forms, so that their sum fits.
        let together = tally.satisfied + tally.basic
        return if tally.satisfied >= satisfied {
            .satisfied(forms: tally.satisfied, needed: satisfied)
        } else if together >= basic {
            .basic(satisfied: tally.satisfied, together: together, needed: self)
        } else {
            .dissatisfied(satisfied: tally.satisfied, together: together, needed: self)
        }
    }
}
