import Dispatch
import Ledger
import TestSupport
import Testing

/// The gate through which every password goes to be hashed.
@Suite struct WorkGateTests {
    @Test
    func `two are hashed at once and never three`() async {
        struct Count {
            var now = 0
            var most = 0
        }
        let gate = WorkGate(places: 2)
        let count = Box(Count())
        // The first two wait for each other, so that both places are seen to be used.
        let both = DispatchSemaphore(value: 0)

        await withTaskGroup(of: Void.self) { group in
            for _ in 1...30 {
                group.addTask {
                    _ = await gate.run {
                        let isSecond = count.change { count in
                            count.now += 1
                            defer { count.most = max(count.most, count.now) }
                            return count.now == 2 && count.most == 1
                        }
                        if isSecond { both.signal() } else if count.value.most == 1 { both.wait() }
                        count.change { $0.now -= 1 }
                    }
                }
            }
        }

        #expect(count.value.most == 2)
        #expect(count.value.now == 0)
    }

    @Test
    func `sixty-four may wait, and the next is told that it is busy`() async {
        let gate = WorkGate(places: 2)
        let release = DispatchSemaphore(value: 0)
        let refused = Box(0)
        let done = Box(0)

        await withTaskGroup(of: Void.self) { group in
            for _ in 1...67 {
                group.addTask {
                    let result: Void? = await gate.run { release.wait() }
                    if result == nil {
                        refused.change { $0 += 1 }
                        // Two run and sixty-four wait: let them all go.
                        for _ in 1...66 { release.signal() }
                    } else {
                        done.change { $0 += 1 }
                    }
                }
            }
        }

        #expect(refused.value == 1)
        #expect(done.value == 66)
    }

    @Test
    func `the result comes back`() async {
        #expect(await WorkGate(places: 1).run { 42 } == 42)
    }
}
