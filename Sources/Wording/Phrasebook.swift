/// Says messages in one language.
package struct Phrasebook: Hashable, Sendable {
    /// The language spoken.
    package let language: Language

    /// Makes the phrasebook of a language.
    package init(_ language: Language) {
        self.language = language
    }

    /// The sentence, ready to be shown.
    package func say(_ message: Message) -> String {
        fill(message).filter { $0 != Template.clauseMark }
    }

    /// The sentence cut where a headline may break, for `<span class="clause">`.
    ///
    /// The catalogue marks the places with `｜`. A sentence without marks is one clause.
    package func clauses(_ message: Message) -> [String] {
        fill(message).split(separator: Template.clauseMark).map { clause in
            language == .en ? clause.trimmingBlanks() : String(clause)
        }
    }

    /// The blank that English puts between two pieces of text and Chinese does not.
    package var gap: String {
        switch language {
        case .zh: ""
        case .en: " "
        }
    }

    /// A whole number, grouped by thousands.
    package func number(_ value: Int) -> String {
        grouped(String(value))
    }

    private func fill(_ message: Message) -> String {
        let entry = Catalogue.entry(message.key)
        return entry.template(in: language, message.arguments)
            .filled(with: message.arguments, in: language)
    }
}

/// Groups the integer part of plain decimal digits by thousands: `-12000.5` to `−12,000.5`.
///
/// The minus becomes U+2212, as the visual design asks of every printed number.
package func grouped(_ digits: String) -> String {
    let isNegative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }
        .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first ?? ""
    var result = isNegative ? "−" : ""
    for (offset, digit) in whole.enumerated() {
        if offset > 0, (whole.count - offset).isMultiple(of: 3) { result.append(",") }
        result.append(digit)
    }
    if parts.count == 2 { result += "." + parts[1] }
    return result
}

extension Substring {
    fileprivate func trimmingBlanks() -> String {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
