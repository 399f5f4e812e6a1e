import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that a scanner reads as a text.
package struct QRCode: Hashable, Sendable {
    /// How many modules a side has, without the quiet zone around it: 21 at the least.
    package let size: Int
    private let dark: [Bool]

    /// The light modules that must stay free on each side.
    package static let quietModules = 4
    /// The most bytes of a text; what is drawn is read from paper by cheap scanners.
    package static let mostBytes = 300

    /// Draws a text, with a quarter of it beyond a scratch or a stain (level Q).
    ///
    /// Capital letters and digits alone take about half the room.
    ///
    /// - Returns: nil for an empty text, one with a NUL, or one of more than ``mostBytes``.
    package init?(_ text: String) {
        guard (1...Self.mostBytes).contains(text.utf8.count), !text.utf8.contains(0),
            let code = QRcode_encodeString(text, 0, QR_ECLEVEL_Q, QR_MODE_8, 1)
        else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        self.size = size
        // The lowest bit of a byte says whether its module is dark.
        dark = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
            .map { $0 & 1 == 1 }
    }

    /// Whether a module is dark; counted from the upper left, from 0.
    package func isDark(column: Int, row: Int) -> Bool { dark[row * size + column] }

    /// The runs of dark modules of a row, from the left.
    package func darkRuns(inRow row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for column in 0...size {
            let isDark = column < size && isDark(column: column, row: row)
            if isDark, start == nil { start = column }
            if !isDark, let first = start {
                runs.append(first..<column)
                start = nil
            }
        }
        return runs
    }
}
