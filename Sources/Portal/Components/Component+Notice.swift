package import Markup

/// What a notice is for.
package enum NoticeKind: Hashable, Sendable {
    /// To know.
    case know
    /// Done; shown once, after a redirect.
    case done
    /// May go on, but.
    case careful
    /// Cannot go on.
    case stop
    /// An offer.
    case offer

    fileprivate var classes: String {
        switch self {
        case .know: "notice"
        case .done: "notice notice--green"
        case .careful: "notice notice--yellow"
        case .stop: "notice notice--red"
        case .offer: "notice notice--grey"
        }
    }
}

extension Component {
    /// A heading and one or two sentences beside a bar.
    package static func notice(
        _ kind: NoticeKind,
        title: String,
        level: HeadingLevel = .h2,
        _ text: String
    ) -> HTML {
        notice(kind, title: title, level: level) { HTML.p(text) }
    }

    /// The same with more than a sentence in it.
    package static func notice(
        _ kind: NoticeKind,
        title: String,
        level: HeadingLevel = .h2,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        HTML.div(.class(kind.classes), .role(kind == .done ? "status" : nil)) {
            heading(level) { title }
            content()
        }
    }
}
