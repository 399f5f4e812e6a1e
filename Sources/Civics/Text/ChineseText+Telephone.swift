extension ChineseText {
    /// Finds the first telephone number in a text, so that its writer can be warned before it is
    /// published; nil where there is none.
    ///
    /// Mobile numbers (1 and ten digits), numbers with an area code, and 400 or 800 numbers; with
    /// blanks or hyphens between the groups, full-width or not, +86 or not. Eight bare digits are
    /// not taken for one: dates look the same. The text is given back as found, folded.
    package static func telephoneNumber(in text: some StringProtocol) -> String? {
        let bytes = Array(folded(text).utf8)
        var index = 0
        while index < bytes.count {
            guard TelephoneNumber.canBegin(bytes[index]) else {
                index += 1
                continue
            }
            let run = TelephoneNumber.run(in: bytes, from: index)
            if let found = TelephoneNumber.first(in: run) {
                return String(decoding: found, as: UTF8.self)
            }
            index = run.endIndex
        }
        return nil
    }
}
