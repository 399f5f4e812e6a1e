import Civics
import Database
import DatabaseContract
import Ledger
import Supervising
import TestSupport
import Testing

/// Bulletins reviewed by another, numbered, frozen, corrected.
@Suite struct IssuingBulletinsTests {
    @Test(arguments: TestDatabase.engines)
    func `an issued bulletin is numbered and frozen, and says what its hash says`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.draft()
            try await ground.save(["organ": "示例府督", "note": "只在内部说的话"], of: id)
            try await ground.review(id)
            let issued = try await ground.issue(id)
            let folder = try await ground.folder(id)

            #expect(issued.number.printed == "示例府督〔2023〕1号")
            #expect(issued.number.serial == 1)
            #expect(issued.day.description == "2023-04-03")
            #expect(Digest(of: issued.internalText) == issued.internalFingerprint)
            #expect(Digest(of: issued.publicText) == issued.publicFingerprint)
            #expect(issued.internalText.contains("只在内部说的话"))
            #expect(issued.internalText.contains("分管副区长"))
            #expect(!issued.publicText.contains("只在内部说的话"))
            #expect(!issued.publicText.contains("分管副区长"))
            #expect(!issued.publicText.contains("岗"))
            #expect(issued.publicText.hasSuffix("}\n"))
            let entry = try #require(try await ground.record.lastAuditEntry())
            #expect(entry.action == "bulletin.issue")
            #expect(entry.facts.contains(issued.publicFingerprint.hex))

            // Put together again from the rows of the store, both editions have the same hash.
            let place = try #require(
                try await ground.record.ledger.jurisdictions()[Places.beibei]
            )
            let texts = BulletinDocument.Edition.allCases.map { edition in
                BulletinDocument(
                    folder.bulletin,
                    edition,
                    number: (issued.number.printed, issued.day),
                    place: place,
                    issuer: "区政府办公室",
                    previous: nil
                ).canonicalText
            }
            #expect(
                texts.map { Digest(of: $0) } == [
                    issued.internalFingerprint, issued.publicFingerprint,
                ]
            )
            #expect(BulletinDocument(issued.publicText) == folder.everybody)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who wrote does not review, and no step is taken twice or too early`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.draft()
            try await ground.save(["organ": "示例府督"], of: id)
            func refused(
                _ step: () async throws(BulletinError) -> Void
            ) async -> BulletinError? {
                await failure(step)
            }
            let own = await refused { () async throws(BulletinError) in
                try await ground.review(id, by: BulletinGround.writer)
            }
            let early = await refused { () async throws(BulletinError) in
                _ = try await ground.issue(id)
            }
            let wrongPost = await refused { () async throws(BulletinError) in
                _ = try await ground.issue(id, by: BulletinGround.writer)
            }
            try await ground.review(id)
            let twice = await refused { () async throws(BulletinError) in
                try await ground.review(id)
            }
            // Whoever writes at a reviewed one makes it a draft again.
            try await ground.save(["s7": "请抓紧。"], of: id)
            let edited = await refused { () async throws(BulletinError) in
                _ = try await ground.issue(id)
            }
            try await ground.review(id)
            _ = try await ground.issue(id)
            let frozen = await refused { () async throws(BulletinError) in
                try await ground.save(["s7": "请加快。"], of: id)
            }
            let again = await refused { () async throws(BulletinError) in
                _ = try await ground.issue(id)
            }
            #expect(own == .ownDraft)
            #expect(early == .wrongState(.draft))
            guard case .denied? = wrongPost else {
                Issue.record("issued by a post without the right")
                return
            }
            #expect(twice == .wrongState(.reviewed))
            #expect(edited == .wrongState(.draft))
            #expect(frozen == .wrongState(.issued))
            #expect(again == .wrongState(.issued))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a bulletin is sent back with a reason, and is a draft again`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.draft()
            try await ground.save(["organ": "示例府督"], of: id)
            try await ground.review(id)
            let revision = try await ground.folder(id).bulletin.revision
            func back(_ reason: String) async throws(BulletinError) {
                try await ground.issuing.sendBack(
                    id,
                    revision: revision,
                    reason: reason,
                    by: BulletinGround.head,
                    in: Places.beibei
                )
            }
            let short = await failure { () async throws(BulletinError) in try await back("改") }
            try await back("第四部分写得太短")
            let bulletin = try await ground.folder(id).bulletin
            #expect(short == .faults([BulletinFault("reason", .missing)]))
            #expect(bulletin.state == .draft)
            #expect(bulletin.steps.map(\.act) == [.draft, .edit, .review, .back])
            #expect(bulletin.last(.back)?.reason == "第四部分写得太短")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `numbers have no gap in an organ's year, also where two are issued at once`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            ground.record.clock.move(to: try CivilDate(iso: "2023-07-03"))
            for month in 3...6 {
                try await ground.year.publish(1, month: month, done: "\(month)", invested: "1")
            }
            _ = try await ground.issued(3)
            var waiting: [ID<Bulletin>] = []
            for month in 4...5 {
                let id = try await ground.draft(month)
                try await ground.review(id)
                waiting.append(id)
            }
            async let first = ground.issue(waiting[0])
            async let second = ground.issue(waiting[1])
            let numbers = try await [first, second].map(\.number)
            #expect(Set(numbers.map(\.number)) == [2, 3])
            #expect(Set(numbers.map(\.serial)) == [2, 3])
            let other = try await ground.folder(try await ground.issued(6, organ: "示例办发"))
            #expect(other.bulletin.issued?.number.printed == "示例办发〔2023〕1号")
            #expect(other.bulletin.issued?.number.serial == 4)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a correction is a new version under the same number, and the old one stays`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.issued()
            let old = try #require(try await ground.folder(id).bulletin.issued)
            try await ground.year.publish(
                1,
                month: 3,
                done: "11",
                invested: "120",
                correction: "复核"
            )
            let new = try await ground.correct(id, "里程复核后更正")
            let twice = await failure { () async throws(BulletinError) in
                _ = try await ground.correct(id, "再更正一次")
            }
            #expect(twice == .exists(new))
            // Begun by the head, it is reviewed by somebody else.
            try await ground.review(new, by: BulletinGround.writer)
            let issued = try await ground.issue(new)
            let versions = try await ReadingBulletins(ground.record.ledger)
                .issued(1, in: Places.beibei)
            #expect(issued.number == old.number)
            #expect(versions.map(\.version) == [1, 2])
            #expect(versions.map(\.correction) == ["", "里程复核后更正"])
            #expect(versions[0].issued == old)
            let document = try #require(BulletinDocument(issued.publicText))
            #expect(document.previous == old.publicFingerprint.hex)
            #expect(document.facts.values[.behind] == "0")
            #expect(BulletinDocument(old.publicText)?.facts.values[.behind] == "1")
            let newest = try await ReadingBulletins(ground.record.ledger)
                .issued(in: Places.beibei)
            #expect(newest.map(\.version) == [2])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the next bulletin counts from the day after the last one`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            _ = try await ground.issued()
            ground.record.clock.move(to: try CivilDate(iso: "2023-05-04"))
            try await ground.year.publish(1, month: 4, done: "18", invested: "100")
            let april = try await ground.folder(try await ground.draft(4)).bulletin
            #expect(april.facts.since == "2023-04-04")
            #expect(april.facts.asOf == "2023-05-04")
            #expect(april.facts.values[.raised] == "0")
            #expect(april.facts.values[.open] == "1")
            // The organ and the lists of readers are those of the last one.
            #expect(april.parts[.organ] == "示例府督")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a frozen text that was changed behind the record is no text`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.issued()
            try await ground.record.vandalise(
                "UPDATE bulletin SET public_text = $1 WHERE id = $2",
                ["{}\n", id]
            )
            let read = await failure { () async throws(ReadError) in
                _ = try await ground.folder(id)
            }
            guard case .store? = read else {
                Issue.record("a changed text was read")
                return
            }
        }
    }
}
