import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Whom a scan or a word at a desk means.
@Suite struct DeskSearchTests {
    private static let secret: [UInt8] = Array(1...32)
    private static let meeting = ID<Meeting>(rawValue: 7001)

    private static func deputy(_ number: Int, _ name: String, _ seat: String?) -> MeetingDeputy {
        MeetingDeputy(
            deputy: ID(rawValue: Int64(900 + number)),
            number: number,
            name: name,
            delegation: ID(rawValue: number % 2 == 0 ? 12 : 11),
            seat: seat
        )
    }

    private static let deputies = [
        deputy(1, "王甽", "1排1座"), deputy(2, "王甽", "2排1座"), deputy(3, "买买提·𬱖", "12"),
        deputy(12, "李 綦", nil),
    ]

    private static func register() throws -> SittingRegister {
        let day = try CivilDate(iso: "2023-02-24")
        let home = ID<Jurisdiction>(rawValue: 1)
        let term = CongressTerm(
            id: ID(rawValue: 1),
            jurisdiction: home,
            number: 19,
            seats: 5,
            startsOn: day,
            provenance: Provenance(.recorded, source: "")
        )
        return SittingRegister(
            meeting: Meeting(
                id: meeting,
                jurisdiction: home,
                term: term.id,
                number: 3,
                startsOn: day,
                endsOn: day,
                state: .open,
                scrutineers: nil,
                version: 1,
                provenance: Provenance(.recorded, source: "")
            ),
            term: term,
            sitting: Sitting(
                id: ID(rawValue: 2),
                meeting: meeting,
                number: 1,
                heldOn: day,
                isClosed: false
            ),
            delegations: [],
            electorate: Electorate(deputies),
            attendance: [:],
            onLeave: [],
            observers: [
                ObserverPresence(
                    id: ID(rawValue: 71),
                    name: "李列席",
                    unit: "区财政局",
                    isPresent: false
                )
            ],
            sessions: []
        )
    }

    @Test func `a number, a seat and a name are found, however they are typed`() throws {
        let register = try Self.register()
        let (one, two, three, four) = (
            Self.deputies[0], Self.deputies[1], Self.deputies[2], Self.deputies[3]
        )

        #expect(register.find("1") == .one(one))
        #expect(register.find(" ２排１座 ") == .one(two))
        #expect(register.find("李綦") == .one(four))
        #expect(register.find("买买提") == .one(three))
        // A name that two have, and a text that is a number and a seat.
        #expect(register.find("王甽") == .several([one, two]))
        #expect(register.find("12") == .several([three, four]))
        // A part counts for names only.
        #expect(register.find("排") == .nobody(.unknown))
        #expect(register.find("财政") == .observers(register.observers))
        #expect(register.find("李") == .one(four))
        #expect(register.find("李列席") == .observers(register.observers))
        #expect(register.find(" 　") == .nobody(.empty))
        #expect(register.find("张三") == .nobody(.unknown))
    }

    @Test func `a code is derived from meeting, deputy and secret, and reads back`() throws {
        let deputy = Self.deputies[0].deputy
        let code = PassCode(of: deputy, at: Self.meeting, secret: Self.secret)

        #expect(code.compact.count == PassCode.symbolCount)
        #expect(try PassCode(code.description.lowercased()) == code)
        #expect(PassCode(of: deputy, at: ID(rawValue: 7002), secret: Self.secret) != code)
        #expect(
            PassCode(of: Self.deputies[1].deputy, at: Self.meeting, secret: Self.secret) != code
        )
        #expect(PassCode(of: deputy, at: Self.meeting, secret: [1]) != code)
    }

    @Test func `every wrong symbol and every exchange of two is a mistyped code`() throws {
        let code = PassCode(
            of: Self.deputies[0].deputy,
            at: Self.meeting,
            secret: Self.secret
        )
        let symbols = Array(code.compact)
        let others = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for place in symbols.indices {
            for other in others where other != symbols[place] {
                var wrong = symbols
                wrong[place] = other
                #expect(throws: TrackingCodeError.checkFails) { try PassCode(String(wrong)) }
            }
            for next in symbols.indices where symbols[next] != symbols[place] {
                var wrong = symbols
                wrong.swapAt(place, next)
                #expect(throws: TrackingCodeError.checkFails) { try PassCode(String(wrong)) }
            }
        }
    }

    @Test func `a code without a digit is a code, too`() throws {
        let code = try #require(
            (1...2000).lazy
                .map { PassCode(of: ID(rawValue: $0), at: Self.meeting, secret: Self.secret) }
                .first { !$0.compact.contains(where: \.isNumber) }
        )

        #expect(PassCode.read(code.compact.lowercased()) == .success(code))
    }

    @Test func `what does not look like a code is none`() {
        #expect(PassCode.read("王甽") == nil)
        #expect(PassCode.read("1排1座") == nil)
        #expect(PassCode.read("12") == nil)
        #expect(PassCode.read("1234567890123456") == nil)
        #expect(PassCode.read("7K3QF9X2WM") == .failure(.wrongLength(10)))
    }

    @Test(arguments: TestDatabase.engines)
    func `a code of another meeting says so, one that nobody has as well`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)
            let register = try await sample.register
            let other = ID<Meeting>(rawValue: 7002)
            try await record.vandalise(
                """
                INSERT INTO meeting
                    (id, jurisdiction_id, term_id, number, starts_on, ends_on, state, version,
                    certainty, source)
                SELECT 7002, jurisdiction_id, term_id, 2, starts_on, ends_on, 'closed', 1,
                    certainty, source
                FROM meeting
                """
            )
            try await record.vandalise(
                """
                INSERT INTO meeting_deputy
                    (meeting_id, deputy_id, number, name, delegation_id, seat)
                SELECT 7002, deputy_id, number, name, delegation_id, seat FROM meeting_deputy
                """
            )
            func find(
                _ deputy: ID<Deputy>,
                _ meeting: ID<Meeting>
            ) async throws -> DeskFinding {
                try await ReadingRegister(record.ledger).find(
                    code: PassCode(of: deputy, at: meeting, secret: Self.secret),
                    in: register,
                    secret: Self.secret
                )
            }

            #expect(
                try await find(sample.deputy(5), sample.ground.meeting)
                    == .one(register.electorate.deputies[4])
            )
            #expect(
                try await find(sample.deputy(5), other) == .nobody(.otherMeeting(number: 2))
            )
            #expect(try await find(ID(rawValue: 1), other) == .nobody(.foreignCode))
        }
    }
}
