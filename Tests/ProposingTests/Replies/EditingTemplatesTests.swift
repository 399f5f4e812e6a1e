import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Writing the sentences of answers.
@Suite struct EditingTemplatesTests {
    private static let text = "您的建议{建议编号}先放进储备库，明年再看。"
    private static var slot: ReplyTemplate.Slot {
        get throws { try #require(ReplyTemplate.Slot(.reserved)) }
    }

    private static func write(
        _ record: TestRecord,
        _ text: String = text,
        version: Int = 0,
        by officer: Officer
    ) async -> TemplateError? {
        await failure { () async throws(TemplateError) in
            guard let slot = ReplyTemplate.Slot(.reserved) else { return }
            try await EditingTemplates(record.ledger).write(
                text,
                for: slot,
                version: version,
                by: officer
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a version of one's own holds from then on, and every version stays`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let editing = EditingTemplates(record.ledger)

            let first = await Self.write(record, by: clerk)
            let second = await Self.write(record, Self.text + "谢谢。", version: 1, by: clerk)

            let entry = try #require(try await record.lastAuditEntry())
            let versions = try await editing.versions(of: try Self.slot, by: clerk)
            let all = try await editing.all(by: clerk)
            let elsewhere = try await editing.all(by: try await record.officer(.countyClerk))
            #expect(first == nil && second == nil)
            #expect(versions.map(\.version) == [0, 1, 2])
            #expect(versions.last?.text == Self.text + "谢谢。")
            #expect(versions.last?.post == "区政府办公室·受理岗")
            #expect(all.count == ReplyTemplate.Slot.all.count)
            #expect(all.count { $0.version > 0 } == 1)
            #expect(all.contains { $0.key == "reserved/2" })
            #expect(elsewhere.allSatisfy { $0.version == 0 })
            #expect(entry.action == "template.write" && entry.object == "template reserved/2")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who change the same sentence the second is shown the first's`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let colleague = try await record.officer(.colleague)

            let outcomes = await withTaskGroup(of: TemplateError?.self) { group in
                for officer in [clerk, colleague] {
                    group.addTask { await Self.write(record, by: officer) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            let versions = try await EditingTemplates(record.ledger)
                .versions(of: try Self.slot, by: clerk)
            #expect(versions.count == 2)
            #expect(
                outcomes.compactMap(\.self)
                    == [.changedMeanwhile(latest: try #require(versions.last))]
            )
        }
    }

    @Test func `words that no answer could have are refused`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()
            func refusal(_ text: String) async -> TemplateError? {
                await Self.write(record, text, by: clerk)
            }

            #expect(await refusal("太短") == .textTooShort(characters: 2))
            #expect(
                await refusal(String(repeating: "长", count: 1001))
                    == .textTooLong(characters: 1001)
            )
            #expect(
                await refusal("请{某单位}与｛某人｝一起办理好这件事情。")
                    == .unknownTokens(["某单位", "某人"])
            )
            #expect(await refusal("您的建议{建议编号已经收到了。") == .loneBrace)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `who may not answer may not write the sentences`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let overseer = try await record.officer(.overseer)
            let denied = TemplateError.denied(
                Denied(permission: .replyToSuggestions, post: overseer.postName)
            )

            let reading = await failure { () async throws(TemplateError) in
                _ = try await EditingTemplates(record.ledger).all(by: overseer)
            }

            #expect(await Self.write(record, "", by: overseer) == denied)
            #expect(reading == denied)
        }
    }

    @Test func `every refusal has a name of its own`() {
        let errors: [TemplateError] = [
            .denied(Denied(permission: .administer, post: nil)), .textTooShort(characters: 1),
            .textTooLong(characters: 1), .unknownTokens([]), .loneBrace,
            .changedMeanwhile(latest: .builtIn(ReplyTemplate.Slot.all[0])), .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
