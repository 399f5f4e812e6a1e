/// The keys met so far in one object: a list while short, hashed when long.
///
/// Most objects of a record have fewer than a dozen members, where comparing is faster than
/// hashing; a hostile one has a million, where comparing would take for ever.
struct KeySet {
    private var list: [ExactText] = []
    private var hashed: Set<ExactText> = []

    private static let longestList = 12

    /// Adds a key and says whether it is new.
    mutating func insert(_ key: ExactText) -> Bool {
        guard hashed.isEmpty else { return hashed.insert(key).inserted }
        guard !list.contains(key) else { return false }
        list.append(key)
        if list.count > Self.longestList { hashed = Set(list) }
        return true
    }
}
