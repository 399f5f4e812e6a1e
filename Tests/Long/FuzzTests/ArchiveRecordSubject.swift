import BallotCore
import VerifiableVoting

/// Texts that may be records of an archive: refused at a byte of theirs, or written back as they
/// were.
enum ArchiveRecordSubject: FuzzSubject {
    static let name = "archive-record"
    static let mostBytes = 1 << 14

    private static let group = SmallGroup.group
    private static let digest = String(repeating: "0a", count: 32)

    static let seeds: [[UInt8]] =
        [
            #"{"version":1,"timestamp":"1795424163"}"#, #"{"version":1,"timestamp":1795424163}"#,
            #"{"height":0,"type":"Setup","payload":"\#(digest)"}"#,
            #"{"parent":"\#(digest)","height":7,"type":"EndBallots"}"#,
            #"{"election":"\#(digest)","trustees":"\#(digest)","credentials":"\#(digest)"}"#,
            #"{"num_tallied":5,"total_weight":5,"encrypted_tally":"\#(digest)"}"#,
            #"{"num_tallied":5,"total_weight":"1073741824","encrypted_tally":"\#(digest)"}"#,
            #"{"owner":1,"payload":"\#(digest)"}"#,
            #"["\#(key)","\#(key),5"]"#,
            #"[[{"alpha":"\#(key)","beta":"1"},{"alpha":"2","beta":"3"}],[]]"#,
            #"{"decryption_factors":[["\#(key)"]],"decryption_proofs":[[\#(proof)]]}"#,
            #"{"ciphertexts":[[{"alpha":"\#(key)","beta":"1"}]],"proofs":[[["1"],["2",["3"]]]]}"#,
            #"{"result":[[3,1,"1073741824"],[[1,2],[255,0]],[]]}"#,
            #"[["Single",{"pok":\#(proof),"public_key":"\#(key)","name":"甲"}]]"#,
            threshold,
        ].map { Array($0.utf8) }

    static let pieces: [[UInt8]] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0001", "\\\"", " ", "0", "1", "00", "-1",
        "999999999", "1000000000", "1073741823", "1073741824", "\"version\":", "\"timestamp\":",
        "\"parent\":", "\"height\":", "\"type\":", "\"payload\":", "\"owner\":", "\"result\":",
        "\"name\":\"乙\"", "\"signature\":", "\"context\":", "null", "true", "\"Single\"",
        "\"Pedersen\"", "176179107057873015100565565880449718687", "\"message\":", "[]", "{}",
    ]
    .map { Array($0.utf8) }

    static func examine(_ input: [UInt8]) throws -> String {
        var kinds: [String] = []
        try read("header", input, &kinds) { bytes throws(ReadingError) in
            try ArchiveHeader(bytes).bytes
        }
        try read("event", input, &kinds) { bytes throws(ReadingError) in
            try ArchiveEvent(bytes).bytes
        }
        try read("setup", input, &kinds) { bytes throws(ReadingError) in
            try SetupData(bytes).bytes
        }
        try read("sized", input, &kinds) { bytes throws(ReadingError) in
            try SizedTally(bytes).bytes
        }
        try read("owner", input, &kinds) { bytes throws(ReadingError) in
            try OwnedRecord(bytes).bytes
        }
        try read("result", input, &kinds) { bytes throws(ReadingError) in
            try ElectionResult(bytes).bytes
        }
        try read("tally", input, &kinds) { bytes throws(ReadingError) in
            try EncryptedTally(bytes, in: group).bytes(in: group)
        }
        try read("share", input, &kinds) { bytes throws(ReadingError) in
            try PartialDecryption(bytes, in: group).bytes(in: group)
        }
        try read("shuffle", input, &kinds) { bytes throws(ReadingError) in
            try Shuffle(bytes, in: group).bytes(in: group)
        }
        try read("trustees", input, &kinds) { bytes throws(ReadingError) in
            try Trustees(bytes, in: group).bytes(in: group)
        }
        try read("credentials", input, &kinds) { bytes throws(ReadingError) in
            let list = try CredentialList(bytes, in: group)
            return CredentialList(
                list.entries.indices.map { (Array(list.key(at: $0)), list.entries[$0].weight) }
            ).bytes
        }
        return kinds.joined(separator: " ")
    }

    /// Reads an input as one kind of record; what is read must be written back.
    private static func read(
        _ name: String,
        _ input: [UInt8],
        _ kinds: inout [String],
        _ rewritten: ([UInt8]) throws(ReadingError) -> [UInt8]
    ) throws(FuzzFault) {
        let written: [UInt8]
        do throws(ReadingError) {
            written = try rewritten(input)
        } catch {
            // Of a text in a text the place is in the inner one, which is shorter.
            try require((0...input.count).contains(error.offset), "\(name): the place is inside")
            kinds.append("\(error.reason)".prefix { $0 != "(" } + "")
            return
        }
        // A weight of one may be written, and need not be.
        try require(
            written == input || name == "credentials" && written.count < input.count,
            "\(name): what is read is written back"
        )
        kinds.append(name)
    }

    private static let key = SmallGroup.text(SmallGroup.power(5))
    private static let proof = SmallGroup.proof(
        .ownership(of: SmallGroup.power(5), in: group),
        of: 5
    )

    private static var threshold: String {
        let certificate = #"{\"verification\":\"\#(key)\",\"encryption\":\"\#(key)\"}"#
        let context =
            #"{\"context\":{\"group\":\"G\",\"size\":1,\"threshold\":1,\"index\":1},"#
            + certificate.dropFirst()
        func signed(_ message: String) -> String {
            #"{"message":"\#(message)","signature":\#(proof)}"#
        }
        return #"[["Pedersen",{"threshold":1,"certs":[\#(signed(certificate)),"#
            + signed(context) + #"],"coefexps":["#
            + signed(#"{\"coefexps\":[\"\#(key)\"]}"#) + #"],"signatures":[\#(proof)],"#
            + #""verification_keys":[{"pok":\#(proof),"public_key":"\#(key)","signature":"#
            + proof + "}]}]]"
    }
}
