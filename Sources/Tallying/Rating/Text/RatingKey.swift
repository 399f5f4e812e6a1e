/// The keys of a rating's objects, in the order in which they are written.
enum RatingKey {
    static let record = ["rating", "scheme", "roll", "items", "rounds"]
    static let scheme = ["quorum", "base", "satisfied", "basic", "blank"]
    static let threshold = ["fraction", "inclusive"]
    static let item = ["id", "state"]
    static let round = ["present", "issued", "returned"]
    static let totals = ["valid", "void", "satisfied", "basic", "dissatisfied", "blank"]
}
