import Casework
import Civics
import Database
import Ledger
import Supervising
import TestSupport

/// Groups and visits of the tests.
struct SupervisionSample {
    let record: TestRecord
    let ground: SupervisionGround

    /// The first group: deputy 1 heads it, deputy 2 works at 区城市管理局, which leads the first
    /// project.
    func form(_ edit: (inout GroupForm) -> Void = { _ in }) -> GroupForm {
        var form = GroupForm()
        form.year = "2022"
        form.number = "1"
        form.party = SupervisionGround.group.description
        form.account = ground[.head].account.description
        form.members = "1 区教委\n2 区城市管理局\n3"
        form.tasks[ground.projects[0].enrolment.description] =
            SupervisionGround.unit.description
        edit(&form)
        return form
    }

    func make(
        _ form: GroupForm,
        by role: SupervisionGround.Role = .lead
    ) async throws(GroupError) -> ID<SupervisionGroup> {
        try await KeepingGroups(record.ledger).make(
            form,
            by: ground.actor(role),
            in: Places.beibei
        )
    }

    func groups() async throws(ReadError) -> [GroupView] {
        try await ReadingGroups(record.ledger).all(
            in: Places.beibei,
            by: ground.actor(.lead)
        ).groups
    }

    /// A visit to the first project, a week from the day of the clock.
    func plan(_ edit: (inout VisitForm) -> Void = { _ in }) -> VisitForm {
        var form = VisitForm([.date: "2022-12-08", .place: "滩口步道入口", .purpose: "看进度"])
        form.methods = ["site", "residents"]
        form.projects = [ground.projects[0].enrolment.description]
        edit(&form)
        return form
    }

    func planned(
        _ form: VisitForm? = nil,
        number: String = CaseForm.newNumber(),
        by role: SupervisionGround.Role = .member
    ) async throws(VisitError) -> ID<Visit> {
        try await HoldingVisits(record.ledger).plan(
            form ?? plan(),
            of: role.party,
            number: number,
            by: ground.actor(role),
            in: Places.beibei
        )
    }

    /// What the visit found, with one problem.
    func found(_ edit: (inout VisitForm) -> Void = { _ in }) -> VisitForm {
        var form = VisitForm([
            .held: "2022-12-08", .others: "镇干部示例\n村民示例", .words: "步道通了，栏杆松。",
        ])
        form.methods = ["site"]
        form.findings = [
            CaseForm([
                .category: "quality", .severity: "serious", .title: "步道栏杆松动",
                .body: "滩口段二十米栏杆松动。",
                .project: ground.projects[0].enrolment.description,
                .owner: SupervisionGround.unit.description,
            ]),
            CaseForm([.project: ground.projects[0].enrolment.description]),
        ]
        edit(&form)
        return form
    }

    func write(
        _ form: VisitForm,
        of id: ID<Visit>,
        version: Int = 1,
        by role: SupervisionGround.Role = .member
    ) async throws(VisitError) {
        try await HoldingVisits(record.ledger).write(
            form,
            of: id,
            version: version,
            by: ground.actor(role),
            in: Places.beibei
        )
    }

    func sign(
        _ id: ID<Visit>,
        version: Int = 2,
        by role: SupervisionGround.Role
    ) async throws(VisitError) {
        try await HoldingVisits(record.ledger).sign(
            id,
            version: version,
            by: ground.actor(role),
            in: Places.beibei
        )
    }

    func folder(
        _ id: ID<Visit>,
        by role: SupervisionGround.Role = .lead
    ) async throws(ReadError) -> VisitFolder {
        try await ReadingVisits(record.ledger).folder(
            id,
            in: Places.beibei,
            by: ground.actor(role)
        )
    }
}

extension Engine {
    /// Runs a body with a record, its roll and its supervision.
    func withSupervision(
        _ body: (TestRecord, SupervisionSample) async throws -> Void
    ) async throws {
        try await TestRecord.with(self) { record in
            try await record.supervisionRoll()
            let ground = try await record.supervisionGround()
            try await body(record, SupervisionSample(record: record, ground: ground))
        }
    }
}
