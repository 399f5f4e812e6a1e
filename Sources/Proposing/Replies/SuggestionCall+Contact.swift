import Civics

extension SuggestionCall {
    /// Where to ask, on one line, for a sentence that has named the unit already: without the
    /// unit's name in front, which many offices write there too.
    ///
    /// - Parameter unit: the unit that answers, as the sentence names it; nil where it names none.
    /// - Returns: one line; never empty where the call has a contact.
    func contact(naming unit: String?) -> String {
        let contact = ChineseText.cleanedLine(contact)
        guard let unit, !unit.isEmpty, contact.hasPrefix(unit) else { return contact }
        let rest = contact.dropFirst(unit.count).drop { "，,：:；; 　".contains($0) }
        return rest.isEmpty ? contact : String(rest)
    }
}
