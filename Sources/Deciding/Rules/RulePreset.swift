package import Civics

/// What is known of a place's rule, from which a form can be filled.
package struct RulePreset: Hashable, Sendable {
    /// The stable name: `ninghai-2023`; that of the usual rule of a vote is `usual`, of a rating
    /// `usual-rating`.
    package let id: String
    /// Whether it is of a rating, and not of a vote.
    package let isRating: Bool
    /// The place and the year; nil for the usual rule, which is no place's.
    package let place: Place?
    /// Where it is from, and how sure it is.
    package let provenance: Provenance
    /// What the source says; the rest is that of the usual rule, and assumed.
    package let known: Set<RuleContent>
    private let fields: [RuleField: String]

    /// Whose rule it is, and what is known beside it.
    package struct Place: Hashable, Sendable {
        /// The place: 宁海县.
        package let name: String
        /// The place in English.
        package let nameEnglish: String
        /// The year.
        package let year: Int
        /// All deputies, as far as the source says.
        package let deputies: Int?
        /// Those present.
        package let present: Int?
        /// Those who voted.
        package let voters: Int?
        /// How one voted, in the words of the source.
        package let method: String
        /// What else the source says.
        package let note: String
    }

    init(
        id: String,
        isRating: Bool,
        place: Place?,
        provenance: Provenance,
        known: Set<RuleContent>,
        fields: [RuleField: String]
    ) {
        self.id = id
        self.isRating = isRating
        self.place = place
        self.provenance = provenance
        self.known = known
        self.fields = fields
    }

    /// The form it fills.
    package var form: RuleForm {
        var form = RuleForm(fields, stated: known)
        form[.preset] = id
        if isRating { form[.purpose] = RulePurpose.rating.rawValue }
        form[.source] = provenance.source
        return form
    }
}
