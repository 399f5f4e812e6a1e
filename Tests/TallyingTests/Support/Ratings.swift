import Tallying

/// Schemes and records of ratings with everything ordinary, of which a test names what it is about.
enum Ratings {
    /// Half or more of the valid forms, unless a test says otherwise.
    static func scheme(
        quorum: Fraction? = nil,
        base: RatingBase = .valid,
        satisfied: Fraction = .half,
        basic: Fraction = .half,
        inclusive: Bool = true,
        blank: BlankPolicy = .valid
    ) throws(RecordError) -> RatingScheme {
        try RatingScheme(
            quorum: quorum,
            base: base,
            satisfiedAt: RatingThreshold(satisfied, isInclusive: inclusive),
            basicAt: RatingThreshold(basic, isInclusive: inclusive),
            blank: blank
        )
    }

    /// What an item was given: satisfied, fairly satisfied, dissatisfied.
    typealias Counts = (satisfied: Int, basic: Int, dissatisfied: Int)

    /// A record of one round on items `1`, `2`, …; what is missing to the valid forms is blank.
    static func record(
        _ scheme: RatingScheme,
        members: Int? = nil,
        papers: Papers? = nil,
        void: [VoidReason: Int] = [:],
        valid: Int? = nil,
        _ counts: [Counts]
    ) throws(RecordError) -> RatingRecord {
        let valid = valid ?? counts.map { $0.satisfied + $0.basic + $0.dissatisfied }.max() ?? 0
        let returned = valid + void.values.reduce(0, +)
        let items = (0..<counts.count).map { RatingItem(ItemID("\($0 + 1)")) }
        return try RatingRecord(
            scheme: scheme,
            members: members ?? returned,
            items: items,
            rounds: [
                RatingRound(
                    papers: papers
                        ?? Papers(present: returned, issued: returned, returned: returned),
                    totals: RatingTotals(
                        valid: valid,
                        void: void,
                        items: zip(items, counts).map { item, counts in
                            RatingTally(
                                id: item.id,
                                satisfied: counts.satisfied,
                                basic: counts.basic,
                                dissatisfied: counts.dissatisfied,
                                blank: valid - counts.satisfied - counts.basic
                                    - counts.dissatisfied
                            )
                        }
                    )
                )
            ]
        )
    }
}

extension RatingRecord {
    /// The record's JSON as text.
    var text: String { String(decoding: json, as: UTF8.self) }

    /// The outcome's JSON as text.
    func outcomeText() throws(RecordError) -> String {
        String(decoding: try count().outcome.json, as: UTF8.self)
    }

    /// The forms of the last round, if it was counted.
    func counted() throws(RecordError) -> CountedForms? {
        guard case .counted(let forms) = try count().outcome.result else { return nil }
        return forms
    }

    /// The grades of all items, in list order.
    func grades() throws(RecordError) -> [RatingGrade?] {
        try counted()?.items.map(\.grade) ?? []
    }

    /// The same record with its parts changed.
    func with(
        scheme: RatingScheme? = nil,
        items: [RatingItem]? = nil,
        rounds: [RatingRound]? = nil
    ) throws(RecordError) -> RatingRecord {
        try RatingRecord(
            title: title,
            identity: identity,
            scheme: scheme ?? self.scheme,
            members: members,
            items: items ?? self.items,
            rounds: rounds ?? self.rounds
        )
    }
}
