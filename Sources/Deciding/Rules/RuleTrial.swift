import Civics
package import Tallying
package import Wording

/// Sample counts under the rule of a vote (试算): counted by the same code as a real one, and kept nowhere.
package struct RuleTrial: Sendable {
    /// A field of the trial; its name in forms and addresses.
    package enum Field: Hashable, Sendable {
        case deputies, present, issued, returned, void, blank
        case yes(Int), no(Int), abstain(Int), score(Int)

        /// The name; items are numbered from 1.
        package var name: String {
            switch self {
            case .deputies: "deputies"
            case .present: "present"
            case .issued: "issued"
            case .returned: "returned"
            case .void: "void"
            case .blank: "blank"
            case .yes(let item): "yes-\(item)"
            case .no(let item): "no-\(item)"
            case .abstain(let item): "abstain-\(item)"
            case .score(let item): "score-\(item)"
            }
        }
    }

    /// Something wrong with a field, as a sentence.
    package struct Fault: Error, Hashable, Sendable {
        /// Beside which field.
        package let field: String
        /// What is wrong and how to mend it.
        package let message: Message
    }

    /// What came of it.
    package enum Result: Hashable, Sendable {
        /// Numbers are missing or do not agree.
        case refused([Fault])
        /// It was counted.
        case counted(CongressRecord, CongressCount)
    }

    /// The rule.
    package let terms: VoteTerms
    /// The language of the sentences.
    package let language: Language

    /// Tries a rule.
    package init(_ terms: VoteTerms, in language: Language) {
        self.terms = terms
        self.language = language
    }

    /// The items of the list: their numbers are their ids.
    package var items: [ItemID] { (1...terms.items).map { ItemID(String($0)) } }

    /// The fields of papers, in the order of a count.
    package static let papers: [Field] = [.deputies, .present, .issued, .returned, .void, .blank]

    /// The fields of an item, which depend on the ballot.
    package func fields(of item: Int) -> [Field] {
        switch terms.rule.ballot {
        case .upTo, .exactly: [.yes(item)]
        case .perItem, .package: [.yes(item), .no(item), .abstain(item)]
        case .rank: [.yes(item), .score(item)]
        }
    }

    /// Every field.
    package var fields: [Field] { Self.papers + (1...terms.items).flatMap(fields(of:)) }

    /// Counts what was typed; an empty field is none.
    package func result(of typed: [String: String]) -> Result {
        var numbers: [String: Int] = [:]
        var faults: [Fault] = []
        for field in fields {
            let text = ChineseText.folded(typed[field.name] ?? "")
            guard !text.isEmpty else { continue }
            if let number = Int(text), (0...999_999).contains(number) {
                numbers[field.name] = number
            } else {
                faults.append(Fault(field: field.name, message: .rulesTrialNotNumber))
            }
        }
        guard faults.isEmpty else { return .refused(faults) }
        do throws(RecordError) {
            let record = try record(of: numbers)
            return .counted(record, try record.count())
        } catch {
            return .refused([
                Fault(field: error.trialField, message: error.message(in: language))
            ])
        }
    }

    private func record(of numbers: [String: Int]) throws(RecordError) -> CongressRecord {
        func number(_ field: Field) -> Int { numbers[field.name] ?? 0 }
        let cast = max(0, number(.returned) - number(.void))
        return try CongressRecord(
            rule: terms.rule,
            deputies: number(.deputies),
            items: items,
            rounds: [
                .ballot(
                    BallotRound(
                        kind: .main,
                        papers: Papers(
                            present: number(.present),
                            issued: number(.issued),
                            returned: number(.returned)
                        ),
                        items: items,
                        seats: terms.rule.seats,
                        votes: .totals(
                            VoteTotals(
                                valid: max(0, cast - number(.blank)),
                                void: [voidReason: number(.void)],
                                blank: number(.blank),
                                items: items.enumerated().map { index, id in
                                    tally(id, at: index + 1, cast: cast, number)
                                }
                            )
                        )
                    )
                )
            ]
        )
    }

    private func tally(
        _ id: ItemID,
        at item: Int,
        cast: Int,
        _ number: (Field) -> Int
    ) -> ItemTally {
        let (yes, no, abstain) = (number(.yes(item)), number(.no(item)), number(.abstain(item)))
        return ItemTally(
            id: id,
            yes: yes,
            no: no,
            abstain: abstain,
            unpressed: terms.rule.ballot.isAnswered ? max(0, cast - yes - no - abstain) : 0,
            score: terms.rule.ballot == .rank ? number(.score(item)) : nil
        )
    }

    /// Why the void ballots of a trial are void: for what makes most of them so.
    private var voidReason: VoidReason {
        switch terms.rule.ballot {
        case .upTo, .exactly: .overvote
        case .rank: .rank
        case .perItem, .package:
            VoidReason(Phrasebook(language).say(.rulesTrialVoidReason))
        }
    }
}

extension RecordError {
    /// Beside which field of a trial it is told.
    fileprivate var trialField: String {
        let keys = path.components.compactMap { component -> String? in
            if case .key(let key) = component { key } else { nil }
        }
        let last = keys.last ?? ""
        switch keys.dropLast().last {
        case "yes", "no", "abstain", "score": return "\(keys.dropLast().last ?? "")-\(last)"
        case "unpressed": return "yes-\(last)"
        case "void": return "void"
        default: break
        }
        switch last {
        case "deputies", "present", "issued", "returned", "blank", "void": return last
        case "yes", "score": return "yes-1"
        default: return "returned"
        }
    }
}
