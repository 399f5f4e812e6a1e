package import Markup

/// How much a button asks to be pressed.
package enum ButtonKind: String, Hashable, Sendable {
    /// The one thing to do in this view.
    case primary
    /// Beside it.
    case second
    /// Cancelling, adding.
    case quiet
    /// What cannot be undone.
    case danger
}

/// How large a button is.
package enum ButtonSize: String, Hashable, Sendable {
    /// 44 px high.
    case usual
    /// 56 px, for forms on a phone.
    case big
    /// 36 px, for rows.
    case small
}

extension Component {
    /// A button that sends its form; its text is a verb and its object.
    package static func button(
        _ text: String,
        _ kind: ButtonKind = .primary,
        size: ButtonSize = .usual,
        isFullWidth: Bool = false,
        name: String? = nil,
        value: String? = nil,
        label: String? = nil
    ) -> HTML {
        HTML.button(
            text,
            .class(buttonClasses(kind, size, isFullWidth)),
            .aria("label", label),
            .type("submit"),
            .name(name),
            .value(value)
        )
    }

    /// A link that looks like a button, because it leads to something to do.
    package static func buttonLink(
        _ text: String,
        to address: String,
        _ kind: ButtonKind = .primary,
        size: ButtonSize = .usual,
        isFullWidth: Bool = false,
        download: String? = nil
    ) -> HTML {
        HTML.a(
            text,
            .class(buttonClasses(kind, size, isFullWidth)),
            .href(address),
            .download(download)
        )
    }

    private static func buttonClasses(
        _ kind: ButtonKind,
        _ size: ButtonSize,
        _ isFullWidth: Bool
    ) -> String {
        var classes = "button"
        if kind != .primary { classes += " button--\(kind.rawValue)" }
        if size != .usual { classes += " button--\(size.rawValue)" }
        if isFullWidth { classes += " button--full" }
        return classes
    }
}
