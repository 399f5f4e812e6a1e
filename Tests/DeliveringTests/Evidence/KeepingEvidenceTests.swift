import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import Pictures
import Proposing
import TestSupport
import Testing

/// Files that show what a month says: which are taken, what is kept, when they are public.
@Suite struct KeepingEvidenceTests {
    @Test(arguments: TestDatabase.engines)
    func `a picture of a milestone is kept with its words and fingerprints`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.draftMarch()
            let number = try await ground.add(SampleFiles.jpegWithPlace)

            let file = try #require(try await ground.roadRow().evidence.first)
            let kept = try #require(try await ground.bytes(1))
            let entry = try #require(try await ground.record.lastAuditEntry())
            #expect(number == 1)
            #expect(file.ground == DeliveryGround.started)
            #expect(file.report == (try await ground.roadRow().reports.first?.id))
            #expect(file.kind == .picture)
            #expect(file.sentDigest == Digest(of: SampleFiles.jpegWithPlace))
            #expect(file.digest == Digest(of: kept))
            #expect(file.caption == "路基已开挖两百米")
            #expect(file.place == "童家溪镇")
            #expect(file.day.description == "2023-03-18")
            #expect(file.party == DeliveryGround.lead)
            #expect(!kept.contains("GPS of a school".utf8))
            #expect(PictureFormat(of: kept) == .jpeg)
            #expect(PictureFormat(of: try await ground.bytes(1, isPreview: true) ?? []) == .jpeg)
            #expect(entry.action == "evidence.add")
            #expect(entry.facts.contains(file.digest.hex))
            #expect(entry.facts.contains("\"ground\":\"2023-03-m1\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `it is public once the month is, and no longer once it is withdrawn`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.draftMarch()
            try await ground.add(SampleFiles.scene(1))
            #expect(try await ground.bytes(1, isPublic: true) == nil)
            try await ground.enter(.submit, version: 1)
            try await ground.publishMarch(from: 2)
            #expect(try await ground.bytes(1, isPublic: true) != nil)
            #expect(try await ground.roadRow().publicEvidence.count == 1)

            try await ground.evidence.withdraw(
                1,
                of: ground.road.id,
                reason: "拍的是另一段路",
                by: DeliveryGround.clerk,
                in: Places.beibei
            )

            let file = try #require(try await ground.roadRow().publicEvidence.first)
            #expect(file.withdrawal?.reason == "拍的是另一段路")
            #expect(try await ground.bytes(1, isPublic: true) == nil)
            #expect(try await ground.bytes(1) != nil)
            #expect(try await ground.record.lastAuditEntry()?.reason == "拍的是另一段路")
        }
    }

    @Test func `a correction that no longer says it is reached takes it from the public`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            try await ground.add(SampleFiles.scene(1))
            try await ground.enter(.submit, version: 1)
            try await ground.publishMarch(from: 2)

            try await ground.publish(
                DeliveryGround.roadMonth("7.5", [MonthForm.correction: "还没有开工"]),
                of: ground.road,
                for: 3
            )

            #expect(try await ground.bytes(1, isPublic: true) == nil)
            #expect(try await ground.roadRow().evidence.count == 1)
        }
    }

    @Test func `the clerk adds before handing on, the head before sending on, nobody later`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            await expect(.monthIs(.draft)) {
                try await ground.add(SampleFiles.scene(1), by: DeliveryGround.head)
            }
            try await ground.enter(.submit, version: 1)
            await expect(.monthIs(.submitted)) { try await ground.add(SampleFiles.scene(1)) }
            try await ground.add(SampleFiles.scene(1), by: DeliveryGround.head)
            try await ground.publishMarch(from: 2)
            for actor in [DeliveryGround.clerk, DeliveryGround.head] {
                await expect(.monthIs(.published)) {
                    try await ground.add(SampleFiles.scene(2), by: actor)
                }
            }
            #expect(try await ground.roadRow().evidence.count == 1)
        }
    }

    @Test func `what no month says is reached, and what another unit leads, takes no file`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            let (march, april) = (
                try #require(ReportPeriod("2023-03")), try #require(ReportPeriod("2023-04"))
            )
            for missing in [EvidenceGround.milestone(2, march), .milestone(1, april)] {
                await expect(.notFound) { try await ground.add(SampleFiles.scene(1), to: missing) }
            }
            let other = DeliveryGround.officer(Offices.congress, [.reportProgress])
            await expect(.otherUnit(lead: DeliveryGround.lead)) {
                try await ground.add(SampleFiles.scene(1), by: other)
            }
            let office = await refusal {
                try await ground.add(SampleFiles.scene(1), by: DeliveryGround.office)
            }
            #expect(office?.code == "delivery.denied")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an acceptance takes files of both sides until there is a verdict`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-11-03")
            try await ground.publish(DeliveryGround.roadMonth("80.2"), of: ground.road, for: 10)
            await expect(.entryIs("in-progress")) {
                try await ground.add(SampleFiles.scene(1), to: .acceptance(1))
            }
            try await ground.accepting.finish(
                ground.road.id,
                document: "竣工报告",
                by: DeliveryGround.head,
                in: Places.beibei
            )
            try await ground.add(SampleFiles.scene(1), to: .acceptance(1))
            try await ground.add(
                SampleFiles.pdf,
                to: .acceptance(1),
                by: DeliveryGround.checkers
            )
            await expect(.entryIs("completed")) {
                try await ground.add(SampleFiles.scene(2), to: .acceptance(2))
            }
            #expect(try await ground.roadRow().publicEvidence.isEmpty)

            var form = AcceptanceForm()
            form.result = Acceptance.Result.accepted.rawValue
            form.date = "2023-11-02"
            form.document = "示例验〔2023〕3号"
            form.checkers = "区交通局"
            form.findings = "实测80.2公里"
            try await ground.accepting.accept(
                ground.road.id,
                form,
                by: DeliveryGround.checkers,
                in: Places.beibei
            )

            let files = try await ground.roadRow().publicEvidence
            #expect(files.map(\.kind) == [.picture, .pdf])
            #expect(files.map(\.party) == [DeliveryGround.lead, Offices.congress])
            #expect(files[1].width == 0)
            #expect(try await ground.bytes(2, isPublic: true) == SampleFiles.pdf)
            await expect(.entryIs("accepted")) {
                try await ground.add(SampleFiles.scene(3), to: .acceptance(1))
            }
        }
    }

    @Test func `files that were shown for an acceptance that was refused stay inside`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-11-03")
            try await ground.publish(DeliveryGround.roadMonth("80.2"), of: ground.road, for: 10)
            try await ground.accepting.finish(
                ground.road.id,
                document: "竣工报告",
                by: DeliveryGround.head,
                in: Places.beibei
            )
            try await ground.add(SampleFiles.scene(1), to: .acceptance(1))
            var form = AcceptanceForm()
            form.result = Acceptance.Result.refused.rawValue
            form.date = "2023-11-02"
            form.document = "示例验〔2023〕3号"
            form.checkers = "区交通局"
            form.findings = "护栏没有装完"
            try await ground.accepting.accept(
                ground.road.id,
                form,
                by: DeliveryGround.checkers,
                in: Places.beibei
            )

            #expect(try await ground.bytes(1, isPublic: true) == nil)
            #expect(try await ground.roadRow().evidence.count == 1)
        }
    }

    // MARK: - What is not taken

    private static let refused: [([[UInt8]], DeliveryFault)] = [
        ([], .fileMissing(field: "file")),
        ([Array("<html>".utf8)], .file(field: "file", .wrongKind(file: 1, takesScans: true))),
        (
            [SampleFiles.scene(1), SampleFiles.scene(2)],
            .file(field: "file", .tooMany(count: 2, most: 1))
        ),
        (
            [SampleFiles.jpeg + [UInt8](repeating: 0, count: 8 << 20)],
            .file(field: "file", .tooLarge(file: 1, megabytes: 8))
        ),
        (
            [SampleFiles.pdf + [UInt8](repeating: 0, count: 20 << 20)],
            .file(field: "file", .tooLargeTogether(megabytes: 20))
        ),
        (
            [SampleFiles.bomb(width: 20_001, height: 1)],
            .file(field: "file", .unreadable(file: 1, .tooManyDots(width: 20_001, height: 1)))
        ),
        (
            [SampleFiles.bomb(width: 19_000, height: 19_000)],
            .file(
                field: "file",
                .unreadable(file: 1, .tooManyDots(width: 19_000, height: 19_000))
            )
        ),
        (
            [Array(SampleFiles.jpeg.prefix(200))],
            .file(field: "file", .unreadable(file: 1, .damaged))
        ),
    ]

    // By their place: an argument is written out with every event of a test, and these are long.
    @Test(arguments: refused.indices)
    func `a file that is not taken is named with the reason, and nothing is written`(
        index: Int
    ) async throws {
        let (files, fault) = Self.refused[index]
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            let before = try await ground.record.rowCounts()

            await expect(.faults([fault])) {
                try await ground.evidence.add(
                    EvidenceForm(caption: "路基已开挖", place: "童家溪镇", day: "2023-03-18"),
                    files: files,
                    of: ground.road.id,
                    for: DeliveryGround.started,
                    by: DeliveryGround.clerk,
                    in: Places.beibei
                )
            }
            #expect(try await ground.record.rowCounts() == before)
        }
    }

    @Test func `of a picture that is a page besides nothing but the picture is kept`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()

            try await ground.add(SampleFiles.jpeg + Array("<script>alert(1)</script>".utf8))

            let kept = try #require(try await ground.bytes(1))
            #expect(!kept.contains("<script>".utf8))
        }
    }

    @Test func `what is wrong with the words and the file is said together`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            let (first, today) = (
                try CivilDate(iso: "2013-03-24"), try CivilDate(iso: "2023-04-01")
            )
            await expect(
                .faults([
                    .fileMissing(field: "file"),
                    .tooShort(field: "caption", characters: 2, least: 4),
                    .telephone(field: "place", number: "13800138000"),
                    .dateRange(field: "day", from: first, to: today),
                ])
            ) {
                try await ground.evidence.add(
                    EvidenceForm(caption: "开工", place: "找13800138000", day: "2023-04-02"),
                    files: [],
                    of: ground.road.id,
                    for: DeliveryGround.started,
                    by: DeliveryGround.clerk,
                    in: Places.beibei
                )
            }
        }
    }

    @Test func `the very same file is there once, and no more than twelve are`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.draftMarch()
            try await ground.add(SampleFiles.scene(1))
            await expect(.faults([.fileAgain(field: "file", number: 1)])) {
                try await ground.add(SampleFiles.scene(1))
            }
            for seed in UInt64(2)...12 { try await ground.add(SampleFiles.scene(seed)) }
            await expect(.faults([.filesFull(field: "file", most: 12)])) {
                try await ground.add(SampleFiles.scene(13))
            }
        }
    }

    // MARK: - What lasts

    @Test(arguments: TestDatabase.engines)
    func `what is erased of a suggestion leaves the same picture as evidence`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.draftMarch()
            try await ground.add(SampleFiles.scene(1))
            let suggesting = Suggesting(ground.record.ledger)
            _ = try await suggesting.suggest(
                SuggestionForm(body: "这段路下雨就积水，请修一修。", place: "all"),
                files: [SampleFiles.scene(1)],
                form: suggesting.newForm(),
                in: Places.beibei,
                identity: ground.record.identity
            )
            let clerk = try await ground.record.officer(.clerk)
            let id = try #require(try await ground.record.suggestions(by: clerk).first).id

            try await ErasingPersonalData(ground.record.ledger).erase(
                id,
                version: 1,
                ErasureRequest(
                    day: "2023-04-01",
                    reason: "本人提出，核对了查询码",
                    passages: "",
                    takesFiles: true
                ),
                by: clerk
            )

            #expect(try await ground.record.rowCounts()["attachment"] == 0)
            #expect(try await ground.bytes(1) != nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a backup brings back files, words and where each stood`(engine: Engine) async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        try await DeliveryGround.with(engine) { ground in
            try await ground.draftMarch()
            try await ground.add(SampleFiles.scene(1))
            try await ground.evidence.withdraw(
                1,
                of: ground.road.id,
                reason: "拍的是另一段路",
                by: DeliveryGround.office,
                in: Places.beibei
            )
            let row = try await ground.roadRow()
            let bytes = try await ground.bytes(1)
            try await ground.record.database.backup(
                TestRecord.schema,
                to: folder.path + "/backup"
            )

            try await TestDatabase.with(.sqlite) { database in
                try await database.restore(TestRecord.schema, from: folder.path + "/backup")
                try await database.migrate(TestRecord.schema)
                let ledger = Ledger(
                    database: database,
                    clock: ground.record.clock.clock,
                    kinds: try ProgrammeKinds.builtIn()
                )
                let board = try await ReadingDelivery(ledger)
                    .board(of: Places.beibei, kind: "livelihood", year: 2023)
                let restored = try await ReadingEvidence(ledger).bytes(
                    of: 1,
                    on: ("livelihood", 2023, 1),
                    isPreview: false,
                    isPublic: false,
                    in: Places.beibei
                )
                #expect(board?[1]?.evidence == row.evidence)
                #expect(restored?.bytes == bytes)
                #expect(bytes != nil)
            }
        }
    }
}
