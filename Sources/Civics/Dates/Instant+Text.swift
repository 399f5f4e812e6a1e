extension Instant: CustomStringConvertible {
    /// The ISO 8601 text in Asia/Shanghai, `2022-11-30T08:00:00+08:00`.
    ///
    /// Milliseconds are written where there are any, so that reading gives the same moment.
    package var description: String {
        "\(date)T\(time)+08:00"
    }

    /// Reads `2022-11-30T08:00:00+08:00`: seconds and up to three decimals may be left out, the
    /// offset from UTC may be any, or `Z`; it may not be missing.
    ///
    /// - Throws: `InstantError`, with what is wrong.
    package init(iso text: some StringProtocol) throws(InstantError) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, bytes.count <= 35, bytes[10] == UInt8(ascii: "T") else {
            throw .notAnInstant
        }
        let date: CivilDate
        do {
            date = try CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
        } catch { throw .date(error) }
        var reader = InstantReader(bytes: bytes[11...])
        let time = try reader.time()
        let offset = try reader.offset()
        // Read as if in Asia/Shanghai, then moved by what the two offsets differ.
        let local = Instant(date, time).milliseconds
        self.init(milliseconds: local + Int64(8 * 60 - offset) * 60_000)
    }
}

/// Reads the time and the offset behind the `T`.
private struct InstantReader {
    var bytes: ArraySlice<UInt8>

    mutating func time() throws(InstantError) -> CivilTime {
        let hour = try twoDigits()
        guard skip(":") else { throw .notAnInstant }
        let minute = try twoDigits()
        let second = skip(":") ? try twoDigits() : 0
        var millisecond = 0
        if skip(".") {
            let decimals = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            guard let number = Padded.number(decimals), decimals.count <= 3 else {
                throw .notAnInstant
            }
            millisecond = number * [100, 10, 1][decimals.count - 1]
            bytes = bytes.dropFirst(decimals.count)
        }
        guard
            let time = CivilTime(
                hour: hour,
                minute: minute,
                second: second,
                millisecond: millisecond
            )
        else { throw .noSuchTime(hour: hour, minute: minute, second: second) }
        return time
    }

    /// Minutes ahead of UTC.
    mutating func offset() throws(InstantError) -> Int {
        guard !bytes.isEmpty else { throw .noOffset }
        if skip("Z") {
            guard bytes.isEmpty else { throw .notAnInstant }
            return 0
        }
        let sign = skip("+") ? 1 : -1
        guard sign == 1 || skip("-") else { throw .notAnInstant }
        let hours = try twoDigits()
        guard skip(":") else { throw .notAnInstant }
        let minutes = try twoDigits()
        guard bytes.isEmpty else { throw .notAnInstant }
        // ISO 8601 offsets reach from −12:00 to +14:00; a wider one is a slip.
        guard minutes < 60, hours * 60 + minutes <= 14 * 60 else {
            throw .noSuchOffset(hours: hours, minutes: minutes)
        }
        return sign * (hours * 60 + minutes)
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard bytes.first == UInt8(ascii: sign) else { return false }
        bytes.removeFirst()
        return true
    }

    private mutating func twoDigits() throws(InstantError) -> Int {
        let digits = bytes.prefix(2)
        guard digits.count == 2, let number = Padded.number(digits) else { throw .notAnInstant }
        bytes.removeFirst(2)
        return number
    }
}
