import Deciding
import Testing

/// Polls and ballot sessions move forward only: every pair of states is tried.
@Suite struct PollStateTests {
    @Test func `a poll goes through all its states, one after the other`() {
        var state = PollState.prepared
        var passed = [state]
        while let next = state.successor {
            state = next
            passed.append(state)
        }
        #expect(passed == PollState.allCases)
        #expect(state == .sealed)
    }

    @Test func `the outcome is public from the announcement on, not before`() {
        #expect(PollState.allCases.filter(\.isPublic) == [.announced, .sealed])
    }

    @Test func `a session moves along the one way there is`() {
        let allowed: Set<[SessionState]> = [
            [.opened, .issuing], [.issuing, .casting], [.casting, .closed],
            [.closed, .reconciled], [.closed, .void], [.reconciled, .counting],
            [.counting, .counted], [.opened, .abandoned], [.issuing, .abandoned],
            [.casting, .abandoned], [.closed, .abandoned], [.reconciled, .abandoned],
            [.counting, .abandoned],
        ]
        for from in SessionState.allCases {
            for to in SessionState.allCases {
                #expect(from.successors.contains(to) == allowed.contains([from, to]))
            }
        }
    }

    @Test func `a void session, a counted one and one broken off are the end`() {
        #expect(SessionState.allCases.filter(\.isOver) == [.void, .counted, .abandoned])
    }
}
