package import Civics
import Database
package import Deciding
import Foundation
import Ledger
import Proposing

/// What a ballot needs before it: deputies on a roll, an adopted rule, a frozen list, an open
/// meeting with its officers, and a sitting to which deputies have checked in.
package struct VotingGround: Sendable {
    /// The open meeting.
    package let meeting: ID<Meeting>
    /// Its sitting.
    package let sitting: ID<Sitting>
    /// The deputies in office, by number from 1.
    package let deputies: [ID<Deputy>]

    /// What it is to be.
    package struct Plan: Sendable {
        /// Deputies in office.
        package var deputies = 30
        /// How many of them check in, from number 1 on.
        package var present = 25
        /// Candidates on the list.
        package var candidates = 5
        /// Edits the rule before it is adopted; three are chosen unless it says otherwise.
        package var rule: @Sendable (inout RuleForm) -> Void = { _ in }

        /// The usual one.
        package init() {}
    }
}

extension TestRecord {
    /// Lays the ground of a vote in 北碚区, on the day the clock shows.
    package func votingGround(
        _ edit: (inout VotingGround.Plan) -> Void = { _ in }
    ) async throws -> VotingGround {
        var plan = VotingGround.Plan()
        edit(&plan)
        let term = try await term(of: plan.deputies)
        try await adoptRule(plan)
        try await freezeList(plan)
        let (meeting, sitting) = (ID<Meeting>(rawValue: 7001), ID<Sitting>(rawValue: 7101))
        let today = clock.now.date
        try await vandalise(
            """
            INSERT INTO meeting
                (id, jurisdiction_id, term_id, number, starts_on, ends_on, state,
                scrutineers_on, scrutineers_decision, version, certainty, source)
            VALUES ($1, $2, $3, 3, $4, $4, 'open', $4, '大会决定', 1, 'recorded', '')
            """,
            [meeting, Places.beibei, term, today]
        )
        let roll = try await ReadingRoll(ledger).roll(
            of: term,
            in: Places.beibei,
            by: .operatorAtConsole
        )
        for entry in roll.inOffice(on: today) {
            try await vandalise(
                """
                INSERT INTO meeting_deputy
                    (meeting_id, deputy_id, number, name, delegation_id, seat)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    meeting, entry.deputy, entry.number, entry.name, entry.delegation.id,
                    entry.seat,
                ]
            )
        }
        try await nameOfficers(of: meeting, roll)
        try await vandalise(
            "INSERT INTO sitting (id, meeting_id, number, held_on, is_closed) VALUES ($1, $2, 1, $3, 0)",
            [sitting, meeting, today]
        )
        let ground = VotingGround(
            meeting: meeting,
            sitting: sitting,
            deputies: roll.inOffice(on: today).map(\.deputy)
        )
        try await checkIn(ground.deputies.prefix(plan.present), to: ground)
        return ground
    }

    /// Checks deputies in, or out.
    package func checkIn(
        _ deputies: some Sequence<ID<Deputy>>,
        isPresent: Bool = true,
        to ground: VotingGround
    ) async throws {
        for deputy in deputies {
            try await vandalise(
                """
                INSERT INTO attendance (sitting_id, meeting_id, deputy_id, is_present)
                VALUES ($1, $2, $3, $4)
                ON CONFLICT (sitting_id, deputy_id)
                    DO UPDATE SET is_present = excluded.is_present
                """,
                [ground.sitting, ground.meeting, deputy, isPresent]
            )
        }
    }

    private func term(of deputies: Int) async throws -> ID<CongressTerm> {
        let term = try await KeepingTerms(ledger).open(
            TermForm(
                number: "19",
                seats: String(deputies + 2),
                startsOn: "2022-01-05",
                source: "公告",
                delegations: "第一代表团|First delegation\n第二代表团|Second delegation"
            ),
            by: .operatorAtConsole,
            in: Places.beibei
        )
        let rows = (1...deputies).map { number in
            "\(number),代表\(number),\(number % 2 == 1 ? "第一代表团" : "第二代表团"),\(number)座"
        }
        _ = try await ImportingRoll(ledger).run(
            Array(("编号,姓名,代表团,座位号\n" + rows.joined(separator: "\n")).utf8),
            for: term,
            since: "2022-01-05",
            document: "代表资格审查报告",
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return term
    }

    private func adoptRule(_ plan: VotingGround.Plan) async throws {
        var form = RulePresets.builtIn.usual.form
        form[.year] = "2023"
        form[.purpose] = "projects"
        form[.title] = "民生实事项目票决办法"
        form[.source] = "票决办法（草案）"
        form[.seats] = "3"
        form[.candidates] = String(plan.candidates)
        form.stated = Set(RuleContent.allCases)
        plan.rule(&form)
        let rules = PreparingRules(ledger)
        let rule = try await rules.draft(form, by: .operatorAtConsole, in: Places.beibei)
        try await rules.adopt(
            rule,
            version: 1,
            AdoptionForm([.date: "2022-12-01", .decision: "大会决定第1号"]),
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// Freezes a list of a year, or a later version of it.
    package func freezeList(
        _ plan: VotingGround.Plan,
        version: Int = 1
    ) async throws {
        let book = try VotingGround.book(candidates: plan.candidates, version: version)
        try await vandalise(
            """
            INSERT INTO candidate_list
                (jurisdiction_id, year, version, at_ms, post, post_en, fingerprint, body)
            VALUES ($1, $2, $3, $4, '', '', $5, $6)
            """,
            [
                Places.beibei, book.year, book.version, clock.now, book.fingerprint.bytes,
                book.canonicalText,
            ]
        )
    }

    private func nameOfficers(of meeting: ID<Meeting>, _ roll: Roll) async throws {
        let officers: [(role: String, deputy: Int?, person: Person?)] = [
            ("chief-scrutineer", 1, .overseer), ("scrutineer", 2, nil), ("scrutineer", 3, nil),
            ("teller", nil, .clerk), ("teller", nil, .colleague),
            ("presiding", nil, .administrator),
        ]
        for (place, officer) in officers.enumerated() {
            let deputy = officer.deputy.map { number in roll.deputies[number - 1].id }
            try await vandalise(
                """
                INSERT INTO meeting_officer
                    (id, meeting_id, role, name, unit, deputy_id, account_id)
                VALUES ($1, $2, $3, $4, '', $5, $6)
                """,
                [
                    ID<MeetingOfficer>(rawValue: Int64(7201 + place)), meeting, officer.role,
                    "示例\(place + 1)", deputy, officer.person?.id,
                ]
            )
        }
    }
}

extension VotingGround {
    /// A list of so many candidates, named 项目1 and so on; the first has a target and money.
    static func book(candidates: Int, version: Int) throws -> CandidateBook {
        let entries = (1...candidates).map { number in
            let targets = """
                {"part":0,"indicator":"学校","relation":"at-least","quantity":"不少于28所"}
                """
            let suggestions = #"{"channel":"residents","references":["示例-1","示例-2"]}"#
            let annual = #"{"fen":2040000000,"printed":"2040万元"}"#
            return """
                {"number":\(number),"code":"BEIBEI-2023-C\(number)","name":"项目\(number)",
                "nameEnglish":"Project \(number)","field":"便民设施","category":null,"origin":null,
                "content":"内容\(number)","subItems":[],
                "targets":[\(number == 1 ? targets : "")],"isEverywhere":true,
                "places":[],"total":null,"annual":\(number == 1 ? annual : "null"),"funding":[],"lead":"区交通局",
                "responsible":[],"cooperating":[],"viceMayorPost":"","contactPost":"",
                "maintenance":"","start":null,"finish":null,"crossesYear":false,"stageGoal":"",
                "beneficiaries":null,"beneficiaryScope":"","background":"","necessity":"",
                "feasibility":"","risk":"","opinions":[],"publicIndex":null,
                "suggestions":[\(number == 1 ? suggestions : "")],
                "certainty":"recorded","source":""}
                """
        }
        let previous = version == 1 ? "null" : "\"\(String(repeating: "0", count: 64))\""
        let text = """
            {"form":"minsheng-candidates","formVersion":1,"jurisdiction":{"code":"CN-50-beibei",
            "name":"北碚区","nameEnglish":"Beibei"},"year":2023,"version":\(version),
            "previous":\(previous),"seats":3,"decision":{"number":"示例1号",
            "date":"2022-11-20","words":"同意提请票决。"},"candidates":[\(entries.joined(separator: ","))]}
            """
        return try JSONDecoder().decode(CandidateBook.self, from: Data(text.utf8))
    }
}
