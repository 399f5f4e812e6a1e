/// The ballots of one round, held in flat arrays of item numbers.
///
/// Ids are looked up once, when a ballot goes in; counting then touches integers only. The order
/// of marks on a ballot says nothing and is not kept: items in the round's order, then what is
/// not among them by bytes.
public struct BallotBox: Hashable, Sendable {
    /// The items of the round, whose numbers the marks are.
    let items: [ItemID]
    /// One entry a ballot.
    private(set) var papers: [Paper] = []
    /// The marks of all ballots, one ballot's after another's.
    private(set) var marks: [Mark] = []
    /// Texts of marks that name no item of the round.
    private(set) var foreign: [ItemID] = []

    /// A ballot without its marks.
    struct Paper: Hashable, Sendable {
        let form: BallotMarks.Form
        /// Index past its last mark; its first is the end of the ballot before.
        let end: Int
        let times: Int
        let void: VoidReason?
    }

    /// A mark: which item, and for answers and ranks, what.
    struct Mark: Hashable, Sendable {
        /// The item's number in the round, or the complement of an index into `foreign`.
        let item: Int
        /// The number of an answer, a rank, or 0.
        let value: Int

        var isForeign: Bool { item < 0 }
    }

    /// Creates a box from ballots over a round's items.
    public init(_ ballots: some Sequence<Ballot>, of items: [ItemID]) {
        self.items = items
        let numbers = ItemNumbers(items)
        for ballot in ballots {
            add(marks: ballot.marks, numbers: numbers)
            close(form: ballot.marks.form, times: ballot.times, void: ballot.void)
        }
    }

    /// Creates an empty box, to be filled mark by mark.
    init(of items: [ItemID]) {
        self.items = items
    }

    /// Adds a mark to the ballot that is being filled in.
    mutating func mark(_ id: ItemID, value: Int, numbers: ItemNumbers) {
        if let number = numbers[id] {
            marks.append(Mark(item: number, value: value))
        } else {
            marks.append(Mark(item: ~foreign.count, value: value))
            foreign.append(id)
        }
    }

    /// Ends the ballot that is being filled in.
    mutating func close(form: BallotMarks.Form, times: Int, void: VoidReason?) {
        let range = (papers.last?.end ?? 0)..<marks.count
        // Complements are negative, hence the highest as unsigned numbers: items, then foreign.
        let key = { (mark: Mark) in UInt(bitPattern: mark.item) }
        if zip(marks[range], marks[range].dropFirst()).contains(where: { key($0) > key($1) }) {
            marks[range].sort { key($0) < key($1) }
        }
        if let last = marks[range].last, last.isForeign { sortForeign(range) }
        papers.append(Paper(form: form, end: marks.count, times: times, void: void))
    }

    /// Puts the foreign marks of the last ballot in the order of their texts.
    private mutating func sortForeign(_ range: Range<Int>) {
        let sorted = marks[range].filter(\.isForeign)
            .map { (text: foreign[~$0.item], value: $0.value) }
            .sorted { $0.text < $1.text }
        let firstText = foreign.count - sorted.count
        let firstMark = range.upperBound - sorted.count
        for (offset, mark) in sorted.enumerated() {
            foreign[firstText + offset] = mark.text
            marks[firstMark + offset] = Mark(item: ~(firstText + offset), value: mark.value)
        }
    }

    /// Adds marks in any order: `close` puts them into one.
    private mutating func add(marks: BallotMarks, numbers: ItemNumbers) {
        switch marks {
        case .choices(let ids):
            for id in ids { mark(id, value: 0, numbers: numbers) }
        case .answers(let answers):
            for (id, answer) in answers { mark(id, value: answer.number, numbers: numbers) }
        case .ranks(let ranks):
            for (id, rank) in ranks { mark(id, value: rank, numbers: numbers) }
        }
    }

    /// Puts a sorted ballot's foreign texts in the order of its marks, so that equal ballots make
    /// equal boxes.
    private mutating func renumberForeign(_ range: Range<Int>) {
        let places = range.filter { marks[$0].isForeign }
        let texts = places.map { foreign[~marks[$0].item] }
        let first = foreign.count - texts.count
        for (offset, place) in places.enumerated() {
            foreign[first + offset] = texts[offset]
            marks[place] = Mark(item: ~(first + offset), value: marks[place].value)
        }
    }
}

extension BallotBox: RandomAccessCollection {
    /// The place of the first ballot.
    public var startIndex: Int { 0 }

    /// The place after the last ballot.
    public var endIndex: Int { papers.count }

    /// The ballot at a place, as it was put in.
    public subscript(place: Int) -> Ballot {
        let paper = papers[place]
        let marks = marks(at: place)
        let content: BallotMarks =
            switch paper.form {
            case .choices: .choices(marks.map { id(of: $0) })
            case .answers: .answers(dictionary(marks) { Answer(number: $0.value) })
            case .ranks: .ranks(dictionary(marks) { $0.value })
            }
        return Ballot(content, times: paper.times, void: paper.void)
    }

    /// The marks of the ballot at a place.
    func marks(at place: Int) -> ArraySlice<Mark> {
        marks[(place == 0 ? 0 : papers[place - 1].end)..<papers[place].end]
    }

    /// The id that a mark names.
    func id(of mark: Mark) -> ItemID {
        mark.isForeign ? foreign[~mark.item] : items[mark.item]
    }

    private func dictionary<Value>(
        _ marks: ArraySlice<Mark>,
        _ value: (Mark) -> Value
    ) -> [ItemID: Value] {
        Dictionary(marks.map { (id(of: $0), value($0)) }, uniquingKeysWith: { first, _ in first })
    }
}
