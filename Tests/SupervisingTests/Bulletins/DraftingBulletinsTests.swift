import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import Supervising
import TestSupport
import Testing

/// Bulletins from the record to a text that somebody can review.
@Suite struct DraftingBulletinsTests {
    @Test(arguments: TestDatabase.engines)
    func `a draft has the numbers of the month`(engine: Engine) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let folder = try await ground.folder(try await ground.draft())
            let facts = folder.bulletin.facts
            let values = facts.values

            #expect(folder.bulletin.state == .draft)
            #expect(values[.total] == "3")
            #expect(values[.ahead] == "1")
            #expect(values[.behind] == "1")
            #expect(values[.onPlan] == "1")
            #expect(values[.planned] == "1,500")
            #expect(values[.invested] == "180.5")
            #expect(values[.investedRate] == "12.0")
            #expect(values[.timeRate] == "25.0")
            #expect(values[.raised] == "1")
            #expect(values[.open] == "1")
            #expect(values[.baselines] == "第0号基准3个项目")
            // 7.5 of 80 where 10 were planned, and 60 of 400 where 50 were.
            #expect(facts.rows.map(\.ahead) == ["-3.1", "2.5", "0.0"])
            #expect(facts.rows.map(\.band) == ["略低于", "达到", "达到"])
            #expect(facts.rows[0].reason == "护栏到货比合同晚20天")
            #expect(facts.rows[0].next == "铺沥青；完成过半（2023-04-28）")
            #expect(facts.rows[0].unit == "区政府办公室")
            #expect(
                folder.inside.sections[0].paragraphs[0].hasPrefix(
                    "截至3月底，2023年的3个项目中，已完成0个，快于计划1个"
                )
            )
            #expect(folder.inside.number == "〔2023〕　号")
            #expect(folder.findings == [.noOrgan])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a decision that carries a project over stands among the changes, with its goal`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            try await DecidingStates(ground.record.ledger).decide(
                ground.year.entries[0].id,
                StateDecisionForm(
                    state: "carried-over",
                    decision: DecisionForm(
                        number: "示例人常发〔2023〕2号",
                        date: "2023-04-01",
                        authority: Authority.standingCommittee.rawValue,
                        reason: "征地未完成"
                    ),
                    goal: "路基全部完成",
                    due: "2024-06-30"
                ),
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let facts = try await ground.folder(try await ground.draft()).bulletin.facts

            #expect(facts.values[.moved] == "1" && facts.values[.decisions] == "1")
            #expect(facts.changes.map(\.decision) == ["示例人常发〔2023〕2号"])
            #expect(
                facts.changes.map(\.items) == [
                    ["在办改为跨年度", "阶段目标：路基全部完成", "完成时限：2024-06-30"]
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a month has one bulletin, and none before something is published`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            let early = await failure { () async throws(BulletinError) in
                _ = try await ground.draft()
            }
            try await ground.year.publishMarch()
            let missing = try await ReadingBulletins(ground.record.ledger)
                .missing(in: Places.beibei)
            let id = try await ground.draft()
            let second = await failure { () async throws(BulletinError) in
                _ = try await ground.draft(by: BulletinGround.other)
            }
            let none = await failure { () async throws(BulletinError) in
                _ = try await ground.draft(13)
            }
            let denied = await failure { () async throws(BulletinError) in
                _ = try await ground.draft(by: BulletinGround.head)
            }
            #expect(early == .nothingPublished)
            #expect(missing.map(\.month) == [3])
            #expect(second == .exists(id))
            #expect(none == .notFound)
            guard case .denied(let why)? = denied else {
                Issue.record("drafted by a post without the right")
                return
            }
            #expect(why.permission == .draftBulletins)
            #expect(
                try await ReadingBulletins(ground.record.ledger).missing(in: Places.beibei) == []
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `texts are kept, and what is wrong with one is named where it is`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.draft()
            try await ground.save(
                ["organ": "示例府督", "s3": "快的有{{ahead}}个。\n另起一段。", "reason-1": "雨季提前"],
                of: id
            )
            let kept = try await ground.folder(id)
            #expect(kept.everybody.sections[2].paragraphs == ["快的有1个。", "另起一段。"])
            #expect(kept.everybody.reasons == ["1": "雨季提前"])
            #expect(kept.everybody.number == "示例府督〔2023〕　号")

            let refused = await failure { () async throws(BulletinError) in
                try await ground.save(
                    [
                        "organ": "示例2023", "s1": "完成{{finished}}个", "s2": "共{{total个",
                        "to": String(repeating: "长", count: 201),
                    ],
                    of: id
                )
            }
            #expect(
                refused
                    == .faults([
                        BulletinFault("organ", .organ),
                        BulletinFault("s1", .unknownToken("finished")),
                        BulletinFault("s2", .openToken("{{total个")),
                        BulletinFault("to", .tooLong(characters: 201, most: 200)),
                    ])
            )
            let same = await failure { () async throws(BulletinError) in
                try await ground.save(["organ": "示例府督"], of: id)
            }
            #expect(same == .nothingChanged)
            // Put back as the unit reported it, a reason follows the report again.
            try await ground.save(["reason-1": "护栏到货比合同晚20天"], of: id)
            #expect(try await ground.folder(id).bulletin.parts[.reason(1)] == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the second of two writers sees what the first wrote, and nothing is overwritten`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.draft()
            try await ground.save(["s7": "请抓紧。"], of: id, revision: 1)
            let late = await failure { () async throws(BulletinError) in
                try await ground.save(
                    ["s7": "请加快。"],
                    of: id,
                    revision: 1,
                    by: BulletinGround.other
                )
            }
            guard case .changedMeanwhile(let bulletin)? = late else {
                Issue.record("the second writer was not told")
                return
            }
            #expect(bulletin.parts[.section(7)] == "请抓紧。")
            #expect(bulletin.steps.last?.act == .edit)
            #expect(try await ground.folder(id).bulletin.parts[.section(7)] == "请抓紧。")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `when the record changes the draft stays, and what changed is told`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.year.publishMarch()
            let id = try await ground.draft()
            try await ground.save(["organ": "示例府督"], of: id)
            try await ground.year.publish(
                1,
                month: 3,
                done: "11",
                invested: "120",
                next: "铺沥青",
                correction: "复核"
            )
            let folder = try await ground.folder(id)
            guard case .changed(let changes)? = folder.findings.first else {
                Issue.record("no change was told")
                return
            }
            #expect(folder.bulletin.facts.values[.behind] == "1")
            #expect(changes.contains(.number(.behind, from: "1", to: "0")))
            #expect(changes.contains(.number(.invested, from: "180.5", to: "200.5")))
            #expect(
                changes.contains(
                    .row(
                        number: 1,
                        name: "四好农村路",
                        from: "7.5公里，9.4%，投资100万元，护栏到货比合同晚20天，铺沥青；完成过半（2023-04-28）",
                        to: "11公里，13.8%，投资120万元，铺沥青；完成过半（2023-04-28）"
                    )
                )
            )
            let refused = await failure { () async throws(BulletinError) in
                try await ground.review(id)
            }
            #expect(refused == .unfit([.changed(changes)]))
            try await ground.refresh(id)
            let newer = try await ground.folder(id)
            #expect(newer.findings == [])
            #expect(newer.bulletin.facts.values[.behind] == "0")
            #expect(newer.bulletin.parts[.organ] == "示例府督")
            let same = await failure { () async throws(BulletinError) in
                try await ground.refresh(id)
            }
            #expect(same == .nothingChanged)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what should be known is told, what must not be public keeps it back`(
        engine: Engine
    ) async throws {
        try await BulletinGround.with(engine) { ground in
            try await ground.record.supervisionRoll()
            try await ground.year.publish(1, month: 3, done: "7.5", invested: "100")
            let id = try await ground.draft()
            try await ground.save(
                [
                    "organ": "示例府督", "s4": "代表3说慢于计划2个项目，电话13800138000。", "s6": "",
                    "note": "代表3反映",
                ],
                of: id
            )
            let findings = try await ground.folder(id).findings
            #expect(
                findings == [
                    .emptySection(6), .name(.section(4), "代表3"),
                    .telephone(.section(4), "13800138000"),
                    .bareNumber(
                        .section(4),
                        BulletinNarrative.BareNumber(written: "2个", token: .behind)
                    ),
                    .unreported([2, 3]), .unexplained([1, 2]),
                ]
            )
            #expect(findings.filter(\.isBlocking).count == 3)
            let refused = await failure { () async throws(BulletinError) in
                try await ground.review(id)
            }
            #expect(refused == .unfit(findings.filter(\.isBlocking)))
        }
    }
}
