/// What a number in a cell means.
enum NumberFormat: Hashable, Sendable {
    /// The number itself.
    case number
    /// A day count, whose fraction is a time of day.
    case date
}

extension NumberFormat {
    /// Takes a format that files name without writing it out.
    ///
    /// ECMA-376 Part 1, §18.8.30: 27 to 36 and 50 to 58 are the dates of East Asian programs.
    init(builtIn id: Int) {
        switch id {
        case 14...22, 27...36, 45, 47, 50...58: self = .date
        // 46 is `[h]:mm:ss`, hours that passed.
        default: self = .number
        }
    }

    /// Takes a format code such as `yyyy"年"m"月"d"日"` (ECMA-376 Part 1, §18.8.31).
    ///
    /// It is a date where its first section has a letter of one outside of quotation marks; not in
    /// brackets, where colours, conditions and languages stand, and hours that passed: `[h]`.
    init(code: String) {
        var scalars = code.unicodeScalars.makeIterator()
        var isDate = false
        var isElapsed = false
        loop: while let scalar = scalars.next() {
            switch scalar {
            case ";": break loop
            case "\"":
                while let quoted = scalars.next(), quoted != "\"" {}
            // The next sign is shown, skipped over, or repeated.
            case "\\", "_", "*": _ = scalars.next()
            case "[":
                var inside = ""
                while let next = scalars.next(), next != "]" { inside.unicodeScalars.append(next) }
                let letters = Set(inside.lowercased())
                if letters == ["h"] || letters == ["m"] || letters == ["s"] { isElapsed = true }
            case "E", "e":
                // E+ and E- are exponents; a lone e is the year in China and Japan.
                var ahead = scalars
                let next = ahead.next()
                if next != "+", next != "-" { isDate = true }
            case "G", "g":
                // "General" is the number as it is.
                var ahead = scalars
                let rest = (0..<6).compactMap { _ in ahead.next().map(String.init) }.joined()
                if rest.lowercased() == "eneral" { scalars = ahead } else { isDate = true }
            case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "b", "B": isDate = true
            default: break
            }
        }
        self = isDate && !isElapsed ? .date : .number
    }
}
