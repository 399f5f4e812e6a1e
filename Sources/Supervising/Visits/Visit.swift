package import Civics
import Database
package import Ledger

/// A visit (督导走访): planned, held, written down, signed by the head of the group.
package struct Visit: Hashable, Sendable {
    /// What a visit is.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 督导: of a group, at least two people.
        case official
        /// 走访联系: a deputy's own, or a resident's word that a deputy took.
        case contact
    }

    /// How far it is.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It has a day, and has not been held.
        case planned
        /// What was found is written down.
        case recorded
        /// The head of the group has signed it; nothing of it changes any longer.
        case signed
        /// It was called off.
        case cancelled
    }

    /// How one looks (督导方式).
    package enum Method: String, Hashable, Sendable, CaseIterable {
        /// 听汇报.
        case report
        /// 看现场.
        case site
        /// 查台账.
        case books
        /// 访群众.
        case residents
        /// 暗访.
        case unannounced
    }

    /// The key of the row.
    package let id: ID<Visit>
    /// Where it is.
    package let jurisdiction: ID<Jurisdiction>
    /// The unit that visits: a group's.
    package let party: ID<Party>
    /// What it is.
    package let kind: Kind
    /// How far it is.
    package let state: State
    /// The day it is planned for.
    package let plannedOn: CivilDate
    /// Where to; may be empty of a deputy's own.
    package let place: String
    /// How one looks.
    package let methods: [Method]
    /// What for; may be empty.
    package let purpose: String
    /// The day it was held; nil while it was not.
    package let heldOn: CivilDate?
    /// Who was there, by name.
    package let participants: [String]
    /// What was found; why it was called off.
    package let words: String
    /// The post that wrote last.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// When that was.
    package let at: Instant
    /// The name of the head who signed; empty while nobody has.
    package let signedBy: String
    /// When it was signed.
    package let signedAt: Instant?
    /// The listed projects that are visited.
    package let projects: [ID<Enrolment>]
    /// Counts its changes: the version of a form.
    package let version: Int
    /// How sure it is.
    package let certainty: Certainty
}

extension Visit {
    /// The group that visits: of the unit's groups the one that looks after a project that is
    /// visited, or else the latest; nil where the unit acts for none.
    ///
    /// `groups` are in the order of ``ReadingGroups``, the latest year first.
    package func group(among groups: [SupervisionGroup]) -> SupervisionGroup? {
        let own = groups.filter { $0.party == party }
        return own.first { group in
            projects.contains { project in group.tasks.contains { $0.enrolment == project } }
        } ?? own.first
    }
}

extension Officer {
    /// Whether somebody signs what a group wrote down: its head, and where the head has no account,
    /// whoever leads supervision.
    package func signs(for group: SupervisionGroup?) -> Bool {
        group?.headAccount.map { $0 == account } ?? permissions.contains(.leadSupervision)
    }
}
