package import BallotCore

/// All who hold a part of the key to which ballots are encrypted (Belenios 2.0 specification,
/// section 4.7): `[["Single",…],["Pedersen",…]]`.
package struct Trustees: Hashable, Sendable {
    /// One trustee without whom nothing is opened, or several of whom some suffice.
    package enum Trustee: Hashable, Sendable {
        /// A trustee who is needed.
        case single(TrusteePublicKey)
        /// Trustees of whom some suffice.
        case threshold(ThresholdTrustees)

        /// The keys by which shares are checked.
        package var keys: [TrusteePublicKey] {
            switch self {
            case .single(let key): [key]
            case .threshold(let threshold): threshold.verificationKeys
            }
        }

        /// How many shares are needed.
        package var needed: Int {
            switch self {
            case .single: 1
            case .threshold(let threshold): threshold.threshold
            }
        }
    }

    /// The trustees in their order.
    package let trustees: [Trustee]

    /// Makes it of its parts.
    package init(_ trustees: [Trustee]) {
        self.trustees = trustees
    }

    /// Reads them; no element need be a member.
    ///
    /// - Throws: `ReadingError`; `invalidValue` for trustees of a kind that is not known.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        trustees = try CanonicalReader.read(bytes, limit: ArchiveLimits.recordBytes) {
            reader throws(ReadingError) in
            try reader.array(limit: ArchiveLimits.trustees) { reader throws(ReadingError) in
                try Trustee(from: &reader, in: group)
            }
        }
    }

    /// Them in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.array { writer in
            for trustee in trustees { trustee.write(to: &writer, in: group) }
        }
        return writer.bytes
    }

    /// The keys by which shares are checked, in the order in which owners are counted.
    package var keys: [TrusteePublicKey] { trustees.flatMap(\.keys) }
}

extension Trustees.Trustee {
    private static let singleName = [UInt8](ascii: "Single")
    private static let thresholdName = [UInt8](ascii: "Pedersen")

    fileprivate init(
        from reader: inout CanonicalReader,
        in group: some Group
    ) throws(ReadingError) {
        var kind: [UInt8]?
        var trustee: Self?
        _ = try reader.array(limit: 2) { reader throws(ReadingError) in
            switch kind {
            case nil: kind = try reader.text(limit: 16)
            case Self.singleName:
                trustee = try .single(TrusteePublicKey(from: &reader, in: group))
            case Self.thresholdName:
                trustee = try .threshold(ThresholdTrustees(from: &reader, in: group))
            default: throw reader.fault(.invalidValue)
            }
        }
        guard let trustee else { throw reader.fault(.invalidValue) }
        self = trustee
    }

    fileprivate func write(to writer: inout CanonicalWriter, in group: some Group) {
        writer.array { writer in
            switch self {
            case .single(let key):
                writer.plain(Self.singleName)
                key.write(to: &writer, in: group)
            case .threshold(let threshold):
                writer.plain(Self.thresholdName)
                threshold.write(to: &writer, in: group)
            }
        }
    }
}
