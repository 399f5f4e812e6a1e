/// A piece of an SQL text, with its place among the text's UTF-8 bytes.
struct SQLToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A keyword or a bare name.
        case word

        /// A name in double quotes, backquotes or square brackets.
        case name

        /// A text in single quotes.
        case string

        /// A number.
        case number

        /// `$n`.
        case parameter(Int)

        /// Any other character.
        case symbol(UInt8)
    }

    let kind: Kind
    let range: Range<Int>
}
