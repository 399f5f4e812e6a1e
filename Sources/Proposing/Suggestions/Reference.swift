/// The number an office files a suggestion under.
enum Reference {
    /// `BEIBEI-2026-JY-0001`; JY is 建议.
    static func make(slug: String, year: Int, number: Int64) -> String {
        let digits = String(number)
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        return "\(slug.uppercased())-\(year)-JY-\(padding)\(digits)"
    }

    /// The year and number of a reference that ``make(slug:year:number:)`` could have made; nil for
    /// any other.
    ///
    /// Nine digits are the most that a counter's column holds for certain.
    static func parts(of reference: String, slug: String) -> (year: Int, number: Int64)? {
        let prefix = slug.uppercased() + "-"
        guard reference.hasPrefix(prefix) else { return nil }
        let rest = reference.dropFirst(prefix.count)
            .split(separator: "-", omittingEmptySubsequences: false)
        guard rest.count == 3, rest[1] == "JY", rest[2].count <= 9,
            let year = Int(rest[0]), let number = Int64(rest[2]),
            make(slug: slug, year: year, number: number) == reference
        else { return nil }
        return (year, number)
    }
}
