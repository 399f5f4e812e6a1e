/// What a telephone number of mainland China looks like.
enum TelephoneNumber {
    /// Tells whether a number can begin with a byte.
    static func canBegin(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
    }

    /// The digits from an index on, with single blanks, hyphens and brackets between them.
    static func run(in bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
        var end = start + 1
        var index = end
        while index < bytes.count {
            if isDigit(bytes[index]) {
                end = index + 1
            } else if !isBetween(bytes[index]) || index - end >= 2 {
                break
            }
            index += 1
        }
        return bytes[start..<end]
    }

    /// The first number among the groups of a run, of which others may be dates or house numbers.
    static func first(in run: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var groups = run.split { !isDigit($0) }
        // The sign belongs to the first group; a bracket to none.
        if run.first == UInt8(ascii: "+"), let first = groups.first {
            groups[0] = run[run.startIndex..<first.endIndex]
        }
        for (index, group) in groups.enumerated() {
            // +86 023 6886 3000 has the most groups that people write.
            for last in groups[index...].prefix(5) {
                let candidate = run[group.startIndex..<last.endIndex]
                if isOne(candidate) { return candidate }
            }
        }
        return nil
    }

    /// Tells whether digits are a number, with every group where it belongs.
    private static func isOne(_ run: ArraySlice<UInt8>) -> Bool {
        let groups = run.split { !isDigit($0) }.map(Array.init)
        var digits = groups.flatMap { $0 }
        if run.first == UInt8(ascii: "+") || groups.first == Array("86".utf8) {
            guard digits.starts(with: "86".utf8) else { return false }
            digits.removeFirst(2)
        } else if digits.starts(with: "0086".utf8) {
            digits.removeFirst(4)
        }
        return isMobile(digits) || isLandline(digits, groups: groups, run: run) || isService(digits)
    }

    private static func isMobile(_ digits: [UInt8]) -> Bool {
        digits.count == 11 && digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3")
    }

    /// Zero, two or three digits of an area, seven or eight of a line; 10 digits need a sign between
    /// area and line, because amounts and file numbers begin with zeros too.
    private static func isLandline(
        _ digits: [UInt8],
        groups: [[UInt8]],
        run: ArraySlice<UInt8>
    ) -> Bool {
        guard digits.first == UInt8(ascii: "0"), (10...12).contains(digits.count) else {
            // +86 23 6886 3000: no zero before the area.
            return run.first == UInt8(ascii: "+") && (9...11).contains(digits.count)
        }
        guard groups.count > 1 else { return digits.count > 10 }
        return (3...4).contains(groups[0].count)
    }

    private static func isService(_ digits: [UInt8]) -> Bool {
        digits.count == 10 && (digits.starts(with: "400".utf8) || digits.starts(with: "800".utf8))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ")")
    }
}
