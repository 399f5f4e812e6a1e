import Ledger
import Wording

extension FoundingAnswers {
    /// Everything that is wrong with the answers, in the order in which they are asked.
    var faults: [Message] {
        var faults = district.faults(isBelow: false)
        for town in towns { faults += town.faults(isBelow: true) }
        var slugs: Set<String> = []
        for place in [district] + towns where !slugs.insert(place.slug).inserted {
            faults.append(.commandFoundSlugTwice(slug: place.slug))
        }
        return faults + administrator.faults
    }
}

extension FoundingAnswers.Place {
    fileprivate func faults(isBelow: Bool) -> [Message] {
        [
            FoundingCheck.kind(kind, isBelow: isBelow), FoundingCheck.name(name),
            FoundingCheck.nameEnglish(nameEnglish), FoundingCheck.slug(slug),
        ]
        .compactMap(\.self)
    }
}

extension FoundingAnswers.Administrator {
    fileprivate var faults: [Message] {
        [FoundingCheck.name(name), FoundingCheck.login(login)].compactMap(\.self)
    }
}

/// What a single answer may be; nil where it is right, else the sentence that says what is wrong.
enum FoundingCheck {
    /// The kinds that a district can have, and those below it.
    static func kinds(isBelow: Bool) -> [Jurisdiction.Kind] {
        Jurisdiction.Kind.allCases.filter { $0.isLowest || !isBelow }
    }

    static func kind(_ text: String, isBelow: Bool) -> Message? {
        let kinds = kinds(isBelow: isBelow).map(\.rawValue)
        return kinds.contains(text)
            ? nil : .commandFoundBadKind(kind: text, allowed: kinds.joined(separator: ", "))
    }

    static func name(_ text: String) -> Message? {
        (1...60).contains(text.count) ? nil : .commandFoundBadName(name: text)
    }

    static func nameEnglish(_ text: String) -> Message? {
        (1...120).contains(text.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            ? nil : .commandFoundBadNameEnglish(name: text)
    }

    /// A name in addresses: of 2 to 40 a–z, 0–9 and `-`, beginning with a letter.
    static func slug(_ text: String) -> Message? {
        let isRight =
            (2...40).contains(text.utf8.count) && text.utf8.allSatisfy(isSlugByte)
            && text.utf8.first.map(isLetter) == true && text.utf8.last != UInt8(ascii: "-")
        return isRight ? nil : .commandFoundBadSlug(slug: text)
    }

    static func login(_ text: String) -> Message? {
        let isRight =
            (2...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { isSlugByte($0) || ".-_".utf8.contains($0) }
        return isRight ? nil : .commandFoundBadLogin(login: text)
    }

    static func password(_ text: String, login: String) -> Message? {
        do throws(Password.Weakness) {
            _ = try Password.chosen(text, login: login)
            return nil
        } catch {
            return switch error {
            case .tooShort(let characters):
                .commandFoundPasswordTooShort(characters: characters, fewest: Password.fewest)
            case .tooLong(let bytes):
                .commandFoundPasswordTooLong(bytes: bytes, most: Password.mostBytes)
            case .tooPlain:
                .commandFoundPasswordTooPlain
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isSlugByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == UInt8(ascii: "-")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
