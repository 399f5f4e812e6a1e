package import BallotCore

/// The credentials of an election as the credential authority makes them, apart from everything
/// else (Belenios 2.0 specification, section 4.8).
///
/// The secrets have one owner and are wiped with it: whoever has printed the slips lets it go.
package struct IssuedCredentials: ~Copyable {
    /// How the credentials look.
    package let kind: PrivateCredential.Kind
    /// The public credentials, as the archive holds them.
    package let list: CredentialList
    /// For each voter the public credential, as it is written.
    package let keys: [[UInt8]]
    /// For each voter how much the ballot counts.
    package let weights: [Weight]
    private let texts: SecretBytes
    private let textLength: Int

    /// Draws credentials.
    ///
    /// - Parameters:
    ///   - kind: how they look; belenios-tool 2.0 to 2.3 takes `checked` only, 3.1 and later
    ///     `plain` only.
    ///   - weights: one a voter.
    ///   - uuid: the election's name in base 58.
    ///   - prepared: the group.
    ///   - random: where the characters come from.
    package init<Subject: Group>(
        _ kind: PrivateCredential.Kind,
        weights: [Weight],
        uuid: [UInt8],
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) {
        let group = prepared.group
        var texts = SecretBytes(count: 0)
        var textLength = 0
        var keys: [[UInt8]] = []
        for index in weights.indices {
            let credential = PrivateCredential(drawing: kind, from: &random)
            if index == 0 {
                textLength = credential.text.count
                texts = SecretBytes(count: textLength * weights.count)
            }
            let start = index * textLength
            credential.text.withBytes { text in
                texts.withMutableBytes { texts in
                    for place in text.indices { texts[start + place] = text[place] }
                }
            }
            let element = prepared.powers(by: credential.secret(uuid: uuid, in: group.scalars))
            keys.append(Array(group.texts(of: element)[0]))
        }
        self.kind = kind
        self.keys = keys
        self.weights = weights
        self.texts = texts
        self.textLength = textLength
        // In the archive they stand by number: nothing tells which voter has which.
        list = CredentialList(
            Self.order(of: keys).map { (key: keys[$0], weight: weights[$0]) }
        )
    }

    /// How many there are.
    package var count: Int { keys.count }

    /// A voter's secret, to be printed.
    package func text(of voter: Int) -> SecretBytes {
        var text = SecretBytes(count: textLength)
        let start = voter * textLength
        texts.withBytes { texts in
            text.withMutableBytes { text in
                for place in text.indices { text[place] = texts[start + place] }
            }
        }
        return text
    }

    /// A voter's credential, to vote with.
    package func credential(
        of voter: Int
    ) throws(PrivateCredential.Refusal) -> PrivateCredential {
        try PrivateCredential(typed: text(of: voter))
    }

    /// The authority's own list, in the order of the numbers.
    ///
    /// `["key,weight,voter",…]`, where a weight of 1 is left out. It tells which voter has which
    /// credential, and is for the authority alone.
    package var authorityList: [UInt8] {
        var writer = CanonicalWriter()
        writer.array { writer in
            for voter in Self.order(of: keys) {
                let weight = weights[voter] == .one ? "" : String(weights[voter].value)
                writer.plain(keys[voter] + Array(",\(weight),\(voter + 1)".utf8))
            }
        }
        return writer.bytes
    }

    /// The voters in the order of their keys as numbers: of decimal numbers the shorter is less.
    private static func order(of keys: [[UInt8]]) -> [Int] {
        keys.indices.sorted { left, right in
            keys[left].count == keys[right].count
                ? keys[left].lexicographicallyPrecedes(keys[right])
                : keys[left].count < keys[right].count
        }
    }
}
