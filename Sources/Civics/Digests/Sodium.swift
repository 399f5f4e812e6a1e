import CSodium

/// libsodium, made ready once.
enum Sodium {
    /// Chooses the machine's fastest code; hashing works without, so a failure is no error.
    static let isReady = sodium_init() >= 0

    /// Compares without telling by its time where the first difference is.
    static func isEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && sodium_memcmp(one, other, one.count) == 0
    }
}
