import Civics
import Foundation
import Ledger
import Wording

/// An exported audit chain, checked with nothing but the file: no store, no clock, no network.
///
/// A line is an entry's canonical text with its digest as the last key, so the digest is checked
/// over the very bytes of the line; nothing of it is written anew.
enum ExportedChain {
    /// Follows every line.
    ///
    /// - Throws: ``ExitStatus/chainBroken`` with the entry and how it breaks.
    static func verify(
        _ bytes: [UInt8],
        named name: String,
        head printedHead: String?
    ) throws(CommandFailure) -> VerifiedChain {
        var chain = VerifiedChain(head: AuditHead(height: 0, digest: AuditEntry.origin))
        // The last line ends with a line feed too; what follows it is nothing.
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !(line.isEmpty && index == lines.count - 1) {
            guard let link = Link(line) else {
                throw CommandFailure(
                    .chainBroken,
                    .auditLineUnreadable(file: name, line: index + 1),
                    .auditBrokenAdvice
                )
            }
            do throws(AuditChain.Break) {
                try link.follow(&chain)
            } catch {
                throw CommandFailure(.chainBroken, error.message, .auditBrokenAdvice)
            }
            if link.digest == printedHead { chain.printedHeadHeight = link.height }
        }
        if let printedHead, chain.printedHeadHeight == nil {
            throw CommandFailure(
                .chainBroken,
                .auditPrintedHeadNotFound(head: printedHead),
                .auditBrokenAdvice
            )
        }
        return chain
    }
}

/// What links a line to the one before.
private struct Link: Decodable {
    let height: Int64
    let previous: String
    let digest: String
    private var canonical: [UInt8] = []

    private enum CodingKeys: String, CodingKey {
        case height
        case previous
        case digest
    }

    /// Reads a line; nil if it is not one of an export.
    init?(_ line: some Collection<UInt8>) {
        let text = String(decoding: line, as: UTF8.self)
        guard let link = try? JSONDecoder().decode(Link.self, from: Data(line)) else {
            return nil
        }
        let ending = ",\"digest\":\"\(link.digest)\"}"
        guard text.hasSuffix(ending) else { return nil }
        self = link
        canonical = Array(line.dropLast(ending.utf8.count)) + [UInt8(ascii: "}")]
    }

    func follow(_ chain: inout VerifiedChain) throws(AuditChain.Break) {
        guard height == chain.head.height + 1 else {
            if height <= chain.head.height { throw .notLinked(height: height) }
            throw .missing(from: chain.head.height + 1, through: height - 1)
        }
        guard Digest(of: canonical).hex == digest else { throw .changed(height: height) }
        guard previous == chain.head.digest else { throw .notLinked(height: height) }
        chain.head = AuditHead(height: height, digest: digest)
    }
}
