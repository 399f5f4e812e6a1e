/// A part of a whole, exactly: 22.1 of 28 km is 221 of 280.
///
/// Rounded once, when it is printed.
package struct Share: Hashable, Sendable {
    /// The part, never negative; more than the whole when more was done than promised.
    package let part: Int64
    /// The whole, at least 1.
    package let whole: Int64

    /// Makes a share.
    ///
    /// - Precondition: The part is not negative, the whole positive.
    package init(_ part: Int64, of whole: Int64) {
        precondition(part >= 0 && whole > 0, "a share is a part of something")
        self.part = part
        self.whole = whole
    }

    /// So many whole percent.
    package init(percent: Int64) {
        self.init(percent, of: 100)
    }

    /// Whether nothing is missing.
    package var isComplete: Bool { part >= whole }

    /// The percentage in print, `62%` or `78.9%`, rounded half up.
    ///
    /// Never 100% where something is missing, never 0% where something is there: on a page that
    /// keeps account of promises, rounding must not keep them.
    package func percent(decimals: Int = 0) -> String {
        precondition((0...1).contains(decimals), "nobody reads more than one decimal")
        let scale: Int128 = decimals == 0 ? 100 : 1_000
        var rounded = (2 * Int128(part) * scale + Int128(whole)) / (2 * Int128(whole))
        if !isComplete { rounded = min(rounded, scale - 1) }
        if part > 0 { rounded = max(rounded, 1) }
        return decimals == 0 ? "\(rounded)%" : "\(rounded / 10).\(rounded % 10)%"
    }

    /// How wide a bar is drawn, in tenths of a percent, at most 1000.
    var drawnTenths: Int { Int(min(Int128(part) * 1_000 / Int128(whole), 1_000)) }

    /// The same as an SVG length.
    var drawnWidth: String { "\(drawnTenths / 10).\(drawnTenths % 10)%" }
}
