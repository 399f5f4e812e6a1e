import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import Pictures
import TestSupport
import Testing

/// A picture that stood before is pointed out, never refused; who reviews may say it is right.
@Suite struct FormerEvidenceTests {
    /// The beginning of works is published with a picture, and the road is said to be finished.
    private static func finished(_ ground: DeliveryGround, _ file: [UInt8]) async throws {
        try await ground.draftMarch()
        try await ground.add(file)
        try await ground.enter(.submit, version: 1)
        try await ground.publishMarch(from: 2)
        try ground.go(to: "2023-11-03")
        try await ground.accepting.finish(
            ground.road.id,
            document: "竣工报告",
            by: DeliveryGround.head,
            in: Places.beibei
        )
    }

    private static let scene = SampleFiles.scene(1, width: 320, height: 240)
    private static let (smaller, smallest) = (shrunk(250), shrunk(150))

    private static func shrunk(_ side: Int) -> [UInt8] {
        (try? CleanPicture(scene, limits: PictureLimits(writtenSide: side)).bytes) ?? []
    }

    @Test(arguments: TestDatabase.engines)
    func `the very same file, and one that looks like it, are told apart`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.finished(ground, Self.scene)
            try await ground.add(Self.scene, to: .acceptance(1))
            try await ground.add(Self.smaller, to: .acceptance(1))
            try await ground.add(Self.smallest, to: .acceptance(1))
            try await ground.add(SampleFiles.scene(2), to: .acceptance(1))

            let former = try await ground.former()

            #expect(former.keys.sorted() == [2, 3, 4])
            #expect(former[2]?.map(\.isSame) == [true])
            #expect(former[3]?.map(\.isSame) == [false])
            #expect(former[4]?.map(\.isSame) == [false])
            let first = try #require(former[2]?.first)
            #expect(first.subject.enrolment == ground.road.id)
            #expect(first.ground == DeliveryGround.started)
            #expect(first.milestone == "开工")
            #expect(first.number == 1)
            #expect(first.at.date.description == "2023-04-01")
            #expect(!first.isWithdrawn)
        }
    }

    @Test func `what was published and is handed in again is the very same`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.finished(ground, Self.scene)
            let kept = try #require(try await ground.bytes(1))

            try await ground.add(kept, to: .acceptance(1))

            #expect(try await ground.former()[2]?.map(\.isSame) == [true])
        }
    }

    @Test func `two blank sheets do not look alike`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.finished(ground, SampleFiles.sheet(200))

            try await ground.add(SampleFiles.sheet(240), to: .acceptance(1))

            #expect(try await ground.former().isEmpty)
            #expect(try await ground.roadRow().evidence.map(\.hash) == [nil, nil])
        }
    }

    @Test func `another entry's file is named with its list, also where it was withdrawn`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            try await ground.add(SampleFiles.pdf)
            try await ground.evidence.withdraw(
                1,
                of: ground.road.id,
                reason: "放错了项目",
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            try await ground.months.enter(
                .draft(MonthForm([MonthForm.figure(1): "1"])),
                of: ground.service.id,
                for: try #require(ReportPeriod("2023-03")),
                version: 0,
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            try await ground.publish(
                MonthForm([MonthForm.figure(1): "1"]),
                of: ground.service,
                for: 3,
                from: 1
            )
            try await ground.accepting.finish(
                ground.service.id,
                document: "完成报告",
                by: DeliveryGround.head,
                in: Places.beibei
            )
            try ground.go(to: "2023-04-02")
            try await ground.add(SampleFiles.pdf, to: .acceptance(1), of: ground.service)

            let files = try #require(try await ground.board()[2]).evidence
            let former = try await ReadingEvidence(ground.record.ledger)
                .former(of: files, in: Places.beibei)

            let stood = try #require(former[files[0].id]?.first)
            #expect(stood.isSame)
            #expect(stood.isWithdrawn)
            #expect(stood.subject.name == "四好农村路")
            #expect((stood.subject.year, stood.subject.number) == (2023, 1))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who reviews says that it is right, once, with a reason`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.finished(ground, Self.scene)
            try await ground.add(Self.smaller, to: .acceptance(1))
            func approve(_ actor: Actor, _ number: Int = 2, _ reason: String = "同一座桥")
                async throws
            {
                try await ground.evidence.approve(
                    number,
                    of: ground.road.id,
                    reason: reason,
                    by: actor,
                    in: Places.beibei
                )
            }
            await expect(.faults([.missing(field: "reason")])) {
                try await approve(DeliveryGround.checkers, 2, " ")
            }
            await expect(.otherUnit(lead: DeliveryGround.lead)) {
                try await approve(DeliveryGround.clerk)
            }
            let adder = DeliveryGround.officer(
                DeliveryGround.lead,
                [.reportProgress, .reviewProgress]
            )
            await expect(.ownEvidence) { try await approve(adder) }
            await expect(.nothingChanged) { try await approve(DeliveryGround.checkers, 1) }
            await expect(.notFound) { try await approve(DeliveryGround.checkers, 9) }

            try await approve(DeliveryGround.checkers)

            let file = try await ground.roadRow().evidence[1]
            #expect(file.approval?.reason == "同一座桥")
            #expect(file.withdrawal == nil)
            #expect(try await ground.record.lastAuditEntry()?.action == "evidence.approve")
            #expect(try await ground.former()[2]?.count == 1)
            await expect(.changedMeanwhile) { try await approve(DeliveryGround.head) }
        }
    }

    @Test func `a unit withdraws its own files, the office any, nobody one twice`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.finished(ground, Self.scene)
            try await ground.add(
                SampleFiles.scene(2),
                to: .acceptance(1),
                by: DeliveryGround.checkers
            )
            func withdraw(_ number: Int, _ actor: Actor) async throws {
                try await ground.evidence.withdraw(
                    number,
                    of: ground.road.id,
                    reason: "放错了",
                    by: actor,
                    in: Places.beibei
                )
            }
            await expect(.otherUnit(lead: Offices.congress)) {
                try await withdraw(2, DeliveryGround.clerk)
            }
            await expect(.otherUnit(lead: DeliveryGround.lead)) {
                try await withdraw(1, DeliveryGround.checkers)
            }
            try await withdraw(2, DeliveryGround.office)
            try await withdraw(1, DeliveryGround.clerk)
            await expect(.changedMeanwhile) { try await withdraw(1, DeliveryGround.office) }
            #expect(
                try await ground.roadRow().evidence.map { $0.withdrawal != nil } == [true, true]
            )
        }
    }

    @Test(arguments: ["2023-03-m1", "acceptance-2"])
    func `a ground has one spelling`(text: String) {
        #expect(EvidenceGround(text)?.description == text)
        for wrong in [
            "2023-3-m1", "2023-03-m01", "2023-03-m0", "2023-13-m1", "acceptance-0",
            "acceptance-02", "acceptance", "", "2023-03-1", "2023-03-m1-",
        ] {
            #expect(EvidenceGround(wrong) == nil, "\(wrong)")
        }
    }
}
