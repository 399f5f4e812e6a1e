import Civics
import Database
import Ledger

/// The recount that a poll is, with the certificate that it supersedes.
struct SupersededCertificate {
    /// The recount.
    let recount: Recount
    /// The old certificate.
    let sealed: SealedCertificate

    /// Reads those of a poll; nil of one that was voted on.
    init?<F: StoreFailure>(
        by poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        guard let recount = try RecountTable.find(poll, in: transaction),
            let sealed = try CertificateTable.find(recount.previous, in: transaction)
        else { return nil }
        self.recount = recount
        self.sealed = sealed
    }

    /// A session that stands as it was counted; nil of the one that is counted again, and of those
    /// after it.
    func session(_ number: Int) -> Certificate.Session? {
        guard number < recount.session else { return nil }
        return sealed.certificate.sessions.first { $0.number == number }
    }
}

extension Certificate.Recount {
    /// What the new certificate says of it.
    init(_ superseded: SupersededCertificate) {
        self.init(
            session: superseded.recount.session,
            document: superseded.recount.decision.document,
            reason: superseded.recount.decision.reason,
            opening: superseded.recount.opening,
            supersedes: superseded.sealed.fingerprint.hex
        )
    }
}
