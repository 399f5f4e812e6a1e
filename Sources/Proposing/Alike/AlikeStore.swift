import Civics

/// The texts of an `AlikeIndex` by number, in both directions: text to grams, gram to texts.
///
/// A place that a text left stays empty until the program starts again: some sixty bytes.
struct AlikeStore: Sendable {
    /// A text's identity and age, and what its owner sorts it by.
    struct Key: Hashable, Sendable {
        let id: Int64
        let receivedOn: CivilDate
        let label: UInt32
    }

    /// How many texts are in.
    var count: Int { places.count }

    /// Grams of each text by place; empty where a text left.
    private(set) var texts: [DeltaList] = []
    /// Squared lengths by place.
    private(set) var norms: [AlikeNorm] = []
    /// Whose text is at a place.
    private(set) var keys: [Key] = []
    /// Texts of each gram by the gram's number.
    private(set) var postings: [DeltaList] = []
    /// The grams' numbers.
    private(set) var grams = GramTable()

    private var places: [Int64: UInt32] = [:]

    /// The place of a text.
    func place(of id: Int64) -> UInt32? {
        places[id]
    }

    /// The 1 + L(N) of `AlikeNorm`.
    var most: UInt64 {
        1 + UInt64(AlikeArithmetic.level(count))
    }

    /// What a gram's rarity is worth: 1 + L(N) − L(df), one for a gram of every text.
    func rarity(of gram: UInt32) -> UInt64 {
        most - UInt64(AlikeArithmetic.level(postings[Int(gram)].count))
    }

    /// Takes a text in, instead of the one it had before, if any.
    ///
    /// The same text under a new label or of another day is left where it is.
    mutating func insert(_ text: ComparedText, as key: Key) {
        let entries = grams.enter(text)
        if let place = places[key.id], texts[Int(place)] == DeltaList(entries) {
            keys[Int(place)] = key
            return
        }
        remove(key.id)
        postings.append(
            contentsOf: repeatElement(DeltaList(), count: grams.count - postings.count)
        )
        let place = UInt32(texts.count)
        var norm = AlikeNorm()
        for (gram, weight) in entries {
            let old = AlikeArithmetic.level(postings[Int(gram)].count)
            let new = AlikeArithmetic.level(postings[Int(gram)].count + 1)
            move(gram, from: old, to: new)
            postings[Int(gram)].append(place, weight: weight)
            norm.add(weight: weight, level: new)
        }
        texts.append(DeltaList(entries))
        norms.append(norm)
        keys.append(key)
        places[key.id] = place
    }

    /// Takes a text out.
    ///
    /// - Returns: whether it was in.
    @discardableResult
    mutating func remove(_ id: Int64) -> Bool {
        guard let place = places.removeValue(forKey: id) else { return false }
        let text = texts[Int(place)]
        text.forEach { gram, _ in
            let old = AlikeArithmetic.level(postings[Int(gram)].count)
            postings[Int(gram)].remove(place)
            move(gram, from: old, to: AlikeArithmetic.level(postings[Int(gram)].count))
        }
        texts[Int(place)] = DeltaList()
        norms[Int(place)] = AlikeNorm()
        return true
    }

    /// Brings the lengths of all texts with a gram to the gram's new level.
    ///
    /// A gram's level changes four times while its texts double, so building an index moves each
    /// entry about six times.
    private mutating func move(_ gram: UInt32, from old: UInt32, to new: UInt32) {
        guard old != new else { return }
        postings[Int(gram)].forEach { place, weight in
            norms[Int(place)].move(weight: weight, from: old, to: new)
        }
    }
}
