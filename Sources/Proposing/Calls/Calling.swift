package import Civics
import Database
package import Ledger

/// Calling for suggestions (征集): drafting, publishing, prolonging, closing.
///
/// What is published is a promise: from then on its text stands, and its last day only ever moves
/// away, for a reason that is given.
package struct Calling: Sendable {
    private let ledger: Ledger

    /// Calls over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Drafts a call for this year or one of the next two.
    package func draft(
        _ form: CallForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        provenance: Provenance = Provenance(.recorded, source: "")
    ) async throws(CallError) -> ID<SuggestionCall> {
        try Self.authorise(actor, in: jurisdiction)
        let checked = try await check(form, years: coming, in: jurisdiction)
        return try await insert(
            checked.call(.random(), of: jurisdiction, version: 1, provenance: provenance),
            as: "call.draft",
            by: actor
        )
    }

    /// Enters a call that took place before the record began, as closed (补录).
    package func enterPast(
        _ form: CallForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        provenance: Provenance
    ) async throws(CallError) -> ID<SuggestionCall> {
        try Self.authorise(actor, in: jurisdiction)
        let today = ledger.clock.now().date
        let checked = try await check(form, years: 1949...today.year + 1, in: jurisdiction)
        guard checked.closesOn < today else { throw .notOverYet(lastDay: checked.closesOn) }
        return try await insert(
            checked.call(
                .random(),
                of: jurisdiction,
                state: .closed,
                version: 1,
                provenance: provenance
            ),
            as: "call.enter-past",
            by: actor
        )
    }

    /// Changes a draft; its year stays.
    package func edit(
        _ id: ID<SuggestionCall>,
        version: Int,
        _ form: CallForm,
        by officer: Officer
    ) async throws(CallError) {
        try Self.authorise(.officer(officer), in: officer.jurisdiction)
        let checked = try await check(form, years: 1949...2999, in: officer.jurisdiction)
        try await change(id, version: version, by: .officer(officer), in: officer.jurisdiction) {
            call throws(CallError) in
            guard call.state == .draft else { throw .wrongState(call.state) }
            guard checked.year == call.year else {
                throw .faults([.year(from: call.year, to: call.year)])
            }
            let edited = checked.call(
                id,
                of: call.jurisdiction,
                version: call.version,
                provenance: call.provenance
            )
            return (edited, Self.deed("call.edit", edited))
        }
    }

    /// Publishes a draft (发布公告).
    package func publish(
        _ id: ID<SuggestionCall>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CallError) {
        try await change(id, version: version, by: actor, in: jurisdiction) {
            call throws(CallError) in
            let published = try Self.moved(call, to: .open)
            return (published, Self.deed("call.publish", published))
        }
    }

    /// Moves the last day of a published call away (延长征集).
    package func prolong(
        _ id: ID<SuggestionCall>,
        version: Int,
        until typed: String,
        reason: String,
        by officer: Officer
    ) async throws(CallError) {
        let reason = ChineseText.cleanedLine(reason)
        guard let day = try? CivilDate(written: ChineseText.cleanedLine(typed)) else {
            throw .faults([.closesOn])
        }
        try await change(id, version: version, by: .officer(officer), in: officer.jurisdiction) {
            call throws(CallError) in
            guard call.state == .open else { throw .wrongState(call.state) }
            guard day > call.closesOn else { throw .notLater(lastDay: call.closesOn) }
            guard day.year <= call.year else { throw .faults([.closesAfterYear(call.year)]) }
            guard (1...CheckedCall.mostLineCharacters).contains(reason.count) else {
                throw .reasonMissing
            }
            var prolonged = call
            prolonged.closesOn = day
            return (
                prolonged,
                Deed(
                    "call.prolong",
                    in: call.jurisdiction,
                    object: "call \(call.id)",
                    reason: reason,
                    facts: ["from": call.closesOn.description, "to": day.description]
                )
            )
        }
    }

    /// Closes intake (征集截止) once the last day is over.
    package func close(
        _ id: ID<SuggestionCall>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CallError) {
        let today = ledger.clock.now().date
        try await change(id, version: version, by: actor, in: jurisdiction) {
            call throws(CallError) in
            let closed = try Self.moved(call, to: .closed)
            guard today > call.closesOn else { throw .notOverYet(lastDay: call.closesOn) }
            return (closed, Self.deed("call.close", closed))
        }
    }

    private static func moved(
        _ call: SuggestionCall,
        to state: SuggestionCall.State
    ) throws(CallError) -> SuggestionCall {
        guard call.state.successors.contains(state) else { throw .wrongState(call.state) }
        var moved = call
        moved.state = state
        return moved
    }

    private static func deed(_ action: String, _ call: SuggestionCall) -> Deed {
        Deed(
            action,
            in: call.jurisdiction,
            object: "call \(call.id)",
            facts: [
                "year": String(call.year),
                "opens": call.opensOn.description,
                "closes": call.closesOn.description,
                "notice-sha256": Digest(of: call.notice).hex,
            ]
        )
    }

    private static func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(CallError) {
        do throws(Denied) {
            try actor.authorise(.manageCalls, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private var coming: ClosedRange<Int> {
        let year = ledger.clock.now().date.year
        return year...year + 2
    }

    private func insert(
        _ call: SuggestionCall,
        as action: String,
        by actor: Actor
    ) async throws(CallError) -> ID<SuggestionCall> {
        do throws(CallError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<CallError>) throws(CallError) in
                try SuggestionCallTable.insert(call, in: transaction)
                return Recorded((), Self.deed(action, call))
            }
        } catch .store(.conflict("suggestion_call_once")) {
            throw .yearTaken(call.year)
        }
        return call.id
    }

    private func check(
        _ form: CallForm,
        years: ClosedRange<Int>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CallError) -> CheckedCall {
        let today = ledger.clock.now().date
        let parties = try await ledger.read {
            (transaction: Transaction<CallError>) throws(CallError) in
            try Party.all(of: jurisdiction, on: today, in: transaction)
        }
        return try CheckedCall(
            form,
            parties: parties,
            fields: ledger.kinds.publicFields,
            years: years
        )
    }

    /// Locks, checks right and version, lets the step decide, and writes.
    private func change(
        _ id: ID<SuggestionCall>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ step:
            @Sendable @escaping (SuggestionCall) throws(CallError) -> (
                call: SuggestionCall, deed: Deed
            )
    ) async throws(CallError) {
        try Self.authorise(actor, in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<CallError>) throws(CallError) in
            guard
                let call = try SuggestionCallTable.find(id, locking: true, in: transaction),
                call.jurisdiction == jurisdiction
            else { throw .notFound }
            guard call.version == version else { throw .changedMeanwhile(now: call) }
            let (changed, deed) = try step(call)
            try SuggestionCallTable.update(changed, in: transaction)
            return Recorded((), deed)
        }
    }
}
