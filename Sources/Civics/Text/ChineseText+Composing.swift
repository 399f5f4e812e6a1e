extension ChineseText {
    /// Brings text to Unicode Normalization Form C, so that equal text has equal bytes.
    ///
    /// Written here because digests and unique columns rest on it, the standard library offers it
    /// to nobody, and Foundation is too much for one function. It differs from Swift's `==` in
    /// nothing: two strings are equal exactly where their composed bytes are.
    ///
    /// Unicode Standard Annex #15; the algorithms are those of The Unicode Standard, §3.11, §3.12.
    static func composed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: Composition.matters) else { return text }
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars { Composition.decompose(scalar, into: &scalars) }
        Composition.sortMarks(in: &scalars)
        Composition.compose(&scalars)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
