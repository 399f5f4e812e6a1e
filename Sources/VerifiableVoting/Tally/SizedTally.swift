package import BallotCore

/// How many ballots a tally adds up, with what weight, and the digest of the sums (Belenios 2.0
/// specification, section 4.16).
package struct SizedTally: Hashable, Sendable {
    /// How many credentials have a ballot that counts.
    package let ballotCount: Int
    /// What those credentials weigh together.
    package let totalWeight: Weight
    /// The sums.
    package let tally: Digest

    /// Makes it of its parts.
    package init(ballotCount: Int, totalWeight: Weight, tally: Digest) {
        self.ballotCount = ballotCount
        self.totalWeight = totalWeight
        self.tally = tally
    }

    /// Reads it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try SizedTally(
                ballotCount: reader.count("num_tallied"),
                totalWeight: reader.field("total_weight") { reader throws(ReadingError) in
                    try Weight(from: &reader)
                },
                tally: reader.reference("encrypted_tally")
            )
        }
    }

    /// It in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            writer.count("num_tallied", ballotCount)
            writer.field("total_weight") { totalWeight.write(to: &$0) }
            writer.reference("encrypted_tally", tally)
        }
    }
}
