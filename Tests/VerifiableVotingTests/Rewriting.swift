import BallotCore
import VerifiableVoting

/// Reads every record of an archive and writes it again from what was understood.
enum Rewriting {
    /// The archive, written again; the election alone keeps its bytes, which are hashed as they
    /// are.
    static func rewritten(_ archive: [UInt8]) throws -> [UInt8] {
        var scanner = try ArchiveScanner(MemorySource(archive))
        var group: ModularGroup?
        var election: Election?
        var result: [UInt8] = []
        func store(_ name: (Digest) -> RecordName, _ bytes: [UInt8]) {
            let block = ArchiveBlock(
                name: name(SHA256.hash(bytes)),
                size: bytes.count,
                timestamp: scanner.header.timestamp
            )
            result += block.bytes + bytes + [UInt8](repeating: 0, count: block.paddingCount)
        }
        store({ _ in .header }, scanner.header.bytes)
        while let event = try scanner.next() {
            for (index, place) in event.records.enumerated() {
                let bytes = Array(archive[place.offset..<(place.offset + place.size)])
                if event.event.type == .setup, index == 0 {
                    election = try Election(bytes)
                    group = ModularGroup.named(election?.group ?? [])
                }
                guard let group, let election else { throw Unreadable.noElection }
                store(
                    RecordName.data,
                    try record(bytes, index, of: event.event.type, election, group)
                )
            }
            store(RecordName.event, event.event.bytes)
        }
        return result
    }

    private enum Unreadable: Error { case noElection, unexpected }

    private static func record(
        _ bytes: [UInt8],
        _ index: Int,
        of type: EventType,
        _ election: Election,
        _ group: ModularGroup
    ) throws -> [UInt8] {
        switch (type, index) {
        case (.setup, 0): election.bytes
        case (.setup, 1): try Trustees(bytes, in: group).bytes(in: group)
        case (.setup, 2): try rewritten(CredentialList(bytes, in: group))
        case (.setup, _): try SetupData(bytes).bytes
        case (.ballot, _): try rewritten(Ballot(bytes, of: election, in: group), in: group)
        case (.encryptedTally, 0): try EncryptedTally(bytes, in: group).bytes(in: group)
        case (.encryptedTally, _): try SizedTally(bytes).bytes
        case (.shuffle, 0): try Shuffle(bytes, in: group).bytes(in: group)
        case (.partialDecryption, 0): try PartialDecryption(bytes, in: group).bytes(in: group)
        case (.shuffle, _), (.partialDecryption, _): try OwnedRecord(bytes).bytes
        case (.result, _): try ElectionResult(bytes).bytes
        case (.endBallots, _), (.endShuffles, _): throw Unreadable.unexpected
        }
    }

    private static func rewritten(_ list: CredentialList) -> [UInt8] {
        CredentialList(
            list.entries.indices.map { (Array(list.key(at: $0)), list.entries[$0].weight) }
        ).bytes
    }

    private static func rewritten(_ ballot: Ballot, in group: ModularGroup) throws -> [UInt8] {
        let field = group.scalars
        func element(_ writer: inout CanonicalWriter, _ place: Range<Int>) throws {
            writer.element(try group.elements(at: [place], in: ballot.bytes), in: group)
        }
        func pair(_ writer: inout CanonicalWriter, _ place: Ballot.CiphertextPlace) {
            writer.object { writer in
                writer.field("alpha") { try? element(&$0, place.alpha) }
                writer.field("beta") { try? element(&$0, place.beta) }
            }
        }
        func proofs(_ writer: inout CanonicalWriter, _ proofs: [Proof]) {
            writer.array { writer in
                for proof in proofs { proof.write(to: &writer, in: field) }
            }
        }
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("election_uuid", text: ballot.electionUUID)
            writer.field("election_hash", text: ballot.electionHash)
            writer.field("credential") { try? element(&$0, ballot.credential) }
            writer.field("answers") { writer in
                writer.array { writer in
                    for answer in ballot.answers {
                        writer.object { writer in
                            switch answer {
                            case .homomorphic(let answer):
                                writer.field("choices") { writer in
                                    writer.array { writer in
                                        for place in answer.choices { pair(&writer, place) }
                                    }
                                }
                                writer.field("individual_proofs") { writer in
                                    writer.array { writer in
                                        for part in answer.individualProofs {
                                            proofs(&writer, part)
                                        }
                                    }
                                }
                                writer.field("overall_proof") { proofs(&$0, answer.overallProof) }
                                if let blank = answer.blankProof {
                                    writer.field("blank_proof") { proofs(&$0, blank) }
                                }
                            case .nonHomomorphic(let place, let proof):
                                writer.field("choices") { pair(&$0, place) }
                                writer.field("proof") { proof.write(to: &$0, in: field) }
                            }
                        }
                    }
                }
            }
            if let signature = ballot.signature {
                writer.field("signature") { writer in
                    writer.object { writer in
                        writer.field("hash", text: signature.hash)
                        writer.field("proof") { signature.proof.write(to: &$0, in: field) }
                    }
                }
            }
        }
        return writer.bytes
    }
}
