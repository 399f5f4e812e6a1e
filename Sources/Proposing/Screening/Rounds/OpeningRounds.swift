package import Civics
import Database
package import Ledger

/// What is written down when a round is opened.
package struct RoundPlan: Hashable, Sendable {
    /// What it is called: 初筛.
    package var title: String
    /// The name in English; may be empty.
    package var titleEnglish: String
    /// Whether it is the last.
    package var isLast: Bool
    /// The ids of the lists of criteria that are used.
    package var lists: [String]
    /// Whether an opinion has to say who took part in the discussion.
    package var demandsAttendance: Bool
    /// Why it is opened while the call is open, or after the last round; else it may be empty.
    package var remark: String

    /// Plans a round.
    package init(
        title: String,
        titleEnglish: String = "",
        isLast: Bool = false,
        lists: [String] = [],
        demandsAttendance: Bool = false,
        remark: String = ""
    ) {
        self.title = title
        self.titleEnglish = titleEnglish
        self.isLast = isLast
        self.lists = lists
        self.demandsAttendance = demandsAttendance
        self.remark = remark
    }
}

/// Opening the rounds of screening, one after the other.
package struct OpeningRounds: Sendable {
    /// The most characters of a remark.
    package static let mostCharacters = 500

    private let ledger: Ledger

    /// Opens over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Opens the next round of a call.
    package func open(
        _ plan: RoundPlan,
        of call: ID<SuggestionCall>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(RoundError) -> ID<ScreeningRound> {
        do throws(Denied) {
            try actor.authorise(.screenSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let title = ChineseText.cleanedLine(plan.title)
        let titleEnglish = ChineseText.cleanedLine(plan.titleEnglish)
        let remark = ChineseText.cleaned(plan.remark)
        for text in [title, titleEnglish] where text.count > 40 {
            throw .titleLength(characters: text.count)
        }
        guard title.count >= 2 else { throw .titleLength(characters: title.count) }
        guard remark.count <= Self.mostCharacters else {
            throw .remarkTooLong(characters: remark.count)
        }
        var lists: [RoundList] = []
        for id in Set(plan.lists).sorted() {
            guard let list = CriteriaLists.builtIn[id] else { throw .listUnknown(id) }
            lists.append(RoundList(id: id, version: list.version, digest: list.digest))
        }
        let used = lists
        let now = ledger.clock.now()
        return try await ledger.record(by: actor) {
            (transaction: Transaction<RoundError>) throws(RoundError) in
            // The call's row is locked: two who open at once do so one after the other.
            let found = try SuggestionCallTable.find(call, locking: true, in: transaction)
            guard let found, found.jurisdiction == jurisdiction else { throw .notFound }
            let earlier = try ScreeningRoundTable.all(of: call, in: transaction).last
            if let earlier, earlier.isOpen { throw .openAlready(round: earlier.number) }
            try Self.checkOrder(found, after: earlier, remark: remark)
            let round = ScreeningRound(
                id: .random(),
                call: call,
                number: (earlier?.number ?? 0) + 1,
                title: title,
                titleEnglish: titleEnglish,
                isLast: plan.isLast,
                demandsAttendance: plan.demandsAttendance,
                remark: remark,
                openedAt: now,
                post: actor.postNames.zh,
                postEnglish: actor.postNames.en,
                state: .open
            )
            try ScreeningRoundTable.insert(round, in: transaction)
            for list in used {
                try ScreeningRoundTable.insert(list, usedIn: round.id, in: transaction)
            }
            return Recorded(
                round.id,
                Deed(
                    "screening.open-round",
                    in: jurisdiction,
                    object: "screening-round \(round.id)",
                    reason: remark,
                    facts: [
                        "call": call.description, "number": String(round.number), "title": title,
                        "last": String(plan.isLast),
                        "lists": used.map { "\($0.id)/\($0.version)" }.joined(separator: " "),
                    ]
                )
            )
        }
    }

    /// A round that is out of order takes a remark that says why.
    private static func checkOrder(
        _ call: SuggestionCall,
        after earlier: ScreeningRound?,
        remark: String
    ) throws(RoundError) {
        let isInOrder: Bool
        switch call.state {
        case .draft: throw .callNotPublished
        case .open: isInOrder = false
        case .closed: isInOrder = earlier?.isLast != true
        }
        guard isInOrder || !remark.isEmpty else { throw .remarkMissing }
    }
}
