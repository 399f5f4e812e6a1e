import BallotCore
import Testing
import VerifiableVoting

/// Questions, templates and credentials before an election begins.
@Suite struct SetupTests {
    private static let uuid = Array("rJjvA6d3ovoQMj".utf8)

    private static func draft(_ questions: [QuestionDraft]) -> ElectionDraft {
        ElectionDraft(name: "名", description: "", questions: questions, uuid: uuid)
    }

    private static func question(_ count: Int, _ minimum: Int, _ maximum: Int) -> QuestionDraft {
        QuestionDraft(
            "?",
            answers: [String](repeating: "甲", count: count),
            minimum: minimum,
            maximum: maximum
        )
    }

    @Test(
        arguments: [
            ([], .noQuestion), ([question(0, 0, 0)], .noAnswer(question: 1)),
            (
                [question(2, 0, 1), question(2, 2, 1)],
                .bounds(question: 2, minimum: 2, maximum: 1, answers: 2)
            ),
            ([question(2, 0, 3)], .bounds(question: 1, minimum: 0, maximum: 3, answers: 2)),
            ([question(2, -1, 1)], .bounds(question: 1, minimum: -1, maximum: 1, answers: 2)),
            ([question(1025, 0, 1)], .tooManyAnswers(question: 1, limit: 1024)),
        ] as [([QuestionDraft], ElectionDraft.Fault)]
    )
    func `what nobody can answer is refused`(
        questions: [QuestionDraft],
        fault: ElectionDraft.Fault
    ) {
        #expect(throws: fault) { try Self.draft(questions).check() }
    }

    @Test func `an identifier has fourteen characters of base 58 at least`() {
        #expect(ElectionDraft.isUUID(Self.uuid))
        #expect(!ElectionDraft.isUUID(Array(Self.uuid.dropLast())))
        #expect(!ElectionDraft.isUUID(Array("rJjvA6d3ovoQM0".utf8)))
    }

    @Test func `a template says the same with any spaces`() throws {
        let template = """
            {"name": "名", "description": "", "administrator": "大会秘书处",
             "questions": [{"question": "?", "answers": ["甲"], "min": 0, "max": 1, "blank": true}]}
            """

        let draft = try ElectionDraft(template: Array(template.utf8), uuid: Self.uuid)
        #expect(
            draft.questions == [
                QuestionDraft("?", answers: ["甲"], minimum: 0, maximum: 1, allowsBlank: true)
            ]
        )
        #expect(draft.administrator == "大会秘书处")
    }

    @Test(arguments: [
        ("", ""), (#"{"description":"","name":""}"#, "questions"),
        (
            #"{"description":"","name":"","questions":[{"answers":[],"min":0,"question":""}]}"#,
            "questions.1.max"
        ),
    ])
    func `a template that is none is refused where it breaks`(text: String, path: String) {
        #expect(throws: ElectionDraft.TemplateFault.form(path: path)) {
            _ = try ElectionDraft(template: Array(text.utf8), uuid: Self.uuid)
        }
    }

    @Test(arguments: [PrivateCredential.Kind.plain, .checked])
    func `the authority's list is the archive's with the voters`(
        kind: PrivateCredential.Kind
    ) throws {
        var random = SimulatedFolder.randomness(41)
        let prepared = PreparedGroup(ModularGroup.belenios2048())
        let credentials = IssuedCredentials(
            kind,
            weights: [Weight(3), .one, Weight(0), .one],
            uuid: Self.uuid,
            in: prepared,
            from: &random
        )

        let read = try CredentialList(
            authorityList: credentials.authorityList,
            in: prepared.group
        )
        #expect(read == credentials.list)
        #expect(try CredentialList(read.bytes, in: prepared.group) == read)
        for voter in 0..<credentials.count {
            let secret = try credentials.credential(of: voter)
                .secret(uuid: Self.uuid, in: prepared.group.scalars)
            let key = prepared.group.powers(
                of: prepared.group.table(of: prepared.group.generator, for: .secret),
                by: secret
            )
            #expect(Array(prepared.group.texts(of: key)[0]) == credentials.keys[voter])
            let place = try #require(read.places()[credentials.keys[voter][...]])
            #expect(read.entries[place].weight == credentials.weights[voter])
        }
    }
}
