import Civics
import Database
import TestSupport
import Testing

/// A step of the schema that was released is never edited: a database that has taken it would not be
/// opened any more.
///
/// What changes a table afterwards is a step of its own. A new step is written here when it is
/// released, with the line that the test says.
@Suite struct ReleasedStepsTests {
    @Test func `a released step is what it was`() {
        let steps = TestRecord.schema.migrations
        for step in steps {
            let line = "\(step.name) \(Self.digest(step, .sqlite)) \(Self.digest(step, .postgres))"
            #expect(Self.released.contains(line), "\(line)")
        }
        #expect(Set(Self.released.map { $0.prefix { $0 != " " } }).count == steps.count)
    }

    private static func digest(_ step: Migration, _ engine: Engine) -> String {
        String(Digest(of: step.statements(engine).joined(separator: ";\n\n")).hex.prefix(16))
    }

    private static let released = [
        "0001-record 4824a4dfd9d79f50 131d3b583171dd61",
        "0002-programmes 052d9bb6285327a2 ea9409dc354093e2",
        "0003-calendar 2a76c168d1d8aff0 144ffecbb34581ce",
        "0004-open-tenures 598b58e4e74c08b1 598b58e4e74c08b1",
        "0005-measure-roles 79d190b8f7cfa8da 79d190b8f7cfa8da",
        "0006-lists-of-subject d9b69592c90f6a06 d9b69592c90f6a06",
        "1501-cases 14b5b871acf656df 5760ceab7d29971c",
        "1502-cases-by-origin af18e57f0d2cb98b af18e57f0d2cb98b",
        "1001-suggestions c0c09e35e8deb975 26b5d3e92b06e663",
        "1002-calls 2b223b869209b116 08047e6a13881bce",
        "1003-rulings 5376b88884170011 f0637acd95ee8f98",
        "1004-candidates adcf56024d1687e3 39f8e3130dc79eb4",
        "1010-exchange ea58c2ed07c9a019 c5e19ae25966ea74",
        "1020-suggestion-changes c560d4f170abb718 f901611e9c91692f",
        "1021-suggestion-search 11e17fa979ed526f b0c8921c46cf1103",
        "1022-suggestion-lists a487b3113e621adb a487b3113e621adb",
        "1030-attachments 213a4c8c7be30cf4 feebce68e1b61e95",
        "1031-intake 261b415299e42645 372434060654f83f",
        "1032-kept-contents b4fa1991b47ff610 2d232dd7640a699d",
        "1040-candidate-counter 481164eb14455b06 96f502280eda6923",
        "1041-candidate-details d5fb9742cd32668e 8a7a64e7518b598f",
        "1042-frozen-lists 18f28e2468e5fe74 a28c4b375973ca76",
        "1050-rounds 991df07f361a6290 67354317eadf9653",
        "1051-screening-work 510aa580e0b47b5f 386fa3eacb2dd0a4",
        "1060-reply-templates 78e2473c22969770 b247554e044fa288",
        "1061-bench 4632d81b33ad9a0d 4632d81b33ad9a0d",
        "2001-counted-ballots 9d6f88ad2ba1fc7c 8e0391d68bb963f4",
        "2002-roll 46bc3e8d0d5add76 5ab194304b61b500",
        "2020-rules 10308bd6fe6564da b147b0b1159b33e1",
        "2030-meetings c612a075ddf87c1f 2ded422f1db5c4cc",
        "2031-sittings eb0212ba5a4b6556 b855a13bafca7591",
        "2040-polls d5e269975103cc32 31d4f65356dc2b99",
        "2041-papers a5f93cc19007aab6 bcb07978824d2eed",
        "2050-counting 7b09c5faed084591 7860b88d6129a56d",
        "2060-certificates 83c136d5acbffa5e 03f917b055158693",
        "2070-officer-successions b4dcdc1629174621 110af280142df4f1",
        "2071-recounts 64efedc5d8326125 15e49c2e0d6e8001",
        "2072-reported-votes e166598f030556e8 bd168471cb4c64d7",
        "2073-seat-changes e0fbd2a30be42810 f439d274a14fc5a9",
        "2074-rating-rules 49713d5b71b428c1 cfb59888294d58b4",
        "2075-ratings 374b9b4c66d4c10f a20973ecc245e64a",
        "2076-reported-ratings 235832118d8db10d 6db8c04a2b7297ed",
        "2080-decided-entries b2a5a1b702aed323 b1702cb38b0e312a",
        "2081-ratings-again b8212ad26c4a107f 97e18ceae64c58ef",
        "2082-replacements 982aa219381c9c71 135cd4595109cbff",
        "3001-plans 9956b24101e32ec9 1e8ce8c9d824e587",
        "3002-months 734c96c9ff7c4dc7 81cd486f972410a1",
        "3003-acceptance 8467a2e2e08553f9 452c01fe21731d21",
        "3004-evidence 95a5726a63a72537 ae9525924d30673d",
        "3005-state-decisions e09e423059639c06 8cf083c54227a9b1",
        "4001-groups 8caab6b9465f010f 9aca98cf4634c9f5",
        "4002-visits ea5d1928cdfdc4bd 24a344c54b9ed8fd",
        "4003-bulletins e52c004a30f2ab04 8167ed13eced0ec8",
        "5001-report-cards bb1dcbbc25791455 9be25ea2fae8f672",
        "5002-surveys 552a1f14305f4a84 eec9a1b4920e168f",
        "5003-notices 8eee38930385e955 ee90c09c0d45eedb",
    ]
}
