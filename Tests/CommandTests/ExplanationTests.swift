import Deciding
import Tallying
import Testing
import Wording

@Suite struct ExplanationTests {
    @Test func trial() throws {
        let json = #"{"record":1,"rule":{"ballot":"up-to","seats":2,"quorum":[2,3],"participation":null,"threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"valid","tie":"revote","tie_rounds":1,"tie_threshold":"plurality","shortfall":"accept","order":"votes"},"roll":{"deputies":352},"items":["1","2","3"],"rounds":[{"kind":"main","present":331,"issued":311,"returned":311,"items":["1","2","3"],"seats":2,"ballots":[{"marks":["1","3"],"times":200},{"marks":[],"times":11},{"marks":["1"],"times":100,"void":"unreadable"}]}]}"#
        let record = try CongressRecord(json: json.utf8)
        let count = try record.count()
        for language in Language.allCases {
            let book = Phrasebook(language)
            let e = CountExplanation(of: count, by: record, in: language)
            for m in e.rule { print(book.say(m)) }
            for r in e.rounds {
                print(book.say(r.heading))
                for s in r.steps { print("  ", book.say(s)) }
                for i in r.items { print("  ", book.say(i.line)) }
            }
            for m in e.result { print(book.say(m)) }
        }
    }
}
