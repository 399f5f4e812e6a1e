package import Civics
import Database
import Deciding
package import Ledger

/// Those who supervise in 北碚区 and those who answer, and two listed projects of 2022.
package struct SupervisionGround: Sendable {
    /// Who acts.
    package enum Role: Int64, CaseIterable, Sendable {
        /// Leads supervision, at the congress's office.
        case lead = 1
        /// Heads the first group.
        case head = 2
        /// Is in the first group.
        case member = 3
        /// Is in the second group.
        case stranger = 4
        /// Answers for 区城市管理局.
        case handler = 5
        /// Answers for 区水利局.
        case otherHandler = 6

        /// The name typed at sign-in.
        package var login: String { "supervision-\(self)".lowercased() }

        var account: ID<Account> { ID(rawValue: 700 + rawValue) }
        var post: ID<Post> { ID(rawValue: 7000 + rawValue) }

        /// The unit.
        package var party: ID<Party> {
            switch self {
            case .lead: Offices.congress
            case .head, .member: SupervisionGround.group
            case .stranger: SupervisionGround.otherGroup
            case .handler: SupervisionGround.unit
            case .otherHandler: SupervisionGround.otherUnit
            }
        }

        var permission: Permission {
            switch self {
            case .lead: .leadSupervision
            case .head, .member, .stranger: .visitProjects
            case .handler, .otherHandler: .handleCases
            }
        }
    }

    /// 第一督导组.
    package static let group = ID<Party>(rawValue: 301)
    /// 第二督导组.
    package static let otherGroup = ID<Party>(rawValue: 302)
    /// 区城市管理局.
    package static let unit = ID<Party>(rawValue: 303)
    /// 区水利局.
    package static let otherUnit = ID<Party>(rawValue: 304)

    private static let parties: [(ID<Party>, code: String, name: String, english: String)] = [
        (group, "group-1", "第一督导组", "First Supervision Group"),
        (otherGroup, "group-2", "第二督导组", "Second Supervision Group"),
        (unit, "city-management", "区城市管理局", "District City Management Bureau"),
        (otherUnit, "water", "区水利局", "District Water Bureau"),
    ]

    /// What stands on the list of 2022, by number.
    package let projects: [ListedSubject]
    fileprivate let officers: [Role: Officer]

    /// Somebody, signed in and acting from the post held.
    package subscript(role: Role) -> Officer {
        guard let officer = officers[role] else { preconditionFailure("everybody is there") }
        return officer
    }

    /// The same, for a use case.
    package func actor(_ role: Role) -> Actor { .officer(self[role]) }
}

extension TestRecord {
    /// Lays the ground for supervision in 北碚区, with a list of 2022 or without any.
    package func supervisionGround(isListed: Bool = true) async throws -> SupervisionGround {
        try await SupervisionGround.addParties(to: self)
        for role in SupervisionGround.Role.allCases { try await add(role) }
        if isListed { try await listProjects() }
        let listed = try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try ListedSubject.all(of: Places.beibei, in: transaction)
        }
        var officers: [SupervisionGround.Role: Officer] = [:]
        for role in SupervisionGround.Role.allCases {
            let opened = try await ledger.signIn(
                login: role.login,
                password: Password(Person.password)
            )
            officers[role] = try await ledger.session(token: opened.token)?.officer
        }
        return SupervisionGround(projects: listed, officers: officers)
    }

    private func listProjects() async throws {
        let entries = ["嘉陵江滨江步道", "老旧小区停车位"].enumerated().map { index, name in
            EnrolmentDraft(
                number: index + 1,
                code: "BB-2022-0\(index + 1)",
                name: name,
                nameEnglish: "",
                field: "人居环境",
                state: "in-progress",
                measures: [],
                provenance: Provenance(.recorded, source: "测试")
            )
        }
        try await ledger.list(
            Programme(
                id: ID(rawValue: 8022),
                jurisdiction: Places.beibei,
                kind: "livelihood",
                year: 2022,
                name: "2022年民生实事",
                nameEnglish: "Livelihood projects 2022",
                basis: "大会决定",
                asOf: clock.now.date,
                provenance: Provenance(.recorded, source: "测试")
            ),
            entries,
            by: .operatorAtConsole
        )
    }

    /// Opens a term with six deputies: 代表1 to 代表6.
    package func supervisionRoll() async throws {
        let term = try await KeepingTerms(ledger).open(
            TermForm(
                number: "19",
                seats: "8",
                startsOn: "2022-01-05",
                source: "公告",
                delegations: "第一代表团|First delegation"
            ),
            by: .operatorAtConsole,
            in: Places.beibei
        )
        let rows = (1...6).map { "\($0),代表\($0),第一代表团,\($0)座" }
        _ = try await ImportingRoll(ledger).run(
            Array(("编号,姓名,代表团,座位号\n" + rows.joined(separator: "\n")).utf8),
            for: term,
            since: "2022-01-05",
            document: "代表资格审查报告",
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    private func add(_ role: SupervisionGround.Role) async throws {
        try await vandalise(
            "INSERT INTO post (id, party_id, code, name, name_en) VALUES ($1, $2, $3, '岗', 'Post')",
            [role.post, role.party, role.login]
        )
        try await vandalise(
            "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
            [role.post, role.permission]
        )
        try await vandalise(
            """
            INSERT INTO account
                (id, jurisdiction_id, login, display_name, password_hash, is_closed, failures)
            VALUES ($1, $2, $3, $4, $5, 0, 0)
            """,
            [role.account, Places.beibei, role.login, "\(role)", Person.passwordHash]
        )
        try await vandalise(
            "INSERT INTO tenure (account_id, post_id, since_ms) VALUES ($1, $2, $3)",
            [role.account, role.post, clock.now]
        )
    }
}

extension SupervisionGround {
    fileprivate static func addParties(to record: TestRecord) async throws {
        for party in parties {
            try await record.vandalise(
                "INSERT INTO party (id, jurisdiction_id, code) VALUES ($1, $2, $3)",
                [party.0, Places.beibei, party.code]
            )
            try await record.vandalise(
                """
                INSERT INTO party_name (party_id, since, name, name_en, basis)
                VALUES ($1, '0001-01-01', $2, $3, '')
                """,
                [party.0, party.name, party.english]
            )
        }
    }
}
