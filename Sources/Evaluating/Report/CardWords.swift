package import Civics

/// What the office says beside the facts of a card: the story, and why a promise was not kept.
package struct CardWords: Hashable, Sendable, Codable {
    /// Why a project was missed, and what now; what is empty is left to the record.
    package struct Miss: Hashable, Sendable, Codable {
        /// Why.
        package let reason: String
        /// The same in English; may be empty.
        package let reasonEnglish: String
        /// The new date; nil where none was entered.
        package let newDate: CivilDate?

        /// Puts a miss together.
        package init(reason: String, reasonEnglish: String, newDate: CivilDate?) {
            self.reason = reason
            self.reasonEnglish = reasonEnglish
            self.newDate = newDate
        }
    }

    /// The paragraphs of the story in Chinese, with their tokens.
    package let zh: [String]
    /// The same in English.
    package let en: [String]
    /// By the number of the project.
    package let misses: [Int: Miss]
    /// What every token of the story stood for in Chinese when it was saved, by its name: what
    /// differs now was changed since.
    package let noted: [String: String]

    /// Puts words together.
    package init(
        zh: [String],
        en: [String],
        misses: [Int: Miss],
        noted: [String: String]
    ) {
        self.zh = zh
        self.en = en
        self.misses = misses
        self.noted = noted
    }

    /// The names of the tokens of both stories, in their order, each once.
    package var tokens: [String] {
        var names: [String] = []
        for name in (zh + en).flatMap({ StoryText($0).tokens }) where !names.contains(name) {
            names.append(name)
        }
        return names
    }
}
