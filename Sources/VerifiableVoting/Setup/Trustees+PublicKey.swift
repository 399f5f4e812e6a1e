package import BallotCore

extension Trustees {
    /// The key that the trustees' keys make together, to which ballots are encrypted (Belenios 2.0
    /// specification, section 4.7); it says nothing unless all about the trustees holds.
    ///
    /// - Throws: `TrusteeFault` with the first thing about them that does not hold.
    package func publicKey(in group: some Group) throws(TrusteeFault) -> Elements {
        let checks = TrusteeChecks(group: group)
        if let fault = checks.faults(of: self).first { throw fault }
        return checks.publicKey(of: self)
    }
}
