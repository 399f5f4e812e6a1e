/// Reads the parts of a rating.
struct RatingReading {
    private let reader: JSONReader

    init(_ reader: JSONReader) {
        self.reader = reader
    }

    func record(_ node: Int) throws(RecordError) -> RatingRecord {
        let fields = try JSONFields(
            of: node,
            in: reader,
            required: RatingKey.record,
            optional: ["title"] + IdentityKey.all
        )
        try fields.read("rating") { (node) throws(RecordError) in
            try reader.version(node, known: RatingRecord.version)
        }
        let title = try fields.readIfPresent("title", reader.string)
        let identity = try reader.identity(fields, of: node)
        let scheme = try fields.read("scheme", scheme)
        let members = try fields.read("roll", roll)
        let items = try fields.read("items") { (node) throws(RecordError) in
            try reader.array(node, item)
        }
        let rounds = try fields.read("rounds") { (node) throws(RecordError) in
            try reader.array(node) { (node) throws(RecordError) in try round(node, of: items) }
        }
        return try RatingRecord(
            title: title,
            identity: identity,
            scheme: scheme,
            members: members,
            items: items,
            rounds: rounds
        )
    }

    private func roll(_ node: Int) throws(RecordError) -> Int {
        try JSONFields(of: node, in: reader, required: ["members"]).read("members", reader.count)
    }

    private func item(_ node: Int) throws(RecordError) -> RatingItem {
        let fields = try JSONFields(of: node, in: reader, required: RatingKey.item)
        return RatingItem(
            ItemID(try fields.read("id", reader.string)),
            try fields.read("state", reader.word)
        )
    }

    // MARK: - Scheme

    private func scheme(_ node: Int) throws(RecordError) -> RatingScheme {
        let fields = try JSONFields(of: node, in: reader, required: RatingKey.scheme)
        return try RatingScheme(
            quorum: try fields.read("quorum", reader.optionalFraction),
            base: try fields.read("base", reader.word),
            satisfiedAt: try fields.read("satisfied", threshold),
            basicAt: try fields.read("basic", threshold),
            blank: try fields.read("blank", reader.word)
        )
    }

    private func threshold(_ node: Int) throws(RecordError) -> RatingThreshold {
        let fields = try JSONFields(of: node, in: reader, required: RatingKey.threshold)
        return RatingThreshold(
            try fields.read("fraction", reader.fraction),
            isInclusive: try fields.read("inclusive", reader.boolean)
        )
    }

    // MARK: - Rounds

    private func round(_ node: Int, of items: [RatingItem]) throws(RecordError) -> RatingRound {
        let fields = try JSONFields(
            of: node,
            in: reader,
            required: RatingKey.round,
            optional: ["totals"]
        )
        return RatingRound(
            papers: try reader.papers(fields),
            totals: try fields.readIfPresent("totals") { (node) throws(RecordError) in
                try totals(node, of: items)
            }
        )
    }

    private func totals(_ node: Int, of items: [RatingItem]) throws(RecordError) -> RatingTotals {
        let fields = try JSONFields(of: node, in: reader, required: RatingKey.totals)
        let numbers = ItemNumbers(items.map(\.id))
        let satisfied = try column("satisfied", of: fields, items, numbers)
        let basic = try column("basic", of: fields, items, numbers)
        let dissatisfied = try column("dissatisfied", of: fields, items, numbers)
        let blank = try column("blank", of: fields, items, numbers)
        return RatingTotals(
            valid: try fields.read("valid", reader.count),
            void: try fields.read("void", reader.void),
            items: items.enumerated().compactMap { place, item in
                guard item.state.isRated else { return nil }
                return RatingTally(
                    id: item.id,
                    satisfied: satisfied[place],
                    basic: basic[place],
                    dissatisfied: dissatisfied[place],
                    blank: blank[place]
                )
            }
        )
    }

    /// One column of sums in list order; what it leaves out is 0.
    private func column(
        _ key: String,
        of fields: JSONFields,
        _ items: [RatingItem],
        _ numbers: ItemNumbers
    ) throws(RecordError) -> [Int] {
        var column = [Int](repeating: 0, count: items.count)
        try fields.read(key) { (node) throws(RecordError) in
            try reader.members(node) { (key, keyNode, value) throws(RecordError) in
                let id = ItemID(key)
                guard let number = numbers[id] else {
                    throw reader.fault(.unknownItem(id), at: keyNode)
                }
                guard items[number].state.isRated else {
                    throw reader.fault(.excludedItemRated(items[number]), at: keyNode)
                }
                column[number] = try reader.count(value)
            }
        }
        return column
    }
}
