/// A text to which others are compared: its grams with what they weigh.
struct AlikeQuery {
    /// A gram that texts of the collection have.
    struct Term {
        /// The gram's number.
        let gram: UInt32
        /// How many texts have it.
        let texts: Int
        /// What a text's own weight of the gram is multiplied by to give its share of the product.
        let factor: UInt64
        /// The square of the gram's length in the query.
        let square: UInt64
    }

    /// The terms by number, as the grams of a text are.
    let terms: [Term]
    /// The squared length of the whole, with grams that no text has.
    let square: UInt64

    /// Weighs the grams of a text that need not be in the collection.
    init(_ text: ComparedText, in store: AlikeStore) {
        let found = store.grams.look(up: text)
        let terms = found.known.map { Term($0.number, weight: $0.weight, in: store) }
        self.terms = terms.filter { $0.texts > 0 }
        // A gram of no text weighs as much as one of a single text; so do those that left.
        let unknown = found.unknown.reduce(0) { sum, weight in
            sum + UInt64(weight) * UInt64(weight) * store.most * store.most
        }
        square = terms.reduce(unknown) { $0 + $1.square }
    }

    /// Weighs the grams of a text of the collection.
    init(at place: UInt32, in store: AlikeStore) {
        var terms: [Term] = []
        store.texts[Int(place)].forEach { gram, weight in
            terms.append(Term(gram, weight: weight, in: store))
        }
        self.terms = terms
        square = terms.reduce(0) { $0 + $1.square }
    }

    /// How alike the text at a place is, exactly.
    func similarity(to place: UInt32, in store: AlikeStore) -> Similarity {
        var product: UInt64 = 0
        var index = 0
        store.texts[Int(place)].forEach { gram, weight in
            while index < terms.count, terms[index].gram < gram { index += 1 }
            if index < terms.count, terms[index].gram == gram {
                product += UInt64(weight) * terms[index].factor
            }
        }
        return Similarity(
            product: product,
            squares: square,
            store.norms[Int(place)].square(store.most)
        )
    }
}

extension AlikeQuery.Term {
    init(_ gram: UInt32, weight: UInt32, in store: AlikeStore) {
        let rarity = store.rarity(of: gram)
        self.init(
            gram: gram,
            texts: store.postings[Int(gram)].count,
            factor: UInt64(weight) * rarity * rarity,
            square: UInt64(weight) * UInt64(weight) * rarity * rarity
        )
    }
}
