/// The keys that say whose count a record is, in the order in which they are written.
enum IdentityKey {
    static let all = ["session", "list", "rule_hash"]
    static let session = ["jurisdiction", "number", "date"]
}
