import Civics
import Database
import Ledger

// The entries of a desk in the audit chain: at which desk what was done, and how many it makes.
// Never a name, a key or a number of the roll: an entry has a time.

extension Deed {
    /// Something about who is there.
    static func presence(
        _ action: String,
        _ presence: Presence,
        at sitting: Sitting,
        reason: DeskReason? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) -> Deed {
        var facts = ["desk": actor.desk, "present": String(presence.present)]
        if let reason { facts["reason"] = reason.rawValue }
        return Deed(action, in: jurisdiction, object: "sitting \(sitting.id)", facts: facts)
    }

    /// Something about how many observers are there.
    static func observers(
        _ action: String,
        _ present: Int,
        at sitting: Sitting,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) -> Deed {
        Deed(
            action,
            in: jurisdiction,
            object: "sitting \(sitting.id)",
            facts: ["desk": actor.desk, "present": String(present)]
        )
    }

    /// Something about the papers of sessions, with the number issued and spoilt of each.
    static func papers(
        _ action: String,
        _ papers: [(session: BallotSession, papers: SessionPapers)],
        at sitting: Sitting,
        reason: String? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) -> Deed {
        var facts = ["desk": actor.desk]
        for (session, papers) in papers {
            facts["session \(session.id)"] = "issued \(papers.issued), spoilt \(papers.spoilt)"
        }
        if let reason { facts["reason"] = reason }
        return Deed(action, in: jurisdiction, object: "sitting \(sitting.id)", facts: facts)
    }
}

extension Actor {
    /// The desk that somebody sits at: the name they signed in with.
    fileprivate var desk: String {
        switch self {
        case .officer(let officer): officer.login
        case .resident, .operatorAtConsole: ""
        }
    }

    /// Checks a right of the register.
    func authoriseRegister(
        _ permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(RegisterError) {
        do throws(Denied) {
            try authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
