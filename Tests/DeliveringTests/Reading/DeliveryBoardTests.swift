import Database
import DatabaseContract
import Delivering
import TestSupport
import Testing

/// What a list looks like when its units do not report at the same time.
@Suite struct DeliveryBoardTests {
    @Test(arguments: TestDatabase.engines)
    func `who is a month behind with the report is judged by the month before`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-02")
            try await ground.publish(
                DeliveryGround.roadMonth("10", [MonthForm.reached(1): "2023-03-15"]),
                of: ground.road,
                for: 3
            )

            let (march, april) = (try await ground.roadRow(3), try await ground.roadRow(4))

            #expect(march.knownMonth == 3)
            #expect(april.knownMonth == 3)
            #expect(april.progress.month == 3)
            // 10 of 80 as planned by March; by April 20 were.
            #expect(april.light.colour == .green)
            #expect(april.light == march.light)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who does not report any more is judged by today's month`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-08-02")
            try await ground.publish(
                DeliveryGround.roadMonth("10", [MonthForm.reached(1): "2023-03-15"]),
                of: ground.road,
                for: 3
            )

            let (july, service) = (try await ground.roadRow(7), try await ground.board(7)[2])

            #expect(july.knownMonth == 3)
            #expect(july.progress.month == 7)
            #expect(
                july.progress.results.first?.progress?.aheadOfPlan?.percent(decimals: 1) == "-50.0"
            )
            #expect(july.light.colour == .red)
            #expect(service?.knownMonth == nil)
            #expect(service?.progress.month == 7)
        }
    }

    @Test func `what has not begun shows no colour until it is late`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-02")
            let unknown = try await ground.roadRow(1)
            try await ground.publish(
                DeliveryGround.roadMonth("0", invested: "0", paid: "0"),
                of: ground.road,
                for: 1
            )
            let quiet = try await ground.roadRow(1)
            let late = try await ground.roadRow(5)
            try await ground.publish(
                DeliveryGround.roadMonth("10", [MonthForm.reached(1): "2023-03-15"]),
                of: ground.road,
                for: 3
            )
            let begun = try await ground.roadRow(3)

            #expect(unknown.light.colour == nil && unknown.shownColour == nil)
            #expect(quiet.light.colour == .green)
            #expect(quiet.shownColour == nil)
            #expect(late.shownColour == .red)
            #expect(begun.shownColour == .green)
        }
    }
}
