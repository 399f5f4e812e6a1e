/// A rating as text, to be changed in one place by a test.
enum RatingText {
    /// Ten members, nine of them there; nine forms, one void; item 3 is suspended.
    static let record = record(rounds: "[\(round)]")

    static let round = #"{"present":9,"issued":9,"returned":9,"totals":\#(totals)}"#

    static let totals = #"""
        {"valid":8,"void":{"torn":1},"satisfied":{"1":5,"2":1},"basic":{"1":2,"2":3},"dissatisfied":{"1":1,"2":3},"blank":{"1":0,"2":1}}
        """#

    static func record(rounds: String) -> String {
        #"""
        {"rating":1,"scheme":{"quorum":[2,3],"base":"valid","satisfied":{"fraction":[1,2],"inclusive":true},"basic":{"fraction":[1,2],"inclusive":true},"blank":"valid"},"roll":{"members":10},"items":[{"id":"1","state":"finished"},{"id":"2","state":"unfinished"},{"id":"3","state":"suspended"}],"rounds":\#(rounds)}
        """#
    }
}
