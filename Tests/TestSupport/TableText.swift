/// A table as text, for tests of what takes one in.
package enum TableText {
    /// Lines of cells, parted by commas as they are; the header first.
    package static func bytes(_ lines: [String]) -> [UInt8] {
        Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// The two required columns with so many different suggestions.
    package static func simple(rows: Int) -> [UInt8] {
        bytes(["内容,镇街"] + (1...rows).map { "第\($0)号路灯不亮了,天生街道" })
    }
}
