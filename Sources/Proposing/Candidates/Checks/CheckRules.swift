/// What a list of candidates is held against, as values.
package struct CheckRules: Hashable, Sendable {
    /// A matter that is no livelihood project, and the words that hint at it.
    package struct Exclusion: Hashable, Sendable {
        /// The rule in words.
        package let text: String
        /// Words that hint at it.
        package let words: [String]

        /// Makes a rule.
        package init(text: String, words: [String]) {
            self.text = text
            self.words = words
        }
    }

    /// The least surplus as a share of the seats: the numerator.
    package var extraNumerator = 1
    /// Its denominator.
    package var extraDenominator = 5
    /// The least surplus as a number.
    package var extraLeast = 1
    /// The most of one field, in hundredths of the list.
    package var mostOfOneField = 40
    /// What is no livelihood project.
    package var exclusions: [Exclusion] = []
    /// How alike to an item of the level above is worth a look.
    package var alike = Similarity.veryClose

    /// One fifth more than seats, one at least; nothing excluded.
    package init() {}

    /// The same with the exclusion lists that come with this program.
    package static let builtIn: CheckRules = {
        var rules = CheckRules()
        rules.exclusions = CriteriaLists.builtIn.all.flatMap(\.items)
            .filter { $0.kind == .hardStop && !$0.hints.isEmpty }
            .map { Exclusion(text: $0.text.zh, words: $0.hints) }
        return rules
    }()

    /// How many candidates beyond the seats there must be, rounded up.
    package func extraNeeded(seats: Int) -> Int {
        max(extraLeast, (seats * extraNumerator + extraDenominator - 1) / extraDenominator)
    }
}
