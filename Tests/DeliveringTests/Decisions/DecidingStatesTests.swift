import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// Suspending, taking up again, carrying over and ending a project by a numbered decision.
@Suite struct DecidingStatesTests {
    private static func form(
        _ state: String,
        by authority: Authority = .standingCommittee,
        goal: String = "",
        due: String = ""
    ) -> StateDecisionForm {
        StateDecisionForm(
            state: state,
            decision: DecisionForm(
                number: " 示例人常发〔2023〕9号 ",
                date: "2023-06-01",
                authority: authority.rawValue,
                reason: "选址不再可用"
            ),
            goal: goal,
            due: due
        )
    }

    /// A road under way on 3 June.
    private static func begun(_ ground: DeliveryGround) async throws {
        try await ground.assign()
        try ground.go(to: "2023-06-03")
        try await ground.publish(DeliveryGround.roadMonth("5"), of: ground.road, for: 5)
    }

    @Test(arguments: TestDatabase.engines)
    func `the standing committee suspends, takes up again, carries over and ends`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.begun(ground)

            try await ground.decide(Self.form("suspended"))
            #expect(try await ground.roadRow().light.colour == .grey)
            try await ground.decide(Self.form("in-progress", by: .government))
            try await ground.decide(
                Self.form("carried-over", goal: "主线贯通", due: "2024-05-31")
            )
            let row = try await ground.roadRow()
            #expect(row.entry.enrolment.state == "carried-over")
            #expect(row.entry.plan?.deadline?.description == "2023-11-30")
            #expect(row.entry.deadline?.description == "2024-05-31")
            try await ground.decide(Self.form("terminated", by: .congress))

            let ended = try await ground.roadRow()
            let decisions = ended.entry.decisions
            #expect(decisions.map(\.ordinal) == [1, 2, 3, 4])
            #expect(
                decisions.map(\.to) == ["suspended", "in-progress", "carried-over", "terminated"]
            )
            #expect(decisions.map(\.decision.number) == .init(repeating: "示例人常发〔2023〕9号", count: 4))
            #expect(decisions.map(\.carryOver?.stageGoal) == [nil, nil, "主线贯通", nil])
            #expect(decisions.map(\.post) == .init(repeating: "示例岗", count: 4))
            // What is ended has no light any more, and keeps those it had.
            #expect(ended.light.colour == nil)
            #expect(ended.published.map(\.colour) == [.red])
            let audit = try #require(try await ground.record.lastAuditEntry())
            #expect(audit.action == "project.decide")
            #expect(audit.facts.contains(#""authority":"congress""#))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the government alone neither suspends nor carries over nor ends what deputies chose`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.begun(ground)
            for state in ["suspended", "carried-over", "terminated"] {
                let refused = await refusal {
                    try await ground.decide(
                        Self.form(
                            state,
                            by: .government,
                            goal: state == "carried-over" ? "主线贯通" : "",
                            due: state == "carried-over" ? "2024-05-31" : ""
                        )
                    )
                }
                #expect(refused == .faults([.congressDecides(field: "authority")]))
            }
            let row = try await ground.roadRow()
            #expect(row.entry.enrolment.state == "in-progress" && row.entry.decisions.isEmpty)
        }
    }

    @Test func `a decision names its state, number, day, maker and reason`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.begun(ground)
            let empty = await refusal { try await ground.decide(StateDecisionForm()) }
            #expect(
                empty
                    == .faults([
                        .choice(field: "state"), .missing(field: "number"),
                        .missing(field: "date"), .choice(field: "authority"),
                        .missing(field: "reason"),
                    ])
            )
            var late = Self.form("suspended")
            late.decision.date = "2023-06-04"
            let refused = await refusal { try await ground.decide(late) }
            guard case .faults(let faults)? = refused,
                case .dateRange("date", _, let to)? = faults.first, faults.count == 1
            else {
                Issue.record("\(String(describing: refused))")
                return
            }
            #expect(to.description == "2023-06-03")
        }
    }

    @Test func `what is carried over says how far this year and by when, and nothing else does`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await Self.begun(ground)
            let silent = await refusal { try await ground.decide(Self.form("carried-over")) }
            #expect(silent == .faults([.missing(field: "goal"), .missing(field: "due")]))
            let early = await refusal {
                try await ground.decide(
                    Self.form("carried-over", goal: "主线贯通", due: "2023-12-31")
                )
            }
            guard case .faults(let faults)? = early,
                case .dateRange("due", let from, _)? = faults.first, faults.count == 1
            else {
                Issue.record("\(String(describing: early))")
                return
            }
            #expect(from.description == "2024-01-01")
            let other = await refusal {
                try await ground.decide(Self.form("suspended", goal: "主线贯通", due: "明年"))
            }
            #expect(
                other
                    == .faults([.onlyCarriedOver(field: "goal"), .onlyCarriedOver(field: "due")])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a plan that a later decision changes has its own deadline again`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.begun(ground)
            try await ground.decide(
                Self.form("carried-over", goal: "主线贯通", due: "2024-05-31")
            )
            try ground.go(to: "2023-07-03")
            try await ground.plans.save(
                DeliveryGround.roadPlan([PlanForm.deadline: "2024-03-31"]),
                of: ground.road.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            try await ground.plans.adopt(
                ground.road.id,
                version: 1,
                Self.form("").decision,
                by: DeliveryGround.office,
                in: Places.beibei
            )

            #expect(try await ground.roadRow().entry.deadline?.description == "2024-03-31")
        }
    }

    @Test func `a decision is not made from a state that does not lead there`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            let early = await refusal { try await ground.decide(Self.form("suspended")) }
            #expect(early == .entryIs("elected"))
            try await Self.begun(ground)
            // Work finishes and is accepted by others, not by a decision.
            for state in ["completed", "accepted", "in-progress", "nowhere"] {
                let refused = await refusal { try await ground.decide(Self.form(state)) }
                #expect(refused == .entryIs("in-progress"))
            }
            try await ground.decide(Self.form("terminated"))
            let dead = await refusal { try await ground.decide(Self.form("in-progress")) }
            #expect(dead == .entryIs("terminated"))
            let clerk = await refusal {
                try await ground.decide(Self.form("suspended"), by: DeliveryGround.clerk)
            }
            guard case .denied? = clerk else {
                Issue.record("\(String(describing: clerk))")
                return
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who decide at once one is told where it stands now`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.begun(ground)

            let outcomes = await withTaskGroup(of: DeliveryError?.self) { group in
                for _ in 1...2 {
                    group.addTask {
                        await refusal { try await ground.decide(Self.form("suspended")) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(outcomes.compactMap(\.self) == [.entryIs("suspended")])
            #expect(try await ground.roadRow().entry.decisions.count == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is ended is planned, assigned, lit and reported no more, but can be corrected`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.begun(ground)
            try await ground.decide(Self.form("terminated"))
            try ground.go(to: "2023-07-03")
            let (road, office) = (ground.road.id, DeliveryGround.office)

            let refusals = [
                await refusal {
                    try await ground.plans.save(
                        DeliveryGround.roadPlan([PlanForm.deadline: "2024-03-31"]),
                        of: road,
                        version: 0,
                        by: office,
                        in: Places.beibei
                    )
                },
                await refusal {
                    try await ground.plans.assign(
                        DutyForm(
                            lead: Offices.congress.description,
                            responsible: [],
                            cooperating: [],
                            leader: "",
                            contact: ""
                        ),
                        to: road,
                        by: office,
                        in: Places.beibei
                    )
                },
                await refusal {
                    try await SuspendingLights(ground.record.ledger).suspend(
                        road,
                        reason: "汛期",
                        document: "示例2号",
                        by: office,
                        in: Places.beibei
                    )
                },
                await refusal {
                    try await ground.publish(
                        DeliveryGround.roadMonth("6"),
                        of: ground.road,
                        for: 6
                    )
                },
            ]
            #expect(refusals == .init(repeating: .entryIs("terminated"), count: 4))

            var correction = DeliveryGround.roadMonth("4")
            correction[MonthForm.correction] = "多报了1公里"
            try await ground.publish(correction, of: ground.road, for: 5)
            #expect(try await ground.roadRow().published.count == 2)
        }
    }
}
