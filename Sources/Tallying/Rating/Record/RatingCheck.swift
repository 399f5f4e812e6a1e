/// Checks that the numbers of a rating agree with one another, before any grade is given.
struct RatingCheck {
    private let scheme: RatingScheme
    private let members: Int
    private let items: [RatingItem]

    init(scheme: RatingScheme, members: Int, items: [RatingItem]) {
        self.scheme = scheme
        self.members = members
        self.items = items
    }

    /// Checks the roll and the list.
    func frame() throws(RecordError) {
        guard members >= 0 else {
            throw RecordError(.tooSmall(members, minimum: 0), at: RecordPath("roll", "members"))
        }
        guard !items.isEmpty else { throw RecordError(.noItems, at: RecordPath("items")) }
        var met: Set<ItemID> = []
        for (place, item) in items.enumerated() where !met.insert(item.id).inserted {
            throw RecordError(.repeatedItem(item.id), at: RecordPath("items", place, "id"))
        }
        guard items.contains(where: \.state.isRated) else {
            throw RecordError(.nothingToRate, at: RecordPath("items"))
        }
    }

    /// Checks the rounds and puts their counts into the list's order.
    func checked(_ rounds: [RatingRound]) throws(RecordError) -> [RatingRound] {
        guard !rounds.isEmpty else { throw RecordError(.noRounds, at: RecordPath("rounds")) }
        var checked: [RatingRound] = []
        for (place, round) in rounds.enumerated() {
            do throws(RecordError) {
                checked.append(try self.checked(round))
            } catch {
                throw error.inside(.index(place)).inside(.key("rounds"))
            }
        }
        return checked
    }

    private func checked(_ round: RatingRound) throws(RecordError) -> RatingRound {
        try check(round.papers)
        guard let totals = round.totals else { return round }
        do throws(RecordError) {
            let check = RatingTotalsCheck(
                scheme: scheme,
                items: items,
                returned: round.papers.returned
            )
            return RatingRound(papers: round.papers, totals: try check.checked(totals))
        } catch {
            throw error.inside(.key("totals"))
        }
    }

    private func check(_ papers: Papers) throws(RecordError) {
        try papers.checkCounts()
        guard papers.present <= members else {
            throw RecordError(
                .presentAboveMembers(present: papers.present, members: members),
                at: RecordPath("present")
            )
        }
        try papers.checkIssued()
    }
}
