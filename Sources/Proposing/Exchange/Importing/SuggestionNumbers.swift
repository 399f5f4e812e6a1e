import Civics
import Database
import Ledger

/// The numbers an import gives to rows that have none, taken from the counters beforehand.
struct SuggestionNumbers {
    private let slug: String
    private var next: [Int: Int64] = [:]

    /// Raises the counters above every number of our own form in the file, and by what is missing.
    ///
    /// Without it a resident's next suggestion would be given a number that the file brought in.
    /// The rows are locked in the order of the years until the import is done.
    init<F: StoreFailure>(
        for survey: SuggestionSurvey,
        of home: Jurisdiction,
        in transaction: Transaction<F>
    ) throws(F) {
        slug = home.slug
        for year in survey.years {
            let count = survey.missing[year] ?? 0
            let last = try SuggestionTable.raiseCounter(
                of: home.id,
                year: year,
                to: survey.highest[year] ?? 0,
                by: count,
                in: transaction
            )
            next[year] = last - count + 1
        }
    }

    /// The next number of a year.
    mutating func take(year: Int) -> String {
        let number = next[year] ?? 1
        next[year] = number + 1
        return Reference.make(slug: slug, year: year, number: number)
    }
}
