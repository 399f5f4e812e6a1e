import Civics
import Ledger
import Supervising

/// The bulletins of the demo's months in delivery, samples as a whole: two issued, one a draft.
struct DemoBulletins {
    private static let year = 2023
    /// The months, and the day on which each was issued; the last is still a draft.
    private static let months: [(month: Int, day: String?)] = [
        (3, "2023-04-07"), (4, "2023-05-08"), (5, nil),
    ]

    private let district: ID<Jurisdiction>
    private let ledger: Ledger

    /// The bulletins of a district.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        let writer = Actor.officer(
            try await ledger.demoOfficer("coordinator", in: district, .draftBulletins)
        )
        let head = Actor.officer(
            try await ledger.demoOfficer(
                "director",
                in: district,
                .reviewBulletins,
                .issueBulletins
            )
        )
        do throws(BulletinError) {
            for (month, text) in Self.months {
                let day = text.flatMap { try? CivilDate(iso: $0) }
                var bulletin = try await find(month, writer)
                if bulletin == nil {
                    _ = try await DraftingBulletins(ledger).draft(
                        ProgrammeKind.livelihood,
                        year: Self.year,
                        month: month,
                        on: day,
                        certainty: .inventedSample,
                        by: writer,
                        in: district
                    )
                    bulletin = try await find(month, writer)
                }
                if let bulletin, let day {
                    try await issue(bulletin, on: day, writer: writer, head: head)
                }
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's bulletins cannot be made: \(error)")
        }
    }

    private func issue(
        _ bulletin: Bulletin,
        on day: CivilDate,
        writer: Actor,
        head: Actor
    ) async throws(BulletinError) {
        var (state, revision) = (bulletin.state, bulletin.revision)
        if state == .draft, revision == 1 {
            // What the one before said is there already.
            if bulletin.parts[.organ] == nil {
                try await DraftingBulletins(ledger).save(
                    BulletinForm([
                        "organ": "示例府督", "to": "区委，区人大常委会", "copy": "各牵头单位，各督导组",
                    ]),
                    of: bulletin.id,
                    revision: revision,
                    by: writer,
                    in: district
                )
                revision += 1
            }
        }
        let issuing = IssuingBulletins(ledger)
        if state == .draft {
            try await issuing.review(
                bulletin.id,
                revision: revision,
                by: head,
                in: district
            )
            (state, revision) = (.reviewed, revision + 1)
        }
        if state == .reviewed {
            _ = try await issuing.issue(
                bulletin.id,
                revision: revision,
                on: day,
                by: head,
                in: district
            )
        }
    }

    /// The bulletin of a month, whole; nil where there is none.
    private func find(
        _ month: Int,
        _ writer: Actor
    ) async throws(BulletinError) -> Bulletin? {
        let reading = ReadingBulletins(ledger)
        do throws(ReadError) {
            guard
                let known = try await reading.all(in: district, by: writer)
                    .first(where: { $0.facts.year == Self.year && $0.month == month })
            else { return nil }
            return try await reading.folder(known.id, in: district, by: writer).bulletin
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}
