import Civics
import Database
import Ledger

extension DeliveringEntry {
    /// Checks that it is not given up: nothing new is planned, assigned or lit of what is.
    func checkGoesOn() throws(DeliveryError) {
        guard !enrolment.isTerminated else { throw .entryIs(enrolment.state) }
    }

    /// Moves the locked entry by its kind's file.
    func move(
        to state: String,
        _ kind: ProgrammeKind,
        _ ground: MoveGround,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) {
        do throws(EnrolmentError) {
            try kind.check(enrolment.state, to: state, ground)
        } catch .moveCheckFailed(let check, _, _) {
            throw .faults([check.fault])
        } catch {
            throw .entryIs(enrolment.state)
        }
        try Ledger.put(enrolment.id, in: state, in: transaction)
    }
}

extension MoveCheck {
    /// What is said of the form where it does not hold.
    fileprivate var fault: DeliveryFault {
        switch self {
        case .reasonGiven: .missing(field: "reason")
        case .basisNamed: .missing(field: "document")
        case .congressDecides: .congressDecides(field: "authority")
        case .stageGoalSet: .missing(field: "goal")
        }
    }
}
