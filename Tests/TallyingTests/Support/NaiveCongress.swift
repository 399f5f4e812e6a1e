import Tallying

/// The rule once more, written by the words of the reference, and slowly.
///
/// Ballots one by one, texts for ids, thresholds found by trying: it shares nothing with the
/// library but the record.
struct NaiveCongress {
    let record: CongressRecord

    private var rule: CongressRule { record.rule }
    private var list: [String] { record.items.map(\.text) }

    private struct Counted {
        var yes: [String: Int] = [:]
        var no: [String: Int] = [:]
        var abstain: [String: Int] = [:]
        var unpressed: [String: Int] = [:]
        var score: [String: Int] = [:]
        var valid = 0
        var blank = 0
        var void: [String: Int] = [:]
    }

    private struct Asked {
        var kind: String
        var items: [String]
        var seats: Int?
    }

    /// The outcome's JSON, or nothing if a round is not the one asked for.
    func outcome() -> String? {
        var asked: Asked? = Asked(kind: "main", items: list, seats: rule.seats)
        var electedSoFar: [String] = []
        var tieRoundsAsked = 0
        var text: String?
        for (number, round) in record.rounds.enumerated() {
            guard let wanted = asked, answers(round, wanted) else { return nil }
            switch round {
            case .presidium(let decision):
                let chosen = decision.elected.map(\.text)
                electedSoFar += list.filter { chosen.contains($0) }
                asked = nil
                text =
                    "{\"status\":\"decided\",\"round\":\(number),\"deputies\":\(record.deputies),"
                    + ending(
                        electedSoFar,
                        next: nil,
                        warnings: chosen.count < decision.seats ? ["shortfall"] : []
                    )
            case .ballot(let ballots):
                let head = head(number, ballots)
                if let stop = stop(ballots) {
                    text =
                        "{\"status\":\"\(stop)\"," + head + ","
                        + ending(electedSoFar, next: wanted, warnings: [])
                    continue
                }
                let votes = count(ballots)
                let result = decide(ballots, votes, tieRoundsAsked)
                electedSoFar += result.elected
                asked = result.next
                if asked?.kind == "tie" { tieRoundsAsked += 1 }
                let status =
                    switch asked?.kind {
                    case nil: "decided"
                    case "presidium": "presidium"
                    default: "needs-round"
                    }
                text =
                    "{\"status\":\"\(status)\"," + head + "," + result.text + ","
                    + ending(electedSoFar, next: asked, warnings: result.warnings)
            }
        }
        return text
    }

    // MARK: - Rounds

    private func answers(_ round: CongressRound, _ asked: Asked) -> Bool {
        let items = round.items.map(\.text)
        guard round.kind.rawValue == asked.kind, round.seats == asked.seats else { return false }
        return asked.kind == "shortfall"
            ? items.allSatisfy { asked.items.contains($0) } : items == asked.items
    }

    private func stop(_ round: BallotRound) -> String? {
        let papers = round.papers
        if let quorum = rule.quorum,
            papers.present * quorum.denominator < record.deputies * quorum.numerator
        {
            return "no-quorum"
        }
        if papers.returned > papers.issued { return "void" }
        if let least = rule.participation,
            papers.returned * least.denominator <= record.deputies * least.numerator
        {
            return "no-participation"
        }
        return nil
    }

    // MARK: - Ballots

    /// Puts the ballots on the table one by one.
    private func count(_ round: BallotRound) -> Counted {
        var counted = Counted()
        guard case .ballots(let box) = round.votes else { return counted }
        let items = round.items.map(\.text)
        for ballot in box {
            for _ in 0..<ballot.times { look(at: ballot, items, round.seats ?? 0, &counted) }
        }
        return counted
    }

    private func look(
        at ballot: Ballot,
        _ items: [String],
        _ seats: Int,
        _ counted: inout Counted
    ) {
        var named: [String] = []
        var ranks: [Int] = []
        switch ballot.marks {
        case .choices(let ids): named = ids.map(\.text)
        case .answers(let answers): named = answers.keys.map(\.text)
        case .ranks(let given):
            named = given.keys.map(\.text)
            ranks = Array(given.values)
        }
        let answered = [.perItem, .package].contains(rule.ballot)
        func isVoid(_ reason: String) { counted.void[reason, default: 0] += 1 }
        if let reason = ballot.void { return isVoid(reason.text) }
        if named.contains(where: { !items.contains($0) }) { return isVoid("foreign") }
        if Set(named).count < named.count { return isVoid("foreign") }
        if !answered, named.count > seats { return isVoid("overvote") }
        if rule.ballot == .exactly, named.count > 0, named.count < seats {
            return isVoid("undervote")
        }
        if ranks.contains(where: { $0 < 1 || $0 > seats }) { return isVoid("rank") }
        if Set(ranks).count < ranks.count { return isVoid("rank") }
        if named.isEmpty, rule.blank == .void { return isVoid("blank") }
        if named.isEmpty { counted.blank += 1 } else { counted.valid += 1 }
        for item in items {
            let id = ItemID(item)
            switch ballot.marks {
            case .choices(let ids):
                if ids.contains(id) { counted.yes[item, default: 0] += 1 }
            case .answers(let answers):
                switch answers[id] {
                case .yes: counted.yes[item, default: 0] += 1
                case .no: counted.no[item, default: 0] += 1
                case .abstain: counted.abstain[item, default: 0] += 1
                case nil: counted.unpressed[item, default: 0] += 1
                }
            case .ranks(let given):
                if let rank = given[id] {
                    counted.yes[item, default: 0] += 1
                    counted.score[item, default: 0] += seats + 1 - rank
                }
            }
        }
    }

    // MARK: - Decision

    private func decide(
        _ round: BallotRound,
        _ votes: Counted,
        _ tieRoundsAsked: Int
    ) -> (elected: [String], next: Asked?, warnings: [String], text: String) {
        let items = round.items.map(\.text)
        let base = base(round, votes)
        var needed = 1
        while !isEnough(needed, round, base) { needed += 1 }
        func yes(_ item: String) -> Int { votes.yes[item] ?? 0 }
        func weight(_ item: String) -> Int {
            rule.ballot == .rank ? votes.score[item] ?? 0 : yes(item)
        }
        // Repeatedly the heaviest that is left, the first in the list among equals.
        var left = items.filter { yes($0) >= needed }
        var passing: [String] = []
        while let heaviest = left.map(weight).max(),
            let item = left.first(where: { weight($0) == heaviest })
        {
            passing.append(item)
            left.removeAll { $0 == item }
        }
        var elected: [String] = []
        var tied: [String] = []
        var next: Asked?
        var warnings: [String] = []
        if let seats = round.seats, passing.count > seats {
            // Elected whatever happens: fewer than `seats` others are at least as heavy.
            let sure = passing.filter { item in
                passing.filter { weight($0) >= weight(item) }.count <= seats
            }
            let hopeless = passing.filter { item in
                passing.filter { weight($0) > weight(item) }.count >= seats
            }
            let level = passing.filter { !sure.contains($0) && !hopeless.contains($0) }
            let open = seats - sure.count
            elected = sure
            if open > 0 {
                let isTieRound = round.kind == .tie
                switch isTieRound ? .revote : rule.tie {
                case .include: elected += level
                case .exclude: warnings = ["shortfall"]
                case .listOrder: elected += items.filter { level.contains($0) }.prefix(open)
                case .presidium:
                    tied = level
                    next = Asked(kind: "presidium", items: level, seats: open)
                case .revote:
                    tied = level
                    next = Asked(
                        kind: tieRoundsAsked < rule.tieRounds ? "tie" : "presidium",
                        items: level,
                        seats: open
                    )
                }
            }
        } else {
            elected = passing
            if let seats = round.seats, passing.count < seats {
                let rest = items.filter { !passing.contains($0) }
                if round.kind == .main, rule.shortfall == .secondRound, !rest.isEmpty {
                    next = Asked(kind: "shortfall", items: rest, seats: seats - passing.count)
                } else if round.kind == .main, rule.shortfall == .nextSession {
                    warnings = ["shortfall-next-session"]
                } else {
                    warnings = ["shortfall"]
                }
            }
        }
        let rows = items.map { item in
            let result =
                elected.contains(item)
                ? "elected" : tied.contains(item) ? "tied" : "not-elected"
            return "{\"id\":\"\(item)\",\"yes\":\(yes(item)),\"no\":\(votes.no[item] ?? 0),"
                + "\"abstain\":\(votes.abstain[item] ?? 0),"
                + "\"unpressed\":\(votes.unpressed[item] ?? 0),"
                + "\"passes\":\(yes(item) >= needed),\"result\":\"\(result)\"}"
        }
        let void = votes.void.keys.sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
        .map { "\"\($0)\":\(votes.void[$0] ?? 0)" }
        let text =
            "\"valid\":\(votes.valid),\"blank\":\(votes.blank),"
            + "\"void\":{\(void.joined(separator: ","))},\"base\":\(base),\"needed\":\(needed),"
            + "\"items\":[\(rows.joined(separator: ","))]"
        return (elected, next, warnings, text)
    }

    private func base(_ round: BallotRound, _ votes: Counted) -> Int {
        switch rule.threshold.base {
        case .deputies: record.deputies
        case .present: round.papers.present
        case .issued: round.papers.issued
        case .returned: round.papers.returned
        case .valid: votes.valid + (rule.blank == .valid ? votes.blank : 0)
        case .none: 0
        }
    }

    private func isEnough(_ yes: Int, _ round: BallotRound, _ base: Int) -> Bool {
        if round.kind == .tie, rule.tieThreshold == .plurality { return yes >= 1 }
        if round.kind == .tie, rule.tieThreshold == .oneThird {
            return 3 * yes >= round.papers.returned && yes >= 1
        }
        if rule.threshold.base == .none { return yes >= 1 }
        let fraction = rule.threshold.fraction
        let left = fraction.denominator * yes
        let right = fraction.numerator * base
        return rule.threshold.isInclusive ? left >= right : left > right
    }

    // MARK: - Text

    private func head(_ number: Int, _ round: BallotRound) -> String {
        let papers = round.papers
        return "\"round\":\(number),\"deputies\":\(record.deputies),\"present\":\(papers.present),"
            + "\"issued\":\(papers.issued),\"returned\":\(papers.returned),"
            + "\"unreturned\":\(papers.issued - papers.returned)"
    }

    private func ending(_ elected: [String], next: Asked?, warnings: [String]) -> String {
        let ordered =
            rule.order == .list ? list.filter { elected.contains($0) } : elected
        let nextText =
            next.map {
                "{\"kind\":\"\($0.kind)\",\"items\":\(quoted($0.items)),"
                    + "\"seats\":\($0.seats.map(String.init) ?? "null")}"
            } ?? "null"
        return "\"elected\":\(quoted(ordered)),\"next\":\(nextText),"
            + "\"warnings\":\(quoted(warnings))}"
    }

    private func quoted(_ texts: [String]) -> String {
        "[\(texts.map { "\"\($0)\"" }.joined(separator: ","))]"
    }
}
