/// Something that waits to be done.
package struct TodoItem: Hashable, Sendable {
    /// When, in words: "今天到期", "12月2日", "等别人".
    package let due: String
    /// How pressing it is.
    package let kind: BadgeKind
    /// The task as a sentence.
    package let task: String
    /// Where it is done.
    package let address: String
    /// One line of detail.
    package let detail: String
    /// The verb of the action; nil where one can only wait.
    package let action: String?

    /// Makes an item.
    package init(
        due: String,
        _ kind: BadgeKind = .plain,
        task: String,
        address: String,
        detail: String,
        action: String? = nil
    ) {
        self.due = due
        self.kind = kind
        self.task = task
        self.address = address
        self.detail = detail
        self.action = action
    }
}
