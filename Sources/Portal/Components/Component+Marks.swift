package import Markup

/// The ground of a badge.
package enum BadgeKind: String, Hashable, Sendable {
    /// A property.
    case plain
    /// Something that is being worked on.
    case accent
    /// Due today or late.
    case red
    /// Due soon.
    case yellow
    /// Finished.
    case green
}

extension Component {
    /// The state or the due date of a piece of work; projects have lights instead.
    package static func badge(_ text: String, _ kind: BadgeKind = .plain) -> HTML {
        HTML.span(text, .class(kind == .plain ? "badge" : "badge badge--\(kind.rawValue)"))
    }

    /// What an authority has closed (已封存, 已冻结, 已签发): the only red without a light.
    package static func seal(_ text: String) -> HTML {
        HTML.span(text, .class("seal"))
    }

    /// Names and what is said of them, in two columns.
    package static func facts(_ rows: [(name: String, value: HTML)]) -> HTML {
        HTML.dl(.class("facts")) {
            for row in rows {
                HTML.dt(row.name)
                HTML.dd { row.value }
            }
        }
    }

    /// A fingerprint in groups of four, as people read it to each other.
    ///
    /// Eight groups a line where there is room, four where there is not. The digits are given
    /// without blanks.
    package static func fingerprint(_ digits: String) -> HTML {
        HTML.code(.class("fingerprint")) {
            for half in pieces(of: digits[...], length: 16) {
                HTML.span(pieces(of: half, length: 4).joined(separator: " "))
                " "
            }
        }
    }

    private static func pieces(of text: Substring, length: Int) -> [Substring] {
        var pieces: [Substring] = []
        var rest = text
        while !rest.isEmpty {
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return pieces
    }
}
