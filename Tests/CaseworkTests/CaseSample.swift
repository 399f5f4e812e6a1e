import Casework
import Civics
import Database
import Ledger
import TestSupport

/// Cases of the tests: raised and taken further with as few words as will do.
struct CaseSample {
    let record: TestRecord
    let ground: SupervisionGround
    let kinds: CaseKinds

    init(
        _ record: TestRecord,
        _ ground: SupervisionGround,
        kinds: CaseKinds = .builtIn
    ) {
        self.record = record
        self.ground = ground
        self.kinds = kinds
    }

    /// A problem given to 区城市管理局, serious unless it is edited.
    static func form(_ edit: (inout CaseForm) -> Void = { _ in }) -> CaseForm {
        var form = CaseForm([
            .category: "quality",
            .severity: "serious",
            .title: "步道栏杆松动",
            .body: "滩口段二十米栏杆松动，手推即晃。",
            .owner: SupervisionGround.unit.description,
        ])
        edit(&form)
        return form
    }

    func raise(
        _ form: CaseForm = form(),
        number: String = CaseForm.newNumber(),
        on day: CivilDate? = nil,
        by role: SupervisionGround.Role = .member
    ) async throws(CaseError) -> ID<Case> {
        try await RaisingCases(record.ledger, kinds: kinds).raise(
            form,
            of: "problem",
            number: number,
            on: day,
            by: ground.actor(role),
            in: Places.beibei
        )
    }

    /// Takes a step from the case as it is now.
    func take(
        _ act: CaseAct,
        _ fields: [CaseField: String] = [:],
        on id: ID<Case>,
        version: Int? = nil,
        by role: SupervisionGround.Role
    ) async throws {
        var shown = version ?? 0
        if version == nil { shown = try await folder(id).line.file.version }
        try await step(act, fields, on: id, version: shown, by: role)
    }

    /// The same with its error's type.
    func step(
        _ act: CaseAct,
        _ fields: [CaseField: String] = [:],
        on id: ID<Case>,
        version: Int,
        by role: SupervisionGround.Role
    ) async throws(CaseError) {
        try await AdvancingCases(record.ledger, kinds: kinds).take(
            act,
            CaseForm(fields),
            on: id,
            version: version,
            by: ground.actor(role),
            in: Places.beibei
        )
    }

    /// Why a step is refused; nil where it is not.
    func refusal(
        _ act: CaseAct,
        _ fields: [CaseField: String] = [:],
        on id: ID<Case>,
        by role: SupervisionGround.Role
    ) async throws -> CaseError? {
        let version = try await folder(id).line.file.version
        do throws(CaseError) {
            try await step(act, fields, on: id, version: version, by: role)
            return nil
        } catch {
            return error
        }
    }

    func folder(
        _ id: ID<Case>,
        by role: SupervisionGround.Role = .lead
    ) async throws(ReadError) -> CaseFolder {
        try await ReadingCases(record.ledger, kinds: kinds).folder(
            id,
            in: Places.beibei,
            by: ground.actor(role)
        )
    }

    func page(
        _ turn: CaseFilter.Turn,
        by role: SupervisionGround.Role
    ) async throws(ReadError) -> CasePage {
        try await ReadingCases(record.ledger, kinds: kinds).page(
            CaseFilter(turn),
            in: Places.beibei,
            by: ground.actor(role)
        )
    }
}

extension Engine {
    /// Runs a body with a record, its ground and its cases.
    func withCases(_ body: (TestRecord, CaseSample) async throws -> Void) async throws {
        try await TestRecord.with(self) { record in
            let ground = try await record.supervisionGround()
            try await body(record, CaseSample(record, ground))
        }
    }
}

extension CaseError {
    /// The problems of its faults.
    var problems: [CaseFault] {
        if case .faults(let faults) = self { faults } else { [] }
    }
}
