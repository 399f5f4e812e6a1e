/// How a page is shown, and where the links lead that show it otherwise.
package struct PageLook: Hashable, Sendable {
    /// Whether everything is 1.4 times as large (大字版).
    package let isElder: Bool
    /// Whether the page is for a room with a projector: light on dark.
    package let isDark: Bool
    /// The address of the same page in the other size.
    package let sizeAddress: String
    /// The address of the same page in the other language.
    package let languageAddress: String

    /// Says how the page is shown.
    package init(
        isElder: Bool = false,
        isDark: Bool = false,
        sizeAddress: String,
        languageAddress: String
    ) {
        self.isElder = isElder
        self.isDark = isDark
        self.sizeAddress = sizeAddress
        self.languageAddress = languageAddress
    }
}
