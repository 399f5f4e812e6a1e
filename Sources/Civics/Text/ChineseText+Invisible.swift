extension ChineseText {
    /// Tells whether a scalar shows nothing but may hide, reorder or break what is shown.
    ///
    /// Control characters (but for the blanks among them), bidirectional overrides and isolates,
    /// zero-width characters, fillers, tags, noncharacters. Variation selectors are kept: they
    /// choose the form of a name's character (Unicode Technical Standard 37) or of an emoji.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x300 {
            // Tab, line feed, vertical tab, form feed, carriage return and NEL are blanks.
            return value == 0xAD || value < 0x20 && !(0x09...0x0D).contains(value)
                || (0x7F...0x9F).contains(value) && value != 0x85
        }
        switch value {
        // Chinese, Japanese, Korean and their full-width forms, but for the Hangul fillers.
        case 0x2E80...0x3163, 0x3165...0xD7FF, 0xFF01...0xFF9F, 0x20000...0x2FA1F: return false
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return false
        case 0xFFF9...0xFFFC: return true
        default:
            return scalar.properties.isDefaultIgnorableCodePoint
                || scalar.properties.isNoncharacterCodePoint
        }
    }
}
