/// Something that can be chosen in a form.
package struct FormOption: Hashable, Sendable {
    /// What is sent.
    package let value: String
    /// What is shown.
    package let text: String
    /// What follows from choosing it, in a second line; shown by ``Component/choices(_:options:selected:mode:in:)`` only.
    package let consequence: String?

    /// Makes an option.
    package init(_ value: String, _ text: String, consequence: String? = nil) {
        self.value = value
        self.text = text
        self.consequence = consequence
    }
}
