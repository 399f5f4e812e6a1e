import BallotCore

/// Numbers that are no members of a group, and some that are and should not be there.
enum Strangers {
    /// A number whose third power is 1 modulo the prime of BELENIOS-2048.
    static let orderThree = """
        36602334397549027084986396494080257186340626311104356832169265308023549409063\
        61110904213529124417400221715804622222731508662821873921731795069022743196673\
        39976355765126518679157381138830442114087666052874167704426428239467306511572\
        98279296944110320795761020269205774225476860299789805705614480970549825265535\
        94962524055536410482822377075748903655203314015291838164281678291598504268526\
        88841456409653817100365423989283019262716501757511729406531955055879173538220\
        99958275522228944718401966946501609132419742981928248247289318427089082108611\
        03692369781435992028949476252400585221146826474698561987481070003225680247092
        """

    /// The number of order two: the prime less 1.
    static func orderTwo(in group: ModularGroup) -> String { sum(group.primeText, -1) }

    /// The prime itself.
    static func prime(of group: ModularGroup) -> String { sum(group.primeText, 0) }

    /// A number plus the prime: the same modulo the prime, and longer.
    static func beyond(_ number: String, in group: ModularGroup) -> String {
        let digits = Array(number.utf8.reversed())
        let prime = Array(group.primeText.reversed())
        var result: [UInt8] = []
        var carry: UInt8 = 0
        for place in 0..<max(digits.count, prime.count) {
            let left = place < digits.count ? digits[place] - 0x30 : 0
            let right = place < prime.count ? prime[place] - 0x30 : 0
            let sum = left + right + carry
            result.append(0x30 + sum % 10)
            carry = sum / 10
        }
        if carry > 0 { result.append(0x31) }
        return String(decoding: result.reversed(), as: UTF8.self)
    }

    /// An element out of its text.
    static func element(_ text: String, in group: ModularGroup) -> Elements {
        let bytes = Array(text.utf8)
        guard let element = try? group.elements(at: [0..<bytes.count], in: bytes) else {
            preconditionFailure("the number is below the prime")
        }
        return element
    }

    private static func sum(_ digits: [UInt8], _ difference: Int) -> String {
        // The primes end with 9.
        let last = Int(digits[digits.count - 1]) + difference
        return String(decoding: digits.dropLast() + [UInt8(last)], as: UTF8.self)
    }
}
