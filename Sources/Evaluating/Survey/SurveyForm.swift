package import Civics

/// A survey as it is typed before it is prepared.
package struct SurveyForm: Hashable, Sendable {
    /// The most characters of a title.
    package static let mostTitle = 60
    /// The most slips that are printed at once.
    package static let slips = 1...1000

    /// The year of the list.
    package var year: String
    /// What it is called.
    package var title: String
    /// The same in English.
    package var titleEnglish: String
    /// Whether a device may answer without a slip.
    package var isOpenToAll: Bool

    /// Puts a form together.
    package init(
        year: String = "",
        title: String = "",
        titleEnglish: String = "",
        isOpenToAll: Bool = false
    ) {
        self.year = year
        self.title = title
        self.titleEnglish = titleEnglish
        self.isOpenToAll = isOpenToAll
    }

    /// The title and its translation, without a fault.
    func checked() throws(SurveyError) -> (title: String, english: String) {
        var faults: [SurveyFault] = []
        let title = ChineseText.cleanedLine(self.title)
        let english = ChineseText.cleanedLine(titleEnglish)
        if title.isEmpty { faults.append(SurveyFault(.title, .missing)) }
        for (text, field) in [(title, SurveyField.title), (english, .titleEnglish)]
        where text.count > Self.mostTitle {
            faults.append(SurveyFault(field, .tooLong(text.count, most: Self.mostTitle)))
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return (title, english)
    }
}

/// What a resident answers, as it is typed.
package struct SurveyAnswer: Hashable, Sendable {
    /// The most characters of the words.
    package static let mostWords = 300

    /// The grade of each project, by its number on the list: the name of a `RatingGrade`, or empty.
    package var grades: [Int: String]
    /// Anything else.
    package var words: String

    /// Puts an answer together.
    package init(grades: [Int: String], words: String) {
        self.grades = grades
        self.words = words
    }
}

/// A field of the forms of surveys.
package enum SurveyField: String, Hashable, Sendable, CaseIterable {
    case year, title, titleEnglish = "title-en", slips, code, grades, words
}

/// One thing wrong with a form of surveys, beside the field where it is.
package struct SurveyFault: Hashable, Sendable {
    /// What is wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands where something has to.
        case missing
        /// A text is too long.
        case tooLong(Int, most: Int)
        /// There is no list of that year.
        case noList
        /// Not a number of slips that can be printed.
        case slips
        /// The code cannot be read.
        case code(TrackingCodeError)
        /// No slip of this survey has that code.
        case unknownCode
        /// No project was graded.
        case nothingGraded
        /// Not one of the three grades.
        case grade(number: Int)
        /// A telephone number stands in the words.
        case telephone(String)
    }

    /// The field it stands beside.
    package let field: SurveyField
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: SurveyField, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}
