/// A column of a sheet, counted from 1 and named with letters as spreadsheets do: A, Z, AA.
package struct ColumnPosition: Hashable, Sendable {
    /// The number, from 1.
    package let number: Int

    /// Makes the column of a number from 1.
    package init(_ number: Int) {
        precondition(number >= 1, "columns are counted from 1")
        self.number = number
    }

    /// The letters: 1 is A, 26 is Z, 27 is AA.
    package var letters: String {
        var rest = number
        var letters: [Character] = []
        while rest > 0 {
            rest -= 1
            letters.append(Self.alphabet[rest % 26])
            rest /= 26
        }
        return String(letters.reversed())
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}

extension ColumnPosition: Comparable {
    /// Orders from left to right.
    package static func < (one: ColumnPosition, other: ColumnPosition) -> Bool {
        one.number < other.number
    }
}

extension ColumnPosition: CustomStringConvertible {
    /// The letters.
    package var description: String { letters }
}
