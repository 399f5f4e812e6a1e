/// Reads the parts of a record above its rounds.
struct RecordReading {
    private let reader: JSONReader

    init(_ reader: JSONReader) {
        self.reader = reader
    }

    func record(_ node: Int) throws(RecordError) -> CongressRecord {
        let fields = try JSONFields(
            of: node,
            in: reader,
            required: RecordKey.record,
            optional: ["title"] + IdentityKey.all
        )
        try fields.read("record") { (node) throws(RecordError) in
            try reader.version(node, known: CongressRecord.version)
        }
        let title = try fields.readIfPresent("title", reader.string)
        let identity = try reader.identity(fields, of: node)
        let rule = try fields.read("rule", rule)
        let deputies = try fields.read("roll", roll)
        let items = try fields.read("items", items)
        let rounds = try fields.read("rounds") { (node) throws(RecordError) in
            try reader.array(node, RoundReading(reader, rule: rule).round)
        }
        return try CongressRecord(
            title: title,
            identity: identity,
            rule: rule,
            deputies: deputies,
            items: items,
            rounds: rounds
        )
    }

    private func roll(_ node: Int) throws(RecordError) -> Int {
        try JSONFields(of: node, in: reader, required: ["deputies"])
            .read("deputies", reader.count)
    }

    private func items(_ node: Int) throws(RecordError) -> [ItemID] {
        try reader.array(node) { (node) throws(RecordError) in ItemID(try reader.string(node)) }
    }

    // MARK: - Rule

    private func rule(_ node: Int) throws(RecordError) -> CongressRule {
        let fields = try JSONFields(of: node, in: reader, required: RecordKey.rule)
        return try CongressRule(
            ballot: try fields.read("ballot", reader.word),
            seats: try fields.read("seats", reader.optionalInteger),
            quorum: try fields.read("quorum", reader.optionalFraction),
            participation: try fields.read("participation", reader.optionalFraction),
            threshold: try fields.read("threshold", threshold),
            blank: try fields.read("blank", reader.word),
            tie: try fields.read("tie", reader.word),
            tieRounds: try fields.read("tie_rounds", reader.integer),
            tieThreshold: try fields.read("tie_threshold", reader.word),
            shortfall: try fields.read("shortfall", reader.word),
            order: try fields.read("order", reader.word)
        )
    }

    private func threshold(_ node: Int) throws(RecordError) -> Threshold {
        let fields = try JSONFields(of: node, in: reader, required: RecordKey.threshold)
        return Threshold(
            base: try fields.read("base", reader.word),
            fraction: try fields.read("fraction", reader.fraction),
            isInclusive: try fields.read("inclusive", reader.boolean)
        )
    }
}
