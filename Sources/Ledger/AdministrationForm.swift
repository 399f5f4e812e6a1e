/// What the fields of the administration's forms may hold.
enum AdministrationForm {
    static func check(login: String) throws(AdministrationError) {
        guard (2...40).contains(login.utf8.count),
            login.utf8.allSatisfy({ isLowerLetterOrDigit($0) || ".-_".utf8.contains($0) })
        else { throw .badField(.login) }
    }

    static func check(code: String) throws(AdministrationError) {
        guard (1...40).contains(code.utf8.count),
            code.utf8.allSatisfy({ isLowerLetterOrDigit($0) || $0 == UInt8(ascii: "-") })
        else { throw .badField(.code) }
    }

    static func check(name: String) throws(AdministrationError) {
        guard (1...60).contains(name.count) else { throw .badField(.name) }
    }

    static func check(nameEnglish: String) throws(AdministrationError) {
        guard (1...120).contains(nameEnglish.count) else { throw .badField(.nameEnglish) }
    }

    static func check(basis: String) throws(AdministrationError) {
        guard (1...200).contains(basis.count) else { throw .badField(.basis) }
    }

    private static func isLowerLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
