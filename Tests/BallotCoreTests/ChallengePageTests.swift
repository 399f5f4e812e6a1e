import BallotCore
import Foundation
import Testing

/// The page's script against ballots of `BallotCore`: another implementation of the same protocol.
@Suite(.enabled(if: JavaScript.isInstalled, "needs node"))
struct ChallengePageTests {
    private typealias Sample = SampleElection<ModularGroup>

    private static let questions = [
        Sample.question(3, 0, 2), Sample.question(2, 1, 1, blank: true),
    ].joined(separator: ",")
    private static let sample = Sample(SampleGroups.belenios, questions: questions)
    private static let flags: [UInt8] = [1, 0, 1, 0, 0, 1]

    @Test(
        arguments: [
            // At most two of three, exactly one, all, with blank used and not used; three motions.
            (Sample.question(3, 0, 2), [1, 0, 1], [["选项0", "选项2"]]),
            (Sample.question(3, 0, 2), [0, 0, 0], [[]]),
            (Sample.question(3, 1, 1), [0, 1, 0], [["选项1"]]),
            (Sample.question(2, 2, 2), [1, 1], [["选项0", "选项1"]]),
            (Sample.question(2, 1, 2, blank: true), [0, 1, 1], [["选项0", "选项1"]]),
            (Sample.question(2, 1, 1, blank: true), [1, 0, 0], [[]]),
            (
                [String](repeating: Sample.question(3, 1, 1), count: 3).joined(separator: ","),
                [1, 0, 0, 0, 1, 0, 0, 0, 1], [["选项0"], ["选项1"], ["选项2"]]
            ),
        ] as [(String, [UInt8], [[String]])]
    )
    func `a ballot of every style says what was chosen, and has the code that was shown`(
        questions: String,
        flags: [UInt8],
        chosen: [[String]]
    ) throws {
        let ballot = try ChallengedBallot(
            flags,
            in: Sample(SampleGroups.belenios, questions: questions)
        )

        let said = try PageCheck.ask([ballot.asked])[0]

        #expect(said.faults.isEmpty && said.differences.isEmpty, "\(said)")
        #expect(said.code == ballot.shown)
        #expect(said.questions.map(\.chosen) == chosen)
        #expect(
            said.questions.map(\.isBlank)
                == chosen.map { $0.isEmpty && questions.contains("blank") }
        )
    }

    @Test func `a ballot in the other group is checked too`() throws {
        let sample = Sample(
            SampleGroups.rfc,
            questions: Sample.question(1, 0, 1) + "," + Sample.question(1, 1, 1, blank: true)
        )
        let ballot = try ChallengedBallot([1, 1, 0], in: sample)

        let said = try PageCheck.ask([
            ballot.asked, ballot.changed { $0.choices[0] = [0] },
        ])

        #expect(said[0].faults.isEmpty && said[0].differences.isEmpty, "\(said[0])")
        #expect(said[0].code == ballot.shown)
        #expect(said[1].reasons == ["opposite-not 0.0"])
    }

    @Test func `every change is found, by its reason and its place`() throws {
        let ballot = try ChallengedBallot(Self.flags, in: Self.sample)
        let other = try ChallengedBallot(Self.flags, in: Self.sample, seed: 2)
        let cases: [(PageCheck.Case, Set<String>)] = [
            (ballot.changed { $0.choices[0][0] = 0 }, ["opposite-not 0.0"]),
            (ballot.changed { $0.choices[1][1] = 1 }, ["opposite-chosen 1.1", "count 1"]),
            (ballot.changed { $0.randomness[0][1] += "7" }, ["randomness 0.1"]),
            (
                ballot.changed {
                    $0.ballot.answers[0].choices[2].alpha = other.ballot.answers[0].choices[2].alpha
                },
                ["alpha 0.2", "individual 0.2", "overall 0", "disclosed", "shown"]
            ),
            (
                // 4 is a number below the modulus, and outside of the group.
                ballot.changed { $0.ballot.answers[0].choices[2].alpha = "4" },
                ["member 0.2", "individual 0.2", "overall 0", "disclosed", "shown"]
            ),
            (
                ballot.changed {
                    $0.ballot.answers[1].choices[0].beta = other.ballot.answers[1].choices[0].beta
                },
                ["beta 1.0", "individual 1.0", "overall 1", "blank 1", "disclosed", "shown"]
            ),
            (
                ballot.changed { $0.ballot.answers[0].individual_proofs[1][0].response += "1" },
                ["individual 0.1", "disclosed", "shown"]
            ),
            (
                ballot.changed { $0.ballot.answers[0].overall_proof.swapAt(0, 1) },
                ["overall 0", "disclosed", "shown"]
            ),
            (
                ballot.changed { $0.ballot.answers[1].blank_proof?.swapAt(0, 1) },
                ["blank 1", "disclosed", "shown"]
            ),
            (ballot.changed { $0.disclosed = other.disclosed }, ["disclosed"]),
        ]

        let said = try PageCheck.ask(cases.map(\.0))

        for (said, (_, reasons)) in zip(said, cases) {
            #expect(said.faults.isEmpty, "\(said)")
            #expect(Set(said.reasons) == reasons)
        }
    }

    @Test func `the code that was shown may be its beginning, and differs at a place`() throws {
        let ballot = try ChallengedBallot(Self.flags, in: Self.sample)
        func typed(_ code: String) -> PageCheck.Case {
            PageCheck.Case(election: ballot.election, challenge: ballot.json, code: code)
        }
        var other = Array(ballot.shown)
        other[6] = other[6] == "x" ? "y" : "x"

        let said = try PageCheck.ask([
            typed(""), typed(String(ballot.shown.prefix(12))), typed(" \(ballot.shown)=\n"),
            typed(String(other)), typed("abc"), typed(ballot.shown + "A"), typed("代码代码代码代码代码代码"),
        ])

        for one in said.prefix(3) { #expect(one.faults.isEmpty && one.differences.isEmpty) }
        #expect(said[3].reasons == ["shown"] && said[3].differences[0].place == 7)
        for one in said.suffix(3) { #expect(one.faults.map(\.code) == ["code"]) }
    }

    @Test func `a ballot of another election is told at once`() throws {
        let ballot = try ChallengedBallot(Self.flags, in: Self.sample)
        let other = Sample(SampleGroups.belenios, questions: Sample.question(9, 0, 2))

        let said = try PageCheck.ask([
            PageCheck.Case(
                election: String(decoding: other.json, as: UTF8.self),
                challenge: ballot.json
            ),
            PageCheck.Case(
                election: ballot.election.replacing("试验", with: "试 验"),
                challenge: ballot.json
            ),
        ])

        #expect(said.map(\.reasons) == [["election"], ["election"]])
    }

    @Test func `what cannot be read is told by its field, its reason and its place`() throws {
        let ballot = try ChallengedBallot(Self.flags, in: Self.sample)
        let (election, challenge) = (ballot.election, ballot.json)
        let signed = String(decoding: try Self.sample.ballot(Self.flags), as: UTF8.self)
        let cases: [(String, String, String)] = [
            ("", "", "election missing, challenge missing"),
            ("[", challenge, "election cut"),
            (election, "{\"ballot\":{}x", "challenge json 13"),
            (election, String(challenge.dropLast(9)), "challenge cut"),
            (election, "票", "challenge text"),
            (challenge, election, "election swapped"),
            (election, election, "challenge swapped"),
            (election, signed, "challenge cast"),
            (election, "{\"ballot\":\(signed),\"disclosure\":{}}", "challenge signed"),
            (election, "{\"hash\":\"\",\"choices\":[],\"randomness\":[1]}", "challenge half"),
            (election, "{}", "challenge shape ballot"),
            (
                election, challenge.replacing(#""credential":""#, with: #""credential":"0"#),
                "challenge shape ballot.credential"
            ),
            (
                election, ballot.changed { $0.choices[0][1] = 2 }.challenge,
                "challenge shape disclosure.choices[0][1]"
            ),
            (
                election,
                ballot.changed { $0.ballot.answers[1].overall_proof.removeLast() }.challenge,
                "challenge shape ballot.answers[1].overall_proof"
            ),
            (
                election.replacing(#""version":1"#, with: #""version":2"#), challenge,
                "election version"
            ),
            (election.replacing("BELENIOS-2048", with: "Ed25519"), challenge, "election group"),
            (
                election.replacing(#""public_key":""#, with: #""public_key":"1"#), challenge,
                "election key"
            ),
            (
                election.replacing(#""min":0,"#, with: ""), challenge,
                "election shape questions[0].min"
            ),
            (
                election.replacing(#"{"answers""#, with: #"{"type":"NonHomomorphic","answers""#),
                challenge, "election kind"
            ),
        ]

        let said = try PageCheck.ask(
            cases.map { PageCheck.Case(election: $0.0, challenge: $0.1) }
        )

        for (said, (_, _, expected)) in zip(said, cases) {
            let found = said.faults.map { fault in
                [fault.field, fault.code, fault.path, fault.place.map(String.init)]
                    .compactMap { $0 }.joined(separator: " ")
            }
            #expect(found.joined(separator: ", ") == expected)
        }
    }
}
