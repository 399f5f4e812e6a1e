package import Civics
package import Ledger

/// Why nothing of a bulletin was changed; nothing of the change is in the record then.
package enum BulletinError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such bulletin or list here.
    case notFound
    /// The month has one already; which.
    case exists(ID<Bulletin>)
    /// No unit's report of the month is published.
    case nothingPublished
    /// Fields are wrong; all of them are named.
    case faults([BulletinFault])
    /// Somebody else changed it since the form was opened; as it is now.
    case changedMeanwhile(Bulletin)
    /// It is in a state from which this step does not lead on.
    case wrongState(Bulletin.State)
    /// Who writes a bulletin does not review it.
    case ownDraft
    /// There is something in it that keeps it from going on.
    case unfit([BulletinFinding])
    /// Nothing would change.
    case nothingChanged
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "bulletin.denied"
        case .notFound: "bulletin.not-found"
        case .exists: "bulletin.exists"
        case .nothingPublished: "bulletin.nothing-published"
        case .faults: "bulletin.faults"
        case .changedMeanwhile: "bulletin.changed-meanwhile"
        case .wrongState: "bulletin.wrong-state"
        case .ownDraft: "bulletin.own-draft"
        case .unfit: "bulletin.unfit"
        case .nothingChanged: "bulletin.nothing-changed"
        case .store(let error): error.code
        }
    }
}

/// One thing wrong with a form of a bulletin, beside the field where it is.
package struct BulletinFault: Error, Hashable, Sendable {
    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands where something has to.
        case missing
        /// Too many characters.
        case tooLong(characters: Int, most: Int)
        /// Between `{{` and `}}` stands the name of no number.
        case unknownToken(String)
        /// `{{` without `}}`.
        case openToken(String)
        /// The words before the year hold something else than Chinese characters.
        case organ
    }

    /// The name of the field.
    package let field: String
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: String, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}

/// Something in a bulletin that somebody should know before it goes on.
package enum BulletinFinding: Hashable, Sendable {
    /// The record has changed since the numbers were taken.
    case changed([BulletinChange])
    /// The rows of a column do not add up to its printed total.
    case sum(BulletinColumn, BulletinSums.Difference)
    /// A person's name stands where everybody will read it.
    case name(BulletinPart, String)
    /// A telephone number stands where everybody will read it.
    case telephone(BulletinPart, String)
    /// The words before the year are missing, without which there is no number.
    case noOrgan
    /// A section has no text.
    case emptySection(Int)
    /// A number was typed that the record gives.
    case bareNumber(BulletinPart, BulletinNarrative.BareNumber)
    /// Projects whose month is not published; their numbers on the list.
    case unreported([Int])
    /// Projects that are behind, without a reason; their numbers on the list.
    case unexplained([Int])

    /// Whether it keeps the bulletin from being reviewed and issued.
    package var isBlocking: Bool {
        switch self {
        case .changed, .sum, .name, .telephone, .noOrgan, .emptySection: true
        case .bareNumber, .unreported, .unexplained: false
        }
    }
}

/// A column of the table that has a total.
package enum BulletinColumn: String, Hashable, Sendable, CaseIterable {
    /// The money of the year.
    case planned
    /// The money that was invested.
    case invested
    /// The money that was paid.
    case paid
}

extension Actor {
    /// Checks a right of the bulletins.
    func authorise(
        bulletin permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(BulletinError) {
        do throws(Denied) {
            try authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
