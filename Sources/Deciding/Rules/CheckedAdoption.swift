import Civics

extension AdoptionForm {
    /// The most deputies a congress may have here.
    private static let mostDeputies = 9_999

    /// The adoption, its fields right; all that is wrong otherwise.
    func checked(
        purpose: RulePurpose,
        today: CivilDate,
        previous: CivilDate?
    ) -> (adoption: RuleAdoption?, faults: [AdoptionFault]) {
        var faults: [AdoptionFault] = []
        let date = date(today: today, previous: previous, &faults)
        let decision = ChineseText.cleanedLine(self[.decision])
        if decision.isEmpty { faults.append(AdoptionFault(.decision, .missing)) }
        if decision.count > CheckedRule.mostLineCharacters {
            faults.append(
                AdoptionFault(
                    .decision,
                    .tooLong(characters: decision.count, most: CheckedRule.mostLineCharacters)
                )
            )
        }
        let votes = votes(purpose: purpose, &faults)
        guard faults.isEmpty, let date else { return (nil, faults) }
        return (RuleAdoption(date: date, decision: decision, votes: votes), [])
    }

    private func date(
        today: CivilDate,
        previous: CivilDate?,
        _ faults: inout [AdoptionFault]
    ) -> CivilDate? {
        let date: CivilDate
        do throws(CivilDateError) {
            date = try CivilDate(written: self[.date])
        } catch {
            faults.append(AdoptionFault(.date, error == .empty ? .missing : .date))
            return nil
        }
        if date > today { faults.append(AdoptionFault(.date, .inFuture)) }
        if let previous, date < previous {
            faults.append(AdoptionFault(.date, .beforePrevious(previous)))
        }
        return date
    }

    /// The votes: all four numbers, or none of them.
    private func votes(
        purpose: RulePurpose,
        _ faults: inout [AdoptionFault]
    ) -> RuleAdoption.Votes? {
        let fields: [AdoptionField] = [.deputies, .yes, .no, .abstain]
        guard fields.contains(where: { !ChineseText.folded(self[$0]).isEmpty }) else { return nil }
        var counts: [Int] = []
        for field in fields {
            let least = field == .deputies ? 1 : 0
            guard let count = Int(ChineseText.folded(self[field])),
                (least...Self.mostDeputies).contains(count)
            else {
                faults.append(AdoptionFault(field, .count(from: least, to: Self.mostDeputies)))
                continue
            }
            counts.append(count)
        }
        guard counts.count == fields.count else { return nil }
        let votes = RuleAdoption.Votes(
            deputies: counts[0],
            yes: counts[1],
            no: counts[2],
            abstain: counts[3]
        )
        let cast = votes.yes + votes.no + votes.abstain
        if cast > votes.deputies {
            faults.append(
                AdoptionFault(.yes, .moreThanDeputies(votes: cast, deputies: votes.deputies))
            )
        } else if purpose.isBinding, 2 * votes.yes <= votes.deputies {
            faults.append(
                AdoptionFault(
                    .yes,
                    .noMajority(
                        yes: votes.yes,
                        deputies: votes.deputies,
                        needed: votes.deputies / 2 + 1
                    )
                )
            )
        }
        return votes
    }
}
