import Civics
import Delivering

/// Months of a list that are published with one tap, as the page showed them.
///
/// Each is published by itself: what somebody changed meanwhile stays where it is.
struct MonthPublishing: Hashable, Sendable {
    /// One of them.
    struct Month: Hashable, Sendable {
        let number: Int
        let period: ReportPeriod
        /// How often it was saved when the page was made.
        let version: Int
    }

    /// What became of them.
    struct Outcome: Hashable, Sendable {
        var published = 0
        var left = 0
    }

    let list: DeliveryKey
    let months: [Month]

    /// The most that a page may send at once.
    private static let most = 1000
    static let fields: Set<String> = ["list", "months"]

    init(list: DeliveryKey, months: [Month]) {
        self.list = list
        self.months = Array(months.prefix(Self.most))
    }

    /// Reads what ``hidden`` wrote; nil of anything else.
    init?(_ fields: FormFields) {
        let list = fields["list"].split(separator: " ", omittingEmptySubsequences: false)
        guard list.count == 2, let year = Int(list[1]) else { return nil }
        let lines = fields["months"].split(separator: ",", omittingEmptySubsequences: false)
        guard lines.count <= Self.most else { return nil }
        var months: [Month] = []
        for line in lines {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, let number = Int(parts[0]),
                let period = ReportPeriod(parts[1]), let version = Int(parts[2])
            else { return nil }
            months.append(Month(number: number, period: period, version: version))
        }
        self.init(list: DeliveryKey(kind: String(list[0]), year: year), months: months)
    }

    /// What goes along with the form.
    var hidden: [FormTarget.Hidden] {
        let lines = months.map { "\($0.number) \($0.period) \($0.version)" }
        return [
            FormTarget.Hidden("list", "\(list.kind) \(list.year)"),
            FormTarget.Hidden("months", lines.joined(separator: ",")),
        ]
    }
}
