import Markup
import Wording

/// A line in which words of the page and Chinese ones stand side by side: `City 930万元`.
///
/// On an English page what is Chinese is marked so; in both an amount of money keeps to its unit.
struct MixedText {
    let text: String
    let language: Language

    init(_ text: String, in language: Language) {
        self.text = text
        self.language = language
    }

    var html: HTML {
        HTML {
            for (index, run) in runs.enumerated() {
                if index > 0 { " " }
                if run.isChinese {
                    HTML.span(.lang(Language.zh.tag)) { Self.amounts(run.text) }
                } else {
                    Self.amounts(run.text)
                }
            }
        }
    }

    /// The text cut at blanks where it goes from one language to the other.
    private var runs: [(text: String, isChinese: Bool)] {
        guard language == .en else { return [(text, false)] }
        var runs: [(text: String, isChinese: Bool)] = []
        for word in text.split(separator: " ") {
            let isChinese = word.unicodeScalars.contains { Self.isHan($0) }
            if let last = runs.last, last.isChinese == isChinese {
                runs[runs.count - 1].text += " " + word
            } else {
                runs.append((String(word), isChinese))
            }
        }
        return runs
    }

    /// Chinese characters, their punctuation and full-width forms.
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
    }

    @HTML.Builder private static func amounts(_ text: String) -> HTML {
        for piece in pieces(of: text) {
            if piece.isAmount { HTML.span(piece.text, .class("nowrap")) } else { piece.text }
        }
    }

    /// The text cut around amounts of money: `335.1545万元`.
    private static func pieces(of text: String) -> [(text: String, isAmount: Bool)] {
        var pieces: [(text: String, isAmount: Bool)] = []
        var plain = ""
        var rest = text[...]
        while let first = rest.first {
            let digits = rest.prefix { $0.isASCII && $0.isNumber || ".,".contains($0) }
            let unit = rest.dropFirst(digits.count).prefix(2)
            let length = unit.first == "元" ? 1 : ["万元", "亿元"].contains(unit) ? 2 : 0
            if !digits.isEmpty, length > 0 {
                if !plain.isEmpty { pieces.append((plain, false)) }
                plain = ""
                pieces.append((String(digits) + unit.prefix(length), true))
                rest = rest.dropFirst(digits.count + length)
            } else if digits.isEmpty {
                plain.append(first)
                rest = rest.dropFirst()
            } else {
                plain += digits
                rest = rest.dropFirst(digits.count)
            }
        }
        return plain.isEmpty ? pieces : pieces + [(plain, false)]
    }
}
