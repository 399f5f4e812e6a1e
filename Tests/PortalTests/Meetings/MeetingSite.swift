import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// A meeting of 宁海县 in the console, with whoever prepares it.
enum MeetingSite {
    static let form: [(String, String)] = [
        ("number", "2"), ("starts", "2023-02-22"), ("ends", "2023-02-24"), ("place", "<会堂>"),
        ("source", "关于召开会议的决定"),
    ]

    /// Somebody who may do everything in 宁海县, with four deputies on the roll, on the second day
    /// of the meeting.
    static func withKeeper(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await site.fillRoll()
            site.record.clock.move(to: try CivilDate(iso: "2023-02-23"))
            try await body(site, try await site.browser(signedInAs: .countyClerk))
        }
    }

    /// Begins to prepare the meeting and gives its address.
    static func prepare(_ keeper: PortalClient) async throws -> String {
        let form = try await keeper.get(Address.newMeeting.path)
        let sent = try await keeper.submit(Address.newMeeting.path, from: form, MeetingSite.form)
        #expect(sent.status == .seeOther)
        return String((sent.headers[.location] ?? "").prefix { $0 != "?" })
    }

    /// Prepares the meeting, opens it and gives its address.
    static func open(_ keeper: PortalClient) async throws -> String {
        let path = try await prepare(keeper)
        let look = try await keeper.get("\(path)/open?day=2023-02-22")
        let sent = try await keeper.submit("\(path)/open", from: look, [])
        #expect(sent.status == .seeOther)
        return path
    }

    /// The part of a form's address behind another, of the first form there is.
    static func action(
        below path: String,
        _ end: String,
        in page: PortalClient.Answer
    ) throws -> String {
        let actions = page.main.components(between: "action=\"", and: "\"")
        return try #require(actions.first { $0.hasPrefix(path) && $0.hasSuffix(end) })
    }
}

extension PortalSite {
    /// A term of 宁海县 with four deputies, two of one name.
    fileprivate func fillRoll() async throws {
        let term = try await KeepingTerms(record.ledger).open(
            TermForm(
                number: "19",
                seats: "5",
                startsOn: "2022-01-05",
                source: "公告",
                delegations: "一团|First\n二团"
            ),
            by: .operatorAtConsole,
            in: Places.ninghai
        )
        let table = "编号,姓名,代表团,座位号\n1,王甽,一团,1座\n2,𠮷田,二团,\n3,李綦,一团,\n4,王甽,二团,\n"
        _ = try await ImportingRoll(record.ledger).run(
            Array(table.utf8),
            for: term,
            since: "2022-01-05",
            document: "审查报告",
            by: .operatorAtConsole,
            in: Places.ninghai
        )
    }
}
