import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// Finishing and accepting projects; suspending lights.
@Suite struct AcceptingProjectsTests {
    private static func protocolForm(_ result: Acceptance.Result) -> AcceptanceForm {
        var form = AcceptanceForm()
        form.result = result.rawValue
        form.date = "2023-11-02"
        form.document = "示例验〔2023〕3号"
        form.checkers = "区交通局、区财政局、第二督导组"
        form.findings = "实测80.2公里，已通车"
        if result == .withDefects {
            form.defects = "K3+200处护栏松动"
            form.mendBy = "2023-11-30"
        }
        return form
    }

    /// A road that its unit calls finished, on 3 November.
    private static func finished(_ ground: DeliveryGround) async throws {
        try await ground.assign()
        try ground.go(to: "2023-11-03")
        try await ground.publish(DeliveryGround.roadMonth("80.2"), of: ground.road, for: 10)
        try await ground.accepting.finish(
            ground.road.id,
            document: "竣工报告2023-11-01",
            by: DeliveryGround.head,
            in: Places.beibei
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `others accept, and the light is blue`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.finished(ground)
            try await ground.accepting.accept(
                ground.road.id,
                Self.protocolForm(.withDefects),
                by: DeliveryGround.checkers,
                in: Places.beibei
            )
            let row = try await ground.roadRow()
            #expect(row.entry.enrolment.state == "accepted")
            #expect(row.light.colour == .blue)
            let acceptance = try #require(row.acceptances.first)
            #expect(acceptance.result == .withDefects)
            #expect(acceptance.mendBy?.description == "2023-11-30")
            #expect(acceptance.findings == "实测80.2公里，已通车")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is refused is work again, and can be finished anew`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.finished(ground)
            try await ground.accepting.accept(
                ground.road.id,
                Self.protocolForm(.refused),
                by: DeliveryGround.checkers,
                in: Places.beibei
            )
            #expect(try await ground.roadRow().entry.enrolment.state == "in-progress")
            try await ground.accepting.finish(
                ground.road.id,
                document: "整改报告",
                by: DeliveryGround.head,
                in: Places.beibei
            )
            try await ground.accepting.accept(
                ground.road.id,
                Self.protocolForm(.accepted),
                by: DeliveryGround.checkers,
                in: Places.beibei
            )
            let row = try await ground.roadRow()
            #expect(row.acceptances.map(\.ordinal) == [1, 2])
            #expect(row.acceptances.map(\.result) == [.refused, .accepted])
        }
    }

    @Test func `the unit that built it does not accept it`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.finished(ground)
            let own = DeliveryGround.officer(DeliveryGround.lead, [.acceptProjects])
            let refused = await refusal {
                try await ground.accepting.accept(
                    ground.road.id,
                    Self.protocolForm(.accepted),
                    by: own,
                    in: Places.beibei
                )
            }
            #expect(refused == .otherUnit(lead: nil))
            #expect(try await ground.roadRow().entry.enrolment.state == "completed")
        }
    }

    @Test func `others do not call it finished, and nothing is accepted before it is`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-11-03")
            let early = await refusal {
                try await ground.accepting.accept(
                    ground.road.id,
                    Self.protocolForm(.accepted),
                    by: DeliveryGround.checkers,
                    in: Places.beibei
                )
            }
            #expect(early == .entryIs("assigned"))
            let other = DeliveryGround.officer(Offices.congress, [.reviewProgress])
            let refused = await refusal {
                try await ground.accepting.finish(
                    ground.road.id,
                    document: "竣工报告",
                    by: other,
                    in: Places.beibei
                )
            }
            #expect(refused == .otherUnit(lead: DeliveryGround.lead))
        }
    }

    @Test func `a protocol says who, what, when, and by when defects are mended`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.finished(ground)
            var form = AcceptanceForm()
            form.result = Acceptance.Result.withDefects.rawValue
            form.date = "2023-11-04"
            form.mendBy = "明年"
            let refused = await refusal {
                try await ground.accepting.accept(
                    ground.road.id,
                    form,
                    by: DeliveryGround.checkers,
                    in: Places.beibei
                )
            }
            guard case .faults(let faults)? = refused else {
                Issue.record("the protocol was taken")
                return
            }
            #expect(
                faults.map(\.field) == [
                    "date", "document", "checkers", "findings", "defects", "mendBy",
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a light is suspended with reason and document, and lifted`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-03")
            try await ground.publish(DeliveryGround.roadMonth("5"), of: ground.road, for: 5)
            #expect(try await ground.roadRow().light.colour == .red)
            let lights = SuspendingLights(ground.record.ledger)
            func suspend(_ reason: String) async throws {
                try await lights.suspend(
                    ground.road.id,
                    reason: reason,
                    document: "示例2号",
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            await expect(.faults([.missing(field: "reason")])) { try await suspend("") }
            try await suspend("山体滑坡")
            await expect(.nothingChanged) { try await suspend("山体滑坡") }
            let row = try await ground.roadRow()
            #expect(row.light.colour == .grey)
            #expect(row.suspension?.reason == "山体滑坡")
            #expect(row.published.map(\.colour) == [.red])
            try await lights.lift(ground.road.id, by: DeliveryGround.office, in: Places.beibei)
            let lifted = try await ground.roadRow()
            #expect(lifted.light.colour == .red)
            #expect(lifted.suspensions.count == 1)
            await expect(.nothingChanged) {
                try await lights.lift(
                    ground.road.id,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
        }
    }
}
