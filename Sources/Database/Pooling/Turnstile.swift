import Dispatch
import Synchronization

/// Hands out lanes, one to a caller, in the order of asking, within a time limit.
final class Turnstile: Sendable {
    private struct State {
        var free: [any Lane]
        var waiting: [Waiter] = []
        var nextTicket: UInt64 = 0
        var isClosed = false
        var closing: CheckedContinuation<Void, Never>?
    }

    private struct Waiter {
        let ticket: UInt64
        let continuation: CheckedContinuation<Result<any Lane, DatabaseError>, Never>
    }

    private let lanes: [any Lane]
    private let limit: Duration
    private let state: Mutex<State>

    init(lanes: [any Lane], limit: Duration) {
        self.lanes = lanes
        self.limit = limit
        state = Mutex(State(free: lanes))
    }

    /// Runs a body on the next free lane.
    ///
    /// - Throws: ``DatabaseError/cancelled`` if the task is cancelled before its turn,
    ///   ``DatabaseError/busy`` if its turn does not come in time,
    ///   ``DatabaseError/unavailable(reason:)`` after ``close()``; else what the body throws.
    func pass<V: Sendable, F: DatabaseFailure>(
        _ access: Access,
        _ body: @Sendable (Transaction<F>) throws(F) -> V
    ) async throws(F) -> V {
        let lane: any Lane
        do throws(DatabaseError) {
            lane = try await take()
        } catch {
            throw F(error)
        }
        defer { give(lane) }
        guard !Task.isCancelled else { throw F(.cancelled) }
        return try await lane.perform(access, body)
    }

    /// Has the next free lane scrub tables.
    func scrub(_ tables: [String]) async throws(DatabaseError) {
        let lane = try await take()
        defer { give(lane) }
        try await lane.scrub(tables)
    }

    /// Lets nobody in any more, waits for those inside, and closes every lane.
    func close() async {
        await withCheckedContinuation { continuation in
            let turnedAway = state.withLock { state -> [Waiter]? in
                guard !state.isClosed else { return nil }
                state.isClosed = true
                defer { state.waiting = [] }
                if state.free.count < lanes.count {
                    state.closing = continuation
                } else {
                    continuation.resume()
                }
                return state.waiting
            }
            guard let turnedAway else { return continuation.resume() }
            for waiter in turnedAway {
                waiter.continuation.resume(returning: .failure(.unavailable(reason: .closed)))
            }
        }
        for lane in lanes { await lane.close() }
    }

    private func take() async throws(DatabaseError) -> any Lane {
        guard !Task.isCancelled else { throw .cancelled }
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue(Waiter(ticket: ticket, continuation: continuation))
            }
        } onCancel: {
            refuse(ticket, with: .cancelled)
        }
        return try answer.get()
    }

    private func queue(_ waiter: Waiter) {
        let answer = state.withLock { state -> Result<any Lane, DatabaseError>? in
            if state.isClosed { return .failure(.unavailable(reason: .closed)) }
            // A cancellation that came before this moment found nobody to refuse.
            if Task.isCancelled { return .failure(.cancelled) }
            if state.waiting.isEmpty, let lane = state.free.popLast() { return .success(lane) }
            state.waiting.append(waiter)
            return nil
        }
        if let answer { return waiter.continuation.resume(returning: answer) }
        let ticket = waiter.ticket
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(limit.milliseconds)) {
            [weak self] in self?.refuse(ticket, with: .busy)
        }
    }

    private func refuse(_ ticket: UInt64, with error: DatabaseError) {
        let waiter = state.withLock { state -> Waiter? in
            guard let index = state.waiting.firstIndex(where: { $0.ticket == ticket }) else {
                return nil
            }
            return state.waiting.remove(at: index)
        }
        waiter?.continuation.resume(returning: .failure(error))
    }

    private func give(_ lane: any Lane) {
        let (next, closing) = state.withLock {
            state -> (Waiter?, CheckedContinuation<Void, Never>?) in
            if state.waiting.isEmpty {
                state.free.append(lane)
                guard state.free.count == lanes.count else { return (nil, nil) }
                defer { state.closing = nil }
                return (nil, state.closing)
            }
            return (state.waiting.removeFirst(), nil)
        }
        next?.continuation.resume(returning: .success(lane))
        closing?.resume()
    }
}
