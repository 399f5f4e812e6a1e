package import Civics

/// What somebody scanned or typed at a desk, and whom it means.
package enum DeskFinding: Hashable, Sendable {
    /// One deputy.
    case one(MeetingDeputy)
    /// Several, of whom one is chosen, by number.
    case several([MeetingDeputy])
    /// Those who attend without being deputies.
    case observers([ObserverPresence])
    /// Nobody, and why.
    case nobody(DeskMiss)
}

/// Why what was scanned or typed means nobody.
package enum DeskMiss: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// No number, name, seat or code of this meeting.
    case unknown
    /// A code that was mistyped or read wrongly.
    case mistypedCode
    /// The code of a pass of another meeting; which of which term it was.
    case otherMeeting(number: Int)
    /// A code of which nobody has the pass.
    case foreignCode
}

extension SittingRegister {
    /// The most characters that are looked at.
    package static let mostWordCharacters = 60

    /// Whom a number of the roll, a seat or a name means; a code is looked at after.
    ///
    /// A number or a seat must be whole, a name may be a part. The same text as number and as seat
    /// means both.
    package func find(_ typed: String) -> DeskFinding {
        let words = Self.key(String(typed.prefix(Self.mostWordCharacters)))
        guard !words.isEmpty else { return .nobody(.empty) }
        let whole = electorate.deputies.filter { deputy in
            String(deputy.number) == words || deputy.seat.map(Self.key) == words
                || Self.key(deputy.name) == words
        }
        if let found = Self.finding(whole) { return found }
        let named = observers.filter { Self.key($0.name) == words }
        if !named.isEmpty { return .observers(named) }
        // A digit is part of every other seat; a part counts for names only.
        let part = electorate.deputies.filter { Self.key($0.name).contains(words) }
        if let found = Self.finding(part) { return found }
        let others = observers.filter {
            Self.key($0.name).contains(words) || Self.key($0.unit).contains(words)
        }
        return others.isEmpty ? .nobody(.unknown) : .observers(others)
    }

    private static func finding(_ deputies: [MeetingDeputy]) -> DeskFinding? {
        guard let first = deputies.first else { return nil }
        return deputies.count == 1 ? .one(first) : .several(deputies)
    }

    /// A text as it is compared: folded, in small letters, without blanks.
    private static func key(_ text: String) -> String {
        ChineseText.folded(ChineseText.cleanedLine(text)).lowercased()
            .filter { !$0.isWhitespace }
    }
}

extension PassCode {
    /// The code of the pass of a deputy at a meeting, under the store's secret.
    package init(of deputy: ID<Deputy>, at meeting: ID<Meeting>, secret: [UInt8]) {
        self.init(
            derivedFrom: MessageCode(of: "pass\n\(meeting)\n\(deputy)", key: secret).bytes
        )
    }

    /// Reads what may be a code; nil where it does not look like one.
    ///
    /// A wrong code looks like one where it has about as many symbols, all ASCII, and a digit among
    /// them: no name and no seat is that.
    package static func read(_ typed: String) -> Result<PassCode, TrackingCodeError>? {
        let text = ChineseText.folded(ChineseText.cleanedLine(typed))
        let result = Result { () throws(TrackingCodeError) in try PassCode(text) }
        if case .success = result { return result }
        let symbols = text.filter { $0.isLetter || $0.isNumber }
        let isLikeOne =
            symbols.allSatisfy(\.isASCII) && symbols.contains(where: \.isNumber)
            && (symbolCount - 2...symbolCount + 2).contains(symbols.count)
        return isLikeOne ? result : nil
    }
}
