package import Civics
import Database
package import Ledger

/// What a unit entered about an assignment.
package struct OpinionDraft: Hashable, Sendable {
    /// What it says; nil where nothing was chosen.
    package var verdict: Opinion.Verdict?
    /// In words.
    package var text: String
    /// The units that took part, one a line.
    package var units: String
    /// How many people took part; may be empty.
    package var people: String
    /// What it would cost; nil where it is not said.
    package var estimatedCost: Money?
    /// The day of the discussion.
    package var givenOn: CivilDate

    /// Takes what was entered.
    package init(
        verdict: Opinion.Verdict?,
        text: String,
        units: String = "",
        people: String = "",
        estimatedCost: Money? = nil,
        givenOn: CivilDate
    ) {
        self.verdict = verdict
        self.text = text
        self.units = units
        self.people = people
        self.estimatedCost = estimatedCost
        self.givenOn = givenOn
    }
}

/// Giving the opinion of one's own unit on what is assigned to it.
package struct Opining: Sendable {
    /// How many characters an opinion may have.
    package static let characters = 4...1000

    private let ledger: Ledger

    /// Gives opinions over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Gives an opinion; a further one takes the place of the one before, and both stay.
    ///
    /// `after` is how many opinions the page showed: if a colleague has given another one since,
    /// nothing is written.
    package func give(
        _ draft: OpinionDraft,
        on id: ID<Assignment>,
        after shown: Int,
        by officer: Officer
    ) async throws(AssignmentError) {
        try Assigning.authorise(.officer(officer), .giveOpinions, in: officer.jurisdiction)
        let checked = try CheckedOpinion(draft)
        let now = ledger.clock.now()
        guard draft.givenOn <= now.date else { throw .dayInTheFuture(draft.givenOn) }
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<AssignmentError>) throws(AssignmentError) in
            guard let asked = try AssignmentTable.find(id, in: transaction),
                asked.party == officer.party
            else { throw .notFound }
            let round = try Assigning.openRound(
                asked.round,
                of: officer.jurisdiction,
                in: transaction
            )
            guard try AssignmentTable.find(id, in: transaction)?.isLive == true else {
                throw .ended
            }
            let earlier = try OpinionTable.all(of: id, in: transaction)
            if let latest = earlier.last, earlier.count != shown {
                throw .changedMeanwhile(latest: latest)
            }
            let isBack = checked.verdict == .notOurs
            if round.demandsAttendance, !isBack, checked.units.isEmpty || checked.people == nil {
                throw .attendanceMissing
            }
            let opinion = checked.opinion(
                on: id,
                number: earlier.count + 1,
                givenOn: draft.givenOn,
                by: officer,
                at: now
            )
            try OpinionTable.insert(opinion, in: transaction)
            if isBack {
                try AssignmentTable.end(
                    id,
                    .returned,
                    because: checked.text,
                    at: now,
                    in: transaction
                )
            }
            try SuggestionTable.touch(asked.suggestion, in: transaction)
            return Recorded(
                (),
                Deed(
                    "screening.opine",
                    in: officer.jurisdiction,
                    object: "suggestion \(asked.suggestion)",
                    reason: checked.text,
                    facts: [
                        "verdict": checked.verdict.rawValue, "number": String(opinion.number),
                        "round": String(round.number), "party": officer.party.description,
                    ]
                )
            )
        }
    }
}

/// An opinion whose fields are right.
private struct CheckedOpinion: Sendable {
    let verdict: Opinion.Verdict
    let text: String
    let units: [String]
    let people: Int?
    let estimatedCost: Money?

    init(_ draft: OpinionDraft) throws(AssignmentError) {
        guard let verdict = draft.verdict else { throw .verdictMissing }
        self.verdict = verdict
        text = ChineseText.cleaned(draft.text)
        guard text.count >= Opining.characters.lowerBound else {
            throw .textTooShort(characters: text.count)
        }
        let list = ChineseText.cleaned(draft.units)
        for long in [text, list] where long.count > Opining.characters.upperBound {
            throw .textTooLong(characters: long.count)
        }
        units = list.split(separator: "\n").map(String.init)
        let people = ChineseText.cleanedLine(draft.people)
        if people.isEmpty {
            self.people = nil
        } else {
            guard let count = Int(people), (1...10_000).contains(count) else {
                throw .peopleUnreadable
            }
            self.people = count
        }
        estimatedCost = draft.estimatedCost
    }

    func opinion(
        on assignment: ID<Assignment>,
        number: Int,
        givenOn: CivilDate,
        by officer: Officer,
        at now: Instant
    ) -> Opinion {
        Opinion(
            assignment: assignment,
            number: number,
            verdict: verdict,
            text: text,
            units: units,
            people: people,
            estimatedCost: estimatedCost,
            givenOn: givenOn,
            at: now,
            post: officer.postName,
            postEnglish: officer.postNameEnglish
        )
    }
}
