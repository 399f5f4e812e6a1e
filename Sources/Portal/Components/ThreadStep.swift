package import Markup

/// A step of a thread.
package struct ThreadStep: Hashable, Sendable {
    /// Where it stands.
    package let stage: Stage
    /// Its date, ready to be shown.
    package let when: String?
    /// What happened, or will.
    package let title: String
    /// What there is to say of it.
    package let content: HTML

    /// Makes a step.
    package init(_ stage: Stage, when: String? = nil, title: String, content: HTML = .empty) {
        self.stage = stage
        self.when = when
        self.title = title
        self.content = content
    }
}
