/// A place in a text, as an editor shows it.
public struct TextPosition: Hashable, Sendable {
    /// The line, from 1; lines end with a line feed.
    public let line: Int
    /// The column, from 1, counted in Unicode scalars.
    public let column: Int

    /// Creates a place from its line and column, both counted from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Finds the line and column of a byte offset; bytes before it are valid UTF-8.
    init(offset: Int, in bytes: [UInt8]) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }
}
