import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// A count is signed twice, told, and sealed; nobody sees it before.
@Suite struct CertifyingTests {
    @Test(arguments: TestDatabase.engines)
    func `the day ends step by step, and no step comes early or twice`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            let early: [(PollState, () async throws(PollError) -> Void)] = [
                (.voting, { () async throws(PollError) in try await sample.certify() }),
                (.voting, { () async throws(PollError) in try await sample.accept() }),
                (
                    .voting,
                    { () async throws(PollError) in _ = try await sample.announce() }
                ),
                (.voting, { () async throws(PollError) in try await sample.seal() }),
            ]
            for (state, step) in early {
                #expect(await failure(step) == .pollIs(state))
            }
            try await sample.conclude()
            let twice = await failure { () async throws(PollError) in
                try await sample.conclude()
            }
            #expect(twice == .pollIs(.counted))
            let unsigned = await failure { () async throws(PollError) in
                try await sample.accept()
            }
            #expect(unsigned == .pollIs(.counted))
            try await sample.certify()
            let untold = await failure { () async throws(PollError) in
                _ = try await sample.announce()
            }
            #expect(untold == .pollIs(.certified))
            try await sample.accept()
            let key = try await sample.announce()
            try await sample.seal()
            let after = await failure { () async throws(PollError) in try await sample.seal() }

            #expect(after == .pollIs(.sealed))
            #expect(key == BallotKey("2022-1"))
            #expect(try await sample.day.poll.state == .sealed)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the certificate says everything, and its outcome is counted again byte for byte`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            let sealed = try await sample.concluded()
            let certificate = sealed.certificate

            #expect(Digest(of: sealed.text) == sealed.fingerprint)
            #expect(Certificate(canonical: sealed.text) == certificate)
            #expect(certificate.deputies == 30)
            #expect(certificate.meeting.number == 3)
            #expect(certificate.scrutineers.names == ["示例1", "示例2", "示例3"])
            #expect(certificate.tellers == ["示例4", "示例5"])
            let session = try #require(certificate.sessions.first)
            #expect(session.presentAtOpening == 25)
            #expect([session.present, session.issued, session.returned] == [25, 25, 25])
            #expect([session.printed, session.spoilt] == [30, 0])
            let again = try CongressRecord(json: Array(certificate.record.utf8)).count()
            #expect(String(decoding: again.outcome.json, as: UTF8.self) == certificate.outcome)
            #expect(again.outcome.elected == ["1", "2", "3"])
        }
    }

    @Test func `a changed byte of a certificate is found`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let sample = try await PollSample.counted(record)
            let text = try await sample.concluded().text
            for (from, to) in [("北碚区", "南岸区"), (":25,", ":24,"), ("}\n", "}")] {
                let changed = text.replacing(from, with: to, maxReplacements: 1)
                #expect(changed != text)
                #expect(
                    Certificate(canonical: changed)?.fingerprint != Digest(of: text),
                    "\(from)"
                )
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody sees the certificate before it is announced but who signs it`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record) { plan in
                plan.rule = { $0[.publishing] = "all" }
            }
            try await sample.conclude()
            let reading = ReadingCertificates(record.ledger)
            func sees(_ permissions: Set<Permission>) async throws -> Bool {
                try await reading.certificate(
                    of: sample.poll,
                    in: Places.beibei,
                    by: .sample(permissions)
                ) != nil
            }

            let all = Set(Permission.allCases)
            #expect(try await sees([.superviseVotes]))
            #expect(try await sees(all.subtracting([.superviseVotes])) == false)
            try await sample.certify()
            #expect(try await sees([.presideVotes]))
            let others = all.subtracting([.superviseVotes, .presideVotes])
            #expect(try await sees(others) == false)
            try await sample.accept()
            #expect(try await sees(others) == false)
            _ = try await sample.announce()
            #expect(try await sees([]))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the count is published at the announcement, as the rule says`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record) { plan in
                plan.rule = { $0[.publishing] = "elected" }
            }
            let counts = PublishingCounts(record.ledger)
            try await sample.conclude()
            try await sample.certify()
            try await sample.accept()
            #expect(try await counts.all().isEmpty)

            let key = try await sample.announce()

            let found = try await counts.find(key, of: Places.beibei)
            let result = try #require(found)
            #expect(result.count.outcome.elected == ["1", "2", "3"])
            #expect(result.ballot.publishing == .elected)
            #expect(result.ballot.title == PollSample.title)
            let certificate = try await ReadingCertificates(record.ledger)
                .published(key, of: Places.beibei)
            #expect(certificate?.certificate.record == result.ballot.record)
            for (permissions, isShown) in [
                (Set<Permission>([.superviseVotes]), true), ([.conductVotes], false), ([], false),
            ] {
                let shown = try await ReadingCertificates(record.ledger).certificate(
                    of: sample.poll,
                    in: Places.beibei,
                    by: .sample(permissions)
                )
                #expect((shown != nil) == isShown, "\(permissions)")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who signs is the meeting's officer of that role`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            try await sample.conclude()

            let stranger = await failure { () async throws(PollError) in
                try await Certifying(record.ledger).certify(
                    sample.poll,
                    version: try await sample.version,
                    by: .sample([.superviseVotes]),
                    in: Places.beibei
                )
            }

            #expect(stranger == .missing(.officer(.chiefScrutineer)))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is wrong with a seal is named, all of it`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            let wrong = await failure { () async throws(PollError) in
                try await Certifying(record.ledger).seal(
                    sample.poll,
                    version: try await sample.version,
                    SealForm(packets: "0", place: " ", until: "2022-12-01"),
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            #expect(wrong == .faults([.packets, .placeMissing, .until]))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the audit chain tells every step and no result`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            try await sample.conclude()
            try await sample.certify()
            try await sample.accept()

            let entries = try await record.auditEntries()
            let actions = entries.map(\.action)
            #expect(
                actions.filter { $0.hasPrefix("poll.") || $0.hasPrefix("session.") } == [
                    "poll.prepare", "poll.lock-rule", "poll.take-scrutineers", "session.open",
                    "session.start-issuing", "session.start-casting", "session.close",
                    "poll.conclude", "poll.certify", "poll.accept",
                ]
            )
            for entry in entries {
                #expect(!entry.facts.contains("elected"))
                #expect(!entry.facts.contains("\"yes\""))
            }
        }
    }
}

extension Actor {
    /// Somebody of 北碚区 with so many rights, and no part in the meeting.
    static func sample(_ permissions: Set<Permission>) -> Actor {
        .officer(
            Officer(
                account: ID(rawValue: 9_001),
                login: "sample",
                post: ID(rawValue: 9_002),
                postName: "示例岗",
                postNameEnglish: "Sample post",
                party: Offices.office,
                jurisdiction: Places.beibei,
                permissions: permissions
            )
        )
    }
}
