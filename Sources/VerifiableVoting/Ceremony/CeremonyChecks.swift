import BallotCore

/// The checks of what trustees publish, as far as a ceremony has come; `TrusteeChecks` makes them
/// all again when it is done.
struct CeremonyChecks<Subject: Group> {
    let group: Subject
    let certificates: [Certificate]
    let threshold: Int

    /// Checks the certificates: keys, signatures, what each is made for, and that no two are of one
    /// trustee.
    func checkCertificates() throws(TrusteeFault) {
        var numbers: [Elements: Int] = [:]
        for (index, certificate) in certificates.enumerated() {
            let (keys, number) = (certificate.keys, index + 1)
            try checkMembers(keys.verification, of: number)
            try checkMembers(keys.encryption, of: number)
            guard keys.message(in: group) == certificate.signed.message,
                certificate.signed.isSigned(by: keys.verification, in: group)
            else { throw .certificateSignature(trustee: number) }
            let expected = CertificateContext(
                group: group.name,
                size: certificates.count,
                threshold: threshold,
                index: number
            )
            guard keys.context == expected else { throw .context(trustee: number) }
            if let other = numbers.updateValue(number, forKey: keys.verification) {
                throw .repeatedKey(trustee: number, other: other)
            }
        }
    }

    /// Checks the polynomials and the signatures of the ceremony, one a certificate.
    func check(_ coefexps: [Coefexps], _ signatures: [Proof]) throws(TrusteeFault) {
        for (index, polynomial) in coefexps.enumerated() {
            let (key, number) = (certificates[index].keys.verification, index + 1)
            guard polynomial.elements.count == threshold else {
                throw .polynomialLength(trustee: number)
            }
            try checkMembers(polynomial.elements, of: number)
            guard
                Coefexps.message(of: polynomial.elements, in: group)
                    == polynomial.signed.message,
                polynomial.signed.isSigned(by: key, in: group)
            else { throw .polynomialSignature(trustee: number) }
            let message = ThresholdTrustees.ceremonyMessage(
                certificates: certificates,
                coefexps: polynomial.elements,
                in: group
            )
            guard
                SignedMessage(message: message, signature: signatures[index])
                    .isSigned(by: key, in: group)
            else { throw .ceremonySignature(trustee: number) }
        }
    }

    private func checkMembers(_ elements: Elements, of number: Int) throws(TrusteeFault) {
        guard group.firstNonMember(of: elements) == nil else {
            throw .membership(trustee: number)
        }
    }
}
