import Civics
import Ledger

/// Decides whether a change fits a roll, and what it makes of a deputy; asks no store.
struct RollDecision {
    let roll: Roll

    private let form: DeputyForm
    private let basis: RollBasis
    private let reason: String
    private var faults: [RollFault]

    /// Reads what belongs to every change.
    init(_ form: DeputyForm, of roll: Roll, today: CivilDate, latest: CivilDate? = nil) {
        self.form = form
        self.roll = roll
        basis = RollBasis(
            since: form.since,
            document: form.document,
            of: roll.term,
            today: today,
            latest: latest
        )
        faults = basis.faults
        reason = ChineseText.cleanedLine(form.reason)
        if reason.isEmpty { faults.append(.reasonMissing) }
        limit("reason", reason, RollBasis.mostLineCharacters)
    }

    /// Somebody elected to a vacant seat: the number, and the first change.
    mutating func join(
        recorded: Recording
    ) throws(RollError) -> (number: Int, change: DeputyChange) {
        let number = number()
        let name = name()
        let delegation = delegation()
        let seat = seat(except: nil)
        guard faults.isEmpty, let since = basis.since, let number, let name, let delegation
        else { throw .faults(faults) }
        for day in roll.turningDays(from: since)
        where roll.inOffice(on: day).count >= roll.seats(on: day) {
            throw .full(seats: roll.seats(on: day))
        }
        let change = recorded.change(
            1,
            .joined,
            State(name: name, delegation: delegation, seat: seat, departure: nil),
            since: since,
            document: basis.document,
            reason: reason
        )
        return (number, change)
    }

    /// What becomes of a deputy in office by a step.
    mutating func change(
        _ deputy: Deputy,
        from last: DeputyChange,
        by step: DeputyStep,
        recorded: Recording
    ) throws(RollError) -> DeputyChange {
        var state = State(
            name: last.name,
            delegation: last.delegation,
            seat: last.seat,
            departure: nil
        )
        switch step {
        case .leave:
            state.departure = Departure(rawValue: form.departure)
            state.seat = nil
            if state.departure == nil { faults.append(.departureMissing) }
        case .move:
            if let delegation = delegation() {
                if delegation == last.delegation { faults.append(.delegationSame) }
                state.delegation = delegation
            }
        case .seat:
            state.seat = seat(except: deputy.id)
            if state.seat == last.seat { faults.append(.seatSame) }
        case .rename:
            if let name = name() {
                if name == last.name { faults.append(.nameSame) }
                state.name = name
            }
        }
        guard faults.isEmpty, let since = basis.since else { throw .faults(faults) }
        return recorded.change(
            last.ordinal + 1,
            step.kind,
            state,
            since: since,
            document: basis.document,
            reason: reason
        )
    }

    private mutating func number() -> Int? {
        guard let number = Int(ChineseText.folded(form.number)), Deputy.numbers.contains(number)
        else {
            faults.append(.number)
            return nil
        }
        if let other = roll.deputies.first(where: { $0.number == number }) {
            faults.append(.numberTaken(number, name: other.changes.last?.name ?? ""))
        }
        return number
    }

    private mutating func name() -> String? {
        let name = ChineseText.personName(form.name)
        guard !name.isEmpty else {
            faults.append(.nameMissing)
            return nil
        }
        limit("name", name, Deputy.mostNameCharacters)
        return name
    }

    private mutating func delegation() -> ID<Delegation>? {
        let known = ID<Delegation>(form.delegation)
        guard let found = roll.delegations.first(where: { $0.id == known }) else {
            faults.append(.delegationUnknown)
            return nil
        }
        return found.id
    }

    /// The seat; whoever else has it on that day or gets it later is in the way.
    private mutating func seat(except own: ID<Deputy>?) -> String? {
        let seat = ChineseText.cleanedLine(form.seat)
        guard !seat.isEmpty else { return nil }
        limit("seat", seat, Deputy.mostSeatCharacters)
        guard let since = basis.since else { return seat }
        for day in roll.turningDays(from: since) {
            let other = roll.inOffice(on: day).first { $0.seat == seat && $0.deputy != own }
            if let other {
                faults.append(.seatTaken(seat, number: other.number, name: other.name))
                break
            }
        }
        return seat
    }

    private mutating func limit(_ field: String, _ text: String, _ most: Int) {
        if text.count > most {
            faults.append(.tooLong(field: field, characters: text.count, most: most))
        }
    }

    /// What a deputy is after a change.
    struct State {
        var name: String
        var delegation: ID<Delegation>
        var seat: String?
        var departure: Departure?
    }

    /// When and from which post a change is recorded, and how sure it is.
    struct Recording: Sendable {
        let at: Instant
        let actor: Actor
        let certainty: Certainty

        func change(
            _ ordinal: Int,
            _ kind: DeputyChange.Kind,
            _ state: State,
            since: CivilDate,
            document: String,
            reason: String
        ) -> DeputyChange {
            DeputyChange(
                ordinal: ordinal,
                kind: kind,
                name: state.name,
                delegation: state.delegation,
                seat: state.seat,
                departure: state.departure,
                since: since,
                document: document,
                reason: reason,
                certainty: certainty,
                at: at,
                post: actor.postNames.zh,
                postEnglish: actor.postNames.en
            )
        }
    }
}
