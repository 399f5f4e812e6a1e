/// What is wrong with a code somebody typed: a tracking code, or that of a pass.
package enum TrackingCodeError: Error, Hashable, Sendable {
    /// So many symbols instead of those a code has; blanks and hyphens are not counted.
    case wrongLength(Int)
    /// A character that no code has; its place among the symbols, from 1.
    case wrongSymbol(position: Int)
    /// All symbols are possible, but they do not belong together: one is mistyped.
    case checkFails

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .wrongLength: "tracking-code.wrong-length"
        case .wrongSymbol: "tracking-code.wrong-symbol"
        case .checkFails: "tracking-code.check-fails"
        }
    }
}
