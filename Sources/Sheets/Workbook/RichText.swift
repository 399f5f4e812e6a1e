/// Collects the text of runs, without the phonetic ones that tell how it is spoken
/// (ECMA-376 Part 1, §18.4.6).
struct RichText {
    private var collected = ""
    private var isText = false
    private var phoneticDepth = 0

    /// All of it, with the escapes read.
    var plain: String { SpreadsheetText.unescaped(collected) }

    /// An element begins.
    mutating func begin(_ name: String) {
        switch name {
        case "rPh": phoneticDepth += 1
        case "t": isText = phoneticDepth == 0
        default: break
        }
    }

    /// Text within the element.
    mutating func take(_ piece: String) {
        if isText { collected += piece }
    }

    /// An element ends.
    mutating func end(_ name: String) {
        switch name {
        case "rPh": phoneticDepth = max(0, phoneticDepth - 1)
        case "t": isText = false
        default: break
        }
    }
}
