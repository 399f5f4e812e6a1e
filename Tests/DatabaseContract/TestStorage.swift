/// How a test's database on PostgreSQL is made.
package enum TestStorage: Sendable {
    /// As the product wants it.
    case usual

    /// Text ordered by a language.
    case sortedByLanguage

    /// Text without an encoding.
    case withoutEncoding

    var words: String {
        switch self {
        case .usual:
            "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
        case .sortedByLanguage:
            "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'zh' LOCALE 'C'"
        case .withoutEncoding:
            "TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'"
        }
    }
}
