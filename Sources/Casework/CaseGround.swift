package import Civics
package import Database
package import Ledger

/// What a form of a case is checked against, as of one moment.
package struct CaseGround: Sendable {
    /// The day of the step.
    let day: CivilDate
    /// What stands on the lists.
    let listed: [ListedSubject]
    /// The units under their names of the day.
    let parties: [Party]
    /// The posts of these units.
    private let posts: [Post]
    /// Which days are worked.
    let calendar: WorkingCalendar

    /// Reads it within a use case.
    package init<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        self.day = day
        listed = try ListedSubject.all(of: jurisdiction, in: transaction)
        parties = try Party.all(of: jurisdiction, on: day, in: transaction)
        posts = try Post.all(of: jurisdiction, in: transaction)
        calendar = try WorkingCalendar.read(in: transaction)
    }

    /// The units that can verify cases of a kind: those with a post that may.
    func verifiers(of kind: CaseKind) -> [Party] {
        parties.verifying(kind, by: posts)
    }

    /// Whether a unit can verify what a unit reports of itself: a group, or the office that leads
    /// supervision.
    func mayWatch(_ party: ID<Party>, over kind: CaseKind) -> Bool {
        posts.contains { post in
            post.party == party
                && !post.permissions.isDisjoint(with: [kind.verifying, .leadSupervision])
        }
    }
}

extension [Party] {
    /// Those with a post that may verify cases of a kind; in any other unit one would stay for
    /// ever.
    func verifying(_ kind: CaseKind, by posts: [Post]) -> [Party] {
        filter { party in
            posts.contains { $0.party == party.id && $0.permissions.contains(kind.verifying) }
        }
    }
}
