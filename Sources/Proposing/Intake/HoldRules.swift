import Civics

/// The rules by which a suggestion is held for somebody to look at, and nothing else.
///
/// They look at the text and at how often the same came; never at who sent it. A suggestion that
/// is held has its code and its number like any other.
package enum HoldRules {
    /// How often the same text may come within an hour before the next is held.
    package static let mostAlikeInAnHour = 20

    /// What the rules say of a text that has come so often within the last hour.
    package static func verdict(on text: String, alikeInLastHour: Int) -> HoldVerdict? {
        if alikeInLastHour >= mostAlikeInAnHour {
            return HoldVerdict(reason: .flood, evidence: String(alikeInLastHour + 1))
        }
        if holdsIdentityNumber(text) {
            return HoldVerdict(reason: .sensitive, evidence: "identity-number")
        }
        if let entry = HeldWords.builtIn.first(in: text) {
            return HoldVerdict(reason: entry.reason, evidence: entry.word)
        }
        return holdsLink(text) ? HoldVerdict(reason: .advertising, evidence: "link") : nil
    }

    /// An address of the web, unless it is one of a government.
    static func holdsLink(_ text: String) -> Bool {
        let folded = ChineseText.folded(text).lowercased()
        for start in ["http://", "https://", "www."] {
            let parts = folded.split(separator: start, omittingEmptySubsequences: false)
            for part in parts.dropFirst() {
                let host = part.prefix { character in
                    character.isASCII
                        && (character.isLetter || character.isNumber || "-.".contains(character))
                }
                guard host.contains("."), !host.hasSuffix(".gov.cn"), host != "gov.cn" else {
                    continue
                }
                return true
            }
        }
        return false
    }

    /// A citizen's number of eighteen places whose check digit is right (GB 11643).
    static func holdsIdentityNumber(_ text: String) -> Bool {
        let bytes = Array(ChineseText.folded(text).utf8)
        var run: [UInt8] = []
        for byte in bytes + [0] {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isDigit {
                run.append(byte)
                if run.count == 18, isIdentityNumber(run) { return true }
                continue
            }
            let isCheck = byte == UInt8(ascii: "X") || byte == UInt8(ascii: "x")
            if isCheck, run.count == 17, isIdentityNumber(run + [UInt8(ascii: "X")]) {
                return true
            }
            run = []
        }
        return false
    }

    private static func isIdentityNumber(_ places: [UInt8]) -> Bool {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(places, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
        return places[17] == Array("10X98765432".utf8)[sum % 11]
    }
}
