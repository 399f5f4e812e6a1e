extension ChineseText {
    /// A text in which every telephone number has stars for all digits but the first three and the
    /// last four: 138****5678.
    ///
    /// Numbers are found as by `telephoneNumber(in:)`; all else stays as it was written.
    package static func maskingTelephoneNumbers(in text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        // What is not ASCII once folded parts numbers; what nobody sees does not.
        let seen = scalars.indices.filter { !isInvisible(scalars[$0]) }
        let bytes = seen.map { index in
            let folded = folded(scalars[index])
            return folded.isASCII ? UInt8(truncatingIfNeeded: folded.value) : 0xFF
        }
        var index = 0
        while index < bytes.count {
            guard TelephoneNumber.canBegin(bytes[index]) else {
                index += 1
                continue
            }
            let run = TelephoneNumber.run(in: bytes, from: index)
            guard let found = TelephoneNumber.first(in: run) else {
                index = run.endIndex
                continue
            }
            let digits = found.indices.filter {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0])
            }
            for digit in digits.dropFirst(3).dropLast(4) { scalars[seen[digit]] = "*" }
            index = found.endIndex
        }
        var masked = String.UnicodeScalarView()
        masked.append(contentsOf: scalars)
        return String(masked)
    }
}
