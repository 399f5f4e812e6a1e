import Civics
import Delivering
import Ledger
import Wording

/// What evidence is of, in words.
struct EvidenceNames {
    let book: Phrasebook
    let row: DeliveryBoard.Row

    /// The name of a milestone, or of an acceptance.
    func name(of ground: EvidenceGround) -> String {
        switch ground {
        case .milestone(let key, _):
            row.entry.baselines.reversed().lazy
                .compactMap { $0.milestones.first { $0.key == key }?.name }.first
                ?? book.say(.evidenceMilestoneUnnamed(number: key))
        case .acceptance(1): book.say(.evidenceAcceptance)
        case .acceptance(let ordinal): book.say(.evidenceAcceptanceAgain(number: ordinal))
        }
    }

    /// The same with the month that says so.
    func title(of ground: EvidenceGround) -> String {
        guard case .milestone(_, let period) = ground else { return name(of: ground) }
        return book.say(.evidenceOfMonth(name: name(of: ground), month: period.month))
    }
}

extension [Evidence] {
    /// The files by what they are evidence of: milestones by month and key, then acceptances.
    var byGround: [(ground: EvidenceGround, files: [Evidence])] {
        Dictionary(grouping: self, by: \.ground)
            .map { (ground: $0.key, files: $0.value) }
            .sorted { $0.ground.description < $1.ground.description }
    }

    /// How many stood before and nobody has said that they are right.
    func reused(_ former: [ID<Evidence>: [FormerEvidence]]) -> Int {
        count { $0.withdrawal == nil && $0.approval == nil && former[$0.id] != nil }
    }
}

extension FormerEvidence {
    /// Where and when it stood, in words.
    func words(in book: Phrasebook) -> String {
        let name = LocalText(subject.name, english: subject.nameEnglish, in: book.language).text
        let day = book.date(at.date)
        let message: Message =
            switch ground {
            case .milestone(_, let period):
                .evidenceFormerMilestone(
                    year: subject.year,
                    number: subject.number,
                    name: name,
                    month: period.month,
                    milestone: milestone,
                    file: number,
                    day: day
                )
            case .acceptance:
                .evidenceFormerAcceptance(
                    year: subject.year,
                    number: subject.number,
                    name: name,
                    file: number,
                    day: day
                )
            }
        let said = book.say(message)
        return isWithdrawn ? book.say(.evidenceFormerWithdrawn(where: said)) : said
    }
}
