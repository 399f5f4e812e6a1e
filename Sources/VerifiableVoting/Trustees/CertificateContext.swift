import BallotCore

/// What a trustee's certificate is made for; since belenios-tool 2.5.1 every certificate says it.
package struct CertificateContext: Hashable, Sendable {
    /// The name of the group.
    package let group: [UInt8]
    /// How many trustees share the key.
    package let size: Int
    /// How many of them open a tally.
    package let threshold: Int
    /// Which of them the certificate is of, from 1.
    package let index: Int

    /// Makes it of its parts.
    package init(group: [UInt8], size: Int, threshold: Int, index: Int) {
        self.group = group
        self.size = size
        self.threshold = threshold
        self.index = index
    }

    /// Reads it.
    init(from reader: inout CanonicalReader) throws(ReadingError) {
        self = try reader.object { reader throws(ReadingError) in
            try CertificateContext(
                group: reader.field("group") { reader throws(ReadingError) in
                    try reader.text(limit: 64)
                },
                size: reader.count("size"),
                threshold: reader.count("threshold"),
                index: reader.count("index")
            )
        }
    }

    /// Writes it.
    func write(to writer: inout CanonicalWriter) {
        writer.object { writer in
            writer.field("group", text: group)
            writer.count("size", size)
            writer.count("threshold", threshold)
            writer.count("index", index)
        }
    }
}
