import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// What takes the place of a terminated project: from those a vote did not choose, in their order.
@Suite struct ReplacingProjectsTests {
    /// A list of three chosen by a vote with these votes for five, every count public.
    private struct Ground {
        let record: TestRecord
        let sample: PollSample
        let list: Programme

        init(
            _ record: TestRecord,
            _ votes: [Int] = [20, 19, 18, 5, 3],
            publishing: String = "all"
        ) async throws {
            sample = try await PollSample.ready(record) { plan in
                plan.rule = { rule in
                    rule[.publishing] = publishing
                    rule[.shortfall] = ShortfallPolicy.accept.rawValue
                }
            }
            try await sample.hold()
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample(votes, ballots: 25).text
            )
            try await Self.announce(sample)
            self.record = record
            list = try #require(
                try await record.ledger.programmes(of: Places.beibei, kind: "livelihood").first
            ).programme
        }

        static func announce(_ sample: PollSample) async throws {
            try await sample.conclude()
            try await sample.certify()
            try await sample.accept()
            _ = try await sample.announce()
        }

        var entries: [Enrolment] {
            get async throws {
                try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
                    .first?.entries ?? []
            }
        }

        func terminate(_ number: Int) async throws {
            try await record.vandalise(
                "UPDATE enrolment SET state = 'terminated' WHERE number = $1",
                [number]
            )
        }

        /// Counts the papers again with another result; announced where it is to be.
        func recount(_ votes: [Int], isAnnounced: Bool = true) async throws {
            let recount = try await OrderingRecountsTests.order(sample)
            guard isAnnounced else { return }
            try await recount.end(
                returned: 25,
                totals: VoteTotals.sample(votes, ballots: 25).text
            )
            try await Self.announce(recount)
        }

        func others(beside number: Int) async throws -> NotChosen {
            let entry = try #require(try await entries.first { $0.number == number })
            return try await ReplacingProjects(record.ledger).others(
                beside: entry.id,
                on: list.id,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }

        func replace(
            _ number: Int,
            by candidate: Int,
            reason: String = "",
            _ edit: (inout ReplacementForm) -> Void = { _ in },
            as actor: Actor = .operatorAtConsole
        ) async throws -> Int {
            let entry = try #require(try await entries.first { $0.number == number })
            var form = ReplacementForm(
                candidate: String(candidate),
                number: "示例人发〔2023〕12号",
                date: record.clock.now.date.description,
                authority: "standing-committee",
                reason: reason
            )
            edit(&form)
            return try await ReplacingProjects(record.ledger)
                .replace(entry.id, form, by: actor, in: Places.beibei)
        }

        func refusal(_ step: () async throws -> Void) async -> ReplacementError? {
            do {
                try await step()
                return nil
            } catch {
                return error as? ReplacementError
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the next in order takes the place, with its text as it was voted on`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)
            let others = try await ground.others(beside: 2)

            let number = try await ground.replace(2, by: 4)

            #expect(others.candidates.map(\.number) == [4, 5])
            #expect(others.candidates.map(\.votes) == [5, 3])
            #expect(others.next.map(\.number) == [4])
            #expect(number == 4)
            let entries = try await ground.entries
            let poll = try await ground.sample.day.poll
            #expect(entries.map(\.state) == ["elected", "terminated", "elected", "elected"])
            #expect(entries[3].subject.name == poll.items[3].name)
            let (replacements, origins) = try await record.ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                (
                    try Replacement.all(on: ground.list.id, in: transaction),
                    try DecidedEntry.newest(of: ground.list.id, in: transaction)
                )
            }
            #expect(replacements.map(\.enrolment) == [entries[3].id])
            #expect(replacements.map(\.replaced) == [entries[1].id])
            #expect(replacements.map(\.place) == [1])
            #expect(origins[entries[3].id]?.list == poll.list.fingerprint)
            #expect(origins[entries[3].id]?.number == 4)
            #expect(try await record.lastAuditEntry()?.action == "project.replace")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the order is left only for a reason`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)
            let name = try await ground.sample.day.poll.items[3].name

            let refused = await ground.refusal { _ = try await ground.replace(2, by: 5) }
            let number = try await ground.replace(2, by: 5, reason: "第4项的用地没有批下来")

            #expect(refused == .faults([.outOfOrder(next: [name])]))
            #expect(number == 4)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of several with as many votes the decision says which`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record, [20, 19, 18, 4, 4])
            try await ground.terminate(1)
            let names = try await ground.sample.day.poll.items[3...].map(\.name)

            let refused = await ground.refusal { _ = try await ground.replace(1, by: 5) }
            _ = try await ground.replace(1, by: 5, reason: "受益的人多")

            #expect(refused == .faults([.tied(names)]))
            #expect(try await ground.entries.count == 4)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what cannot be replaced is refused for what stands in the way`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            let early = await ground.refusal { _ = try await ground.replace(2, by: 4) }
            try await ground.terminate(2)
            try await ground.terminate(3)
            let unknown = await ground.refusal { _ = try await ground.replace(2, by: 1) }
            let wrong = await ground.refusal {
                _ = try await ground.replace(2, by: 4) { form in
                    form.number = " "
                    form.date = "2030-01-01"
                    form.authority = "government"
                }
            }
            let denied = await ground.refusal {
                _ = try await ground.replace(2, by: 4, as: .sample([.publishProgress]))
            }
            _ = try await ground.replace(2, by: 4)
            let second = await ground.refusal { _ = try await ground.replace(2, by: 5) }
            let listed = await ground.refusal { _ = try await ground.replace(3, by: 4) }
            _ = try await ground.replace(3, by: 5)
            try await ground.terminate(5)
            let nobody = await ground.refusal { _ = try await ground.replace(5, by: 5) }

            #expect(early == .notTerminated)
            #expect(unknown == .faults([.choice(field: "candidate")]))
            guard case .faults(let faults)? = wrong, case .denied? = denied else {
                Issue.record("\(String(describing: wrong)), \(String(describing: denied))")
                return
            }
            #expect(faults.map(\.field) == ["number", "date", "authority"])
            #expect(second == .replaced(by: 4))
            #expect(listed == .listed(4))
            #expect(nobody == .nobodyLeft)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who replace it at once one does, and the other is told`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)

            let refusals = await withTaskGroup(of: ReplacementError?.self) { group in
                for _ in 1...2 {
                    group.addTask {
                        await ground.refusal { _ = try await ground.replace(2, by: 4) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(refusals.compactMap(\.self) == [.replaced(by: 4)])
            #expect(try await ground.entries.map(\.number) == [1, 2, 3, 4])
        }
    }

    @Test func `in a township the congress decides, for it has no standing committee`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)
            try await record.vandalise(
                "UPDATE jurisdiction SET kind = 'town' WHERE id = $1",
                [Places.beibei]
            )

            let refused = await ground.refusal { _ = try await ground.replace(2, by: 4) }
            let number = try await ground.replace(2, by: 4) { $0.authority = "congress" }

            #expect(refused == .faults([.choice(field: "authority")]))
            #expect(number == 4)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `votes that the rule keeps are not told, their order is`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record, publishing: "elected")
            try await ground.terminate(2)

            let others = try await ground.others(beside: 2)

            #expect(others.candidates.map(\.number) == [4, 5])
            #expect(others.candidates.map(\.votes) == [nil, nil])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a list that no vote made has no order`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.record.vandalise(
                "UPDATE enrolment SET state = 'terminated' WHERE number = 1"
            )
            func refused() async -> ReplacementError? {
                do throws(ReplacementError) {
                    _ = try await ReplacingProjects(ground.record.ledger).others(
                        beside: ground.road.id,
                        on: ground.programme,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                    return nil
                } catch {
                    return error
                }
            }
            let silent = await refused()
            try await ground.record.vandalise(
                """
                INSERT INTO reported_vote
                    (id, jurisdiction_id, title, title_en, session, held_on, certainty, source)
                VALUES (7, $1, '票决', 'Vote', '示例', '2023-01-05', 'recorded', '示例')
                """,
                [Places.beibei]
            )
            let reported = await refused()

            #expect(silent == .noVote)
            #expect(reported == .withoutCounts)
        }
    }

    // MARK: - Recounts

    @Test(arguments: TestDatabase.engines)
    func `nothing is replaced while the papers are counted again`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)
            try await ground.recount([], isAnnounced: false)

            let refused = await ground.refusal { _ = try await ground.replace(2, by: 4) }

            #expect(refused == .countedAgain)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount that has not chosen the terminated one ends what took its place`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)
            _ = try await ground.replace(2, by: 5, reason: "第4项的用地没有批下来")

            try await ground.recount([20, 3, 18, 19, 2])
            let refused = await ground.refusal { _ = try await ground.replace(2, by: 5) }

            // No. 4 took the place of 2 and is ended with it; 5 is what the recount chose besides.
            #expect(
                try await ground.entries.map(\.state)
                    == ["elected", "terminated", "elected", "terminated", "elected"]
            )
            #expect(refused == .notChosen)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount that chooses the replacement lets it stand on its own`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Ground(record)
            try await ground.terminate(2)
            _ = try await ground.replace(2, by: 4)

            try await ground.recount([20, 18, 3, 19, 2])
            let others = try await ground.others(beside: 2)
            let number = try await ground.replace(2, by: 3)

            // 3 was ended by the recount and is the next now.
            #expect(others.candidates.map(\.number) == [3, 5])
            #expect(number == 5)
        }
    }
}
