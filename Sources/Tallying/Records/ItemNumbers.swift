/// The places of ids in a list.
struct ItemNumbers {
    private let numbers: [ItemID: Int]

    /// Numbers a list from 0; an id that stands twice has its first place.
    init(_ items: [ItemID]) {
        numbers = Dictionary(
            items.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    subscript(id: ItemID) -> Int? {
        numbers[id]
    }
}
