import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What a unit suggests in its own name.
@Suite struct UnitProposingTests {
    /// A record in which 县政府办公室 counts among the departments, and somebody of it.
    static func withUnit(
        _ engine: Engine,
        _ body: (TestRecord, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let unit = try await record.officer(.countyClerk)
            try await PartyChannels(record.ledger).set(
                .departments,
                of: Offices.countyOffice,
                in: Places.ninghai,
                by: .officer(unit)
            )
            try await body(record, unit)
        }
    }

    static func propose(
        _ record: TestRecord,
        _ form: SuggestionForm = SuggestionForm(body: "建议整治力洋溪两岸", place: "liyang"),
        files: [[UInt8]] = [],
        by officer: Officer
    ) async throws(SuggestError) -> TrackingCode {
        try await ProposingForUnit(record.ledger).propose(
            form,
            files: files,
            form: Suggesting(record.ledger).newForm(),
            identity: record.identity,
            by: officer
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `it is made in the unit's name and by its channel, and stands in its list`(
        engine: Engine
    ) async throws {
        try await Self.withUnit(engine) { record, unit in
            _ = try await Self.propose(record, files: [SampleFiles.pdf], by: unit)

            let threads = try await ProposingForUnit(record.ledger).threads(by: unit)
            let suggestion = try #require(threads.first?.suggestion)
            let thread = try await ProposingForUnit(record.ledger).thread(suggestion.id, by: unit)
            let files = try await ReadingAttachments(record.ledger)
                .files(for: .unit(suggestion.id, unit))
            #expect(suggestion.party == Offices.countyOffice)
            #expect(suggestion.channel == .departments)
            #expect(suggestion.via == .website)
            #expect(thread.suggestion == suggestion)
            #expect(files.map(\.attachment.kind) == [.pdf])
        }
    }

    @Test func `five thousand characters are taken, and one more is not`() async throws {
        try await Self.withUnit(.sqlite) { record, unit in
            func form(_ count: Int) -> SuggestionForm {
                SuggestionForm(body: String(repeating: "溪", count: count), place: "all")
            }

            _ = try await Self.propose(record, form(5000), by: unit)
            let error = await failure { () async throws(SuggestError) in
                _ = try await Self.propose(record, form(5001), by: unit)
            }

            #expect(error == .faults([.bodyTooLong(characters: 5001, most: 5000)]))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `without a channel or a right nothing is made`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let unit = try await record.officer(.countyClerk)
            let clerk = try await record.officer(.clerk)
            func refusal(_ officer: Officer) async -> SuggestError? {
                await failure { () async throws(SuggestError) in
                    _ = try await Self.propose(record, by: officer)
                }
            }
            let list = await failure { () async throws(ReadError) in
                _ = try await ProposingForUnit(record.ledger).threads(by: clerk)
            }

            let denied = Denied(permission: .proposeForUnit, post: clerk.postName)
            #expect(await refusal(unit) == .noChannel)
            #expect(await refusal(clerk) == .denied(denied))
            #expect(list == .denied(denied))
        }
    }

    @Test func `a suggestion of somebody else is in no unit's list`() async throws {
        try await Self.withUnit(.sqlite) { record, unit in
            let code = try await SuggestingTests.suggest(record)
            let other = try await SuggestingTests.thread(record, code).suggestion

            let error = await failure { () async throws(ReadError) in
                _ = try await ProposingForUnit(record.ledger).thread(other.id, by: unit)
            }

            #expect(error == .notFound)
            #expect(try await ProposingForUnit(record.ledger).threads(by: unit).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the administrator sets a unit's channel, over an earlier one`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = Actor.officer(try await record.officer(.administrator))
            let channels = PartyChannels(record.ledger)
            func set(_ channel: Channel, _ party: ID<Party>, by actor: Actor) async
                -> AdministrationError?
            {
                await failure { () async throws(AdministrationError) in
                    try await channels.set(channel, of: party, in: Places.beibei, by: actor)
                }
            }

            #expect(await set(.towns, Offices.office, by: administrator) == nil)
            #expect(await set(.parks, Offices.office, by: administrator) == nil)
            #expect(await set(.parks, Offices.countyOffice, by: administrator) == .notFound)
            #expect(
                await set(.parks, Offices.office, by: .resident)
                    == .denied(Denied(permission: .administer, post: nil))
            )
            #expect(
                try await channels.all(of: Places.beibei)
                    == [PartyChannel(party: Offices.office, channel: .parks)]
            )
            #expect(try await channels.channel(of: Offices.congress) == nil)
            #expect(try await record.lastAuditEntry()?.facts == #"{"channel":"parks"}"#)
        }
    }
}
