extension HTML {
    /// A run without meaning.
    package static func span(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("span", attributes, content())
    }

    /// A link.
    package static func a(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("a", attributes, content())
    }

    /// Bold, without emphasis.
    package static func b(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("b", attributes, content())
    }

    /// Important.
    package static func strong(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("strong", attributes, content())
    }

    /// Emphasised.
    package static func em(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("em", attributes, content())
    }

    /// A mark without text.
    package static func i(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("i", attributes, content())
    }

    /// A remark.
    package static func small(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("small", attributes, content())
    }

    /// Marked.
    package static func mark(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("mark", attributes, content())
    }

    /// Code.
    package static func code(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("code", attributes, content())
    }

    /// Text as it is typed.
    package static func pre(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("pre", attributes, content())
    }

    /// A date.
    package static func time(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("time", attributes, content())
    }

    /// An abbreviation.
    package static func abbr(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("abbr", attributes, content())
    }

    /// Text whose direction is its own.
    package static func bdi(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("bdi", attributes, content())
    }
}
