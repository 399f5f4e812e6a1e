/// The word that says how exact a published number is; kept as printed, never rounded away.
package enum Qualifier: CaseIterable, Hashable, Sendable {
    /// No word: the number itself.
    case exact
    /// 余, 多: somewhat more, `1600余个`.
    case over
    /// 约: about, `约2000人`.
    case about
    /// 左右, 上下: about, `50个左右`.
    case around
    /// 近: nearly, `近3万人`.
    case nearly
    /// 以上: the number or more (the number is included: Civil Code, article 1259).
    case orMore
    /// 以内, 以下: the number or less (the number is included: Civil Code, article 1259).
    case orLess
    /// 不少于, 不低于, 至少, ≥.
    case notLessThan
    /// 不超过, 不多于, 至多, ≤.
    case notMoreThan
    /// 超过, 逾, >: more than the number.
    case moreThan
    /// 不足, 少于, <: less than the number.
    case lessThan
}

extension Qualifier {
    /// Where the word stands in a quantity.
    package enum Place: Hashable, Sendable {
        /// Before the number, `约2000人`.
        case prefix
        /// Between number and unit, `1600余个`.
        case infix
        /// Behind the unit, `15个以上`.
        case suffix
    }

    /// The words, the usual one first, and where they stand; empty for `exact`.
    package var words: [String] {
        switch self {
        case .exact: []
        case .over: ["余", "多"]
        case .about: ["约", "大约", "约为", "≈"]
        case .around: ["左右", "上下"]
        case .nearly: ["近", "接近"]
        case .orMore: ["以上", "及以上", "或以上"]
        case .orLess: ["以内", "以下", "之内", "及以下"]
        case .notLessThan: ["不少于", "不低于", "不小于", "至少", "最少", "≥", ">=", "≧"]
        case .notMoreThan: ["不超过", "不多于", "不高于", "不大于", "至多", "最多", "≤", "<=", "≦"]
        case .moreThan: ["超过", "逾", "超", "多于", "大于", ">"]
        case .lessThan: ["不足", "少于", "不到", "低于", "小于", "<"]
        }
    }

    /// Where the word stands; `exact` has no place and is said to be a prefix.
    package var place: Place {
        switch self {
        case .over: .infix
        case .around, .orMore, .orLess: .suffix
        case .exact, .about, .nearly, .notLessThan, .notMoreThan, .moreThan, .lessThan: .prefix
        }
    }

    /// Finds the qualifier of a word, such as a column of its own holds; blanks give `exact`.
    package init?(word: some StringProtocol) {
        let folded = ChineseText.folded(word)
        if folded.isEmpty {
            self = .exact
            return
        }
        guard let found = Qualifier.allCases.first(where: { $0.words.contains(folded) }) else {
            return nil
        }
        self = found
    }

    /// Finds the longest word of a place that a text begins with.
    static func leading(_ text: Substring, at place: Place) -> (Qualifier, word: String)? {
        // Byte by byte: whole characters are compared several times as slowly.
        longestFirst[place]?.first { text.utf8.starts(with: $0.word.utf8) }
    }

    /// Finds the longest word behind a unit that a text ends with.
    static func trailing(_ text: Substring) -> (Qualifier, word: String)? {
        let bytes = text.utf8.reversed()
        return longestFirst[.suffix]?.first { bytes.starts(with: $0.word.utf8.reversed()) }
    }

    /// The words of each place, the longest first, those of one length in the order of the cases.
    private static let longestFirst: [Place: [(Qualifier, word: String)]] = Dictionary(
        grouping: allCases.flatMap { qualifier in qualifier.words.map { (qualifier, word: $0) } },
        by: \.0.place
    ).mapValues { words in
        words.enumerated().sorted {
            (-$0.element.word.count, $0.offset) < (-$1.element.word.count, $1.offset)
        }.map(\.element)
    }
}
