import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// The one machine of all cases, over every pair of a state and an act.
@Suite struct CaseMachineTests {
    /// Everything that may be done, as a reader of the rules would write it down; what is not here
    /// may not.
    private static let allowed: [(CaseState, CaseAct, CaseState)] = [
        (.raised, .assign, .assigned),
        (.raised, .dismiss, .closed),
        (.assigned, .accept, .handling),
        (.assigned, .askExtension, .extensionAsked),
        (.assigned, .reply, .replied),
        (.assigned, .giveBack, .returned),
        (.assigned, .escalate, .assigned),
        (.handling, .askExtension, .extensionAsked),
        (.handling, .reply, .replied),
        (.handling, .giveBack, .returned),
        (.handling, .escalate, .handling),
        (.extensionAsked, .grantExtension, .handling),
        (.extensionAsked, .refuseExtension, .handling),
        (.extensionAsked, .reply, .replied),
        (.extensionAsked, .escalate, .extensionAsked),
        (.returned, .assign, .assigned),
        (.returned, .dismiss, .closed),
        (.replied, .verify, .verified),
        (.replied, .reject, .handling),
        (.promised, .reply, .replied),
        (.promised, .escalate, .promised),
        (.verified, .close, .closed),
        (.verified, .reject, .handling),
        (.closed, .reopen, .handling),
    ]

    private static func standing(
        _ state: CaseState,
        _ edit: (inout CaseStanding) -> Void = { _ in }
    ) -> CaseStanding {
        var standing = CaseStanding(
            state: state,
            owner: SupervisionGround.unit,
            watcher: SupervisionGround.group,
            dueOn: CivilDate(dayNumber: 19_000),
            result: .solved
        )
        edit(&standing)
        return standing
    }

    @Test(arguments: CaseState.allCases)
    func `from a state, an act leads where the rules say and nowhere else`(state: CaseState) {
        for act in CaseAct.allCases {
            let expected = Self.allowed.first { $0.0 == state && $0.1 == act }?.2

            let reached = Self.standing(state).after(act)

            #expect(reached == expected, "\(act) of \(state)")
        }
    }

    @Test func `an answer of class B that holds waits for its day`() {
        let promised = Self.standing(.replied) { $0.result = .underWay }

        #expect(promised.after(.verify) == .promised)
    }

    @Test func `the deadline is moved once`() {
        for state in [CaseState.assigned, .handling] {
            let moved = Self.standing(state) { $0.isExtended = true }

            #expect(moved.after(.askExtension) == nil)
            #expect(moved.after(.reply) == .replied)
        }
    }

    @Test func `what was closed without a unit goes back to nobody`() {
        let dismissed = Self.standing(.closed) { $0.owner = nil }

        #expect(dismissed.after(.reopen) == .raised)
    }

    /// Walks the machine from a new case, with every result that an answer can have.
    @Test func `every state is reached from the first, and every state is left`() {
        var reached: Set<CaseState> = [.raised]
        var left: Set<CaseState> = []
        var waiting: [CaseState] = [.raised]
        while let state = waiting.popLast() {
            for result in CaseResult.allCases {
                let standing = Self.standing(state) { $0.result = result }
                for act in standing.possible {
                    guard let next = standing.after(act), next != state else { continue }
                    left.insert(state)
                    if reached.insert(next).inserted { waiting.append(next) }
                }
            }
        }

        #expect(reached == Set(CaseState.allCases))
        #expect(left == Set(CaseState.allCases))
    }

    @Test func `no act of a unit is also one of those who watch over it`() {
        for act in CaseAct.allCases {
            let roles = act.roles

            #expect(!roles.isEmpty)
            if roles.contains(.unit) { #expect(roles == [.unit], "\(act)") }
        }
    }
}
