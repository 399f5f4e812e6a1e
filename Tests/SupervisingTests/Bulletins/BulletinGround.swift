import Civics
import Database
import DatabaseContract
import Ledger
import Supervising
import TestSupport

/// A list in delivery in April 2023, and those who write, review and issue its bulletins.
struct BulletinGround {
    let record: TestRecord
    let year: DeliveredYear

    static func with(
        _ engine: Engine,
        _ body: (BulletinGround) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let year = try await DeliveredYear.make(in: record)
            try await body(BulletinGround(record: record, year: year))
        }
    }

    private static func officer(_ person: Person, _ permissions: Set<Permission>) -> Actor {
        .officer(
            Officer(
                account: person.id,
                login: person.login,
                post: Offices.intake,
                postName: "区政府办公室\(person.login)岗",
                postNameEnglish: "Office, \(person.login)",
                party: Offices.office,
                jurisdiction: Places.beibei,
                permissions: permissions
            )
        )
    }

    /// Writes, and could review what others write.
    static let writer = officer(.clerk, [.draftBulletins, .reviewBulletins])
    /// Writes too.
    static let other = officer(.administrator, [.draftBulletins])
    /// Reviews and issues.
    static let head = officer(.overseer, [.reviewBulletins, .issueBulletins])

    var drafting: DraftingBulletins { DraftingBulletins(record.ledger) }
    var issuing: IssuingBulletins { IssuingBulletins(record.ledger) }

    func draft(
        _ month: Int = 3,
        by actor: Actor = writer
    ) async throws(BulletinError) -> ID<Bulletin> {
        try await drafting.draft(
            "livelihood",
            year: 2023,
            month: month,
            by: actor,
            in: Places.beibei
        )
    }

    func folder(
        _ id: ID<Bulletin>,
        by actor: Actor = .operatorAtConsole
    ) async throws(ReadError) -> BulletinFolder {
        try await ReadingBulletins(record.ledger).folder(id, in: Places.beibei, by: actor)
    }

    private func revision(_ id: ID<Bulletin>) async throws(BulletinError) -> Int {
        do throws(ReadError) {
            return try await folder(id).bulletin.revision
        } catch {
            throw .notFound
        }
    }

    func save(
        _ values: [String: String],
        of id: ID<Bulletin>,
        revision: Int? = nil,
        by actor: Actor = writer
    ) async throws(BulletinError) {
        var shown = revision ?? 0
        if revision == nil { shown = try await self.revision(id) }
        try await drafting.save(
            BulletinForm(values),
            of: id,
            revision: shown,
            by: actor,
            in: Places.beibei
        )
    }

    func refresh(_ id: ID<Bulletin>) async throws(BulletinError) {
        try await drafting.refresh(
            id,
            revision: try await revision(id),
            by: Self.writer,
            in: Places.beibei
        )
    }

    func review(_ id: ID<Bulletin>, by actor: Actor = head) async throws(BulletinError) {
        try await issuing.review(
            id,
            revision: try await revision(id),
            by: actor,
            in: Places.beibei
        )
    }

    func issue(
        _ id: ID<Bulletin>,
        by actor: Actor = head
    ) async throws(BulletinError) -> Bulletin.Issued {
        try await issuing.issue(
            id,
            revision: try await revision(id),
            by: actor,
            in: Places.beibei
        )
    }

    func correct(
        _ id: ID<Bulletin>,
        _ reason: String
    ) async throws(BulletinError) -> ID<Bulletin> {
        try await issuing.correct(
            id,
            revision: try await revision(id),
            reason: reason,
            by: Self.head,
            in: Places.beibei
        )
    }

    /// A month's bulletin, drafted, with its organ, reviewed and issued.
    func issued(_ month: Int = 3, organ: String = "示例府督") async throws -> ID<Bulletin> {
        let id = try await draft(month)
        if try await folder(id).bulletin.parts[.organ] != organ {
            try await save(["organ": organ], of: id)
        }
        try await review(id)
        _ = try await issue(id)
        return id
    }
}
