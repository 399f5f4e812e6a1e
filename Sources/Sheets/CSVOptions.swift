/// How a CSV file is read.
package struct CSVOptions: Hashable, Sendable {
    /// How much is taken in.
    package var limits: SheetLimits
    /// The encoding; nil to find it out.
    package var encoding: SheetEncoding?
    /// The separator; nil to find it out.
    package var separator: CSVSeparator?
    /// Whether apostrophes that `CSVWriter` put before formulas are taken off again.
    package var undefusing: Bool

    /// Sets the options; without arguments, those of an upload by whoever.
    package init(
        limits: SheetLimits = SheetLimits(),
        encoding: SheetEncoding? = nil,
        separator: CSVSeparator? = nil,
        undefusing: Bool = true
    ) {
        self.limits = limits
        self.encoding = encoding
        self.separator = separator
        self.undefusing = undefusing
    }
}
