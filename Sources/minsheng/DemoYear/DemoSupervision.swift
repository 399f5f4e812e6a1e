import Casework
import Civics
import Database
import Ledger
import Supervising

/// The supervision of 2022's projects, all of it a sample: three groups, six cases in different
/// states and three visits, by days before and after the one on which they are made.
///
/// What is there already is left as it is, and a case is taken on from where it stands.
struct DemoSupervision {
    /// The year whose projects are supervised.
    private static let year = 2022

    private let district: ID<Jurisdiction>
    private let ledger: Ledger
    private let today: CivilDate

    /// Supervises in a district.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
        today = ledger.clock.now().date
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        let people = try await people()
        try await makeGroups(people)
        let visits = DemoTable(DemoFiles.supervisionVisits).rows
        for row in visits { try await make(row, people) }
        for row in DemoTable(DemoFiles.supervisionCases).rows {
            try await make(case: row, people)
        }
    }

    /// The units, accounts and projects that the samples name.
    private struct People {
        let parties: [Party]
        let accounts: [AccountRights]
        let listed: [ListedSubject]

        func party(_ code: String) -> Party {
            guard let party = parties.first(where: { $0.code == code }) else {
                preconditionFailure("the demo year has no unit \(code)")
            }
            return party
        }

        func project(_ number: String) -> ListedSubject {
            guard
                let listed = listed.first(where: {
                    $0.year == DemoSupervision.year && String($0.number) == number
                })
            else {
                preconditionFailure("the demo year has no project \(number)")
            }
            return listed
        }
    }

    private func people() async throws(CommandFailure) -> People {
        do throws(StoreError) {
            return try await ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                People(
                    parties: try Party.all(of: district, on: today, in: transaction),
                    accounts: try AccountRights.all(in: district, transaction),
                    listed: try ListedSubject.all(of: district, in: transaction)
                )
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The operator, acting for a post at a unit.
    private func actor(
        _ code: String,
        _ permission: Permission,
        _ people: People,
        account: ID<Account>? = nil
    ) -> Actor {
        let party = people.party(code)
        let post =
            switch permission {
            case .leadSupervision: ("督导统筹岗", "Supervision lead")
            case .visitProjects: ("督导岗", "Supervision")
            default: ("办理岗", "Case handling")
            }
        return .officer(
            Officer(
                account: account ?? ID(rawValue: 0),
                login: "operator",
                post: ID(rawValue: 0),
                postName: "\(party.name)·\(post.0)",
                postNameEnglish: "\(party.nameEnglish), \(post.1)",
                party: party.id,
                jurisdiction: district,
                permissions: [permission]
            )
        )
    }

    /// The number of a form, the same at every start.
    private func number(_ name: String) -> String {
        Base64URL.encode(Array(Digest(of: "demo-\(name)").bytes.prefix(16)))
    }

    private func day(_ cell: String) -> CivilDate {
        guard let days = Int(cell) else { preconditionFailure("no number of days: \(cell)") }
        return today.advanced(by: days)
    }
}

// MARK: - Groups

extension DemoSupervision {
    private func makeGroups(_ people: People) async throws(CommandFailure) {
        let lead = actor("congress-office", .leadSupervision, people)
        let known: [SupervisionGroup]
        do throws(ReadError) {
            known = try await ReadingGroups(ledger).all(in: district, by: lead)
                .groups.map(\.group)
        } catch {
            throw Self.failure(error)
        }
        for row in DemoTable(DemoFiles.supervisionGroups).rows {
            let party = people.party(row["party"]).id
            guard !known.contains(where: { $0.party == party }) else { continue }
            var form = GroupForm()
            form.year = row["year"]
            form.number = row["number"]
            form.party = party.description
            form.account =
                people.accounts.first { $0.account.login == row["head_login"] }?
                .account.id.description ?? ""
            form.members = row["members"].replacing(";", with: "\n")
            for task in row["projects"].split(separator: ";") {
                let words = task.split(separator: " ").map(String.init)
                form.tasks[people.project(words[0]).enrolment.description] =
                    people.party(words[1]).id.description
            }
            do throws(GroupError) {
                _ = try await KeepingGroups(ledger).make(
                    form,
                    certainty: .inventedSample,
                    by: lead,
                    in: district
                )
            } catch .store(let error) {
                throw CommandFailure(error)
            } catch {
                preconditionFailure("the demo year's groups cannot be made: \(error)")
            }
        }
    }

    private static func failure(_ error: ReadError) -> CommandFailure {
        guard case .store(let error) = error else {
            preconditionFailure("the demo year's supervision cannot be read: \(error.code)")
        }
        return CommandFailure(error)
    }
}

// MARK: - Visits

extension DemoSupervision {
    private func make(_ row: DemoTable.Row, _ people: People) async throws(CommandFailure) {
        let visitor = actor(row["group"], .visitProjects, people)
        let holding = HoldingVisits(ledger)
        do throws(VisitError) {
            let id = try await holding.plan(
                plan(row, people),
                of: people.party(row["group"]).id,
                number: number("visit-\(row["visit"])"),
                on: day(row["planned"]),
                certainty: .inventedSample,
                by: visitor,
                in: district
            )
            guard !row["held"].isEmpty else { return }
            if try await state(of: id, visitor) == .planned {
                var form = VisitForm([
                    .held: day(row["held"]).description,
                    .others: row["people"].replacing(";", with: "\n"), .words: row["words"],
                ])
                form.methods = Set(row.words("methods"))
                try await holding.write(form, of: id, version: 1, by: visitor, in: district)
            }
            if row["signed"] == "yes", try await state(of: id, visitor) == .recorded {
                let head = people.accounts.first { $0.account.login == "deputy" }?.account.id
                try await holding.sign(
                    id,
                    version: 2,
                    by: actor(row["group"], .visitProjects, people, account: head),
                    in: district
                )
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's visits cannot be made: \(error)")
        }
    }

    private func plan(_ row: DemoTable.Row, _ people: People) -> VisitForm {
        var form = VisitForm([
            .date: day(row["planned"]).description, .place: row["place"],
            .purpose: row["purpose"],
        ])
        form.methods = Set(row.words("methods"))
        form.projects = Set(
            row.words("projects").map { people.project($0).enrolment.description }
        )
        return form
    }

    private func state(
        of id: ID<Visit>,
        _ visitor: Actor
    ) async throws(VisitError) -> Visit.State {
        do throws(ReadError) {
            return try await ReadingVisits(ledger).folder(id, in: district, by: visitor)
                .visit.state
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}

// MARK: - Cases

extension DemoSupervision {
    private func make(case row: DemoTable.Row, _ people: People) async throws(CommandFailure) {
        let lead = actor("congress-office", .leadSupervision, people)
        do throws(CaseError) {
            let id =
                row["kind"] == "problem"
                ? try await raise(row, people) : try await report(row, people, lead)
            let done = try await folder(id, lead).line.steps.compactMap(\.act)
                .filter { $0 != .assign }.count
            let steps = DemoTable(DemoFiles.supervisionSteps).rows
                .filter { $0["case"] == row["case"] }
            for step in steps.dropFirst(done) { try await take(step, on: id, people, lead) }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's cases cannot be made: \(error)")
        }
    }

    private func raise(
        _ row: DemoTable.Row,
        _ people: People
    ) async throws(CaseError) -> ID<Case> {
        try await RaisingCases(ledger).raise(
            CaseForm([
                .category: row["category"], .severity: row["severity"],
                .title: row["title"], .body: row["body"],
                .project: people.project(row["project"]).enrolment.description,
                .owner: people.party(row["owner"]).id.description,
                .due: day(row["due"]).description,
            ]),
            of: row["kind"],
            number: number("case-\(row["case"])"),
            on: day(row["raised"]),
            certainty: .inventedSample,
            by: actor(row["group"], .visitProjects, people),
            in: district
        )
    }

    private func report(
        _ row: DemoTable.Row,
        _ people: People,
        _ lead: Actor
    ) async throws(CaseError) -> ID<Case> {
        let identity: StoreIdentity?
        do throws(StoreError) {
            identity = try await ledger.identity()
        } catch {
            throw .store(error)
        }
        guard let identity else { preconditionFailure("a founded store knows itself") }
        let code = try await ReportingUntrue(ledger).report(
            CaseForm([
                .category: row["category"], .body: row["body"],
                .project: people.project(row["project"]).enrolment.description,
            ]),
            of: row["kind"],
            number: number("case-\(row["case"])"),
            watcher: people.party(row["group"]).id,
            on: day(row["raised"]),
            certainty: .inventedSample,
            in: district,
            identity: identity
        )
        do throws(ReadError) {
            return try await ReadingCases(ledger).folder(of: code).line.file.id
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }

    private func take(
        _ row: DemoTable.Row,
        on id: ID<Case>,
        _ people: People,
        _ lead: Actor
    ) async throws(CaseError) {
        let act = row.read("act", CaseAct.init(rawValue:))
        let permission: Permission =
            act.roles.contains(.unit)
            ? .handleCases : act.roles.contains(.watcher) ? .visitProjects : .leadSupervision
        try await AdvancingCases(ledger).take(
            act,
            CaseForm([
                .words: row["words"],
                act == .reply ? .result : .reason: row["choice"],
            ]),
            on: id,
            version: try await folder(id, lead).line.file.version,
            day: day(row["day"]),
            by: actor(row["by"], permission, people),
            in: district
        )
    }

    private func folder(_ id: ID<Case>, _ lead: Actor) async throws(CaseError) -> CaseFolder {
        do throws(ReadError) {
            return try await ReadingCases(ledger).folder(id, in: district, by: lead)
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}
