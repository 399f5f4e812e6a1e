import Civics

/// The best texts met so far, in order: likeness, then age, then number.
struct AlikeNearest {
    private struct Entry {
        let place: UInt32
        let similarity: Similarity
        let key: AlikeStore.Key
    }

    /// How many texts are wanted.
    let limit: Int
    /// Whether texts with a label are looked for.
    let isWanted: (UInt32) -> Bool

    private let floor: Similarity
    private let except: UInt32?
    private var entries: [Entry] = []

    /// Looks for so many texts, each at least so alike, but not for the one at a place.
    init(
        count: Int,
        floor: Similarity,
        except: UInt32?,
        where isWanted: @escaping (UInt32) -> Bool
    ) {
        limit = count
        self.isWanted = isWanted
        // What has nothing in common is never near.
        self.floor = max(floor, Similarity(perMillion: 1))
        self.except = except
    }

    /// What a text must reach to get in; with just as much, its age decides.
    var threshold: Similarity {
        guard entries.count == limit, let last = entries.last else { return floor }
        return last.similarity
    }

    /// The texts, best first.
    var found: [(place: UInt32, similarity: Similarity)] {
        entries.map { (place: $0.place, similarity: $0.similarity) }
    }

    /// Takes a text in if it is among the best; one offered again changes nothing.
    mutating func offer(_ place: UInt32, _ similarity: Similarity, key: AlikeStore.Key) {
        guard place != except, similarity >= threshold, isWanted(key.label),
            !entries.contains(where: { $0.place == place })
        else { return }
        let entry = Entry(place: place, similarity: similarity, key: key)
        let index = entries.firstIndex { Self.isBefore(entry, $0) } ?? entries.count
        entries.insert(entry, at: index)
        if entries.count > limit { entries.removeLast() }
    }

    private static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
        if one.similarity != other.similarity { return one.similarity > other.similarity }
        let (day, otherDay) = (one.key.receivedOn.dayNumber, other.key.receivedOn.dayNumber)
        return (day, one.key.id) < (otherDay, other.key.id)
    }
}
