/// Finds where a title made from a text begins and ends.
struct TitleCutter {
    /// Characters a clause must have to be a title.
    static let minimum = 4

    private let characters: [Character]
    private let limit: Int
    private let start: Int

    init(_ characters: [Character], limit: Int) {
        self.characters = characters
        self.limit = limit
        start = Self.endOfGreetings(characters)
    }

    func title() -> String {
        let end = Self.trimmedEnd(characters, start..<cut())
        // Two short lines may be one title: the break between them becomes a blank.
        return ChineseText.cleanedLine(String(characters[start..<end]))
    }

    /// The index before which the title ends, punctuation not yet dropped.
    private func cut() -> Int {
        let last = min(characters.count, start + limit)
        for index in start..<last where Self.endsClause(characters, at: index) {
            if index - start >= Self.minimum { return index }
        }
        // One character further on may be the mark that makes the limit a good place.
        guard last < characters.count, !Self.endsClause(characters, at: last) else { return last }
        return beforeOpenBracket(beforeRun(last))
    }

    /// Goes back to the beginning of the number or Latin word that an index lies in.
    private func beforeRun(_ index: Int) -> Int {
        guard isInRun(index) else { return index }
        var start = index
        while start > self.start, isInRun(start) { start -= 1 }
        // One word longer than the whole title is cut after all.
        return start - self.start >= Self.minimum ? start : index
    }

    /// Tells whether the characters on both sides of an index belong together.
    private func isInRun(_ index: Int) -> Bool {
        let before = characters[index - 1]
        let after = characters[index]
        if Self.isWordPart(before) { return Self.isWordPart(after) || isInnerMark(index) }
        return Self.isWordPart(after) && isInnerMark(index - 1)
            || Self.scales.contains(before) && Self.scales.contains(after)
    }

    /// A point, comma, hyphen, colon or percent sign inside or at the end of a number or word, and
    /// the 万 or 亿 behind one.
    private func isInnerMark(_ index: Int) -> Bool {
        guard index > start, Self.isWordPart(characters[index - 1]) else { return false }
        if Self.closers.contains(characters[index]) { return true }
        guard Self.innerMarks.contains(characters[index]), index + 1 < characters.count else {
            return false
        }
        return Self.isWordPart(characters[index + 1])
    }

    /// Goes back before the last bracket that is open at an index, where enough remains.
    private func beforeOpenBracket(_ end: Int) -> Int {
        var open: [Int] = []
        for index in start..<end {
            if Self.openBrackets.contains(characters[index]) { open.append(index) }
            if Self.closeBrackets.contains(characters[index]) { _ = open.popLast() }
        }
        guard let first = open.first, first - start >= Self.minimum else { return end }
        return first
    }
}

// MARK: - Characters

extension TitleCutter {
    private static let clauseMarks = Set<Character>("，。；：！？…—～,.;:!?~\n")
    private static let innerMarks = Set<Character>(".,-:/_@'~～?&=#+")
    private static let closers = Set<Character>("%‰℃万亿千百")
    private static let scales = Set<Character>("万亿千百")
    private static let openBrackets = Set<Character>("（(“‘《「【[〔")
    private static let closeBrackets = Set<Character>("）)”’》」】]〕")
    private static let trailing = clauseMarks.union(openBrackets).union("、 -·/")

    /// A letter or digit of the Latin script, with or without accents.
    private static func isWordPart(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first, first.value < 0x250 else { return false }
        return first.properties.isAlphabetic || ("0"..."9").contains(first)
    }

    /// Tells whether the mark at an index ends a clause: the point in 3.5, the colon in 8:00 and
    /// those of an address do not.
    private static func endsClause(_ characters: [Character], at index: Int) -> Bool {
        guard clauseMarks.contains(characters[index]) else { return false }
        guard innerMarks.contains(characters[index]), index > 0, index + 1 < characters.count else {
            return true
        }
        let next = characters[index + 1]
        return !(isWordPart(characters[index - 1]) && (isWordPart(next) || next == "/"))
    }

    private static func trimmedEnd(_ characters: [Character], _ range: Range<Int>) -> Int {
        let last = characters[range].lastIndex { !trailing.contains($0) }
        return last.map { $0 + 1 } ?? range.lowerBound
    }
}

// MARK: - Greetings

extension TitleCutter {
    private static let greetings = Set(
        """
        您好 你好 你们好 您们好 大家好 领导好 领导您好 领导你好 各位领导好 各位领导 敬爱的领导 早上好 上午好 下午好 \
        晚上好
        """.split(separator: " ").map(String.init)
    )

    /// The index behind the clauses that only greet, as long as something follows them.
    private static func endOfGreetings(_ characters: [Character]) -> Int {
        var start = 0
        while let end = characters[start...].firstIndex(where: isGreetingEnd) {
            let clause = String(characters[start..<end])
            let isAddress = clause.hasPrefix("尊敬的") || clause.hasPrefix("敬爱的")
            guard isAddress || clause.isEmpty || greetings.contains(clause) else { break }
            let next = characters[end...].firstIndex { !isGreetingEnd($0) }
            guard let next else { break }
            start = next
        }
        return start
    }

    private static func isGreetingEnd(_ character: Character) -> Bool {
        clauseMarks.contains(character) || character == " "
    }
}
