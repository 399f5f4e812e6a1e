package import Civics

/// Texts among which those that say the same are found: suggestions, by id.
///
/// Likeness is the cosine of two texts' characters and pairs of neighbours, each weighing the more
/// the fewer texts have it (TF-IDF), after `ComparedText` has dropped stock phrases. All of it is
/// integer arithmetic: the same texts give the same answers, whatever the order they came in and
/// whatever came and left between. It shows and decides nothing; nothing is merged by it.
///
/// A value, held in memory; what it needs is in the record, so it is built anew at every start.
package struct AlikeIndex<Subject>: Sendable {
    /// A text near another.
    package struct Neighbour: Hashable, Sendable {
        /// Whose text.
        package let id: ID<Subject>
        /// How alike it is.
        package let similarity: Similarity
    }

    private var store = AlikeStore()

    /// Holds no texts.
    package init() {}

    /// How many texts it holds, those with nothing to compare included.
    package var count: Int { store.count }

    /// Tells whether a text is in.
    package func contains(_ id: ID<Subject>) -> Bool {
        store.place(of: id.rawValue) != nil
    }

    /// Takes a text in, instead of the one with this id, if there is one.
    ///
    /// - Parameters:
    ///   - text: title and body, in two lines; the title's words then weigh more.
    ///   - id: whose text.
    ///   - receivedOn: the day it came: of texts equally alike, the older is shown first.
    ///   - label: a number by which a search may pass texts over.
    package mutating func insert(
        _ text: String,
        of id: ID<Subject>,
        receivedOn: CivilDate,
        label: UInt32 = 0
    ) {
        store.insert(
            ComparedText(text),
            as: AlikeStore.Key(id: id.rawValue, receivedOn: receivedOn, label: label)
        )
    }

    /// Takes a text out, as if it had never been in.
    ///
    /// - Returns: whether it was in.
    @discardableResult
    package mutating func remove(_ id: ID<Subject>) -> Bool {
        store.remove(id.rawValue)
    }

    /// The texts nearest to one that need not be in: while somebody types.
    ///
    /// - Parameters:
    ///   - text: title and body as they are so far.
    ///   - count: the most texts.
    ///   - floor: the least likeness; texts with nothing in common are never near.
    ///   - isWanted: whether texts with a label are looked for; all of them where nothing is said.
    /// - Returns: most alike first, then the older, then the smaller id.
    package func nearest(
        to text: String,
        count: Int = 5,
        atLeast floor: Similarity = .shown,
        where isWanted: (UInt32) -> Bool = { _ in true }
    ) -> [Neighbour] {
        let query = AlikeQuery(ComparedText(text), in: store)
        return withoutActuallyEscaping(isWanted) { isWanted in
            find(query, AlikeNearest(count: count, floor: floor, except: nil, where: isWanted))
        }
    }

    /// The texts nearest to one that is in, itself left out; none where it is not in.
    package func nearest(
        to id: ID<Subject>,
        count: Int = 5,
        atLeast floor: Similarity = .shown,
        where isWanted: (UInt32) -> Bool = { _ in true }
    ) -> [Neighbour] {
        guard let place = store.place(of: id.rawValue) else { return [] }
        let query = AlikeQuery(at: place, in: store)
        return withoutActuallyEscaping(isWanted) { isWanted in
            find(query, AlikeNearest(count: count, floor: floor, except: place, where: isWanted))
        }
    }

    /// How alike two texts are; nil where one of them is not in.
    package func similarity(of one: ID<Subject>, _ other: ID<Subject>) -> Similarity? {
        guard let place = store.place(of: one.rawValue),
            let otherPlace = store.place(of: other.rawValue)
        else { return nil }
        return AlikeQuery(at: place, in: store).similarity(to: otherPlace, in: store)
    }

    private func find(_ query: AlikeQuery, _ nearest: AlikeNearest) -> [Neighbour] {
        var search = AlikeSearch(query, in: store, nearest)
        return search.find().map { found in
            Neighbour(
                id: ID(rawValue: store.keys[Int(found.place)].id),
                similarity: found.similarity
            )
        }
    }
}
