package import Civics
import Database
package import Ledger
import Proposing
import Tallying

/// What was typed of a machine's count.
package struct MachineForm: Hashable, Sendable {
    /// The device: its name or number.
    package var device: String
    /// The numbers; its papers are the keypads that voted.
    package var numbers: BoxForm
    /// The version of the entry that is corrected; 0 for a first one.
    package var version: Int

    /// Takes what was typed.
    package init(device: String, numbers: BoxForm, version: Int) {
        self.device = device
        self.numbers = numbers
        self.version = version
    }

    fileprivate func checked(
        as ballot: BoxBallot,
        hasPrint: Bool
    ) throws(CountingError) -> (device: String, papers: Int, totals: PaperTotals) {
        var faults: [CountingFault] = []
        let name = ChineseText.cleanedLine(device)
        if name.isEmpty { faults.append(.deviceMissing) }
        CountingFault.limit(
            name,
            field: "device",
            most: MachineCount.mostDeviceCharacters,
            &faults
        )
        if !hasPrint { faults.append(.printMissing) }
        do throws(CountingError) {
            let (papers, totals) = try numbers.checked(
                as: ballot,
                papers: nil,
                channel: .keypad
            )
            guard faults.isEmpty else { throw .faults(faults) }
            return (name, papers, totals)
        } catch .faults(let others) where others != faults {
            throw .faults(faults + others)
        }
    }
}

/// The count of a session by the hall's keypads (表决器计票): entered by one, confirmed by another,
/// or broken off, so that the next session is on paper and nothing is counted twice.
package struct CountingByMachine: Sendable {
    private let ledger: Ledger

    /// Counts in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Enters what a machine counted, with its print; the same account corrects it until it is
    /// confirmed, and then needs no new print.
    package func enter(
        _ form: MachineForm,
        print files: [[UInt8]],
        in id: ID<BallotSession>,
        by teller: Officer,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        let actor = Actor.officer(teller)
        try actor.authorise(counting: [.teller], in: jurisdiction)
        let print = try await RulingPapers.read(files, .machinePrint).first
        do throws(CountingError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<CountingError>) throws(CountingError) in
                let room = try Self.room(id, of: jurisdiction, in: transaction)
                try actor.authorise(counting: [.teller], in: room)
                let old = try MachineCountTable.find(of: id, in: transaction)
                if let old, old.enteredBy != teller.account { throw .countedByOthers }
                let checked = try form.checked(
                    as: room.ballot,
                    hasPrint: print != nil || old != nil
                )
                if let old, print == nil, old.device == checked.device,
                    old.papers == checked.papers, old.totals == checked.totals
                {
                    throw .repeated
                }
                guard form.version == old?.version ?? 0 else { throw .changedMeanwhile }
                var file = old?.print
                if let print {
                    let new = ID<CountingFile>.random()
                    try CountingFileTable.insert(print, as: new, in: transaction)
                    file = new
                }
                guard let file else { throw .faults([.printMissing]) }
                let count = MachineCount(
                    device: checked.device,
                    papers: checked.papers,
                    totals: checked.totals,
                    print: file,
                    enteredBy: teller.account,
                    confirmedBy: nil,
                    fault: nil,
                    version: form.version + 1
                )
                try MachineCountTable.set(count, of: id, in: transaction)
                return Recorded((), room.deed("count.machine-enter"))
            }
        } catch .repeated {
            return
        }
    }

    /// Confirms a machine's numbers against its print: the session is counted, or void.
    package func confirm(
        _ id: ID<BallotSession>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) -> Reconciliation {
        try actor.authorise(counting: [.chief], in: jurisdiction)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            var room = try Self.room(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief], in: room)
            guard let count = try MachineCountTable.find(of: id, in: transaction) else {
                throw .notFound
            }
            guard count.version == version else { throw .changedMeanwhile }
            guard case .officer(let chief) = actor, chief.account != count.enteredBy else {
                throw .samePerson
            }
            let result = room.reconciled(try Self.votes(count.papers))
            room.session.returned = count.papers
            room.session.advance(to: result.state)
            if result.state == .reconciled {
                room.session.advance(to: .counting)
                room.session.advance(to: .counted)
                room.session.totals = count.totals
            }
            try BallotSessionTable.update(room.session, in: transaction)
            try MachineCountTable.set(
                count.ended(confirmedBy: chief.account),
                of: id,
                in: transaction
            )
            return Recorded(
                result,
                room.deed("count.machine-confirm", facts: ["state": result.state.rawValue])
            )
        }
    }

    /// Records a fault before the numbers are confirmed: the session is broken off, and the next
    /// one is on paper.
    package func breakOff(
        _ id: ID<BallotSession>,
        document: String,
        reason: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CountingError) {
        try actor.authorise(counting: [.chief, .conductor], in: jurisdiction)
        var faults: [CountingFault] = []
        let decision = ChineseText.cleanedLine(document)
        if decision.isEmpty { faults.append(.documentMissing) }
        CountingFault.limit(decision, field: "document", &faults)
        let why = CountingFault.reason(reason, field: "reason", &faults)
        guard faults.isEmpty else { throw .faults(faults) }
        try await ledger.record(by: actor) {
            (transaction: Transaction<CountingError>) throws(CountingError) in
            var room = try Self.room(id, of: jurisdiction, in: transaction)
            try actor.authorise(counting: [.chief, .conductor], in: room)
            if let count = try MachineCountTable.find(of: id, in: transaction) {
                try MachineCountTable.set(count.ended(fault: why), of: id, in: transaction)
            }
            room.session.abandoned = MeetingDeputy.Decision(document: decision, reason: why)
            room.session.advance(to: .abandoned)
            try BallotSessionTable.update(room.session, in: transaction)
            return Recorded(
                (),
                room.deed("count.machine-fault", reason: why, facts: ["document": decision])
            )
        }
    }

    /// A session of keypads whose voting is closed and whose count is not confirmed.
    private static func room(
        _ id: ID<BallotSession>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<CountingError>
    ) throws(CountingError) -> CountedSession {
        let room = try CountedSession.locked(id, of: jurisdiction, in: transaction)
        guard room.session.channel == .keypad else { throw .wrongChannel(room.session.channel) }
        guard room.session.state == .closed else { throw .wrongState(room.session.state) }
        return room
    }

    private static func votes(_ papers: Int) throws(CountingError) -> BoxSet {
        do throws(BoxSet.Fault) {
            return try BoxSet([papers])
        } catch {
            throw .faults([.number(field: "papers")])
        }
    }
}

extension MachineCount {
    fileprivate func ended(
        confirmedBy: ID<Account>? = nil,
        fault: String? = nil
    ) -> MachineCount {
        MachineCount(
            device: device,
            papers: papers,
            totals: totals,
            print: print,
            enteredBy: enteredBy,
            confirmedBy: confirmedBy,
            fault: fault,
            version: version + 1
        )
    }
}
