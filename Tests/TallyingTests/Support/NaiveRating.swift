import Tallying

/// The scheme once more, written by the words of the reference, and slowly.
///
/// Needed numbers found by trying, sums by counting forms one by one: it shares nothing with the
/// library but the record.
struct NaiveRating {
    let record: RatingRecord

    /// The outcome's JSON, or nothing if a round follows one that was not stopped.
    func outcome() -> String? {
        var text: String?
        for (number, round) in record.rounds.enumerated() {
            guard text == nil || text?.contains("\"status\":\"rated\"") == false else { return nil }
            let papers = round.papers
            let head =
                "\"round\":\(number),\"members\":\(record.members),"
                + "\"present\":\(papers.present),\"issued\":\(papers.issued),"
                + "\"returned\":\(papers.returned),"
                + "\"unreturned\":\(papers.issued - papers.returned)"
            if let quorum = record.scheme.quorum,
                papers.present * quorum.denominator < record.members * quorum.numerator
            {
                text = "{\"status\":\"no-quorum\",\(head),\"warnings\":[]}"
            } else if papers.returned > papers.issued {
                text = "{\"status\":\"void\",\(head),\"warnings\":[]}"
            } else {
                guard let totals = round.totals else { return nil }
                text = "{\"status\":\"rated\",\(head),\(body(round, totals))}"
            }
        }
        return text
    }

    private func body(_ round: RatingRound, _ totals: RatingTotals) -> String {
        let base =
            switch record.scheme.base {
            case .allMembers: record.members
            case .present: round.papers.present
            case .issued: round.papers.issued
            case .returned: round.papers.returned
            case .valid: totals.valid
            }
        let satisfiedNeeded = needed(record.scheme.satisfiedAt, base)
        let basicNeeded = needed(record.scheme.basicAt, base)
        var good = 0
        var satisfied = 0
        var all = 0
        var rows: [String] = []
        for item in record.items {
            let head = "{\"id\":\"\(item.id)\",\"state\":\"\(item.state.rawValue)\","
            guard item.state == .finished || item.state == .unfinished else {
                rows.append(head + "\"grade\":null}")
                continue
            }
            guard let tally = totals.items.first(where: { $0.id == item.id }) else { continue }
            for _ in 0..<tally.satisfied {
                (good, satisfied, all) = (good + 1, satisfied + 1, all + 1)
            }
            for _ in 0..<tally.basic { (good, all) = (good + 1, all + 1) }
            for _ in 0..<(tally.dissatisfied + tally.blank) { all += 1 }
            var grade = "dissatisfied"
            if tally.satisfied + tally.basic >= basicNeeded { grade = "basic" }
            if tally.satisfied >= satisfiedNeeded { grade = "satisfied" }
            rows.append(
                head + "\"satisfied\":\(tally.satisfied),\"basic\":\(tally.basic),"
                    + "\"dissatisfied\":\(tally.dissatisfied),\"blank\":\(tally.blank),"
                    + "\"grade\":\"\(grade)\"}"
            )
        }
        var warnings: [String] = []
        if record.items.contains(where: { $0.state == .unfinished }) {
            warnings.append("\"unfinished\"")
        }
        if totals.valid == 0 { warnings.append("\"no-valid-forms\"") }
        let void = totals.void.map { "\"\($0.reason.text)\":\($0.ballots)" }
        return "\"valid\":\(totals.valid),\"void\":{\(void.joined(separator: ","))},"
            + "\"base\":\(base),"
            + "\"needed\":{\"satisfied\":\(satisfiedNeeded),\"basic\":\(basicNeeded)},"
            + "\"items\":[\(rows.joined(separator: ","))],"
            + "\"overall\":{\"satisfied_or_basic\":[\(good),\(all)],"
            + "\"satisfied\":[\(satisfied),\(all)]},"
            + "\"warnings\":[\(warnings.joined(separator: ","))]"
    }

    /// The first number from 1 that is enough.
    private func needed(_ threshold: RatingThreshold, _ base: Int) -> Int {
        let right = threshold.fraction.numerator * base
        var forms = 1
        while threshold.isInclusive
            ? forms * threshold.fraction.denominator < right
            : forms * threshold.fraction.denominator <= right
        {
            forms += 1
        }
        return forms
    }
}
