import Civics
import Hummingbird
import Ledger
import Proposing

/// Which suggestions of a round the address of the desk asks for.
struct DeskAddress {
    /// How many fit a page.
    static let pageSize = 50

    let filter: DeskFilter
    let offset: Int

    init(_ request: Request) throws(PageError) {
        let turn = try request.query("turn") ?? ""
        let channel = try request.query("channel") ?? ""
        let place = try request.query("place") ?? ""
        let party = try request.query("party") ?? ""
        let from = try request.query("from") ?? "0"
        guard turn.isEmpty || DeskFilter.Turn(rawValue: turn) != nil else {
            throw .unreadable(.parameter("turn"))
        }
        guard channel.isEmpty || Channel(rawValue: channel) != nil else {
            throw .unreadable(.parameter("channel"))
        }
        guard place.isEmpty || ID<Jurisdiction>(place) != nil else {
            throw .unreadable(.parameter("place"))
        }
        guard party.isEmpty || ID<Party>(party) != nil else {
            throw .unreadable(.parameter("party"))
        }
        guard let offset = Int(from), (0...10_000_000).contains(offset) else {
            throw .unreadable(.parameter("from"))
        }
        filter = DeskFilter(
            turn: DeskFilter.Turn(rawValue: turn) ?? .all,
            field: try request.query("field") ?? "",
            place: ID<Jurisdiction>(place),
            channel: Channel(rawValue: channel),
            party: ID<Party>(party),
            hinted: try request.query("hinted") == "1"
        )
        self.offset = offset
    }

    /// The parameters of a filter, with others before them; with `?` where there are any.
    static func query(
        _ filter: DeskFilter,
        from offset: Int = 0,
        with others: [(String, String)] = []
    ) -> String {
        var pairs = others
        if filter.turn != .all { pairs.append(("turn", filter.turn.rawValue)) }
        if !filter.field.isEmpty { pairs.append(("field", filter.field)) }
        if let place = filter.place { pairs.append(("place", place.description)) }
        if let channel = filter.channel { pairs.append(("channel", channel.rawValue)) }
        if let party = filter.party { pairs.append(("party", party.description)) }
        if filter.hinted { pairs.append(("hinted", "1")) }
        if offset > 0 { pairs.append(("from", String(offset))) }
        guard !pairs.isEmpty else { return "" }
        return "?" + pairs.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return result
    }
}
