import BallotCore

/// All checks of the trustees of an election (Belenios 2.0 specification, sections 4.5 to 4.7).
struct TrusteeChecks<Subject: Group> {
    let group: Subject

    /// What is wrong; nothing if all of it holds.
    func faults(of trustees: Trustees) -> [TrusteeFault] {
        guard !trustees.trustees.isEmpty else { return [.none] }
        var faults: [TrusteeFault] = []
        var number = 1
        for trustee in trustees.trustees {
            do throws(TrusteeFault) {
                switch trustee {
                case .single(let key): try check(key, of: number)
                case .threshold(let threshold): try check(threshold, from: number)
                }
            } catch { faults.append(error) }
            number += trustee.keys.count
        }
        if let fault = repeatedKey(in: trustees) { faults.append(fault) }
        return faults
    }

    /// The key that the trustees' keys make together, which must all hold.
    func publicKey(of trustees: Trustees) -> Elements {
        var parts = Elements(stride: group.generator.stride)
        for trustee in trustees.trustees {
            switch trustee {
            case .single(let key): parts.append(key.key)
            case .threshold(let threshold):
                parts.append(
                    ThresholdTrustees.publicKey(
                        coefexps: threshold.coefexps.map(\.elements),
                        in: group
                    )
                )
            }
        }
        return group.product(of: parts)
    }

    /// Whoever publishes another trustee's key as well has no key.
    ///
    /// Keys of a threshold follow from the polynomials, and are the same where one trustee suffices.
    private func repeatedKey(in trustees: Trustees) -> TrusteeFault? {
        var numbers: [Elements: Int] = [:]
        var number = 1
        for trustee in trustees.trustees {
            if case .single(let key) = trustee,
                let other = numbers.updateValue(number, forKey: key.key)
            {
                return .repeatedKey(trustee: number, other: other)
            }
            number += trustee.keys.count
        }
        return nil
    }

    private func check(_ key: TrusteePublicKey, of number: Int) throws(TrusteeFault) {
        guard key.signature == nil else { throw .strangeSignature(trustee: number) }
        try checkOwnership(key, of: number)
    }

    private func checkOwnership(
        _ key: TrusteePublicKey,
        of number: Int
    ) throws(TrusteeFault) {
        try checkMembers(key.key, of: number)
        guard
            KnowledgeProof.ownership(of: key.key, in: group)
                .verify(key.proof, key: key.key, in: group)
        else { throw .ownership(trustee: number) }
    }

    private func checkMembers(_ elements: Elements, of number: Int) throws(TrusteeFault) {
        guard group.firstNonMember(of: elements) == nil else {
            throw .membership(trustee: number)
        }
    }

    // MARK: - Trustees of whom some suffice

    private func check(
        _ trustees: ThresholdTrustees,
        from first: Int
    ) throws(TrusteeFault) {
        let count = trustees.verificationKeys.count
        guard (1...max(1, count)).contains(trustees.threshold), count > 0 else {
            throw .threshold(needed: trustees.threshold, count: count)
        }
        guard trustees.certificates.count == count, trustees.coefexps.count == count,
            trustees.signatures.map({ $0.count == count }) ?? true
        else { throw .counts(trustee: first) }
        for index in 0..<count { try checkCertificate(index, of: trustees, from: first) }
        if let fault = repeatedCertificate(in: trustees, from: first) { throw fault }
        for index in 0..<count { try checkPolynomial(index, of: trustees, from: first) }
        for index in 0..<count { try checkKey(index, of: trustees, from: first) }
    }

    private func checkCertificate(
        _ index: Int,
        of trustees: ThresholdTrustees,
        from first: Int
    ) throws(TrusteeFault) {
        let certificate = trustees.certificates[index]
        let keys = certificate.keys
        try checkMembers(keys.verification, of: first + index)
        try checkMembers(keys.encryption, of: first + index)
        guard keys.message(in: group) == certificate.signed.message,
            certificate.signed.isSigned(by: keys.verification, in: group)
        else { throw .certificateSignature(trustee: first + index) }
        guard (keys.context != nil) == (trustees.form != .plain) else {
            throw .mixedForms(trustee: first + index)
        }
        guard let context = keys.context else { return }
        let expected = CertificateContext(
            group: group.name,
            size: trustees.certificates.count,
            threshold: trustees.threshold,
            index: index + 1
        )
        guard context == expected else { throw .context(trustee: first + index) }
    }

    /// Two certificates of one key would give two shares to one hand.
    private func repeatedCertificate(
        in trustees: ThresholdTrustees,
        from first: Int
    ) -> TrusteeFault? {
        var numbers: [Elements: Int] = [:]
        for (index, certificate) in trustees.certificates.enumerated() {
            let number = first + index
            if let other = numbers.updateValue(number, forKey: certificate.keys.verification) {
                return .repeatedKey(trustee: number, other: other)
            }
        }
        return nil
    }

    private func checkPolynomial(
        _ index: Int,
        of trustees: ThresholdTrustees,
        from first: Int
    ) throws(TrusteeFault) {
        let polynomial = trustees.coefexps[index]
        let key = trustees.certificates[index].keys.verification
        guard polynomial.elements.count == trustees.threshold else {
            throw .polynomialLength(trustee: first + index)
        }
        try checkMembers(polynomial.elements, of: first + index)
        guard
            Coefexps.message(of: polynomial.elements, in: group) == polynomial.signed.message,
            polynomial.signed.isSigned(by: key, in: group)
        else { throw .polynomialSignature(trustee: first + index) }
        guard let signatures = trustees.signatures else { return }
        let message = ThresholdTrustees.ceremonyMessage(
            certificates: trustees.certificates,
            coefexps: polynomial.elements,
            in: group
        )
        guard
            SignedMessage(message: message, signature: signatures[index])
                .isSigned(by: key, in: group)
        else { throw .ceremonySignature(trustee: first + index) }
    }

    private func checkKey(
        _ index: Int,
        of trustees: ThresholdTrustees,
        from first: Int
    ) throws(TrusteeFault) {
        let key = trustees.verificationKeys[index]
        try checkOwnership(key, of: first + index)
        let expected = ThresholdTrustees.verificationKey(
            of: index + 1,
            coefexps: trustees.coefexps.map(\.elements),
            in: group
        )
        guard key.key == expected else { throw .verificationKey(trustee: first + index) }
        guard (key.signature != nil) == (trustees.form == .signed) else {
            throw .mixedForms(trustee: first + index)
        }
        guard let signature = key.signature else { return }
        let message = TrusteePublicKey.message(of: key.key, in: group)
        guard
            SignedMessage(message: message, signature: signature)
                .isSigned(by: trustees.certificates[index].keys.verification, in: group)
        else { throw .keySignature(trustee: first + index) }
    }
}
