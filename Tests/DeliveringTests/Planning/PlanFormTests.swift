import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// What a plan that is typed is refused for, and where.
@Suite struct PlanFormTests {
    /// What the road's plan is refused with.
    private static func faults(_ changes: [String: String]) async throws -> [DeliveryFault] {
        try await DeliveryGround.with(.sqlite) { ground in
            let refused = await refusal {
                try await ground.plans.save(
                    DeliveryGround.roadPlan(changes),
                    of: ground.road.id,
                    version: 0,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            guard case .faults(let faults)? = refused else { return [] }
            return faults
        }
    }

    private static func figure(_ text: String) throws -> PlannedFigure {
        try PlannedFigure(DecimalNumber(written: text))
    }

    @Test func `a plan without a fault is kept`() async throws {
        #expect(try await Self.faults([:]).isEmpty)
    }

    @Test func `a month below the one before is named with both figures`() async throws {
        let faults = try await Self.faults([PlanForm.cell(1, 6): "15"])
        #expect(
            faults == [
                .falls(
                    field: PlanForm.cell(1, 6),
                    month: 6,
                    from: try Self.figure("30"),
                    to: try Self.figure("15")
                )
            ]
        )
    }

    @Test func `December is the target`() async throws {
        let faults = try await Self.faults([PlanForm.target(1): "90公里"])
        #expect(
            faults == [
                .december(
                    field: PlanForm.cell(1, 12),
                    december: try Self.figure("80"),
                    target: try Self.figure("90")
                )
            ]
        )
    }

    @Test func `months that are left out are named`() async throws {
        let faults = try await Self.faults([PlanForm.cell(1, 4): "", PlanForm.cell(1, 7): " "])
        #expect(faults == [.monthsMissing(field: PlanForm.cell(1, 4), months: [4, 7])])
    }

    @Test func `figures that are none are named with what was typed`() async throws {
        let faults = try await Self.faults([
            PlanForm.cell(1, 5): "三十", PlanForm.target(2): "1000元",
        ])
        #expect(
            faults == [
                .number(field: PlanForm.cell(1, 5), entered: "三十"),
                .number(field: PlanForm.target(2), entered: "1000元"),
            ]
        )
    }

    @Test func `a target in another unit is refused`() async throws {
        let faults = try await Self.faults([PlanForm.target(1): "80米"])
        #expect(faults == [.unit(field: PlanForm.target(1), expected: "公里")])
    }

    @Test func `the spellings of a unit are one unit`() async throws {
        #expect(try await Self.faults([PlanForm.target(1): "不少于80km"]).isEmpty)
    }

    @Test func `months without a target are refused`() async throws {
        let faults = try await Self.faults([PlanForm.target(1): ""])
        #expect(faults == [.targetMissing(field: PlanForm.target(1))])
    }

    @Test func `days that are none, and days nobody can mean`() async throws {
        let faults = try await Self.faults([
            PlanForm.deadline: "年底", PlanForm.due(1): "2033-01-01",
        ])
        #expect(
            faults == [
                .date(field: PlanForm.deadline, entered: "年底"),
                .dateRange(
                    field: PlanForm.due(1),
                    from: try CivilDate(iso: "2022-01-01"),
                    to: try CivilDate(iso: "2027-12-31")
                ),
            ]
        )
    }

    @Test func `a milestone needs name and day, and its own name`() async throws {
        let faults = try await Self.faults([
            PlanForm.milestone(1): "完工", PlanForm.due(3): "2023-05-01",
            PlanForm.milestone(4): "移交",
        ])
        #expect(
            faults == [
                .twice(field: PlanForm.milestone(2)),
                .missing(field: PlanForm.milestone(3)),
                .missing(field: PlanForm.due(4)),
            ]
        )
    }

    @Test func `a text that is too long is counted`() async throws {
        let faults = try await Self.faults([PlanForm.place: String(repeating: "街", count: 61)])
        #expect(faults == [.tooLong(field: PlanForm.place, characters: 61, most: 60)])
    }

    @Test func `full width digits and thousands are read`() async throws {
        #expect(
            try await Self.faults([PlanForm.target(2): "１，０００"]).isEmpty
        )
    }
}
