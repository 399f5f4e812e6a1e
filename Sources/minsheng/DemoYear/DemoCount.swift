import Civics
import Deciding
import Ledger
import Tallying

/// The count of one session of the demo year's vote: boxes opened, papers in doubt ruled on, each
/// box entered by two tellers, and all of them taken together.
struct DemoCount {
    private static let boxes = 6

    private let session: BallotSession
    private let ledger: Ledger
    private let district: ID<Jurisdiction>
    private let folder: MeetingFolder
    private let actor = Actor.operatorAtConsole

    /// Counts a session whose boxes are closed.
    init(
        of session: BallotSession,
        in ledger: Ledger,
        _ district: ID<Jurisdiction>,
        _ folder: MeetingFolder
    ) {
        self.session = session
        self.ledger = ledger
        self.district = district
        self.folder = folder
    }

    /// Makes what is not there yet.
    func make() async throws(CountingError) {
        let votes = DemoVotes(of: session.kind, boxes: Self.boxes)
        if session.state == .closed {
            _ = try await OpeningBoxes(ledger).reconcile(
                session.id,
                votes.boxes.map { String($0.papers) },
                by: actor,
                in: district
            )
        }
        try await rule(on: votes)
        try await enter(votes)
        try await RulingBoxes(ledger).close(
            session.id,
            version: try await view().session.version,
            by: actor,
            in: district
        )
    }

    /// Papers with more marks than there are seats are put forward and ruled void.
    private func rule(on votes: DemoVotes) async throws(CountingError) {
        let ruling = RulingPapers(ledger)
        let overvoted = votes.boxes.enumerated().flatMap { place, box in
            Array(repeating: place + 1, count: box.overvote)
        }
        for box in overvoted.dropFirst(try await view().papers.count) {
            _ = try await ruling.put(
                DoubtForm(
                    box: String(box),
                    doubt: DoubtfulPaper.Doubt.overvote.rawValue,
                    note: "示例：圈了九项"
                ),
                photograph: [],
                in: session.id,
                by: actor,
                of: district
            )
        }
        for paper in try await view().papers where paper.ruling == nil {
            try await ruling.rule(
                paper.number,
                PaperRulingForm(
                    ruling: VoidReason.overvote.text,
                    reason: "示例：超过应选数"
                ),
                in: session.id,
                by: actor,
                of: district
            )
        }
    }

    private func enter(_ votes: DemoVotes) async throws(CountingError) {
        let tellers = folder.officers.filter { $0.role == .teller }
        let entering = EnteringBoxes(ledger)
        for (place, box) in votes.boxes.enumerated() {
            var numbers = Dictionary(
                uniqueKeysWithValues: session.items.map { item in
                    (
                        BoxComparison.Line.answer(item, .yes).key,
                        String(box.yes[item.text] ?? 0)
                    )
                }
            )
            numbers[BoxComparison.Line.valid.key] = String(box.valid)
            numbers[BoxComparison.Line.blank.key] = String(box.blank)
            numbers[BoxComparison.Line.void(.overvote).key] = String(box.overvote)
            for teller in tellers {
                guard let officer = officer(teller) else { continue }
                do throws(CountingError) {
                    try await entering.enter(
                        place + 1,
                        of: session.id,
                        BoxEntering(
                            BoxForm(papers: String(box.papers), numbers: numbers),
                            attempt: 1,
                            version: 0
                        ),
                        by: officer,
                        in: district
                    )
                } catch .bothIn, .changedMeanwhile {
                    // A making that was cut off has entered it.
                    continue
                }
            }
        }
    }

    /// Somebody who counts, as they would sign in.
    private func officer(_ teller: MeetingOfficer) -> Officer? {
        guard let account = folder.accounts.first(where: { $0.account.id == teller.account })
        else { return nil }
        return Officer(
            account: account.account.id,
            login: account.account.login,
            post: ID(rawValue: 0),
            postName: "计票岗",
            postNameEnglish: "Counting",
            party: ID(rawValue: 0),
            jurisdiction: district,
            permissions: [.countVotes]
        )
    }

    private func view() async throws(CountingError) -> CountingView {
        do throws(ReadError) {
            return try await ReadingCounts(ledger).session(
                session.id,
                by: actor,
                in: district
            )
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}
