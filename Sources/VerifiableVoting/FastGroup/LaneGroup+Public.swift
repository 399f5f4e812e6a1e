package import BallotCore
import CIFMA

/// What is done with public values, eight at a time.
extension LaneGroup {
    /// What a lane is for.
    private struct Job {
        let base: Int
        /// The values whose exponents it has; nil for the order of the group, which tells a member.
        var values: [Int?]
    }

    package func firstNonMember(of elements: Elements) -> Int? {
        guard !portable.isSafePrime else { return portable.firstNonMember(of: elements) }
        let jobs = (0..<elements.count).map { Job(base: $0, values: [nil]) }
        return run(jobs, of: elements, by: Scalars(stride: scalars.stride)) { _, _ in }
    }

    package func values(
        of commitments: Commitments,
        generator: Table,
        key: Table
    ) throws(ElementError) -> Elements {
        var jobs: [Job] = []
        var value = 0
        for base in 0..<commitments.bases.count {
            var wanted: [Int?] = []
            if commitments.areChecked[base], !portable.isSafePrime { wanted.append(nil) }
            for _ in 0..<commitments.counts[base] {
                wanted.append(value)
                value += 1
            }
            for start in stride(from: 0, to: wanted.count, by: LaneChain.exponentLimit) {
                let end = min(start + LaneChain.exponentLimit, wanted.count)
                jobs.append(Job(base: base, values: Array(wanted[start..<end])))
            }
        }
        let words = LaneField.rowWords
        var rows = [UInt64](repeating: 0, count: max(1, value * words))
        let refused = rows.withUnsafeMutableBufferPointer { rows in
            run(jobs, of: commitments.bases, by: commitments.baseExponents) { value, take in
                guard let start = rows.baseAddress else { return }
                take(start + value * words)
            }
        }
        let strangers = [refused, firstStranger(in: commitments)].compactMap { $0 }
        if let first = strangers.min() { throw ElementError(index: first) }
        return finish(rows, commitments, generator, key)
    }

    // MARK: - Parts

    /// The first base that should be a member and is none, where a Jacobi symbol tells.
    private func firstStranger(in commitments: Commitments) -> Int? {
        guard portable.isSafePrime else { return nil }
        let checked = commitments.areChecked.indices.filter { commitments.areChecked[$0] }
        var bases = Elements(stride: commitments.bases.stride)
        for index in checked { bases.append(commitments.bases, at: index) }
        return portable.firstNonMember(of: bases).map { checked[$0] }
    }

    /// Computes powers, eight lanes at a time, and hands each value's row on.
    ///
    /// - Returns: the first base that is no member, of those whose lanes ask.
    private func run(
        _ jobs: [Job],
        of bases: Elements,
        by exponents: Scalars,
        _ body: (_ value: Int, _ take: (LaneField.Block) -> Void) -> Void
    ) -> Int? {
        let windowCount = 2 * scalars.stride
        let lanes = LaneField.laneCount
        var refused: Int?
        LaneField.withBlocks(LaneChain.blockCount) { room in
            let chain = LaneChain(in: field, windowCount: windowCount, room: room)
            for first in stride(from: 0, to: jobs.count, by: lanes) {
                let batch = jobs[first..<min(first + lanes, jobs.count)]
                let count = batch.map(\.values.count).max() ?? 0
                var digits = [UInt8](repeating: 0, count: count * windowCount * lanes)
                for lane in 0..<lanes {
                    // Lanes that nobody needs repeat the last base, to the power of 0.
                    let job = batch[min(first + lane, batch.endIndex - 1)]
                    _ = bases.withPointer(at: job.base) { number in
                        number.withMemoryRebound(to: UInt64.self, capacity: 32) {
                            ifma_set(chain.step, Int32(lane), $0)
                        }
                    }
                    guard lane < batch.count else { continue }
                    for (index, value) in job.values.enumerated() {
                        for window in 0..<windowCount {
                            let place = window >> 1
                            let byte =
                                value.map { exponents.bytes[$0 * scalars.stride + place] }
                                ?? scalars.order[place]
                            digits[(index * windowCount + window) * lanes + lane] =
                                byte >> UInt8(4 * (window & 1)) & 15
                        }
                    }
                }
                field.enter(chain.step)
                chain.run(count: count, digits)
                for (lane, job) in batch.enumerated() {
                    for (index, value) in job.values.enumerated() {
                        let result = chain.result(index)
                        if let value {
                            body(value) { LaneField.take($0, from: result, lane: lane) }
                        } else if !field.isOne(result, lane: lane) {
                            refused = min(refused ?? job.base, job.base)
                        }
                    }
                }
            }
        }
        return refused
    }

    /// Multiplies the powers of bases by those of the generator and of the key.
    private func finish(
        _ rows: [UInt64],
        _ commitments: Commitments,
        _ generator: Table,
        _ key: Table
    ) -> Elements {
        let lanes = LaneField.laneCount
        // Those that need no power of the key stand together, so that whole blocks need none.
        func needsKey(_ value: Int) -> Bool {
            let start = value * scalars.stride
            return commitments.keyExponents.bytes[start..<(start + scalars.stride)]
                .contains { $0 != 0 }
        }
        let values = 0..<commitments.valueCount
        let order = values.filter { !needsKey($0) } + values.filter(needsKey)
        return Elements(count: order.count, stride: 32) { results in
            LaneField.withBlocks(2) { block in
                let spare = block + LaneField.blockWords
                for first in stride(from: 0, to: order.count, by: lanes) {
                    let batch = (0..<lanes).map { order[min(first + $0, order.count - 1)] }
                    rows.withUnsafeBufferPointer { rows in
                        guard let start = rows.baseAddress else { return }
                        for (lane, value) in batch.enumerated() {
                            LaneField.put(
                                start + value * LaneField.rowWords,
                                into: block,
                                lane: lane
                            )
                        }
                    }
                    multiply(block, generator, commitments.generatorExponents, batch, spare)
                    multiply(block, key, commitments.keyExponents, batch, spare)
                    field.leave(block)
                    for lane in 0..<min(lanes, order.count - first) {
                        (results + batch[lane] * 32)
                            .withMemoryRebound(to: UInt64.self, capacity: 32) {
                                ifma_get($0, block, Int32(lane))
                            }
                    }
                }
            }
        }
    }

    /// Multiplies by powers out of a table of 8 bits a window.
    private func multiply(
        _ block: LaneField.Block,
        _ table: Table,
        _ exponents: Scalars,
        _ batch: [Int],
        _ spare: LaneField.Block
    ) {
        precondition(table.portable.windowBits == 8, "a table for public powers")
        let stride = scalars.stride
        table.rows.withUnsafeBufferPointer { rows in
            guard let start = rows.baseAddress else { return }
            for window in 0..<stride {
                let digits = batch.map { exponents.bytes[$0 * stride + window] }
                guard digits.contains(where: { $0 > 0 }) else { continue }
                ifma_pick_row(spare, start + 256 * window * LaneField.rowWords, digits)
                field.multiply(block, block, spare)
            }
        }
    }
}
