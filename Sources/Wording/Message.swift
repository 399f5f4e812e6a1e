/// A sentence to say, with what it speaks about, in no language yet.
///
/// Made by the generated members, so that a missing key or a forgotten placeholder does not
/// compile: `.suggestThanks(code: "…")`. The sentences are in `Sources/Wording/Catalogues/`.
package struct Message: Hashable, Sendable {
    /// What a placeholder is filled with.
    package enum Argument: Hashable, Sendable {
        /// Text as it is.
        case text(String)
        /// A number, grouped by thousands: 12,000.
        case number(Int)
        /// A number without grouping: a year, a serial number.
        case plain(Int)
        /// What is said in the language of the sentence: the name of a field.
        case message(Message)
    }

    /// Which sentence.
    package let key: MessageKey
    /// One value a placeholder, in the order of the Chinese text.
    package let arguments: [Argument]

    init(_ key: String, _ arguments: [Argument] = []) {
        self.key = MessageKey(key)
        self.arguments = arguments
    }
}
