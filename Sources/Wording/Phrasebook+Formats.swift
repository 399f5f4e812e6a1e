package import Civics

// How dates, times and money are written: the only place that decides it.

extension Phrasebook {
    /// A day in a sentence: 2022年11月30日, 30 November 2022.
    package func date(_ date: CivilDate) -> String {
        switch language {
        case .zh: "\(date.year)年\(date.month)月\(date.day)日"
        case .en: "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
        }
    }

    /// A moment in China's time, to the minute: 2022年11月30日 10:38.
    package func time(_ instant: Instant) -> String {
        let time = instant.time
        let clock = Self.twoDigits(time.hour) + ":" + Self.twoDigits(time.minute)
        switch language {
        case .zh: return date(instant.date) + " " + clock
        case .en: return date(instant.date) + ", " + clock
        }
    }

    /// An amount: 6,530万元, 1.27亿元; in English 65.3 million yuan.
    ///
    /// As many decimals as the amount has, never rounded.
    package func money(_ money: Money) -> String {
        switch language {
        case .zh:
            abs(money.fen) >= 10_000_000_000
                ? exact(money, in: .yi, unit: "亿元") : exact(money, in: .wan, unit: "万元")
        case .en: exact(money, in: .yuan, unit: " yuan")
        }
    }

    private func exact(_ money: Money, in unit: MoneyUnit, unit name: String) -> String {
        grouped(money.amount(in: unit).description) + name
    }

    private static func twoDigits(_ number: Int) -> String {
        (number < 10 ? "0" : "") + String(number)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
