import BallotCore
import Testing

@Suite struct ElectionTests {
    private static let json = (try? Vectors.own("styles-2.0/election.json")) ?? []

    private static func refusal(_ old: String, _ new: String) -> ReadingError? {
        let text = String(decoding: json, as: UTF8.self).replacing(old, with: new)
        do throws(ReadingError) {
            _ = try Election(Array(text.utf8))
            return nil
        } catch { return error }
    }

    private static func isRefused(
        _ old: String,
        _ new: String,
        _ reason: ReadingError.Reason,
        _ field: String
    ) -> Bool {
        let error = refusal(old, new)
        return error?.reason == reason && error?.field == Array(field.utf8)
    }

    @Test func `an election is read with its questions of all styles`() throws {
        let election = try Election(Self.json)

        #expect(String(decoding: election.name, as: UTF8.self) == "三种表决方式")
        #expect(election.uuid == Array("tSPR2mK9xqjm9t".utf8))
        #expect(election.administrator == Array("主席团".utf8))
        #expect(election.credentialAuthority == Array("监票组".utf8))
        #expect(election.fingerprint == SHA256.hash(Self.json))
        let shapes = election.questions.map { question in
            guard case .homomorphic(let question) = question else { return [0] }
            return [question.choiceCount, question.minimum, question.maximum]
        }
        #expect(shapes == [[4, 2, 2], [3, 1, 1], [2, 0, 1], [4, 1, 1]])
        guard case .homomorphic(let last) = election.questions[3] else { return }
        #expect(last.allowsBlank)
        #expect(last.answers.map { String(decoding: $0, as: UTF8.self) }.first == "满意")
    }

    @Test func `a question of another kind is read and kept`() throws {
        let election = try Election(Vectors.own("nh-2.0/election.json"))

        guard case .nonHomomorphic(let answers, let question) = election.questions[1] else {
            Issue.record("the second question is of the other kind")
            return
        }
        #expect(answers.map { String(decoding: $0, as: UTF8.self) } == ["X", "Y", "Z"])
        #expect(question == Array("rank".utf8))
        #expect(throws: Choices.Refusal.count) {
            _ = try Choices(SecretBytes([1, 0, 1]), in: election)
        }
    }

    @Test func `fields of a later release at the end are hashed and stepped over`() throws {
        let text =
            String(decoding: Self.json.dropLast(), as: UTF8.self)
            + #","language":"zh_Hans","more":{"a":[1,null]}}"#

        let election = try Election(Array(text.utf8))
        #expect(election.fingerprint == SHA256.hash(Array(text.utf8)))
    }

    @Test func `what is no election of this version is refused by field`() {
        #expect(Self.isRefused(#""version":1"#, #""version":2"#, .invalidValue, "version"))
        #expect(Self.isRefused(#""version":1,"#, "", .missingField, "version"))
        #expect(Self.isRefused(#""uuid":"t"#, #""uuid":"0"#, .invalidValue, "uuid"))
        #expect(Self.isRefused("tSPR2mK9xqjm9t", "tSPR2mK9xqjm9", .invalidValue, "uuid"))
        #expect(Self.isRefused(#""min":2"#, #""min":3"#, .invalidValue, "max"))
        #expect(Self.isRefused(#""min":2,"max":2"#, #""min":5,"max":9"#, .invalidValue, "max"))
        #expect(Self.isRefused(#""max":2"#, #""max":1025"#, .numberOutOfRange, "max"))
        #expect(Self.isRefused(#""min":2,"#, "", .missingField, "min"))
        #expect(Self.isRefused(#""name":"#, #""name" :"#, .missingField, "name"))
    }

    @Test func `no changed byte makes reading an election trap`() {
        for index in Self.json.indices {
            for byte: UInt8 in [0x00, 0x22, 0x2C, 0x30, 0x39, 0x5C, 0x5D, 0x7B, 0x7D, 0xFF] {
                var changed = Self.json
                changed[index] = byte
                _ = try? Election(changed)
            }
            _ = try? Election(Array(Self.json[..<index]))
        }
    }
}
